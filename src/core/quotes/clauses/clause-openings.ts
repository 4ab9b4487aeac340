/** Where the clause behind a verb of speech opens: behind a hearer, a day and "that", or at its subject. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isHead, phraseBeginning } from '../speakers/clause-words.ts';

const TELL = classNumber('tell');

/** Most units of a hearer. */
const HEARER = 6;

/** The first unit of the clause, behind a hearer, a day and "that"; -1 for none. */
export function clauseBehind(clauses: Clauses, verb: number, last: number): number {
  const { units } = clauses;
  let i = verb + 1;
  if (wordAt(units, i) === 'to') i = behindHearer(clauses, i + 1, last);
  else if (units.sort[verb] === TELL) i = behindHearer(clauses, i, last);
  if (i === -1) return -1;
  if (wordAt(units, i) === 'on') i = behindHearer(clauses, i + 1, last);
  if (i === -1 || i >= last) return -1;
  const word = wordAt(units, i);
  if (word === 'that' || word === 'whether' || word === 'if') return i + 1;
  return opensSubject(clauses, i, last) ? i : -1;
}

function behindHearer(clauses: Clauses, i: number, last: number): number {
  const { units, tags } = clauses;
  if (tags[i] === TAG.pronoun) return i + 1;
  const phrase = phraseBeginning(clauses, i, Math.min(last, i + HEARER));
  if (phrase === null) return -1;
  // "told residents | the wall", "told reporters | Lund": a second phrase opens the clause.
  for (let next = i + 1; next < phrase.last; next++) {
    if (!isHead(clauses, next - 1) || units.shape[next - 1] !== SHAPE.lower) continue;
    if (tags[next] === TAG.determiner || tags[next] === TAG.pronoun || tags[next] === TAG.name) return next;
  }
  return phrase.last;
}

/** "the dam leaks", "he has"; not "them permits", "questions to". */
export function opensSubject(clauses: Clauses, i: number, last: number): boolean {
  const { units, tags } = clauses;
  if (tags[i] === TAG.pronoun && OBJECT.test(wordAt(units, i))) return false;
  const subject = tags[i] === TAG.pronoun ? { first: i, last: i + 1 } : phraseBeginning(clauses, i, last);
  if (subject === null) return false;
  let verb = subject.last;
  while (tags[verb] === TAG.adverb && verb < last) verb += 1;
  return verb < last && (tags[verb] === TAG.auxiliary || tags[verb] === TAG.verb);
}

const OBJECT = /^(?:them|him|her|us|me|themselves|himself|herself)$/;
