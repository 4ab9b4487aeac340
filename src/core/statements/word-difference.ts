/** The shared words and the differences of two wordings, word by word. */
import type { Span } from '../text/span.ts';
import type { ComparableWord } from './comparable-words.ts';

/** Consecutive words that both wordings or only one of them have. Spans refer to the texts that the words came from. */
export type DifferencePart =
  | { readonly kind: 'same'; readonly left: Span; readonly right: Span }
  | { readonly kind: 'left'; readonly left: Span }
  | { readonly kind: 'right'; readonly right: Span };

export interface Difference {
  readonly runs: readonly DifferencePart[];
  /** Words in common. */
  readonly same: number;
}

/** With more cells than this no table is computed; the middle parts then count as different. */
const MOST_CELLS = 1_000_000;

type Step = { readonly kind: 'same' | 'left' | 'right'; readonly i: number; readonly j: number };

/** The longest common subsequence of words, as parts in reading order. */
export function wordDifference(
  left: readonly ComparableWord[],
  right: readonly ComparableWord[],
): Difference {
  let head = 0;
  while (head < left.length && head < right.length && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  const shorter = Math.min(left.length, right.length) - head;
  while (tail < shorter && left[left.length - 1 - tail]?.key === right[right.length - 1 - tail]?.key) tail++;

  const steps: Step[] = [];
  for (let n = 0; n < head; n++) steps.push({ kind: 'same', i: n, j: n });
  const between = numbered(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  for (const { kind, i, j } of middle(...between)) steps.push({ kind, i: head + i, j: head + j });
  for (let n = tail; n > 0; n--) steps.push({ kind: 'same', i: left.length - n, j: right.length - n });
  return {
    runs: toRuns(steps, left, right),
    same: steps.reduce((sum, step) => sum + (step.kind === 'same' ? 1 : 0), 0),
  };
}

/** The number of words that only one side has; they are in no common subsequence. */
const ALONE = -1;

const isShared = (number: number): boolean => number !== ALONE;

/** The words as numbers; equal words have equal numbers. */
function numbered(
  left: readonly ComparableWord[],
  right: readonly ComparableWord[],
): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  for (const { key } of right) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const lefts = new Int32Array(left.length);
  const inLeft = new Uint8Array(numbers.size);
  for (const [at, { key }] of left.entries()) {
    const number = numbers.get(key) ?? ALONE;
    lefts[at] = number;
    if (isShared(number)) inLeft[number] = 1;
  }
  const rights = new Int32Array(right.length);
  for (const [at, { key }] of right.entries()) {
    const number = numbers.get(key) ?? ALONE;
    rights[at] = inLeft[number] === 1 ? number : ALONE;
  }
  return [lefts, rights];
}

/** The steps through both wordings. The table holds only words that both have. */
function middle(left: Int32Array, right: Int32Array): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const [lefts, rights] = [left.filter(isShared), right.filter(isShared)];
  if (lefts.length * rights.length <= MOST_CELLS) {
    const table = commonLengths(lefts, rights);
    const at = (row: number, column: number) => table[row * (rights.length + 1) + column] ?? 0;
    let [row, column] = [0, 0];
    while (i < left.length && j < right.length) {
      const [one, other] = [left[i] ?? ALONE, right[j] ?? ALONE];
      const down = isShared(one) ? row + 1 : row;
      const across = isShared(other) ? column + 1 : column;
      const kind =
        one === other && isShared(one) ? 'same' : at(down, column) >= at(row, across) ? 'left' : 'right';
      steps.push({ kind, i, j });
      if (kind !== 'right') [i, row] = [i + 1, down];
      if (kind !== 'left') [j, column] = [j + 1, across];
    }
  }
  for (; i < left.length; i++) steps.push({ kind: 'left', i, j });
  for (; j < right.length; j++) steps.push({ kind: 'right', i, j });
  return steps;
}

/** Cell (i, j): length of the longest common subsequence of the words from i and from j on. */
function commonLengths(left: Int32Array, right: Int32Array): Uint16Array {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      table[i * width + j] =
        left[i] === right[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function toRuns(
  steps: readonly Step[],
  left: readonly ComparableWord[],
  right: readonly ComparableWord[],
): DifferencePart[] {
  const runs: DifferencePart[] = [];
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
