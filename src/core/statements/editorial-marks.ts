/** Marks of editing in a quotation: `…` for omitted words, brackets for added words. */
import type { Difference, DifferencePart } from './word-difference.ts';

/** Marks of omitted words. */
export const LEFT_OUT = /…|\.\s?\.\s?\./;

/**
 * Whether the claim (left) marks every difference from the record (right); false if there is no difference. Words of
 * the record before and after the claim do not count, because quoting a part is fine.
 */
export function marksEveryDifference(claim: string, { runs }: Difference): boolean {
  const first = runs.findIndex(({ kind }) => kind !== 'right');
  const last = runs.findLastIndex(({ kind }) => kind !== 'right');
  const inner = runs.slice(first, last + 1);
  const differing = inner.filter(({ kind }) => kind !== 'same');
  return differing.length > 0 && inner.every((run, at) => isMarked(claim, run, inner[at - 1], inner[at + 1]));
}

function isMarked(
  claim: string,
  run: DifferencePart,
  before: DifferencePart | undefined,
  after: DifferencePart | undefined,
): boolean {
  if (run.kind === 'same') return true;
  if (run.kind === 'left') return isBracketed(claim, run);
  if ([before, after].some((other) => other?.kind === 'left' && isBracketed(claim, other))) return true;
  const from = before === undefined || before.kind === 'right' ? 0 : before.left.end;
  const to = after === undefined || after.kind === 'right' ? claim.length : after.left.start;
  return LEFT_OUT.test(claim.slice(from, to));
}

function isBracketed(claim: string, { left }: Extract<DifferencePart, { kind: 'left' }>): boolean {
  const [before, inside, behind] = [
    claim.slice(0, left.start).trimEnd(),
    claim.slice(left.start, left.end),
    claim.slice(left.end).trimStart(),
  ];
  return before.endsWith('[') && behind.startsWith(']') && !/[[\]]/.test(inside);
}
