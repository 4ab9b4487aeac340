/** The words of a statement for comparing two wordings. Typography is ignored; every word, number, sign and currency counts. */
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
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|[$€£¥]?(?:(?<![\p{L}\p{N}])[\-−+])?\d+(?:[.,:]\d+)*%?|[${SPACELESS}]\p{M}*|(?:\[\p{L}\](?=\p{L}))?[[\p{L}\p{M}]--[${SPACELESS}]]+(?:['’ʼ][[\p{L}\p{M}]--[${SPACELESS}]]+)*|[$€£¥%&]`,
  'gv',
);

/** More words than the longest text that commands accept. */
const MOST_WORDS = 16_000;

export function comparableWords(text: string): readonly ComparableWord[] {
  const run: ComparableWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    run.push({ start, end: start + match[0].length, text: match[0], key: keyOf(match[0]) });
    if (run.length === MOST_WORDS) break;
  }
  return run;
}

/** Only the keys: takes a third of the time that words with positions take. */
export function comparableKeys(text: string): readonly string[] {
  return (text.match(WORD) ?? []).slice(0, MOST_WORDS).map(keyOf);
}

/** Words that capitals distinguish from other words. */
const TELLING_CAPITALS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO', 'AM', 'PM']);

/** Letters and digits with no other spelling. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** The form of nearly all words, which need no normalisation. */
const SMALL = /^[a-z0-9]+$/;

/** Arabic and Hebrew vowel points and the Arabic elongation mark: optional in texts. */
const POINTS = /[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g;

function keyOf(word: string): string {
  if (SMALL.test(word)) return word;
  if (PLAIN.test(word)) return TELLING_CAPITALS.has(word) ? word : word.toLowerCase();
  const plain = /^\p{Lu}\./u.test(word) ? word.replaceAll('.', '') : word.replace(/^\[(.+?)\]/u, '$1');
  if (TELLING_CAPITALS.has(plain)) return plain;
  return plain.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/−/g, '-').replace(POINTS, '');
}

/** Where the words of `part` occur in `whole` without a gap; -1 if they do not. */
export function indexOfWords(
  whole: readonly ComparableWord[],
  part: readonly ComparableWord[],
  from = 0,
): number {
  const [first] = part;
  if (first === undefined) return -1;
  for (let at = from; at + part.length <= whole.length; at++) {
    if (whole[at]?.key === first.key && part.every((word, n) => whole[at + n]?.key === word.key)) return at;
  }
  return -1;
}
