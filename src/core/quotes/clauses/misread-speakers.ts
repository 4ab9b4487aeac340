/** Speakers whom a label took for words: the subject before a verb of speech, the name behind one. */

import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma, phraseBeginning, speaks } from '../speakers/clause-words.ts';
import { DENIES } from './clause-edges.ts';
import { isContent, mark } from './content-labels.ts';
import { hasOwnVerb } from './statement-shape.ts';

const DESCRIBE = classNumber('describe');
const PREPOSITION = classNumber('preposition');

/** How far from the words other words are looked for, in units. */
const NEAR = 12;

/** "Would the real Ms Hope ever | have said": words that run into a verb of speech without a comma hold its subject. */
export function isSubject({ units, tags }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): boolean {
  if (labels[first] !== LABEL.beforeBegin || units.sentence[last] !== units.sentence[first]) return false;
  // "Harbour master Iain Roy, who had seen it, | said: “…”"
  if (units.shape[last] === SHAPE.comma && speaks(units, last + 1)) {
    if (units.shape[last + 2] === SHAPE.colon) return true;
    return labels[last + 2] === LABEL.afterBegin && !hasOwnVerb(units, tags, { first, last });
  }
  if (labels[last] !== LABEL.cue) return false;
  let verb = last;
  while (labels[verb + 1] === LABEL.cue) verb += 1;
  const reports = speaks(units, verb) || DENIES.test(wordAt(units, verb)) || units.sort[verb] === DESCRIBE;
  return reports && labels[verb + 1] !== LABEL.sourceBegin && units.shape[last] === SHAPE.lower;
}

/** ", said | Dr. Park", ", says | Professor Ito, …": whoever stands behind the verb is no word of theirs; null for a clause. */
export function speakerAtHead(
  clauses: Clauses,
  labels: Uint8Array,
  { first, last }: UnitSpan,
): UnitSpan | null {
  const verb = first - 1;
  if (labels[first] !== LABEL.afterBegin || !speaks(clauses.units, verb) || !isComma(clauses, verb - 1))
    return null;
  if (clauses.units.sentence[verb - 1] !== clauses.units.sentence[first]) return null;
  const phrase = phraseBeginning(clauses, first, last);
  return phrase !== null && (phrase.last === last || isComma(clauses, phrase.last)) ? phrase : null;
}

/** “…,” said | head of sales Ada Lund: a label took the speaker behind a verb for a part of it. */
export function speakerInCue(clauses: Clauses, labels: Uint8Array, verb: number): void {
  const { units, tags } = clauses;
  if (!speaks(units, verb) || units.shape[verb - 1] !== QUOTE_SHAPE) return;
  let last = verb + 1;
  while (labels[last] === LABEL.cue && units.sentence[last] === units.sentence[verb]) last += 1;
  // Up to the end of the first name: "head of sales Ada Lund | in a letter to Kell".
  const name = tags.subarray(0, last).indexOf(TAG.name, verb + 1);
  if (name === -1) return;
  let end = name + 1;
  while (end < last && tags[end] === TAG.name) end += 1;
  labels.fill(LABEL.other, end, last);
  mark(labels, { first: verb + 1, last: end }, LABEL.sourceBegin, LABEL.source);
}

/** "Within minutes | the ministry": the speaker begins behind a time, not with its preposition. */
export function withoutOccasion({ units, tags }: Clauses, labels: Uint8Array, first: number): void {
  if (units.sort[first] !== PREPOSITION && !OCCASION.test(wordAt(units, first))) return;
  for (let i = first + 2; labels[i] === LABEL.source; i++) {
    const opens = tags[i] === TAG.determiner || (tags[i] === TAG.name && tags[i - 1] !== TAG.name);
    if (!opens || tags[i - 1] === TAG.preposition || !isTime(units, first, i)) continue;
    labels.fill(LABEL.other, first, i);
    labels[i] = LABEL.sourceBegin;
    return;
  }
}

/** Words that open a time. */
const OCCASION = /^(?:within|seconds|minutes|hours|days|weeks|months|years|moments|shortly|earlier|later)$/;

function isTime(units: Units, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (TIME.test(wordAt(units, i))) return true;
  return false;
}

const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** "Yes, | said Fatima Noor": nobody before the verb is its speaker, unless words stand there. */
export function clearBefore(units: Units, labels: Uint8Array, verb: number): void {
  let first = verb;
  while (first > verb - NEAR && units.sentence[first - 1] === units.sentence[verb]) first -= 1;
  for (let i = first; i < verb; i++) if (isContent(labels, i)) return;
  labels.fill(LABEL.other, first, verb);
}
