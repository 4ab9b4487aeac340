/** The embedding of a sentence: the weighted mean of the vectors of its words. */
import type { Word } from '../text/search-token.ts';
import type { Vectors } from './word-vectors.ts';

/** The mean of the word vectors in a range of words: of length one, or all zeros. */
export function sentenceEmbedding(
  words: readonly Word[],
  { numbers, values, weights }: Vectors,
  from = 0,
  to = words.length,
): Float32Array {
  const sum = new Float32Array(numbers);
  for (let place = from; place < to; place++) {
    const row = words[place]?.row ?? -1;
    if (row < 0) continue;
    const weight = weights[row] as number;
    const first = row * numbers;
    for (let at = 0; at < numbers; at++)
      sum[at] = (sum[at] as number) + weight * (values[first + at] as number);
  }
  const length = Math.sqrt(dotProduct(sum, sum));
  if (length > 0) for (let at = 0; at < numbers; at++) sum[at] = (sum[at] as number) / length;
  return sum;
}

/** The cosine of two embeddings of length one. */
export function dotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
