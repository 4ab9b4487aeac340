/** A loss that is low when the sentences of a batch are as similar to one another for the student as for the encoder. */
import { add, dot } from './arrays.ts';

/** The inverse temperatures of the encoder and of the student, which has fewer dimensions. */
const ENCODER = 1 / 0.07;
const STUDENT = 10;

/**
 * For each sentence, its similarities to all others become shares by softmax. The loss is the Kullback-Leibler divergence of the
 * student's shares from the encoder's.
 * @param encoded by sentence, of length one
 * @param vectors the student's, likewise
 * @returns by sentence, the slope of what is wrong, of the mean over the sentences, along the student's vector
 */
export function contrast(
  encoded: readonly Float32Array[],
  vectors: readonly Float32Array[],
): readonly Float32Array[] {
  const right = sharesOf(encoded, ENCODER);
  const shares = sharesOf(vectors, STUDENT);
  const count = vectors.length;
  return vectors.map((vector, one) => {
    const slope = new Float32Array(vector.length);
    for (const [other, to] of vectors.entries()) {
      const there = one * count + other;
      const back = other * count + one;
      const excess =
        (shares[there] as number) -
        (right[there] as number) +
        (shares[back] as number) -
        (right[back] as number);
      add(slope, (STUDENT * excess) / count, to);
    }
    return slope;
  });
}

/** Count x count: row by row what share of a vector's likenesses each other one has; itself has none. */
function sharesOf(vectors: readonly Float32Array[], sharpness: number): Float64Array {
  const count = vectors.length;
  const shares = new Float64Array(count * count);
  for (const [one, vector] of vectors.entries()) {
    for (const [at, other] of vectors.slice(0, one).entries()) {
      const raised = Math.exp(sharpness * (dot(vector, other) - 1));
      shares[one * count + at] = raised;
      shares[at * count + one] = raised;
    }
  }
  for (let from = 0; from < shares.length; from += count) {
    const row = shares.subarray(from, from + count);
    const all = row.reduce((sum, share) => sum + share, 0) || 1;
    for (const [at, share] of row.entries()) row[at] = share / all;
  }
  return shares;
}
