/** Probabilities of each label at each unit of a paragraph (forward–backward algorithm). */
import type { Weights } from '../../text/sparse-weights.ts';

/**
 * `width` numbers for each unit, from unit `first` to before `last`, which must be one whole paragraph. `scores` are
 * those of all units, from `labelsOf`. Sums are scaled to one at every unit, so that long paragraphs do not overflow.
 */
export function marginalsOf(
  scores: Float32Array,
  weights: Weights,
  first: number,
  last: number,
): Float32Array {
  const { width } = weights;
  const moves = movesOf(weights);
  const n = last - first;
  const local = exponentials(scores, first, last, width);
  const marginals = new Float32Array(n * width);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let label = 0; label < width; label++) {
      let reach = 0;
      if (i === 0) reach = moves[width * width + label] as number;
      else
        for (let former = 0; former < width; former++)
          reach +=
            (marginals[(i - 1) * width + former] as number) * (moves[former * width + label] as number);
      const value = reach * (local[i * width + label] as number);
      marginals[i * width + label] = value;
      sum += value;
    }
    scale(marginals, i * width, width, sum);
  }
  let later = new Float32Array(width).fill(1);
  let now = new Float32Array(width);
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0;
    for (let label = 0; label < width; label++) {
      let value = 0;
      for (let next = 0; next < width; next++) {
        const at = (i + 1) * width + next;
        value += (moves[label * width + next] as number) * (local[at] as number) * (later[next] as number);
      }
      now[label] = value;
      sum += value;
    }
    scale(now, 0, width, sum);
    sum = 0;
    for (let label = 0; label < width; label++) {
      const at = i * width + label;
      marginals[at] = (marginals[at] as number) * (now[label] as number);
      sum += marginals[at] as number;
    }
    scale(marginals, i * width, width, sum);
    [later, now] = [now, later];
  }
  return marginals;
}

const MOVES = new WeakMap<Weights, Float32Array>();

/** The exponentials of the transitions, computed once. */
function movesOf(weights: Weights): Float32Array {
  const known = MOVES.get(weights);
  if (known !== undefined) return known;
  const moves = weights.transitions.map((score) => Math.exp(score));
  MOVES.set(weights, moves);
  return moves;
}

/** The exponentials of the scores, scaled so that the highest of each unit is one. */
function exponentials(scores: Float32Array, first: number, last: number, width: number): Float32Array {
  const values = new Float32Array((last - first) * width);
  for (let i = first; i < last; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[i * width + label] as number);
    for (let label = 0; label < width; label++)
      values[(i - first) * width + label] = Math.exp((scores[i * width + label] as number) - top);
  }
  return values;
}

function scale(values: Float32Array, from: number, width: number, sum: number): void {
  if (sum > 0) for (let i = from; i < from + width; i++) values[i] = (values[i] as number) / sum;
}
