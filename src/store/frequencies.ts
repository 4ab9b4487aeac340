/** How common words are, remembered for a while: counting a common word takes longer than using it. */

import type { Frequencies, FullText, Index } from './fulltext.ts';
import type { Db } from './schema.ts';

/** Words remembered at most. */
const REMEMBERED = 20_000;

/** Only words that are this common: a rare word's count must be right, or it is not found, and takes no time. */
const COMMON = 1_000;

/** A count is good until there are this much more rows, or fewer. */
const GROWTH = 0.1;

interface Known {
  readonly rows: number;
  readonly total: number;
}

/** The same full-text search, asking the database less often how common a word is. */
export function rememberFrequencies(fulltext: FullText): FullText {
  const known = new Map<string, Known>();

  function fresh(index: Index, word: string, total: number): number | null {
    const one = known.get(`${index} ${word}`);
    if (one === undefined || Math.abs(total - one.total) > one.total * GROWTH) return null;
    return one.rows;
  }

  function remember(index: Index, word: string, one: Known): void {
    const key = `${index} ${word}`;
    known.delete(key);
    known.set(key, one);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  }

  async function frequencies(db: Db, index: Index, words: readonly string[]): Promise<Frequencies> {
    const { total } = await fulltext.frequencies(db, index, []);
    const missing = [...new Set(words)].filter((word) => fresh(index, word, total) === null);
    const counted = missing.length === 0 ? { rows: [] } : await fulltext.frequencies(db, index, missing);
    const asked = new Map(missing.map((word, place) => [word, counted.rows[place] ?? 0]));
    for (const [word, rows] of asked) if (rows >= COMMON) remember(index, word, { rows, total });
    return { rows: words.map((word) => asked.get(word) ?? fresh(index, word, total) ?? 0), total };
  }

  return { ...fulltext, frequencies };
}
