/** Remembers what was found out about a word, because few words make up most of a text. */

/**
 * Longer words are not kept: V8 makes a slice of 13 characters and more a view of its text, which would stay in memory.
 */
const LONGEST_KEPT = 12;
/** Then all are forgotten and it begins again; some 1 MB. */
const MOST_KEPT = 8192;

/** The same function with a memory. It must return the same for the same word, and nobody may change what it returned. */
export function cachedByWord<T>(find: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return find(word);
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
}
