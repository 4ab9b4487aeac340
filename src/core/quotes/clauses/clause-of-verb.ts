/** Where the clause of a verb of speech begins: behind "that", "whether" or a day, or right at its subject. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { beforeTime, type Clauses, isTimeWord, isVerb } from '../speakers/clause-words.ts';
import { CLAIMS, DENIES } from './clause-edges.ts';
import { clauseBehind, opensSubject } from './clause-openings.ts';

const TELL = classNumber('tell');

/** Most units from the verb to the word that opens its clause. */
const LEAD = 10;

const QUESTIONS = /^(?:whether|if|why|how|when|where|who|what)$/;

export function behindThat(units: Units, verb: number): number {
  return wordAt(units, verb + 1) === 'that' ? verb + 2 : verb + 1;
}

/** First unit of the verb's clause; -1 when it has none. */
export function clauseFrom(clauses: Clauses, verb: number, last: number): number {
  const { units } = clauses;
  if (DENIES.test(wordAt(units, verb)) && isGerund(clauses, verb + 1)) return verb + 1;
  const timed = behindTime(clauses, verb, last);
  if (timed !== -1) return timed;
  for (let i = verb + 1; i < Math.min(last, verb + LEAD); i++) {
    const word = wordAt(units, i);
    if (word === 'that') return opensClause(clauses, verb, i) ? i + 1 : -1;
    if (QUESTIONS.test(word)) {
      if (i > verb + 1 && !isTied(clauses, verb, i)) return -1;
      return word === 'whether' || word === 'if' ? i + 1 : i;
    }
    // "refuted suggestions | his brother had"
    if (DENIES.test(wordAt(units, verb)) && CLAIMS.test(word) && opensSubject(clauses, i + 1, last))
      return i + 1;
    if (!isWordUnit(units, i) || isVerb(clauses, i)) break;
  }
  return BARE.test(wordAt(units, verb)) ? clauseBehind(clauses, verb, last) : -1;
}

/** Verbs that take a clause without "that". */
const BARE = /^(?:told|tells|assured|warned|informed)$/;

/** Not "announced a plan that will cost". */
function opensClause(clauses: Clauses, verb: number, that: number): boolean {
  const { units, tags } = clauses;
  if (that === verb + 1 || units.sort[verb] === TELL || CLAIMS.test(wordAt(units, that - 1))) return true;
  if (beforeTime(clauses, that - 1) === verb || tags[that - 1] === TAG.adverb) return true;
  for (let i = verb + 1; i < that; i++)
    if (CLAIMS.test(wordAt(units, i))) return DENIES.test(wordAt(units, verb));
  return false;
}

/** "told nobody why", "comment on whether". */
function isTied({ units, tags }: Clauses, verb: number, i: number): boolean {
  return units.sort[verb] === TELL || tags[i - 1] === TAG.preposition || tags[i - 1] === TAG.adverb;
}

/** "said on Monday the talks had failed". */
function behindTime(clauses: Clauses, verb: number, last: number): number {
  const { units, tags } = clauses;
  if (!/^(?:said|says)$/.test(wordAt(units, verb))) return -1;
  let i = verb + 1;
  if (tags[i] === TAG.preposition) i += 1;
  if (!isTimeWord(clauses, i)) return -1;
  while (i < last && isTimeWord(clauses, i)) i += 1;
  const opens = tags[i];
  const subject = opens === TAG.determiner || opens === TAG.pronoun || opens === TAG.name;
  return subject && i < last ? i : -1;
}

export function isGerund({ units, tags }: Clauses, i: number): boolean {
  const word = wordAt(units, i);
  return (
    units.shape[i] === SHAPE.lower &&
    word.endsWith('ing') &&
    (tags[i] === TAG.verb || tags[i] === TAG.auxiliary)
  );
}
