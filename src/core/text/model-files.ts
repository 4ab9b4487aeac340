/** Learnt weights: how they lie in a file, and where the core gets the files from. */

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

/** The bytes of a file whose checksum was right. */
export type ReadModel = (name: ModelName) => Uint8Array;

let readModel: ReadModel | null = null;

/** Each program says once, before it analyses anything, where the files are. Nothing is read yet. */
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

/** The length of the header: an unsigned number of 32 bits, the lowest byte first. */
const LENGTH_BYTES = 4;

/** A file: the length of the header, the header as JSON in UTF-8, the rows to the end. */
export function packModel({ rows, ...header }: { readonly rows: Uint8Array }): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(LENGTH_BYTES + json.length + rows.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, LENGTH_BYTES);
  bytes.set(rows, LENGTH_BYTES + json.length);
  return bytes;
}

/** The type is taken on trust: the checksum says that a file is what the training wrote. */
export function unpackModel<File extends { readonly rows: Uint8Array }>(bytes: Uint8Array): File {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  return { ...JSON.parse(header), rows: bytes.subarray(LENGTH_BYTES + length) };
}
