/** Mends labels that the grammar contradicts, before clauses are claimed: verbs within the words, speakers taken for words. */
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma, phraseBeginning } from '../speakers/clause-words.ts';
import { isContent, mark } from './content-labels.ts';
import { clearBefore, isSubject, speakerAtHead, speakerInCue, withoutOccasion } from './misread-speakers.ts';
import { hasOwnVerb } from './statement-shape.ts';
import { claimQuotation } from './unclaimed-quotations.ts';
import { addCue, atNextVerb, isAdrift } from './verbs-in-words.ts';

/** Fewest units of a clause. */
const FEWEST = 3;

/** Reads each run of content once. */
export function mendLabels(units: Units, tags: Uint8Array, labels: Uint8Array): void {
  const clauses = { units, tags };
  for (let first = 0; first < units.count; ) {
    if (!isContent(labels, first)) {
      if (labels[first] === LABEL.sourceBegin) withoutOccasion(clauses, labels, first);
      else if (labels[first] === LABEL.cue) speakerInCue(clauses, labels, first);
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
