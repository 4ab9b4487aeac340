/** What labels leave of a sentence for clauses that no label claims. */
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { isRuledOut } from '../modality/verbs/speech-verb.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, speaks } from '../speakers/clause-words.ts';
import { DENIES } from './clause-edges.ts';
import { isGerund } from './clause-of-verb.ts';
import { isContent } from './content-labels.ts';
import { hasOwnVerb } from './statement-shape.ts';

export interface Room {
  /** The first unit whose verb may claim a clause: behind a thing that a label took for words. */
  readonly from: number;
  /** Only clauses that nobody asserted may be claimed. */
  readonly turned: boolean;
}

/** Null where the sentence has a quotation, or words that somebody states. */
export function roomIn({ units, tags }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): Room | null {
  let from = first;
  let turned = false;
  for (let i = first; i < last; ) {
    if (units.shape[i] === QUOTE_SHAPE) return null;
    if (!isContent(labels, i)) {
      i += 1;
      continue;
    }
    const run = { first: i, last: i + 1 };
    while (run.last < last && (labels[run.last] === LABEL.after || labels[run.last] === LABEL.before))
      run.last += 1;
    // "was asked | to leave after he told them that": nobody is named who asked.
    if (isAskedOf(units, run.first)) {
      i = run.last;
      continue;
    }
    if (isStated({ units, tags }, run, last)) return null;
    if (hasOwnVerb(units, tags, run)) turned = true;
    i = run.last;
    from = run.last;
  }
  return { from, turned };
}

/** Words that a verb of speech beside them reports, or that are an act: "to resign". A thing is not stated: "denies fraud". */
function isStated({ units, tags }: Clauses, run: UnitSpan, last: number): boolean {
  const opener = wordAt(units, run.first);
  if (opener === 'to' && !isRuledOut(units, run.first + 1) && !speaks(units, run.first + 1)) return true;
  if (isGerund({ units, tags }, run.first)) return true;
  if (run.last - run.first <= SHORT && !hasOwnVerb(units, tags, run)) return false;
  for (let i = run.first - 1; i > run.first - BEHIND && units.sentence[i] === units.sentence[run.first]; i--)
    if (speaks(units, i) || DENIES.test(wordAt(units, i))) return true;
  for (let i = run.last; i < Math.min(last, run.last + BEHIND); i++) if (speaks(units, i)) return true;
  return false;
}

function isAskedOf(units: Units, first: number): boolean {
  return (
    wordAt(units, first) === 'to' &&
    /^(?:asked|told|ordered|advised|urged)$/.test(wordAt(units, first - 1)) &&
    /^(?:is|are|was|were|been)$/.test(wordAt(units, first - 2))
  );
}

/** Most units of a thing: "all the charges". */
const SHORT = 3;

/** How far before or behind its words a verb of speech may stand, in units. */
const BEHIND = 8;
