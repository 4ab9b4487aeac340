/** Learnt weights: the format of their files, and how the core gets them. */

/** One file each in `models/`. */
export const MODELS = [
  'tagger',
  'labels',
  'speaker-ranking',
  'statements',
  'passage-ranking',
  'word-vectors',
] as const;

export type ModelName = (typeof MODELS)[number];

/** Returns a file's bytes after checking the checksum. */
export type ReadModel = (name: ModelName) => Uint8Array;

let readModel: ReadModel | null = null;

/** Each program calls this once before its first analysis. It reads nothing yet. */
export function useModels(read: ReadModel): void {
  readModel = read;
}

/**
 * @throws {UserError} the file is missing or damaged.
 */
export function modelBytes(name: ModelName): Uint8Array {
  if (readModel === null) throw new Error('useModels was not called: nobody said where the models are');
  return readModel(name);
}

/** Length of the header's size: an unsigned 32-bit number, little-endian. */
const LENGTH_BYTES = 4;

/** The content of a file: the size of the header, the header as JSON in UTF-8, then the rows. */
export function packModel({ rows, ...header }: { readonly rows: Uint8Array }): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(LENGTH_BYTES + json.length + rows.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, LENGTH_BYTES);
  bytes.set(rows, LENGTH_BYTES + json.length);
  return bytes;
}

/** The type is not checked: the checksum proves that the training wrote the file. */
export function unpackModel<File extends { readonly rows: Uint8Array }>(bytes: Uint8Array): File {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  return { ...JSON.parse(header), rows: bytes.subarray(LENGTH_BYTES + length) };
}
