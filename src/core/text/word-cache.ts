/** Remembers what was found out about a word, because few words make up most of a text. */

/**
 * Longer words are not kept: V8 makes a slice of 13 characters and more a view of its text, which would stay in memory.
 */
const LONGEST_KEPT = 12;
/** 8,192 words; of two in one place the later is kept. */
const BITS = 13;
/** FNV's prime, and the constant of Knuth's multiplicative hashing. */
const [PRIME, GOLDEN] = [0x01000193, 0x9e3779b1];

/** What is known of the word from `start` to before `end`. */
type AtWord<T> = (text: string, start: number, end: number) => T;

/**
 * The same function with a memory of about 1 MB, for a word inside a text: one that is known is not even cut out. The function must
 * return the same for the same word, and nobody may change what it returned.
 */
export function cachedByWord<T>(find: (word: string) => T): AtWord<T> {
  const words: string[] = new Array<string>(1 << BITS).fill('');
  const found: (T | undefined)[] = new Array<T | undefined>(1 << BITS).fill(undefined);
  return (text, start, end) => {
    if (end - start > LONGEST_KEPT) return find(text.slice(start, end));
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    const place = Math.imul(hash, GOLDEN) >>> (32 - BITS);
    const known = words[place] as string;
    if (known !== '' && isAt(known, text, start, end)) return found[place] as T;
    const word = text.slice(start, end);
    const result = find(word);
    words[place] = word;
    found[place] = result;
    return result;
  };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
