/** Decodes a foreign document from a file or the web: by its declared encoding, otherwise only if the encoding is certain. */
import { UserError } from '../base/errors.ts';
import { looksWestern } from './western-text.ts';

/** Bytes searched for a declaration. */
const LOOK_AT = 4096;

const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})["']/i;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{2,40})/i;

export interface Decoded {
  readonly text: string;
  /** The label of the encoding, in lower case. */
  readonly encoding: string;
}

/**
 * Tries a byte order mark, UTF-16 without one, the header, a declaration in the document, UTF-8, and windows-1252 if
 * that gives words of a Western language. Anything else is refused, because wrong letters would appear in quotation
 * marks.
 * @param type the `Content-Type` header, if any.
 * @throws {UserError} when it is binary, or its encoding is not certain.
 */
export function decodeDocument(bytes: Uint8Array, type: string | null): Decoded {
  const utf8 = strictly('utf-8', bytes);
  const ascii = bytes.every((byte) => byte < 0x80);
  const wide = markOf(bytes) ?? wideOf(bytes);
  for (const label of wide === null ? declared(bytes, type) : [wide]) {
    // Many servers declare an old default for UTF-8 text. Text in a one-byte encoding is practically never valid UTF-8.
    const decoded = utf8 !== null && ONE_BYTE.test(label) && !ascii ? utf8 : strictly(label, bytes);
    if (decoded !== null) return decoded;
  }
  if (wide === null && isBinary(bytes))
    throw new UserError('It is not text.', 'Add .txt, .md, .html, .json or .jsonl files.');
  const told = utf8 ?? damagedUtf8(bytes) ?? western(bytes);
  if (told !== null) return told;
  throw new UserError(
    'Its encoding is not recognised, or it is damaged.',
    'Save it as UTF-8 and add the file.',
  );
}

const ONE_BYTE = /^(?:iso-?8859|latin|windows-125|cp125|koi8|us-ascii|ascii)/i;

/** Null if the label is unknown or the bytes do not fit it. */
function strictly(label: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label.toLowerCase() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Declared labels, the most reliable first. A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
function declared(bytes: Uint8Array, type: string | null): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_AT));
  const markup = /^\W{0,8}<|^\s*</.test(head);
  return [
    /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(type ?? '')?.[1],
    markup ? XML.exec(head)?.[1] : undefined,
    markup ? META.exec(head)?.[1] : undefined,
  ].filter((label) => label !== undefined && !/^utf-?16/i.test(label)) as readonly string[];
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** In UTF-16, Western text and markup have a zero in every other byte, and hardly ever in the bytes between. */
function wideOf(bytes: Uint8Array): string | null {
  const look = bytes.subarray(0, LOOK_AT);
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of look.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const half = look.length / 2;
  const begins = new TextDecoder('latin1').decode(look.subarray(0, 2));
  if ((odd > 0.7 * half || begins === '<\0') && even < 0.05 * half) return 'utf-16le';
  return (even > 0.7 * half || begins === '\0<') && odd < 0.05 * half ? 'utf-16be' : null;
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOK_AT).some((byte) => byte < 0x09 || byte === 0x0e);
}

/**
 * UTF-8 that was truncated or lost a byte, or that has a byte order mark: what is lost becomes U+FFFD, and the rest is
 * right.
 */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [lost, right] = [0, 0];
  for (const character of text) {
    if (character === '\uFFFD') lost += 1;
    else if (character > '\u007F') right += 1;
  }
  return right > 8 * lost || markOf(bytes) === 'utf-8' ? { text, encoding: 'utf-8' } : null;
}

function western(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return looksWestern(text) ? { text, encoding: 'windows-1252' } : null;
}
