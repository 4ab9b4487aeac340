/** A cache of word frequencies: counting a common word takes longer than searching for it. */

import { createCache } from '../../core/base/cache.ts';
import type { Db } from '../schema.ts';
import type { Frequencies, FullText, Index, Precision } from './fulltext.ts';

/** Words remembered at most. */
const REMEMBERED = 20_000;

/** The count of a word this common is good until there are a tenth more rows, or fewer. */
const COMMON = 1_000;
const GROWTH = 0.1;

/** That of a rarer one, until there are so many more: all of them may hold it. A word that no row holds is always asked about. */
const NEWER = 500;

interface Known {
  readonly rows: number;
  readonly total: number;
}

/** The same full-text search, asking the database less often how common a word is. */
export function cacheFrequencies(fulltext: FullText): FullText {
  const known = createCache<string, Known>(REMEMBERED);

  /** A fine count is good for both. */
  function fresh(index: Index, word: string, total: number, precision: Precision): number | null {
    const fine = known.get(keyOf(index, word, 'fine'));
    const one = fine ?? (precision === 'fine' ? undefined : known.get(keyOf(index, word, precision)));
    if (one === undefined) return null;
    if (Math.abs(total - one.total) > (one.rows >= COMMON ? one.total * GROWTH : NEWER)) return null;
    return one.rows;
  }

  async function frequencies(
    db: Db,
    index: Index,
    words: readonly string[],
    precision: Precision,
  ): Promise<Frequencies> {
    const { total } = await fulltext.frequencies(db, index, [], precision);
    const missing = [...new Set(words)].filter((word) => fresh(index, word, total, precision) === null);
    const counted =
      missing.length === 0 ? { rows: [] } : await fulltext.frequencies(db, index, missing, precision);
    const asked = new Map(missing.map((word, place) => [word, counted.rows[place] ?? 0]));
    for (const [word, rows] of asked) if (rows > 0) known.set(keyOf(index, word, precision), { rows, total });
    return {
      rows: words.map((word) => asked.get(word) ?? fresh(index, word, total, precision) ?? 0),
      total,
    };
  }

  return { ...fulltext, frequencies };
}

const keyOf = (index: Index, word: string, precision: Precision): string => `${index} ${precision} ${word}`;
