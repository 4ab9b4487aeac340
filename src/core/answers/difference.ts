/** Word by word, what two wordings share and where they differ. */
import type { Span } from '../text/span.ts';
import type { RunWord } from './wordrun.ts';

/** A run of words that both have, or that only one of them has. Spans are into the texts the words came from. */
export type Run =
  | { readonly kind: 'same'; readonly left: Span; readonly right: Span }
  | { readonly kind: 'left'; readonly left: Span }
  | { readonly kind: 'right'; readonly right: Span };

export interface Difference {
  readonly runs: readonly Run[];
  /** Words in common. */
  readonly same: number;
}

/** Above this many cells the table of the comparison is not worked out; the middles then count as different. */
const MOST_CELLS = 1_000_000;

type Step = { readonly kind: 'same' | 'left' | 'right'; readonly i: number; readonly j: number };

/** The longest common subsequence of words, as runs in reading order. */
export function differ(left: readonly RunWord[], right: readonly RunWord[]): Difference {
  let head = 0;
  while (head < left.length && head < right.length && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  const shorter = Math.min(left.length, right.length) - head;
  while (tail < shorter && left[left.length - 1 - tail]?.key === right[right.length - 1 - tail]?.key) tail++;

  const steps: Step[] = [];
  for (let n = 0; n < head; n++) steps.push({ kind: 'same', i: n, j: n });
  steps.push(...middle(left, right, head, left.length - tail, right.length - tail));
  for (let n = tail; n > 0; n--) steps.push({ kind: 'same', i: left.length - n, j: right.length - n });
  return {
    runs: toRuns(steps, left, right),
    same: steps.reduce((sum, step) => sum + (step.kind === 'same' ? 1 : 0), 0),
  };
}

function middle(
  left: readonly RunWord[],
  right: readonly RunWord[],
  from: number,
  leftEnd: number,
  rightEnd: number,
): Step[] {
  const rows = leftEnd - from;
  const columns = rightEnd - from;
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  if (rows * columns <= MOST_CELLS) {
    const table = commonLengths(left, right, from, rows, columns);
    const at = (row: number, column: number) => table[row * (columns + 1) + column] ?? 0;
    while (i < rows && j < columns) {
      const step = { i: from + i, j: from + j };
      if (left[from + i]?.key === right[from + j]?.key) {
        steps.push({ kind: 'same', ...step });
        i++;
        j++;
      } else if (at(i + 1, j) >= at(i, j + 1)) {
        steps.push({ kind: 'left', ...step });
        i++;
      } else {
        steps.push({ kind: 'right', ...step });
        j++;
      }
    }
  }
  for (; i < rows; i++) steps.push({ kind: 'left', i: from + i, j: from + j });
  for (; j < columns; j++) steps.push({ kind: 'right', i: from + i, j: from + j });
  return steps;
}

/** Cell (i, j): the longest common subsequence of the words from i and from j on. */
function commonLengths(
  left: readonly RunWord[],
  right: readonly RunWord[],
  from: number,
  rows: number,
  columns: number,
): Uint16Array {
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = left[from + i]?.key === right[from + j]?.key;
      table[i * width + j] = same
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function toRuns(steps: readonly Step[], left: readonly RunWord[], right: readonly RunWord[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < steps.length; ) {
    const kind = steps[at]?.kind ?? 'same';
    let end = at;
    while (end < steps.length && steps[end]?.kind === kind) end++;
    const first = steps[at];
    const last = steps[end - 1];
    const leftSpan = { start: left[first?.i ?? 0]?.start ?? 0, end: left[last?.i ?? 0]?.end ?? 0 };
    const rightSpan = { start: right[first?.j ?? 0]?.start ?? 0, end: right[last?.j ?? 0]?.end ?? 0 };
    if (kind === 'same') runs.push({ kind, left: leftSpan, right: rightSpan });
    else if (kind === 'left') runs.push({ kind, left: leftSpan });
    else runs.push({ kind, right: rightSpan });
    at = end;
  }
  return runs;
}
