/** Learnt weights: a sparse table from packed features to one number for each label, and its file format. */

/**
 * The content of the file (`model-files.ts`). Features are numbers made of listed words, tags and shapes, so the file
 * has no text.
 */
export interface WeightFile {
  readonly about: string;
  /** The labels in the order of a row. */
  readonly labels: readonly string[];
  /** Checksum of the lists that the numbers refer to; if it differs, the weights must be trained again. */
  readonly fits: number;
  /** The value of one step of a stored weight. */
  readonly step: number;
  /**
   * For each feature: the difference from the key before it (LEB128), a bit mask of its labels, and a signed byte for
   * each label.
   */
  readonly rows: Uint8Array;
  /** Label-to-label weights, row by row; the last row is for the start. */
  readonly transitions: readonly number[];
}

/** A hash table with open addressing and small numbers, so that it stays in the processor's cache. */
export interface Weights {
  readonly width: number;
  /** A Bloom filter with one bit per hash: most features have no row, and this tells so without reading the table. */
  readonly filter: Uint32Array;
  /** Pairs of a key and its row number plus one; 0 marks an empty slot. */
  readonly slots: Uint32Array;
  readonly shift: number;
  /** Rows of `width` whole numbers, counted in steps. */
  readonly values: Int8Array;
  readonly step: number;
  readonly transitions: Float32Array;
}

/** The constant of Knuth's multiplicative hashing. */
const GOLDEN = 0x9e3779b1;
/** 32 kB of bits for some 20,000 rows; one absent feature in fifteen passes. */
const FILTER_BITS = 18;

/**
 * @throws {Error} a fault: the file was made for other word lists or templates; train again.
 */
export function readWeights(file: WeightFile, fits: number): Weights {
  if (file.fits !== fits) {
    throw new Error('the weights were learnt with other word lists: run `npm run train`');
  }
  const width = file.labels.length;
  const entries = entriesOf(file.rows, width);
  const bits = Math.max(4, Math.ceil(Math.log2(entries.keys.length * 1.5 + 1)));
  const slots = new Uint32Array(2 << bits);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  for (const [row, key] of entries.keys.entries()) {
    let at = Math.imul(key, GOLDEN) >>> shift;
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    const bit = Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    slots[2 * at + 1] = row + 1;
  }
  const transitions = Float32Array.from(file.transitions);
  return { width, filter, slots, shift, values: entries.values, step: file.step, transitions };
}

/** Adds the rows of the first `count` features, counted in steps, to the scores. */
export function addRows(weights: Weights, features: Uint32Array, count: number, scores: Int32Array): void {
  const { filter, slots, values, width, shift } = weights;
  const mask = (slots.length >> 1) - 1;
  for (let f = 0; f < count; f++) {
    const key = features[f] as number;
    const hash = Math.imul(key, GOLDEN);
    const bit = hash >>> (32 - FILTER_BITS);
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    let slot = hash >>> shift;
    let row = slots[2 * slot + 1] as number;
    while (row !== 0 && slots[2 * slot] !== key) {
      slot = (slot + 1) & mask;
      row = slots[2 * slot + 1] as number;
    }
    if (row === 0) continue;
    const from = (row - 1) * width;
    for (let label = 0; label < width; label++) {
      scores[label] = (scores[label] as number) + (values[from + label] as number);
    }
  }
}

function entriesOf(
  bytes: Uint8Array,
  width: number,
): { readonly keys: Uint32Array; readonly values: Int8Array } {
  const maskBytes = Math.ceil(width / 8);
  const keys: number[] = [];
  const values: number[] = [];
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let key = 0;
  for (let i = 0; i < bytes.length; ) {
    let distance = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[i++] ?? 0;
      distance += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    key += distance;
    keys.push(key);
    const mask = i;
    i += maskBytes;
    for (let label = 0; label < width; label++) {
      const set = ((bytes[mask + (label >> 3)] ?? 0) >> (label & 7)) & 1;
      values.push(set === 1 ? (signed[i++] ?? 0) : 0);
    }
  }
  return { keys: Uint32Array.from(keys), values: Int8Array.from(values) };
}

/** Packs rows for a file: weights become signed bytes, and empty rows are left out. Keys must be distinct. */
export function packRows(
  rows: ReadonlyMap<number, ArrayLike<number>>,
  width: number,
): { readonly rows: Uint8Array; readonly step: number } {
  let largest = 0;
  for (const row of rows.values())
    for (let i = 0; i < width; i++) largest = Math.max(largest, Math.abs(row[i] ?? 0));
  const step = largest / 127 || 1;
  const bytes: number[] = [];
  let former = 0;
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(key) ?? [];
    const small = Array.from({ length: width }, (_, i) => Math.round((row[i] ?? 0) / step));
    if (small.every((weight) => weight === 0)) continue;
    for (let distance = key - former; ; distance = Math.floor(distance / 128)) {
      bytes.push((distance % 128) + (distance >= 128 ? 128 : 0));
      if (distance < 128) break;
    }
    former = key;
    for (let byte = 0; byte < Math.ceil(width / 8); byte++) {
      bytes.push(
        small
          .slice(byte * 8, byte * 8 + 8)
          .reduce((mask, weight, bit) => mask | (weight === 0 ? 0 : 1 << bit), 0),
      );
    }
    for (const weight of small) if (weight !== 0) bytes.push(weight & 255);
  }
  return { rows: Uint8Array.from(bytes), step };
}
