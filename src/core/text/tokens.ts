/** The tokens of a text in columns: words, numbers and marks, with what the analysis reads from their letters. */
import { characterClass, DIGIT, LETTER, UPPER } from './character-classes.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';
import { cut } from './word-boundaries.ts';
import { cachedByWord } from './word-cache.ts';

/** How a token is written. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  allCaps: 3,
  initial: 4,
  mixed: 5,
  digits: 6,
  year: 7,
  numeral: 8,
  handle: 9,
  hyphened: 10,
  comma: 11,
  stop: 12,
  question: 13,
  colon: 14,
  semicolon: 15,
  dash: 16,
  bracketOpen: 17,
  bracketClose: 18,
  opening: 19,
  closing: 20,
  ellipsis: 21,
  symbol: 22,
} as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of a listed word; 0 for all others. */
  readonly word: Uint16Array;
  /** Number of the listed word's class; 0 for all others. */
  readonly sort: Uint8Array;
  readonly shape: Uint8Array;
  /** The last three letters of a word with five or more, packed; 0 for others. */
  readonly ending: Uint16Array;
  /** Index of the passage. */
  readonly passage: Int32Array;
}

/** The token as written. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

const MARKS: Readonly<Record<string, number>> = {
  ',': SHAPE.comma,
  '.': SHAPE.stop,
  '!': SHAPE.question,
  '?': SHAPE.question,
  ':': SHAPE.colon,
  ';': SHAPE.semicolon,
  '-': SHAPE.dash,
  '\u2013': SHAPE.dash,
  '\u2014': SHAPE.dash,
  '\u2015': SHAPE.dash,
  '(': SHAPE.bracketOpen,
  '[': SHAPE.bracketOpen,
  ')': SHAPE.bracketClose,
  ']': SHAPE.bracketClose,
  '…': SHAPE.ellipsis,
};

/** Splits the passages into tokens; linear in the text's length. */
export function tokensOf(text: string, passages: readonly Span[], vocabulary: Vocabulary): Tokens {
  const cuts = cut(text, passages);
  const { count } = cuts;
  const start = cuts.start.subarray(0, count);
  const end = cuts.end.subarray(0, count);
  const passage = cuts.passage.subarray(0, count);
  const word = new Uint16Array(count);
  const sort = new Uint8Array(count);
  const shape = new Uint8Array(count);
  const ending = new Uint16Array(count);
  const wordOf = wordsIn(vocabulary);
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    if (characterClass(text, from) & (LETTER | DIGIT)) {
      const found = wordOf(text, from, to);
      word[i] = found.id;
      sort[i] = found.sort;
      shape[i] = found.shape;
      ending[i] = found.ending;
    } else {
      const letters = text.slice(from, to);
      const id = vocabulary.ids.get(letters) ?? 0;
      word[i] = id;
      sort[i] = vocabulary.classOf[id] ?? 0;
      shape[i] = id === 0 ? markShape(letters) : SHAPE.lower;
    }
  }
  return { text, count, start, end, word, sort, shape, ending, passage };
}

/** What the columns say of a word. */
interface WordColumns {
  readonly id: number;
  readonly sort: number;
  readonly shape: number;
  readonly ending: number;
}

type ReadWord = (text: string, start: number, end: number) => WordColumns;

const READERS = new WeakMap<Vocabulary, ReadWord>();

/** Reads words with a vocabulary; one reader each. */
function wordsIn(vocabulary: Vocabulary): ReadWord {
  const known = READERS.get(vocabulary);
  if (known !== undefined) return known;
  const reader = cachedByWord((letters): WordColumns => {
    const id = letters.length <= LONGEST_LISTED ? listed(letters, vocabulary) : 0;
    const ending = id === 0 ? lastThree(letters) : 0;
    return { id, sort: vocabulary.classOf[id] ?? 0, shape: wordShape(letters), ending };
  });
  READERS.set(vocabulary, reader);
  return reader;
}

const LONGEST_LISTED = 16;

/** Number of the listed word. Capitals that are an abbreviation (US, IT, WHO) are no pronoun. */
function listed(letters: string, vocabulary: Vocabulary): number {
  const own = vocabulary.ids.get(letters);
  if (own !== undefined) return own;
  if ((characterClass(letters, 0) & UPPER) === 0) return 0;
  const word = letters.toLowerCase();
  if (letters.length > 1 && letters.length < 4 && letters === letters.toUpperCase()) return 0;
  const id = vocabulary.ids.get(word);
  if (id !== undefined) return id;
  // `Sen.` is `sen`, `President-elect` is `president`.
  if (word.endsWith('.')) return vocabulary.ids.get(word.slice(0, -1)) ?? 0;
  return word.endsWith('-elect') ? (vocabulary.ids.get(word.slice(0, -'-elect'.length)) ?? 0) : 0;
}

function wordShape(letters: string): number {
  if (/^\p{Lu}\.$/u.test(letters)) return SHAPE.initial;
  const code = letters.charCodeAt(0);
  if (code < 128 && characterClass(letters, 0) & DIGIT) {
    if (/^\d+$/.test(letters)) return /^(?:19|20)\d\d$/.test(letters) ? SHAPE.year : SHAPE.digits;
    return SHAPE.numeral;
  }
  const first = (characterClass(letters, 0) & UPPER) !== 0;
  const lower = letters.toLowerCase();
  if (!first) return letters !== lower ? SHAPE.mixed : letters.includes('-') ? SHAPE.hyphened : SHAPE.lower;
  if (letters.length > 1 && letters === letters.toUpperCase()) return SHAPE.allCaps;
  return letters.length > 1 && letters.slice(1) !== lower.slice(1) ? SHAPE.mixed : SHAPE.capital;
}

function markShape(letters: string): number {
  if (/^[@#]./.test(letters)) return SHAPE.handle;
  if (letters === '--') return SHAPE.dash;
  if (letters.length > 1 && letters.startsWith('.')) return SHAPE.ellipsis;
  return MARKS[letters] ?? SHAPE.symbol;
}

/** The last three letters of a word with five or more, a to z, five bits each. */
function lastThree(letters: string): number {
  if (letters.length < 5) return 0;
  let packed = 0;
  for (let i = letters.length - 3; i < letters.length; i++) {
    const letter = (letters.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) return 0;
    packed = packed * 32 + letter;
  }
  return packed;
}
