/** Lets the options of a verb stand before it: `pullquote --data other quotes`. */

/** Each takes a value. */
const SETTINGS = ['--config', '--digests', '--data', '--format'];

/**
 * Moves the settings that stand before the verb behind everything else, where the verb reads them.
 * @param words the arguments of the process, without the program
 */
export function settingsBehind(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const [name = ''] = word.split('=', 1);
    if (!SETTINGS.includes(name)) break;
    at += word === name ? 2 : 1;
  }
  const rest = words.slice(at);
  if (rest.length === 0) return words;
  // What follows `--` is never an option.
  const end = rest.indexOf('--');
  const behind = end === -1 ? rest.length : end;
  return [...rest.slice(0, behind), ...words.slice(0, at), ...rest.slice(behind)];
}
