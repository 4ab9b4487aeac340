/** Labels of content, as the rules on clauses read and write them. */
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';

/** Whether the unit is labelled as somebody's words. */
export function isContent(labels: Uint8Array, i: number): boolean {
  return (labels[i] ?? 0) >= LABEL.afterBegin;
}

/** Labels the span: `begin` its first unit, `within` the others. */
export function mark(labels: Uint8Array, { first, last }: UnitSpan, begin: number, within: number): void {
  labels.fill(within, first, last);
  labels[first] = begin;
}
