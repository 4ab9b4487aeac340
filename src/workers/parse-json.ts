/** Parses foreign JSON, unless it is nested so deep that the parser itself would need hundreds of megabytes. */

/** Feeds and descriptions of articles nest some ten deep. */
const DEEPEST = 100;

/** @throws {SyntaxError} when it is no JSON, or nested too deep. */
export function parseJson(json: string): unknown {
  if (depthOf(json) > DEEPEST) throw new SyntaxError('nested too deep');
  return JSON.parse(json);
}

/** How deep lists and objects nest at most, as far as brackets outside strings tell. */
function depthOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(json, at);
    else if (unit === LIST || unit === OBJECT) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (unit === LIST_END || unit === OBJECT_END) depth -= 1;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Where the string that begins here ends: its closing quotation mark, or the end of the text. */
function endOfString(json: string, begin: number): number {
  let at = begin + 1;
  for (; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === BACKSLASH) at += 1;
  }
  return at;
}
