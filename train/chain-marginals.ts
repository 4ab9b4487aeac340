/** Forward–backward over a linear chain, scaled to one at every unit. */

export interface ChainMarginals {
  /** `width` numbers for each unit. */
  readonly marginals: Float64Array;
  /** How often each label is expected to follow each other; the last row is for the start. */
  readonly pairs: Float64Array;
  /** The log of the partition function. */
  readonly likelihood: number;
}

/** @param emit scores of the labels, unit by unit  @param move scores of the transitions, row by row, the start last */
export function chainMarginals(
  n: number,
  width: number,
  emit: Float64Array,
  move: Float64Array,
): ChainMarginals {
  const moves = move.map((score) => Math.exp(score));
  const local = new Float64Array(n * width);
  const marginals = new Float64Array(n * width);
  const sums = new Float64Array(n);
  let likelihood = 0;
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < width; l++) top = Math.max(top, emit[i * width + l] as number);
    let sum = 0;
    for (let l = 0; l < width; l++) {
      local[i * width + l] = Math.exp((emit[i * width + l] as number) - top);
      let reach = 0;
      if (i === 0) reach = moves[width * width + l] as number;
      else
        for (let f = 0; f < width; f++)
          reach += (marginals[(i - 1) * width + f] as number) * (moves[f * width + l] as number);
      const value = reach * (local[i * width + l] as number);
      marginals[i * width + l] = value;
      sum += value;
    }
    for (let l = 0; l < width; l++) marginals[i * width + l] = (marginals[i * width + l] as number) / sum;
    sums[i] = sum;
    likelihood += Math.log(sum) + top;
  }
  const pairs = new Float64Array((width + 1) * width);
  let later = new Float64Array(width).fill(1);
  for (let i = n - 2; i >= 0; i--) {
    const now = new Float64Array(width);
    for (let f = 0; f < width; f++) {
      for (let l = 0; l < width; l++) {
        const at = (i + 1) * width + l;
        const step =
          ((moves[f * width + l] as number) * (local[at] as number) * (later[l] as number)) /
          (sums[i + 1] as number);
        now[f] = (now[f] as number) + step;
        pairs[f * width + l] = (pairs[f * width + l] as number) + (marginals[i * width + f] as number) * step;
      }
    }
    for (let l = 0; l < width; l++) {
      const at = i * width + l;
      marginals[at] = (marginals[at] as number) * (now[l] as number);
    }
    later = now;
  }
  for (let l = 0; l < width; l++) pairs[width * width + l] = marginals[l] as number;
  return { marginals, pairs, likelihood };
}
