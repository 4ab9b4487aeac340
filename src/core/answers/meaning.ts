/** What the words of a text mean together: the weighted mean of their vectors. */
import type { Token } from './token.ts';
import type { Vectors } from './vectors.ts';

export interface Meaning {
  /** The row of each word; -1 when it has none. */
  readonly rows: Int32Array;
  /** The mean of the words from one place to before another: of length one, or all zeros. */
  between(from: number, to: number): Float32Array;
}

export function createMeaning(tokens: readonly Token[], vectors: Vectors): Meaning {
  const { numbers, values, weights } = vectors;
  const rows = Int32Array.from(tokens, ({ plain, stem }) => {
    const row = vectors.rowOf(plain);
    return row < 0 && stem !== plain ? vectors.rowOf(stem) : row;
  });
  return {
    rows,
    between(from, to) {
      const sum = new Float32Array(numbers);
      for (let place = from; place < to; place++) {
        const row = rows[place] ?? -1;
        if (row < 0) continue;
        const weight = weights[row] as number;
        for (let at = 0; at < numbers; at++)
          sum[at] = (sum[at] as number) + weight * (values[row * numbers + at] as number);
      }
      const length = Math.sqrt(product(sum, sum));
      return length > 0 ? sum.map((value) => value / length) : sum;
    },
  };
}

/** The cosine of two means of length one. */
export function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
