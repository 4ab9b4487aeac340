/** Full-text search on Postgres: one tsvector for each row, built from our own stems. */
import { sql } from 'kysely';
import type { FullText } from './fulltext.ts';
import { newestRows } from './postgres/newest-rows.ts';
import { rankedRows } from './postgres/ranked-rows.ts';
import { rememberForEachIndex } from './postgres/remembered.ts';
import { lastKey, readCommonest, rowCounts } from './postgres/row-counts.ts';
import { tsvectorOf } from './postgres/tsvector.ts';

/** Most rows that are scored in one search, and most rows of more common words that are looked up in them. */
const SCORED = 4_000;
const LOOKED_UP = 80_000;

/** Rows in one insert statement. */
const ROWS_AT_ONCE = 500;

/** How long the most common words stay known, in milliseconds: the statistics change about once a day, and reading them takes as long as a search. */
const COMMONEST_MS = 600_000;

/** How long the number of rows stays known, in milliseconds, so that one command reads it once. It is exact enough for all that rests on it. */
const TOTAL_MS = 100;

/** One for each database: it remembers that database's most common words and its number of rows. */
export function createPostgresFullText(): FullText {
  // Without statistics, which a new table lacks, they are read again.
  const commonest = rememberForEachIndex(COMMONEST_MS, readCommonest, (words) => words.size > 0);
  const totals = rememberForEachIndex(TOTAL_MS, lastKey);
  return {
    effort: { scored: SCORED, lookedUp: LOOKED_UP },

    async add(db, index, rows) {
      totals.forget(index);
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        const values = rows
          .slice(from, from + ROWS_AT_ONCE)
          .map((row) => sql`(${row.pk}::integer, ${tsvectorOf(row)}::tsvector)`);
        await sql`insert into ${sql.table(index)} (pk, words) values ${sql.join(values)}`.execute(db);
      }
    },

    async remove(db, index, pks) {
      if (pks.length > 0)
        await sql`delete from ${sql.table(index)} where pk in (${sql.join(pks)})`.execute(db);
    },

    total: totals.read,

    async counts(db, index, words, precision, total) {
      return rowCounts(db, index, words, precision, total, await commonest.read(db, index));
    },

    ranked: (db, place, words, _range, limit) => rankedRows(db, place, words, limit),
    newest: newestRows,
  };
}

/** For migrations, which add and remove words only. */
export const postgresFullText = createPostgresFullText();
