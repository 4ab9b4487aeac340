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

/**
 * Rows by feature. Templates whose values are small numbers have a list from value to row; features of all others are
 * in a hash table with open addressing. All of it is as small as can be, to stay in the processor's cache.
 */
export interface Weights {
  readonly width: number;
  /** For each template the values that have a place in `listed`: those below this. */
  readonly limits: Int32Array;
  /** For each template where its list begins. */
  readonly bases: Int32Array;
  /** Numbers of rows; 0 for none. */
  readonly listed: Uint16Array;
  /** Pairs of a key and the number of its row; 0 marks an empty slot. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** The weights in steps, a byte each, four bytes in one number. Row 0 is for features without weights. */
  readonly rows: Int32Array;
  readonly step: number;
  readonly transitions: Float32Array;
}

type Table = Pick<Weights, 'limits' | 'bases' | 'listed' | 'slots' | 'shift'>;

/** The constant of Knuth's multiplicative hashing. */
const GOLDEN = 0x9e3779b1;
/** A feature is the number of its template above these bits, and a value in them. */
const VALUE_BITS = 26;
const VALUE = (1 << VALUE_BITS) - 1;
const TEMPLATES = 1 << (32 - VALUE_BITS);
/** Values below this are listed. */
const MOST_LISTED = 1 << 16;
const MOST_ROWS = (1 << 16) - 1;
/** Bytes hold a weight plus this, so that sums of bytes never borrow from each other. */
const BIAS = 128;
/** Every second byte of a number: sums of 256 bytes have room beside each other. */
const EVEN = 0x00ff00ff;
const MOST_FEATURES = 256;
/** Shared by all calls. */
const PLACES = new Int32Array(MOST_FEATURES);

/**
 * @throws {Error} a fault: the file was made for other word lists or templates; train again.
 */
export function readWeights(file: WeightFile, fits: number): Weights {
  if (file.fits !== fits) {
    throw new Error('the weights were learnt with other word lists: run `npm run train`');
  }
  const width = file.labels.length;
  const { keys, rows } = entriesOf(file.rows, width);
  if (keys.length > MOST_ROWS) throw new Error(`the weights have more than ${MOST_ROWS} rows`);
  return { width, ...tableOf(keys), rows, step: file.step, transitions: Float32Array.from(file.transitions) };
}

/** `keys` rise, so that the last of a template is its largest. */
function tableOf(keys: Uint32Array): Table {
  const limits = new Int32Array(TEMPLATES);
  const bases = new Int32Array(TEMPLATES);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    limits[key >>> VALUE_BITS] = (key & VALUE) + 1;
  }
  let length = 0;
  for (const [template, limit] of limits.entries()) {
    bases[template] = length;
    if (limit > MOST_LISTED) limits[template] = 0;
    else length += limit;
  }
  const listed = new Uint16Array(length);
  let hashed = 0;
  for (let i = 0; i < keys.length; i++) if (limits[(keys[i] as number) >>> VALUE_BITS] === 0) hashed += 1;
  const bits = Math.max(4, Math.ceil(Math.log2(hashed * 1.5 + 1)));
  const slots = new Int32Array(2 << bits);
  const table = { limits, bases, listed, slots, shift: 32 - bits };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const template = key >>> VALUE_BITS;
    if (limits[template] !== 0) listed[(bases[template] as number) + (key & VALUE)] = i + 1;
    else {
      const slot = slotOf(table, key | 0);
      slots[slot] = key;
      slots[slot + 1] = i + 1;
    }
  }
  return table;
}

/** The slot of a key in the hash table, or an empty one. */
function slotOf({ slots, shift }: Pick<Table, 'slots' | 'shift'>, key: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(key, GOLDEN) >>> shift) << 1;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** Writes the sums of the rows of the first `count` features (256 at most), counted in steps, to the scores. */
export function sumRows(weights: Weights, features: Uint32Array, count: number, scores: Int32Array): void {
  const { width, limits, bases, listed, slots, rows } = weights;
  const stride = (width + 3) >> 2;
  for (let f = 0; f < count; f++) {
    const key = (features[f] as number) | 0;
    const template = key >>> VALUE_BITS;
    const value = key & VALUE;
    const row =
      value < (limits[template] as number)
        ? listed[(bases[template] as number) + value]
        : slots[slotOf(weights, key) + 1];
    PLACES[f] = (row as number) * stride;
  }
  const bias = BIAS * count;
  for (let word = 0; word < stride; word++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < count; f++) {
      const four = rows[(PLACES[f] as number) + word] as number;
      even += four & EVEN;
      odd += (four >>> 8) & EVEN;
    }
    const label = word << 2;
    // Scores beyond the last label are not kept: the array has no room for them.
    scores[label] = (even & 0xffff) - bias;
    scores[label + 1] = (odd & 0xffff) - bias;
    scores[label + 2] = (even >>> 16) - bias;
    scores[label + 3] = (odd >>> 16) - bias;
  }
}

function entriesOf(
  bytes: Uint8Array,
  width: number,
): { readonly keys: Uint32Array; readonly rows: Int32Array } {
  const maskBytes = Math.ceil(width / 8);
  const rowBytes = 4 * Math.ceil(width / 4);
  // A row takes a byte at least for its key, its mask and a weight.
  const most = Math.floor(bytes.length / (2 + maskBytes));
  const keys = new Uint32Array(most);
  const weights = new Uint8Array(rowBytes * (most + 1)).fill(BIAS);
  let count = 0;
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
    keys[count++] = key;
    const mask = i;
    i += maskBytes;
    for (let label = 0; label < width; label++)
      if ((((bytes[mask + (label >> 3)] ?? 0) >> (label & 7)) & 1) === 1)
        weights[count * rowBytes + label] = (bytes[i++] ?? 0) ^ BIAS;
  }
  return {
    keys: keys.slice(0, count),
    rows: new Int32Array(weights.buffer.slice(0, rowBytes * (count + 1))),
  };
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
