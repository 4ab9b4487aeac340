/** Noun phrases that can be sources: where one begins or ends beside a cue, from word classes and shapes only. */
import { SHAPE, type Tokens } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';

/** The columns that phrases are read from: tokens, or units with their quotations masked. */
export type PhraseTokens = Pick<Tokens, 'text' | 'count' | 'start' | 'end' | 'sort' | 'shape' | 'passage'>;

const LONGEST_PHRASE = 14;

const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PRONOUN = classNumber('pronoun');
const FIRST_PERSON = classNumber('firstPerson');
const NUMBER = classNumber('number');
const NOUNS = new Set([
  classNumber('title'),
  classNumber('role'),
  classNumber('body'),
  classNumber('document'),
]);
const CLOSED = new Set(
  (
    ['preposition', 'conjunction', 'subordinator', 'relative', 'auxiliary', 'negation', 'adverb'] as const
  ).map(classNumber),
);
const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show'] as const).map(classNumber));
const TIME = new Set((['weekday', 'month', 'time'] as const).map(classNumber));

export function sortAt(tokens: Pick<Tokens, 'sort'>, i: number): number {
  return tokens.sort[i] ?? 0;
}

/** Whether the token is a word, and not a mark or masked quotation. */
export function isWord(words: Pick<Tokens, 'shape'>, i: number): boolean {
  const shape = words.shape[i];
  return shape !== undefined && shape > 0 && shape < SHAPE.comma;
}

/** The words' letters, lower case. */
export function wordAt(words: Pick<Tokens, 'text' | 'start' | 'end'>, i: number): string {
  return words.text.slice(words.start[i], words.end[i]).toLowerCase();
}

/** "’s" or "’", also with the opening mark that some papers use. */
export function isPossessive(words: Pick<Tokens, 'text' | 'count' | 'start' | 'end'>, i: number): boolean {
  return i < words.count && /^['’‘]s?$/.test(words.text.slice(words.start[i], words.end[i]));
}

/** A word with a capital that is no function word, so part of a name. */
export function isNameWord(tokens: Pick<Tokens, 'sort' | 'shape'>, i: number): boolean {
  const shape = tokens.shape[i] ?? 0;
  const capital =
    shape === SHAPE.capital || shape === SHAPE.allCaps || shape === SHAPE.mixed || shape === SHAPE.initial;
  const sort = sortAt(tokens, i);
  return (capital && (sort === 0 || NOUNS.has(sort))) || shape === SHAPE.handle;
}

export function isPronoun(tokens: Pick<Tokens, 'sort'>, i: number): boolean {
  const sort = sortAt(tokens, i);
  return sort === PRONOUN || sort === FIRST_PERSON;
}

function isNominal(tokens: PhraseTokens, i: number): boolean {
  const sort = sortAt(tokens, i);
  if (!isWord(tokens, i) || CLOSED.has(sort) || TIME.has(sort) || isPronoun(tokens, i)) return false;
  return !VERBS.has(sort) || (tokens.shape[i] !== SHAPE.lower && tokens.shape[i] !== SHAPE.hyphened);
}

/** The noun phrase whose last word is at `i`, or null. */
export function phraseEndingAt(tokens: PhraseTokens, i: number): UnitSpan | null {
  if (isPronoun(tokens, i)) return { first: i, last: i + 1 };
  if (!isNominal(tokens, i) || sortAt(tokens, i) === DETERMINER) {
    return sortAt(tokens, i) === DETERMINER && isWord(tokens, i) ? { first: i, last: i + 1 } : null;
  }
  let first = i;
  let anchored = isNameWord(tokens, i) || NOUNS.has(sortAt(tokens, i));
  for (let j = i - 1; j >= 0 && i - j < LONGEST_PHRASE && tokens.passage[j] === tokens.passage[i]; j--) {
    const sort = sortAt(tokens, j);
    if (sort === DETERMINER || (sort === POSSESSIVE && !wordAt(tokens, j).includes('s'))) {
      return { first: j, last: i + 1 };
    }
    const joins = isNominal(tokens, j) || sort === NUMBER || isLink(tokens, j);
    if (!joins) break;
    if (!isLink(tokens, j)) {
      if (isNameWord(tokens, j) || NOUNS.has(sort)) {
        first = j;
        anchored = true;
      } else if (tokens.shape[j] !== SHAPE.lower) {
        first = j;
      }
    }
  }
  return anchored ? { first, last: i + 1 } : null;
}

/** The noun phrase whose first word is at `i`, up to the next mark or verb. */
export function phraseStartingAt(tokens: PhraseTokens, i: number): UnitSpan | null {
  if (isPronoun(tokens, i)) return { first: i, last: i + 1 };
  if (!isWord(tokens, i) || (!isNominal(tokens, i) && sortAt(tokens, i) !== POSSESSIVE)) return null;
  let last = i;
  for (
    let j = i;
    j < tokens.count && j - i < LONGEST_PHRASE && tokens.passage[j] === tokens.passage[i];
    j++
  ) {
    if (isNominal(tokens, j) || sortAt(tokens, j) === POSSESSIVE) last = j + 1;
    else if (!isLink(tokens, j)) break;
  }
  return last > i ? { first: i, last } : null;
}

/** "of", "for", "at", "the": may be inside a phrase, never at its end. */
function isLink(tokens: PhraseTokens, j: number): boolean {
  if ((tokens.end[j] ?? 0) - (tokens.start[j] ?? 0) > 3) return false;
  const word = wordAt(tokens, j);
  return word === 'of' || word === 'for' || word === '’s' || word === "'s" || word === '&';
}

const BESIDE_VERB = new Set((['adverb', 'auxiliary', 'negation'] as const).map(classNumber));

/** Words that may stand between a subject and its verb: "has also", "flatly", "never". */
export function isBesideVerb(tokens: Pick<Tokens, 'text' | 'sort' | 'start' | 'end'>, i: number): boolean {
  return (
    BESIDE_VERB.has(sortAt(tokens, i)) || tokens.text.slice(tokens.start[i], tokens.end[i]).endsWith('ly')
  );
}
