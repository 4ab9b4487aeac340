/** A cache of what is known of each written word, found by its hashes without cutting the word out of its text. */

export interface WordTable<T> {
  /** @param hash as `scanWords` computes it, like `other` */
  of(text: string, start: number, end: number, hash: number, other: number): T;
}

/** Most words in the cache; then it starts empty again. */
const REMEMBERED = 50_000;
const SLOTS_AT_FIRST = 1024;
/** Numbers of a slot, next to one another in memory: hash, other hash, the word's number (0: free), unused. */
const WIDTH = 4;

/** @param read computes the value of a word; called once for each */
export function createWordTable<T>(read: (written: string) => T): WordTable<T> {
  const known: T[] = [];
  // A hash table with open addressing: a word whose slot is taken goes into the next free one.
  let slots = new Int32Array(WIDTH * SLOTS_AT_FIRST);

  /** The offset of the word's slot, or of the free slot for it. */
  function slotOf(hash: number, other: number): number {
    const mask = slots.length - 1;
    let at = (WIDTH * spread(hash)) & mask;
    while (slots[at + 2] !== 0 && (slots[at] !== hash || slots[at + 1] !== other)) at = (at + WIDTH) & mask;
    return at;
  }

  function put(hash: number, other: number, number: number): void {
    slots.set([hash, other, number], slotOf(hash, other));
  }

  function remember(written: string, hash: number, other: number): T {
    if (known.length === REMEMBERED) {
      known.length = 0;
      slots.fill(0);
    }
    if (2 * WIDTH * known.length >= slots.length) {
      const before = slots;
      slots = new Int32Array(2 * before.length);
      for (let at = 0; at < before.length; at += WIDTH) {
        const [hash = 0, other = 0, number = 0] = before.subarray(at, at + WIDTH);
        if (number !== 0) put(hash, other, number);
      }
    }
    const word = read(written);
    known.push(word);
    put(hash, other, known.length);
    return word;
  }

  return {
    of(text, start, end, hash, other) {
      const number = slots[slotOf(hash, other) + 2] as number;
      return number === 0 ? remember(text.slice(start, end), hash, other) : (known[number - 1] as T);
    },
  };
}

/** Mixes the high bits in, because the low bits of a hash depend little on the first letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
