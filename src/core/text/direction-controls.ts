/** The characters that change the direction of text: with them, a title can make its neighbours read backwards. */

/** Marks, embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9, 2.1 to 2.6). */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Word joiner: invisible, without direction, and as long as what it stands for. */
const NEUTRAL = '\u2060';

/** For text on its way in. Letters carry their direction themselves, so that Arabic and Hebrew read as before. */
export function withoutDirectionControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** For text that is stored already: every offset into it stays right. */
export function neutralDirection(text: string): string {
  return text.replace(CONTROLS, NEUTRAL);
}

/** For JSON: the same value, spelled so that a terminal shows it in one direction. */
export function escapedDirectionControls(json: string): string {
  return json.replace(
    CONTROLS,
    (control) => `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** Isolates (UAX #9, 2.4): of the direction of its first letter, from right to left, and their end. */
const [FIRST_STRONG, FROM_RIGHT, END] = ['\u2068', '\u2067', '\u2069'];

/**
 * Foreign text as a platform shows it: where it is written from right to left, what stands beside it keeps its place.
 * @param written the text with the platform's escapes and marks; controls of direction in it are made neutral
 */
export function isolated(text: string, written = text): string {
  const neutral = neutralDirection(written);
  const [open, close] = isolatesOf(text);
  if (open === '') return neutral;
  // An isolate ends with its line.
  return neutral
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${open}${line}${close}`))
    .join('\n');
}

/** What begins and ends the isolate of a text; empty for one that is written from left to right. */
export function isolatesOf(text: string): readonly [open: string, close: string] {
  if (!RIGHT_TO_LEFT.test(text)) return ['', ''];
  return [isMostlyFromRight(text) ? FROM_RIGHT : FIRST_STRONG, END];
}

function isMostlyFromRight(text: string): boolean {
  let letters = 0;
  let fromRight = 0;
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters += 1;
    if (RIGHT_TO_LEFT.test(character)) fromRight += 1;
  }
  return fromRight * 2 > letters;
}
