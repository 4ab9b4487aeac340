/** Words of a question or passage as reranking needs them: stem, shape and sentence. */

import { STOP_WORDS } from './search-words.ts';
import { baseStem } from './stems.ts';
import { createWordTable, type WordTable } from './word-table.ts';
import { plainOf, scanWords } from './words.ts';

/** A written word; all its occurrences share one object. */
export interface Word {
  /** Equal for the forms of one word, and for some names with several spellings. */
  readonly stem: string;
  /** In lower case without diacritics. */
  readonly plain: string;
  readonly capital: boolean;
  readonly digits: boolean;
  readonly stop: boolean;
  /** Its row in the word vectors; -1 if it has none. */
  readonly row: number;
}

export interface SearchTokens {
  readonly words: readonly Word[];
  /** Positions of the first words of sentences, where a capital says nothing. */
  readonly starts: readonly number[];
}

/** The index of the sentence that has the word. */
export function sentenceAt({ starts }: SearchTokens, place: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  );
}

/** Names and numbers with several spellings. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['u.s', 'US'],
  ['usa', 'US'],
  ['america', 'US'],
  ['american', 'US'],
  ['u.k', 'UK'],
  ['britain', 'UK'],
  ['british', 'UK'],
  ['covid', 'coronaviru'],
  ['percent', '%'],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [word, String(at + 1)] as const,
  ),
]);

const SENTENCE_END = /[.!?]["”’)]*\s/;

/** A cache of words, kept for many texts. */
export type SearchWordTable = WordTable<Word | null>;

/** @param rowOf a word's row in the word vectors; -1 if it has none */
export function createWords(rowOf: (plain: string) => number): SearchWordTable {
  return createWordTable((written) => read(written, rowOf));
}

/** For texts whose words need no vectors. */
const WORDS = createWords(() => -1);

/** Compounds are split into their words. */
export function searchTokensOf(text: string, known: SearchWordTable = WORDS): SearchTokens {
  const words: Word[] = [];
  const starts: number[] = [];
  let before = 0;
  scanWords(text, (start, end, linked, hash, other) => {
    // A single space between two words, the usual case, ends no sentence.
    const ends = !linked && before > 0 && start - before > 1 && SENTENCE_END.test(text.slice(before, start));
    before = end;
    const word = known.of(text, start, end, hash, other);
    if (word === null) return;
    if (ends || words.length === 0) starts.push(words.length);
    words.push(word);
  });
  return { words, starts };
}

/** The set of stems in a text. */
export function stemsIn(text: string): ReadonlySet<string> {
  return new Set(searchTokensOf(text).words.map(({ stem }) => stem));
}

/** Null for a word without letters or digits. */
function read(word: string, rowOf: (plain: string) => number): Word | null {
  const plain = plainOf(word);
  if (plain === '') return null;
  const stem = word === 'US' || word === 'UK' ? word : (SAME.get(plain) ?? baseStem(plain));
  const row = rowOf(plain);
  return {
    stem,
    plain,
    capital: /^\p{Lu}/u.test(word),
    digits: /\d/.test(word),
    stop: STOP_WORDS.has(plain) && word !== 'US',
    row: row < 0 && stem !== plain ? rowOf(stem) : row,
  };
}
