/** Words of a question or passage as reranking sees them: stem, shape and sentence. */
import { stem as stemOf } from '../text/stem.ts';
import { wordsOf } from '../text/words.ts';
import { STOP_WORDS } from './searchwords.ts';

export interface Token {
  /** Equal for the forms of one word, and for a few names with several spellings. */
  readonly stem: string;
  /** Lower case, without diacritics. */
  readonly plain: string;
  readonly capital: boolean;
  readonly digits: boolean;
  readonly stop: boolean;
  /** It opens its sentence, so that its capital says nothing. */
  readonly opens: boolean;
  /** 0 for the first sentence. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
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

/** What is known of a written word; kept over many texts, each word is worked out once. */
export type Words = Map<string, Pick<Token, 'stem' | 'plain' | 'capital' | 'digits' | 'stop'>>;

export function tokensOf(text: string, words: Words = new Map()): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let before = 0;
  let opens = true;
  for (const word of wordsOf(text)) {
    // A single space between two words, as mostly, ends no sentence.
    if (before > 0 && word.start - before > 1 && SENTENCE_END.test(text.slice(before, word.start))) {
      sentence++;
      opens = true;
    }
    before = word.end;
    let at = word.start;
    for (const part of word.text.split('-')) {
      const start = at;
      at += part.length + 1;
      const known = words.get(part) ?? read(part);
      if (!words.has(part)) words.set(part, known);
      const { stem, plain, capital, digits, stop } = known;
      if (plain === '') continue;
      tokens.push({ stem, plain, capital, digits, stop, opens, sentence, start, end: start + part.length });
      opens = false;
    }
  }
  return tokens;
}

function read(word: string): Pick<Token, 'stem' | 'plain' | 'capital' | 'digits' | 'stop'> {
  const plain = plainOf(word);
  return {
    stem: word === 'US' || word === 'UK' ? word : (SAME.get(plain) ?? stemOf(plain)),
    plain,
    capital: /^\p{Lu}/u.test(word),
    digits: /\d/.test(word),
    stop: STOP_WORDS.has(plain) && word !== 'US',
  };
}

function plainOf(word: string): string {
  return word.replace(POSSESSIVE, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
