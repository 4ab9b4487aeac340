/** The text of a foreign document: its encoding by mark, by header, by its own declaration, and else by what fits. */

/** Declarations stand at the beginning. */
const LOOK_AT = 1024;

export interface Decoded {
  readonly text: string;
  /** The label that was used. */
  readonly encoding: string;
}

export function decodeDocument(bytes: Uint8Array, type: string | null): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_AT));
  const candidates = [
    markOf(bytes),
    /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(type ?? '')?.[1],
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})["']/i.exec(head)?.[1],
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{2,40})/i.exec(head)?.[1],
    'utf-8',
  ];
  for (const label of candidates) {
    const text = label === undefined || label === null ? null : strictly(label, bytes);
    if (label !== undefined && label !== null && text !== null)
      return { text, encoding: label.toLowerCase() };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** Null when the label is unknown or the bytes do not fit it. */
function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return 'utf-16be';
  return null;
}
