/** Quotations that no label claims beside a verb that describes, or before a verdict. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import type { Clauses } from '../speakers/clause-words.ts';
import { VERDICTS } from '../speakers/governing/behind-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { mark } from './content-labels.ts';

const DESCRIBE = classNumber('describe');

/** Most units of "the new plan for the harbour". */
const LONGEST_THING = 7;

const PAST = /ed$|^(?:said|wrote)$/;

/** "called the plan “absurd”", "“Too late,” was the verdict of Lund": a quotation that no label claims. */
export function claimQuotation(clauses: Clauses, labels: Uint8Array, quote: number): void {
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
