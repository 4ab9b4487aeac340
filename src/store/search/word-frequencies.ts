/** A cache of word frequencies, because counting a common word takes longer than searching for it. */

import { createCache } from '../../core/base/cache.ts';
import type { Db } from '../schema.ts';
import type { FullText, Index, Precision } from './fulltext.ts';
import { noteLanguages } from './search-terms.ts';

/** Most words in the cache. */
const REMEMBERED = 20_000;

/** The count of a word this common stays valid until the number of all rows changes by a tenth. */
const COMMON = 1_000;
const GROWTH = 0.1;

/**
 * The count of a rarer word stays valid until this many rows are added, since all of them may hold it. A word without
 * rows is never cached.
 */
const NEWER = 500;

interface Known {
  readonly rows: number;
  readonly total: number;
}

/** The same full-text search with cached frequencies. */
export function cacheFrequencies(fulltext: FullText): FullText {
  const known = createCache<string, Known>(REMEMBERED);

  /** A fine count also answers a rough question. */
  function fresh(index: Index, word: string, total: number, precision: Precision): number | null {
    const fine = known.get(keyOf(index, word, 'fine'));
    const one = fine ?? (precision === 'fine' ? undefined : known.get(keyOf(index, word, precision)));
    if (one === undefined) return null;
    if (Math.abs(total - one.total) > (one.rows >= COMMON ? one.total * GROWTH : NEWER)) return null;
    return one.rows;
  }

  async function counts(
    db: Db,
    index: Index,
    words: readonly string[],
    precision: Precision,
    total: number,
  ): Promise<readonly number[]> {
    const missing = [...new Set(words)].filter((word) => fresh(index, word, total, precision) === null);
    const counted = missing.length === 0 ? [] : await fulltext.counts(db, index, missing, precision, total);
    const asked = new Map(missing.map((word, place) => [word, counted[place] ?? 0]));
    for (const [word, rows] of asked) if (rows > 0) known.set(keyOf(index, word, precision), { rows, total });
    return words.map((word) => asked.get(word) ?? fresh(index, word, total, precision) ?? 0);
  }

  const cached: FullText = {
    ...fulltext,
    counts,
    add: (db, index, rows) => {
      noteLanguages(cached, rows);
      return fulltext.add(db, index, rows);
    },
  };
  return cached;
}

const keyOf = (index: Index, word: string, precision: Precision): string => `${index} ${precision} ${word}`;
