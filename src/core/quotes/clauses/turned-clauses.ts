/** Clauses that nobody asserted, in a sentence where no label claims any: "Did Lund say it was over?", "want the bank to admit it was wrong". */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import { modalityOf } from '../modality/modality.ts';
import { isRuledOut, isVerb } from '../modality/verbs/speech-verb.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, phraseBeginning, phraseEnding } from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { DENIES, isClaimNoun, LEAVES_OPEN, SILENT_ON } from './clause-edges.ts';
import { clauseBehind } from './clause-openings.ts';
import { hasOwnVerb } from './statement-shape.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');

/** Fewest units of a clause. */
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
  for (let i = sentence.first; i < last; i++) {
    const first = opensTurned(clauses, i, last);
    if (first === -1) continue;
    const verdict = isClaim(clauses, i) ? verdictFrom(units, first, last) : -1;
    const end = verdict === -1 ? firstCommaAfter(units, sentence, first, last) : verdict;
    const content = { first, last: end };
    if (end - first < FEWEST || !hasOwnVerb(units, tags, content)) continue;
    const cue = { first: i, last: i + 1 };
    const modality = modalityOf(units, { content, cue, source: null });
    if (modality === 'asserted' || (isClaim(clauses, i) && modality !== 'denied')) continue;
    const named = !isVerbOfSpeech(clauses, i) && !isRuledOut(units, i);
    const subject = named
      ? verdict === -1
        ? subjectOfNoun(clauses, i, sentence.first)
        : judgeBehind(clauses, verdict, last)
      : (invertedSubject(clauses, i, sentence.first) ?? subjectOf(clauses, i));
    if (named && subject === null) continue;
    return { content, verb: i, subject };
  }
  return null;
}

/** First unit of the clause that a word of the sentence opens; -1 for none. */
function opensTurned(clauses: Clauses, i: number, last: number): number {
  const { units } = clauses;
  if (isVerbOfSpeech(clauses, i)) return clauseBehind(clauses, i, last);
  if (isRuledOut(units, i)) return wordAt(units, i + 2) === 'that' ? i + 3 : -1;
  if (isClaim(clauses, i)) return i + 2;
  if (SILENT_ON.test(wordAt(units, i))) return whetherWithin(units, i + 1, i + 4);
  if (!LEAVES_OPEN.test(wordAt(units, i))) return -1;
  return wordAt(units, i) !== 'know' || wordAt(units, i - 1) === 'to'
    ? whetherWithin(units, i + 1, Math.min(last, i + HEARER))
    : -1;
}

function isVerbOfSpeech({ units, tags }: Clauses, i: number): boolean {
  if (units.sort[i] !== SAY && units.sort[i] !== TELL) return false;
  const gerund = tags[i - 1] === TAG.preposition && wordAt(units, i).endsWith('ing');
  return (tags[i] === TAG.verb || gerund) && isVerb(units, i);
}

/** "the notion that", "his denial that"; not "the minister claims that". */
function isClaim({ units, tags }: Clauses, i: number): boolean {
  return wordAt(units, i + 1) === 'that' && tags[i] !== TAG.verb && isClaimNoun(wordAt(units, i));
}

/** The unit behind "on whether", "the minister over whether", "if"; -1 for other words. */
function whetherWithin(units: Units, from: number, high: number): number {
  for (let i = from; i < high; i++) {
    const word = wordAt(units, i);
    if (word === 'whether' || word === 'if') return i + 1;
    if (word === 'that' || word === 'to' || !isWordUnit(units, i)) return -1;
  }
  return -1;
}

/** Most units of "the former minister over". */
const HEARER = 7;

/** "Lund took issue with the notion that", "Lund’s denial that", "Lund wondered if": who turns the claim down or asks. */
function subjectOfNoun(clauses: Clauses, noun: number, low: number): UnitSpan | null {
  const { tags, units } = clauses;
  if (tags[noun] === TAG.verb) return subjectOf(clauses, noun);
  for (let i = noun - 1; i >= Math.max(low, noun - NOUN); i--) {
    if (tags[i] === TAG.verb || tags[i] === TAG.auxiliary) return subjectOf(clauses, i);
    if (POSSESSIVE.test(wordAt(units, i))) return { first: i, last: i + 1 };
    if (wordAt(units, i) === "'s" || wordAt(units, i) === '’s') return phraseEnding(clauses, i - 1, low);
  }
  return null;
}

/** "The idea that … | was dismissed by Lund": the unit of the auxiliary; -1 for none. */
function verdictFrom(units: Units, first: number, last: number): number {
  for (let i = first + 2; i < last - 2; i++) {
    if (!/^(?:is|are|was|were|has|have)$/.test(wordAt(units, i))) continue;
    for (let j = i + 1; j < Math.min(last, i + VERDICT); j++) {
      const word = wordAt(units, j);
      if (DENIES.test(word) && word.endsWith('ed')) return i;
      if (!/ly$|^(?:been|always|since|long|now|later|again)$/.test(word)) break;
    }
  }
  return -1;
}

/** "was dismissed | by Lund": who turns the claim down. */
function judgeBehind(clauses: Clauses, verdict: number, last: number): UnitSpan | null {
  for (let i = verdict + 2; i < Math.min(last, verdict + VERDICT + 2); i++)
    if (wordAt(clauses.units, i) === 'by') return phraseBeginning(clauses, i + 1, last);
  return null;
}

/** Most units of "has always been flatly denied". */
const VERDICT = 6;

/** How far before a noun its verb or owner stands, in units. */
const NOUN = 8;

const POSSESSIVE = /^(?:his|her|their)$/;

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
