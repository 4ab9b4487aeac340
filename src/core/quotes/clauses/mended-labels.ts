/** Mends labels that the grammar contradicts, before clauses are claimed: verbs within the words, speakers taken for words. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma, phraseBeginning, speaks } from '../speakers/clause-words.ts';
import { VERDICTS } from '../speakers/governing/behind-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { DENIES } from './clause-edges.ts';
import { isContent, mark } from './content-labels.ts';
import { ADMITS } from './spoken-content.ts';
import { hasOwnVerb } from './statement-shape.ts';

const SAY = classNumber('say');

/** Fewest units of a clause. */
const FEWEST = 3;

/** Reads each run of content once. */
export function mendLabels(units: Units, tags: Uint8Array, labels: Uint8Array): void {
  const clauses = { units, tags };
  for (let first = 0; first < units.count; ) {
    if (!isContent(labels, first)) {
      if (units.shape[first] === QUOTE_SHAPE && labels[first] === LABEL.other)
        claimQuotation(clauses, labels, first);
      first += 1;
      continue;
    }
    let last = first + 1;
    while (last < units.count && (labels[last] === LABEL.after || labels[last] === LABEL.before)) last += 1;
    mend(clauses, labels, { first, last });
    first = last;
  }
}

function mend(clauses: Clauses, labels: Uint8Array, run: UnitSpan): void {
  const { units } = clauses;
  behindChannel(clauses, labels, run);
  for (let i = run.first; i < run.last; i++) if (units.shape[i] === QUOTE_SHAPE) return;
  if (isAdrift(clauses, labels, run)) {
    labels.fill(LABEL.other, run.first, run.last);
    return;
  }
  if (isSubject(clauses, labels, run)) {
    labels.fill(LABEL.other, run.first, run.last);
    // "The ministry | dismissed"
    if (!hasOwnVerb(units, clauses.tags, run)) mark(labels, run, LABEL.sourceBegin, LABEL.source);
    return;
  }
  const speaker = speakerAtHead(clauses, labels, run);
  if (speaker !== null) {
    labels.fill(LABEL.other, run.first, run.last);
    clearBefore(units, labels, run.first - 1);
    mark(labels, speaker, LABEL.sourceBegin, LABEL.source);
    const rest = { first: speaker.last + 1, last: run.last };
    if (rest.first < rest.last) mark(labels, rest, LABEL.afterBegin, LABEL.after);
    return;
  }
  addCue(clauses, labels, run.first);
  atNextVerb(clauses, labels, run);
}

/** "Within hours | the embassy admitted that …": no label names a verb, and the words hold one with a clause of its own. */
function isAdrift({ units }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): boolean {
  if (labels[first] !== LABEL.afterBegin) return false;
  const isVerb = (i: number): boolean => labels[i] === LABEL.cue && VERBS.has(units.sort[i] ?? 0);
  const inSentence = (i: number): boolean => units.sentence[i] === units.sentence[first];
  for (let i = first - 1; i > first - NEAR && inSentence(i); i--) if (isVerb(i)) return false;
  for (let i = last; i < last + NEAR && inSentence(i); i++) if (isVerb(i)) return false;
  for (let i = first + 1; i < Math.min(last - FEWEST, first + NEAR); i++)
    if (speaks(units, i) && PAST.test(wordAt(units, i)) && wordAt(units, i + 1) === 'that') return true;
  return false;
}

/** Sorts of the words that may report. */
const VERBS = new Set((['say', 'tell', 'describe', 'think', 'show', 'auxiliary'] as const).map(classNumber));

/** How far from the words a verb of speech is looked for, in units. */
const NEAR = 12;

/** "Would the real Ms Hope ever | have said": words that run into a verb of speech without a comma hold its subject. */
function isSubject({ units, tags }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): boolean {
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
function speakerAtHead(clauses: Clauses, labels: Uint8Array, { first, last }: UnitSpan): UnitSpan | null {
  const verb = first - 1;
  if (labels[first] !== LABEL.afterBegin || !speaks(clauses.units, verb) || !isComma(clauses, verb - 1))
    return null;
  if (clauses.units.sentence[verb - 1] !== clauses.units.sentence[first]) return null;
  const phrase = phraseBeginning(clauses, first, last);
  return phrase !== null && (phrase.last === last || isComma(clauses, phrase.last)) ? phrase : null;
}

/** "Yes, | said Fatima Noor": nobody before the verb is its speaker, unless words stand there. */
function clearBefore(units: Units, labels: Uint8Array, verb: number): void {
  let first = verb;
  while (first > verb - NEAR && units.sentence[first - 1] === units.sentence[verb]) first -= 1;
  for (let i = first; i < verb; i++) if (isContent(labels, i)) return;
  labels.fill(LABEL.other, first, verb);
}

/** "accepted that | she had", "said writing | bored her": the verb that no label names, or the word that one took for it. */
function addCue(clauses: Clauses, labels: Uint8Array, first: number): void {
  const { units, tags } = clauses;
  const verb = first - 2;
  if (
    wordAt(units, first - 1) === 'that' &&
    labels[verb] === LABEL.other &&
    ADMITS.test(wordAt(units, verb))
  ) {
    const subject = subjectOf(clauses, verb);
    if (subject === null) return;
    labels[verb] = LABEL.cue;
    mark(labels, subject, LABEL.sourceBegin, LABEL.source);
    return;
  }
  const gerund = first - 1;
  const named = labels[gerund] === LABEL.cue && labels[gerund - 1] === LABEL.cue;
  if (!named || !speaks(units, gerund - 1) || tags[first] !== TAG.verb) return;
  if (!wordAt(units, gerund).endsWith('ing')) return;
  labels[first] = LABEL.after;
  labels[gerund] = LABEL.afterBegin;
}

/** "said | that, according to Senator Amadi, the money …": the words are the senator’s, and begin behind the aside. */
function behindChannel(clauses: Clauses, labels: Uint8Array, { first, last }: UnitSpan): void {
  const { units } = clauses;
  let at = first;
  if (wordAt(units, at) === 'that') at += 1;
  if (at === first || !isComma(clauses, at) || wordAt(units, at + 1) !== 'according') return;
  const source = phraseBeginning(clauses, at + 3, last);
  if (source === null || !isComma(clauses, source.last) || last - source.last <= FEWEST) return;
  labels.fill(LABEL.other, first, source.last + 1);
  labels.fill(LABEL.cue, at + 1, at + 3);
  mark(labels, source, LABEL.sourceBegin, LABEL.source);
  labels[source.last + 1] = LABEL.afterBegin;
}

/** "refused | to resign and said | he had done nothing": the speaker's second verb has a clause of its own. */
function atNextVerb(clauses: Clauses, labels: Uint8Array, { first, last }: UnitSpan): void {
  const { units, tags } = clauses;
  if (labels[first] !== LABEL.afterBegin) return;
  for (let i = first + 2; i < last - FEWEST; i++) {
    if (!/^(?:and|but)$/.test(wordAt(units, i))) continue;
    const verb = tags[i + 1] === TAG.adverb ? i + 2 : i + 1;
    const word = wordAt(units, verb);
    const reports = units.sort[verb] === SAY ? PAST.test(word) : DENIES.test(word) && word.endsWith('ed');
    if (!reports || tags[verb] !== TAG.verb) continue;
    const from = wordAt(units, verb + 1) === 'that' ? verb + 2 : verb + 1;
    const opens = from === verb + 2 || tags[from] === TAG.pronoun || tags[from] === TAG.determiner;
    if (!opens || last - from < FEWEST || !hasOwnVerb(units, tags, { first: from, last })) continue;
    labels.fill(LABEL.other, i, from);
    labels[verb] = LABEL.cue;
    labels[from] = LABEL.afterBegin;
  }
}

/** "called the plan “absurd”", "“Too late,” was the verdict of Lund": a quotation that no label claims. */
function claimQuotation(clauses: Clauses, labels: Uint8Array, quote: number): void {
  const { units, tags } = clauses;
  if (isJudged(units, quote)) {
    labels[quote] = LABEL.beforeBegin;
    return;
  }
  for (let i = quote - 1; i > quote - LONGEST_THING && units.sentence[i] === units.sentence[quote]; i--) {
    if (labels[i] !== LABEL.other) return;
    if (units.sort[i] !== DESCRIBE) {
      if (units.shape[i] !== SHAPE.lower || tags[i] === TAG.verb || tags[i] === TAG.auxiliary) return;
      continue;
    }
    const subject = PAST.test(wordAt(units, i)) && i < quote - 1 ? subjectOf(clauses, i) : null;
    if (subject === null) return;
    labels[i] = LABEL.cue;
    mark(labels, { first: i + 1, last: quote + 1 }, LABEL.afterBegin, LABEL.after);
    mark(labels, subject, LABEL.sourceBegin, LABEL.source);
    return;
  }
}

/** “…,” was the verdict of. */
function isJudged(units: Units, quote: number): boolean {
  if (!/^(?:is|was|came|comes)$/.test(wordAt(units, quote + 1)) || wordAt(units, quote + 2) !== 'the')
    return false;
  for (let i = quote + 3; i < quote + LONGEST_THING; i++)
    if (VERDICTS.test(wordAt(units, i))) return /^(?:from|of)$/.test(wordAt(units, i + 1));
  return false;
}

const DESCRIBE = classNumber('describe');

/** Most units of "the new plan for the harbour". */
const LONGEST_THING = 7;

const PAST = /ed$|^(?:said|wrote)$/;
