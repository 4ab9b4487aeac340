/** Full-text search that is bounded however common the words are; its steps are the port behind which the dialects differ. */
import type { RawBuilder, SqlBool } from 'kysely';
import type { Db } from './database.ts';

/** `passage_words` or `quote_words`. */
export type Index = 'passage_words' | 'quote_words';

/** One row of an index. Each list holds stems in the order of the text. */
export interface IndexRow {
  readonly pk: number;
  /** Weighs more: a title, or the quote's own words. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Marks of the whole row, to narrow a search for common words by. */
  readonly marks: readonly string[];
}

export interface Match {
  readonly pk: number;
  /** Higher is better. */
  readonly score: number;
}

/** How common words are: rows that hold each, and all rows; estimates where that is cheaper. */
export interface Frequencies {
  readonly rows: readonly number[];
  readonly total: number;
}

/** Where to look. */
export interface Field {
  readonly index: Index;
  /** A condition over `passages` and `articles`, or over `quotes`. */
  readonly where: RawBuilder<SqlBool>;
  /** Any mark of each list must be there. They only narrow: `where` is what decides. */
  readonly marks: readonly (readonly string[])[];
}

/** A word and what a row that holds it gains. */
export interface Weight {
  readonly word: string;
  readonly idf: number;
}

export interface FullText {
  add(db: Db, index: Index, rows: readonly IndexRow[]): Promise<void>;
  remove(db: Db, index: Index, pks: readonly number[]): Promise<void>;
  frequencies(db: Db, index: Index, words: readonly string[]): Promise<Frequencies>;
  /** Rows with any of these words, best first: all of them are scored, so let them be rare. `also` only adds to the score. */
  ranked(
    db: Db,
    field: Field,
    words: readonly Weight[],
    also: readonly Weight[],
    limit: number,
  ): Promise<readonly Match[]>;
  /** Rows with all or any of these words, the last added first; only so many matches are looked at. */
  newest(
    db: Db,
    field: Field,
    words: readonly string[],
    join: 'all' | 'any',
    limit: number,
  ): Promise<readonly number[]>;
  /** Rows whose strong words hold these in this order, one after another, the last added first. */
  phrase(db: Db, field: Field, words: readonly string[], limit: number): Promise<readonly number[]>;
}

/** Rows that are scored in one search: about 10 ms on SQLite. */
const SCORED = 8_000;

/** Common words that may add to a score. */
const ALSO = 3;

/** How much rarer than others a word is: BM25's own weight, which never falls below a little. */
export function idf(rows: number, total: number): number {
  return Math.max(0.01, Math.log(1 + (total - rows + 0.5) / (rows + 0.5)));
}

/**
 * Rows that hold any of the words, best first. The rare words choose and rank the rows; words that are too common for
 * that add to the score of what is found, and fill up with the newest rows when too little is.
 */
export async function find(
  fulltext: FullText,
  db: Db,
  field: Field,
  words: readonly string[],
  limit: number,
): Promise<readonly Match[]> {
  if (words.length === 0 || limit <= 0) return [];
  const { rows, total } = await fulltext.frequencies(db, field.index, words);
  const known = words
    .map((word, place) => ({ word, rows: rows[place] ?? 0, idf: idf(rows[place] ?? 0, total) }))
    .filter((word) => word.rows > 0)
    .sort((a, b) => a.rows - b.rows);
  let scored = 0;
  const rare = known.filter((word) => {
    scored += word.rows;
    return scored <= SCORED;
  });
  const common = known.slice(rare.length);
  const found = new Map<number, number>();
  if (rare.length > 0) {
    for (const { pk, score } of await fulltext.ranked(db, field, rare, common.slice(0, ALSO), limit)) {
      found.set(pk, score);
    }
  }
  const least = [...found.values()].at(-1) ?? Number.POSITIVE_INFINITY;
  for (const join of ['all', 'any'] as const) {
    if (found.size >= limit || common.length === 0) break;
    const fill = await fulltext.newest(
      db,
      field,
      common.map(({ word }) => word),
      join,
      limit - found.size,
    );
    const worth =
      join === 'all' ? common.reduce((sum, word) => sum + word.idf, 0) : (common.at(-1)?.idf ?? 0);
    // What has none of the rare words comes after what has one.
    for (const pk of fill) if (!found.has(pk)) found.set(pk, Math.min(worth, least));
  }
  return [...found]
    .map(([pk, score]) => ({ pk, score }))
    .sort((a, b) => b.score - a.score || b.pk - a.pk)
    .slice(0, limit);
}
