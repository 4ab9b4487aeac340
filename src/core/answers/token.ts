/** Words of a question or passage as reranking sees them: stem, shape and sentence. */
import { stem as stemOf } from '../text/stem.ts';
import { scanWords } from '../text/words.ts';
import { STOP_WORDS } from './searchwords.ts';
import { createWordTable, type WordTable } from './wordtable.ts';

/** A word as it is written somewhere; all its uses share it. */
export interface Word {
  /** Equal for the forms of one word, and for a few names with several spellings. */
  readonly stem: string;
  /** Lower case, without diacritics. */
  readonly plain: string;
  readonly capital: boolean;
  readonly digits: boolean;
  readonly stop: boolean;
  /** Its row among the word vectors; -1 when it has none. */
  readonly row: number;
}

export interface Token {
  readonly word: Word;
  /** It opens its sentence, so that its capital says nothing. */
  readonly opens: boolean;
  /** 0 for the first sentence. */
  readonly sentence: number;
}

/** Names and numbers that are written in several ways. */
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

const POSSESSIVE = /['’]s?$/;
const SENTENCE_END = /[.!?]["”’)]*\s/;

/** What is known of written words; kept over many texts, each is worked out once. */
export type Words = WordTable<Word>;

/** @param rowOf a word's row among the word vectors; -1 when it has none */
export function createWords(rowOf: (plain: string) => number): Words {
  return createWordTable((written) => read(written, rowOf));
}

/** For texts whose words need no vectors. */
const WORDS = createWords(() => -1);

/** Compounds are taken apart. */
export function tokensOf(text: string, words: Words = WORDS): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let before = 0;
  let opens = true;
  scanWords(text, (start, end, hash, linked) => {
    // A single space between two words, as mostly, ends no sentence.
    if (!linked && before > 0 && start - before > 1 && SENTENCE_END.test(text.slice(before, start))) {
      sentence++;
      opens = true;
    }
    before = end;
    const word = words.of(text, start, end, hash);
    if (word.plain === '') return;
    tokens.push({ word, opens, sentence });
    opens = false;
  });
  return tokens;
}

/** The stems of a text, without an order. */
export function stemsIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map(({ word }) => word.stem));
}

function read(word: string, rowOf: (plain: string) => number): Word {
  const plain = plainOf(word);
  const stem = word === 'US' || word === 'UK' ? word : (SAME.get(plain) ?? stemOf(plain));
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

function plainOf(word: string): string {
  return word.replace(POSSESSIVE, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
