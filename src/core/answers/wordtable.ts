/** Finds what is known of a written word without cutting it out of its text: most words of a text have been met before. */

export interface WordTable<T> {
  /** @param hash as `scanWords` gives it */
  of(text: string, start: number, end: number, hash: number): T;
}

/** Words remembered at most; then it is begun anew. */
const REMEMBERED = 50_000;
const SLOTS_AT_FIRST = 1024;

/** @param read works out what is to be known of a word; called once for each */
export function createWordTable<T>(read: (written: string) => T): WordTable<T> {
  const words: { readonly written: string; readonly hash: number; readonly known: T }[] = [];
  // Open addressing: in each slot the number of a word plus one, 0 where it is free.
  let slots = new Int32Array(SLOTS_AT_FIRST);

  /** The slot with the word, or the free one where it belongs. */
  function slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const word = words[(slots[slot] as number) - 1];
      if (word === undefined) return slot;
      if (word.hash === hash && isAt(word.written, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function remember(written: string, hash: number): T {
    if (words.length === REMEMBERED) {
      words.length = 0;
      slots.fill(0);
    }
    if (2 * words.length >= slots.length) {
      slots = new Int32Array(2 * slots.length);
      for (const [number, word] of words.entries())
        slots[slotOf(word.written, 0, word.written.length, word.hash)] = number + 1;
    }
    const known = read(written);
    words.push({ written, hash, known });
    slots[slotOf(written, 0, written.length, hash)] = words.length;
    return known;
  }

  return {
    of(text, start, end, hash) {
      const word = words[(slots[slotOf(text, start, end, hash)] as number) - 1];
      return word === undefined ? remember(text.slice(start, end), hash) : word.known;
    },
  };
}

/** The low bits of a hash tell little of the first letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
