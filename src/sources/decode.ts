/** Text from bytes of unknown encoding. */
import { UserError } from '../core/base/errors.ts';

const BOMS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes looked at to tell text from something else. */
const LOOK_AT = 8192;

/** Code points that windows-1252 leaves empty: text in it never holds them. */
const UNUSED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** More non-ASCII than this is no Western text in a one-byte encoding. */
const WESTERN_HIGH_SHARE = 0.25;

/**
 * Byte order mark, then UTF-16 without one, then UTF-8, then windows-1252 (which covers Latin-1).
 * @throws {UserError} when it is empty, binary, or in no encoding that can be told.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UserError('It is empty.', 'Check that the file was saved.');
  const encoding = marked(bytes) ?? wide(bytes);
  if (encoding === null && isBinary(bytes)) {
    throw new UserError('It is not text.', 'Add .txt, .md, .html, .json or .jsonl files.');
  }
  const text = strictly(encoding ?? 'utf-8', bytes);
  if (text !== null) return text;
  if (encoding === null && looksWestern(bytes)) return new TextDecoder('windows-1252').decode(bytes);
  throw new UserError(
    'Its encoding is not recognised, or it is damaged.',
    'Save it as UTF-8 and add it again.',
  );
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function marked(bytes: Uint8Array): string | null {
  return BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1] ?? null;
}

/** UTF-16 of a Western text has a zero in every other byte. */
function wide(bytes: Uint8Array): string | null {
  const look = bytes.subarray(0, LOOK_AT);
  const zeros = [0, 0];
  look.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = look.length / 2;
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le';
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOK_AT).some((byte) => byte === 0 || (byte < 0x09 && byte > 0) || byte === 0x0e);
}

function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (UNUSED_IN_WINDOWS_1252.has(byte)) return false;
    if (byte >= 0x80) high += 1;
  }
  return high <= WESTERN_HIGH_SHARE * bytes.length;
}
