/** Word vectors: how near two words are in meaning, and how much a word tells of what a text is about. Read at the first question. */
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import { modelBytes, unpackModel } from '../text/model-files.ts';

/** What its file holds. */
export interface VectorFile {
  /** Where the vectors come from, and their licences. */
  readonly about: string;
  /** Numbers of one vector. */
  readonly numbers: number;
  /** What one step of a stored weight is worth. */
  readonly step: number;
  /** Lower case, without diacritics, separated by spaces, the commonest first. */
  readonly words: string;
  /** Word by word: a signed byte for each number, then an unsigned one for the weight. */
  readonly rows: Uint8Array;
}

export interface Vectors {
  readonly numbers: number;
  /** The row of a word (lower case, without diacritics); -1 when it has none. */
  rowOf(word: string): number;
  /** Row by row, each of length one. */
  readonly values: Float32Array;
  /** By row: how much the word tells; about 0.1 for `of`, 2 and more for `filibuster`. */
  readonly weights: Float32Array;
}

/** Words read before others may have their turn: some milliseconds. */
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

/** Read once, when the first question comes: other verbs need neither the time nor the memory. */
export function loadVectors(): Promise<Vectors> {
  loaded ??= readVectors(unpackModel<VectorFile>(modelBytes('word-vectors')));
  return loaded;
}
