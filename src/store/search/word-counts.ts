/** How many rows of SQLite's full-text index hold a word: counted where that is quick, estimated where it is not. */
import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { Index, Precision } from './fulltext.ts';
import { ofEach, quoted } from './postings.ts';

/** How common a word is is estimated from so many of its newest rows, for a rough count … */
const GLANCED = 200;
/**
 * … For a fine count, all rows are counted where there seem to be so many, which takes 20 µs for each thousand; where there seem to be
 * more, it is estimated from so many; and left at that where a few more or less make no difference.
 */
const COUNTED = 8_000;
const SAMPLED = 4_000;
const COMMON = 50_000;

/** See `migrations/0010-counts.ts`. */
const COUNTS = { passage_words: 'passage_counts', quote_words: 'quote_counts' } as const satisfies Record<
  Index,
  string
>;

/**
 * For each word, how many rows hold it.
 * @param total all rows
 */
export async function wordCounts(
  db: Db,
  index: Index,
  list: readonly string[],
  precision: Precision,
  total: number,
): Promise<readonly number[]> {
  const glanced = await estimates(db, index, list, GLANCED, total);
  if (precision === 'rough') return glanced;
  const between = (from: number, to: number) =>
    list.filter((_, at) => (glanced[at] ?? 0) >= from && (glanced[at] ?? 0) < to);
  const [few, many] = [between(GLANCED, COUNTED), between(COUNTED, COMMON)];
  const better = new Map([
    ...pairs(few, await counts(db, index, few)),
    ...pairs(many, await estimates(db, index, many, SAMPLED, total)),
  ]);
  return list.map((word, at) => better.get(word) ?? glanced[at] ?? 0);
}

/** Exact up to so many rows, beyond that as common among the older rows as among the newest so many. */
async function estimates(
  db: Db,
  index: Index,
  list: readonly string[],
  most: number,
  total: number,
): Promise<readonly number[]> {
  const table = sql.table(index);
  // How many of the newest rows hold the word, and the first of them.
  const found = await ofEach<string>(
    db,
    list.map(quoted),
    sql`select count(*) || ' ' || coalesce(min(pk), 0) from (select rowid as pk from ${table}
      where ${table} match asked.value order by rowid desc limit ${most})`,
  );
  return found.map((one) => {
    const [seen = 0, first = 0] = one.split(' ').map(Number);
    return seen < most ? seen : Math.round((seen * total) / (total - first + 1));
  });
}

/** Exact: all rows are walked through. */
async function counts(db: Db, index: Index, list: readonly string[]): Promise<readonly number[]> {
  const query = sql`select doc from ${sql.table(COUNTS[index])} where term = asked.value`;
  return (await ofEach<number | null>(db, list, query)).map((rows) => rows ?? 0);
}

function pairs(words: readonly string[], rows: readonly number[]): readonly (readonly [string, number])[] {
  return words.map((word, at) => [word, rows[at] ?? 0]);
}
