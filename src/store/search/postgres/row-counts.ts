/** How many rows hold a word: from the statistics of the database, or by counting. */
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import type { Index, Precision } from '../fulltext.ts';
import { lexeme } from './tsqueries.ts';

/** Counting the rows of a word stops here; how many more there are is told from how close together these stand in the table. */
const COUNTED = { rough: 1_000, fine: 4_000 } as const satisfies Record<Precision, number>;

/** The most common words with the share of rows that hold them, from the statistics that autovacuum keeps. */
export async function readCommonest(db: Db, index: Index): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, share)
    where schemaname = current_schema() and tablename = ${index} and attname = 'words'`.execute(db);
  return new Map(rows.map(({ word, share }) => [word, share]));
}

/** For each word in order; `common` as `readCommonest` found them. */
export async function rowCounts(
  db: Db,
  index: Index,
  words: readonly string[],
  precision: Precision,
  total: number,
  common: ReadonlyMap<string, number>,
): Promise<readonly number[]> {
  const others = words.filter((word) => !common.has(word));
  const counted =
    others.length === 0 ? new Map<string, number>() : await countOthers(db, index, others, precision, total);
  return words.map((word) => counted.get(word) ?? Math.round((common.get(word) ?? 0) * total));
}

/** Of words that are not among the most common. */
async function countOthers(
  db: Db,
  index: Index,
  words: readonly string[],
  precision: Precision,
  total: number,
): Promise<ReadonlyMap<string, number>> {
  const most = COUNTED[precision];
  // A materialized query is planned to be read to its end, so it goes through the index; it stops at the limit all the same.
  const { rows } = await sql<{ word: string; seen: number; first: number; last: number; pages: number }>`
    select asked.word, held.*, pg_relation_size(${index}) / current_setting('block_size')::bigint as pages
    from unnest(${words}::text[], ${words.map(lexeme)}::text[]) as asked (word, query) cross join lateral (
      with hits as materialized (select (ctid::text::point)[0] as page from ${sql.table(index)} where words @@ asked.query::tsquery)
      select count(*) as seen, coalesce(min(page), 0) as first, coalesce(max(page), 0) as last
      from (select page from hits limit ${most}) as counted) as held`.execute(db);
  return new Map(
    rows.map(({ word, seen, first, last, pages }) => {
      const beyond = Math.max(1, (pages - first) / (last - first + 1));
      return [word, seen < most ? seen : Math.min(total, Math.round(seen * beyond))];
    }),
  );
}

/** The number of all rows, as far as none was removed. */
export async function lastKey(db: Db, index: Index): Promise<number> {
  const { rows } = await sql<{ pk: number | null }>`select max(pk) as pk from ${sql.table(index)}`.execute(
    db,
  );
  return rows[0]?.pk ?? 0;
}
