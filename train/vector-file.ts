/** Writes learnt word vectors as the repository keeps them. */
import type { VectorFile } from '../src/core/passages/word-vectors.ts';

export interface Learnt {
  /** The commonest first. */
  readonly words: readonly string[];
  /** Numbers of one vector. */
  readonly numbers: number;
  /** Word by word: its vector, of any length. */
  readonly values: Float32Array;
  /** By word: how much one of length one counts. */
  readonly weights: Float32Array;
}

/** The largest signed and unsigned byte. */
const [SIGNED, UNSIGNED] = [127, 255];

/** Each vector is made so long that its largest number just fits, and a step such that the heaviest word does. */
export function vectorFile({ words, numbers, values, weights }: Learnt, about: string): VectorFile {
  const bytes = new Uint8Array(words.length * (numbers + 1));
  const step = largestOf(weights) / UNSIGNED;
  const signed = new Int8Array(bytes.buffer);
  for (const row of words.keys()) {
    const vector = values.subarray(row * numbers, (row + 1) * numbers);
    const largest = largestOf(vector);
    const to = row * (numbers + 1);
    for (const [at, value] of vector.entries()) signed[to + at] = Math.round((value / largest) * SIGNED);
    bytes[to + numbers] = Math.round((weights[row] as number) / step);
  }
  return { about, numbers, step, words: words.join(' '), rows: bytes };
}

const largestOf = (numbers: Float32Array): number =>
  numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1;
