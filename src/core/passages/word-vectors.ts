/** Word vectors: how similar two words are in meaning, and how much information a word carries. Read at the first question. */
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import { modelBytes, unpackModel } from '../text/model-files.ts';

/** The content of the vector file. */
export interface VectorFile {
  /** The sources of the vectors and their licences. */
  readonly about: string;
  /** Dimensions of a vector. */
  readonly numbers: number;
  /** The value of one step of a stored weight. */
  readonly step: number;
  /** In lower case without diacritics, separated by spaces, most common first. */
  readonly words: string;
  /** For each word: one signed byte for each dimension, then one unsigned byte for the weight. */
  readonly rows: Uint8Array;
}

export interface Vectors {
  readonly numbers: number;
  /** The row of a word (lower case, without diacritics); -1 when it has none. */
  rowOf(word: string): number;
  /** Row after row, each of length one. */
  readonly values: Float32Array;
  /** For each row, the information that the word carries: about 0.1 for `of`, 2 and more for `filibuster`. */
  readonly weights: Float32Array;
}

/** Words read at a time, some milliseconds of work, so that other requests are not held up. */
const SLICE = 4_000;

export async function readVectors({ numbers, step, words: listed, rows }: VectorFile): Promise<Vectors> {
  const words = listed.split(' ');
  const places = new Map<string, number>();
  const signed = new Int8Array(rows.buffer, rows.byteOffset, rows.byteLength);
  const values = new Float32Array(words.length * numbers);
  const weights = new Float32Array(words.length);
  for (const [row, word] of words.entries()) {
    if (row % SLICE === 0) await yieldToEventLoop();
    places.set(word, row);
    const from = row * (numbers + 1);
    let squares = 0;
    for (let at = 0; at < numbers; at++) squares += (signed[from + at] as number) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < numbers; at++) values[row * numbers + at] = (signed[from + at] as number) / length;
    weights[row] = (rows[from + numbers] as number) * step;
  }
  return { numbers, rowOf: (word) => places.get(word) ?? -1, values, weights };
}

/** The cosine of two rows. */
export function cosineOfRows({ numbers, values }: Vectors, row: number, other: number): number {
  let sum = 0;
  const from = row * numbers;
  const to = other * numbers;
  for (let at = 0; at < numbers; at++) sum += (values[from + at] as number) * (values[to + at] as number);
  return sum;
}

let loaded: Promise<Vectors> | null = null;

/** Read at the first question, because other commands need neither the time nor the memory. */
export function loadVectors(): Promise<Vectors> {
  loaded ??= readVectors(unpackModel<VectorFile>(modelBytes('word-vectors')));
  return loaded;
}
