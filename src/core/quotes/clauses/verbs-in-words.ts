/** Verbs of speech that a label took for words, or left out. */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, speaks } from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { DENIES } from './clause-edges.ts';
import { mark } from './content-labels.ts';
import { ADMITS } from './spoken-content.ts';
import { hasOwnVerb } from './statement-shape.ts';

const SAY = classNumber('say');

/** Fewest units of a clause. */
const FEWEST = 3;

/** How far from the words a verb of speech is looked for, in units. */
const NEAR = 12;

const PAST = /ed$|^(?:said|wrote)$/;

/** "Within hours | the embassy admitted that …": no label names a verb, and the words hold one with a clause of its own. */
export function isAdrift({ units }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): boolean {
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

/** "accepted that | she had", "said writing | bored her": the verb that no label names, or the word that one took for it. */
export function addCue(clauses: Clauses, labels: Uint8Array, first: number): void {
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

/** "refused | to resign and said | he had done nothing": the speaker's second verb has a clause of its own. */
export function atNextVerb(clauses: Clauses, labels: Uint8Array, { first, last }: UnitSpan): void {
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
