/** Word vectors: how near two words are in meaning, so that `gunman` speaks for `shooting`. Read at the first question. */

/** As it lies in the repository. */
export interface VectorFile {
  /** Where the vectors come from, and their licences. */
  readonly about: string;
  /** Numbers of one word. */
  readonly numbers: number;
  /** Lower case, without diacritics, separated by spaces, the commonest first. */
  readonly words: string;
  /** Base64: a signed byte for each number, word by word. */
  readonly rows: string;
}

export interface Vectors {
  readonly numbers: number;
  /** The row of a word (lower case, without diacritics); -1 when it has none. */
  rowOf(word: string): number;
  readonly values: Int8Array;
  /** One divided by the length of each row. */
  readonly scales: Float32Array;
}

export function readVectors(file: VectorFile): Vectors {
  const words = file.words.split(' ');
  const places = new Map(words.map((word, place) => [word, place]));
  const values = new Int8Array(Uint8Array.fromBase64(file.rows).buffer);
  const scales = new Float32Array(words.length);
  for (let row = 0; row < words.length; row++) {
    let squares = 0;
    for (let at = row * file.numbers; at < (row + 1) * file.numbers; at++) {
      const value = values[at] ?? 0;
      squares += value * value;
    }
    scales[row] = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  }
  return { numbers: file.numbers, rowOf: (word) => places.get(word) ?? -1, values, scales };
}

let loaded: Promise<Vectors> | null = null;

/** Read once, when the first question comes: other verbs need neither the time nor the memory. */
export function vectors(): Promise<Vectors> {
  loaded ??= import('./vectors.weights.json', { with: { type: 'json' } }).then(({ default: file }) =>
    readVectors(file),
  );
  return loaded;
}
