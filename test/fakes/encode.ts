/** Encodes text in any encoding that Node.js can decode; Node.js itself encodes only a few. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** @throws {Error} when the encoding has no bytes for a character. */
export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (label === 'utf-8') return Buffer.from(text);
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${label} has no ${character}`);
      return bytes;
    }),
  );
}

/** Every character of one or two bytes. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): boolean => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length !== 1 || text === '\uFFFD') return false;
    if (!table.has(text)) table.set(text, bytes);
    return true;
  };
  for (let first = 0; first < 256; first++) {
    if (learn(first)) continue;
    for (let second = 0x40; second < 256; second++) learn(first, second);
  }
  return table;
}
