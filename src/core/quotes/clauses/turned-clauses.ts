/** Clauses that nobody asserted, in a sentence where no label claims any: "Did Lund say it was over?", "want the bank to admit it was wrong". */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import { modalityOf } from '../modality/modality.ts';
import { isVerb } from '../modality/verbs/speech-verb.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, phraseBeginning } from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { hasOwnVerb } from './statement-shape.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');

/** Most units of a hearer, and fewest of a clause. */
const HEARER = 6;
const FEWEST = 3;

/** How far before its verb an auxiliary opens the sentence: "Did the mayor of Wells say". */
const INVERTED = 10;

/** A clause with the verb that governs it and its subject, if the sentence names one. */
export interface TurnedClause {
  readonly content: UnitSpan;
  readonly verb: number;
  readonly subject: UnitSpan | null;
}

/** Null where every clause behind a verb of speech is asserted. */
export function turnedClauseIn(clauses: Clauses, sentence: UnitSpan): TurnedClause | null {
  const { units, tags } = clauses;
  let last = sentence.last;
  while (last > sentence.first && !isWordUnit(units, last - 1)) last -= 1;
  for (let verb = sentence.first + 1; verb < last; verb++) {
    if (units.sort[verb] !== SAY && units.sort[verb] !== TELL) continue;
    if (tags[verb] !== TAG.verb || !isVerb(units, verb)) continue;
    const first = clauseBehind(clauses, verb, last);
    if (first === -1) continue;
    const end = firstCommaAfter(units, sentence, first, last);
    const content = { first, last: end };
    if (end - first < FEWEST || !hasOwnVerb(units, tags, content)) continue;
    const cue = { first: verb, last: verb + 1 };
    if (modalityOf(units, { content, cue, source: null }) === 'asserted') continue;
    return {
      content,
      verb,
      subject: invertedSubject(clauses, verb, sentence.first) ?? subjectOf(clauses, verb),
    };
  }
  return null;
}

/** The first unit of the clause, behind a hearer, a day and "that"; -1 for none. */
function clauseBehind(clauses: Clauses, verb: number, last: number): number {
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
  if (clauses.tags[i] === TAG.pronoun) return i + 1;
  return phraseBeginning(clauses, i, Math.min(last, i + HEARER))?.last ?? -1;
}

/** "the dam leaks", "he has"; not "them permits", "questions to". */
function opensSubject(clauses: Clauses, i: number, last: number): boolean {
  const { units, tags } = clauses;
  if (tags[i] === TAG.pronoun && OBJECT.test(wordAt(units, i))) return false;
  const subject = tags[i] === TAG.pronoun ? { first: i, last: i + 1 } : phraseBeginning(clauses, i, last);
  if (subject === null) return false;
  let verb = subject.last;
  while (tags[verb] === TAG.adverb && verb < last) verb += 1;
  return verb < last && (tags[verb] === TAG.auxiliary || tags[verb] === TAG.verb);
}

const OBJECT = /^(?:them|him|her|us|me|themselves|himself|herself)$/;

/** "If Lund said the tax would fall, few …": the clause of a condition ends with its comma. */
function firstCommaAfter(units: Units, sentence: UnitSpan, first: number, last: number): number {
  if (
    !/^(?:if|had|were|should|unless|even|suppose|supposing|provided|what)$/.test(
      wordAt(units, sentence.first),
    )
  )
    return last;
  for (let i = first; i < last; i++) if (units.shape[i] === SHAPE.comma) return i;
  return last;
}

/** "Did the mayor say", "Has Lund ever told": the phrase behind the auxiliary. */
function invertedSubject(clauses: Clauses, verb: number, low: number): UnitSpan | null {
  const { tags } = clauses;
  for (let i = verb - 1; i >= Math.max(low, verb - INVERTED); i--) {
    if (tags[i] !== TAG.auxiliary) continue;
    const opens = i === low || tags[i - 1] !== TAG.name;
    return opens ? phraseBeginning(clauses, i + 1, verb) : null;
  }
  return null;
}
