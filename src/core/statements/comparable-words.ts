/** The words of a statement for comparing two wordings. Typography is ignored; every word, number, sign and currency counts. */
import { STOP_WORDS } from '../text/search-words.ts';
import { SPACELESS } from '../text/spaceless-scripts.ts';
import type { TextSpan } from '../text/span.ts';

/** A word with its position in the text; `key` is what is compared. */
export interface ComparableWord extends TextSpan {
  readonly key: string;
}

/**
 * Initials (`U.S.`), numbers with sign, currency and percent (`-1,000.5%`), or letters with inner apostrophes
 * (`don’t`); the first letter may be in brackets (`[W]e`), as an editor changes it. In scripts without spaces each
 * letter is a word.
 */
const wordWith = (initial: string) =>
  new RegExp(
    String.raw`${initial}(?:\.${initial}(?!\p{L}))+\.?|[$€£¥]?(?:(?<![\p{L}\p{N}])[\-−+])?\d+(?:[.,:]\d+)*%?|[${SPACELESS}]\p{M}*|(?:\[\p{L}\](?=\p{L}))?[[\p{L}\p{M}]--[${SPACELESS}]]+(?:['’ʼ][[\p{L}\p{M}]--[${SPACELESS}]]+)*|[$€£¥%&]`,
    'gv',
  );

/** `plain` takes `u.s.` for initials, too. */
const WORDS = { telling: wordWith(String.raw`\p{Lu}`), plain: wordWith(String.raw`\p{L}`) } as const;

/** More words than the longest text that commands accept. */
const MOST_WORDS = 16_000;

/** @param letters how both texts are compared: `lettersOf` the claim */
export function comparableWords(text: string, letters: Letters = 'telling'): readonly ComparableWord[] {
  const run: ComparableWord[] = [];
  for (const match of text.matchAll(WORDS[letters])) {
    const start = match.index;
    run.push({ start, end: start + match[0].length, text: match[0], key: keyOf(match[0], letters) });
    if (run.length === MOST_WORDS) break;
  }
  return run;
}

/** Whether it tells what is spoken of: no stop word. */
export function isTelling({ key }: ComparableWord): boolean {
  return !STOP_WORDS.has(key);
}

/** Only the keys: takes a third of the time that words with positions take. */
export function comparableKeys(text: string): readonly string[] {
  return (text.match(WORDS.telling) ?? []).slice(0, MOST_WORDS).map((word) => keyOf(word, 'telling'));
}

/** `telling`: `US` and `us` are different words; `plain`: capitals are ignored. */
export type Letters = 'telling' | 'plain';

/** A text all in capitals, or with none, does not show which word it means. */
export function lettersOf(text: string): Letters {
  return text === text.toUpperCase() || text === text.toLowerCase() ? 'plain' : 'telling';
}

/** Words that capitals distinguish from other words. */
const TELLING_CAPITALS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO', 'AM', 'PM']);

/** Letters and digits with no other spelling. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** The form of nearly all words, which need no normalisation. */
const SMALL = /^[a-z0-9]+$/;

/** Arabic and Hebrew vowel points and the Arabic elongation mark: optional in texts. */
const POINTS = /[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g;

/** Letters whose capitals have another small letter: ß and SS, ı and I, ς and Σ; İ in lower case is an i with a combining dot. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['i\u0307', 'i'],
]);
const FOLDS = new RegExp([...FOLDED.keys()].join('|'), 'g');

function keyOf(word: string, letters: Letters): string {
  if (SMALL.test(word)) return word;
  const isTelling = (plain: string) => letters === 'telling' && TELLING_CAPITALS.has(plain);
  if (PLAIN.test(word)) return isTelling(word) ? word : word.toLowerCase();
  const plain = /^\p{L}\./u.test(word) ? word.replaceAll('.', '') : word.replace(/^\[(.+?)\]/u, '$1');
  if (isTelling(plain)) return plain;
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(FOLDS, (letter) => FOLDED.get(letter) ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/−/g, '-')
    .replace(POINTS, '');
}

/** Where the words of `part` occur in `whole` without a gap; -1 if they do not. Linear (Knuth, Morris and Pratt). */
export function indexOfWords(
  whole: readonly ComparableWord[],
  part: readonly ComparableWord[],
  from = 0,
): number {
  if (part.length === 0) return -1;
  const overlaps = overlapsOf(part);
  let same = 0;
  for (let at = from; at < whole.length; at += 1) {
    while (same > 0 && whole[at]?.key !== part[same]?.key) same = overlaps[same - 1] ?? 0;
    if (whole[at]?.key === part[same]?.key) same += 1;
    if (same === part.length) return at - same + 1;
  }
  return -1;
}

/** For each beginning of the words, how many of its last ones are its first ones, too. */
function overlapsOf(part: readonly ComparableWord[]): readonly number[] {
  const overlaps = [0];
  let same = 0;
  for (let at = 1; at < part.length; at += 1) {
    while (same > 0 && part[at]?.key !== part[same]?.key) same = overlaps[same - 1] ?? 0;
    if (part[at]?.key === part[same]?.key) same += 1;
    overlaps.push(same);
  }
  return overlaps;
}
