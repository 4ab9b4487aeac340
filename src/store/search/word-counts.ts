/** How many rows of SQLite's full-text index hold a word: counted where that is fast, estimated elsewhere. */
import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { Index, Precision } from './fulltext.ts';
import { ofEach, quoted } from './postings.ts';

/** Rough count: the frequency is estimated from this many of the newest rows. */
const GLANCED = 200;
/**
 * Fine count: if the estimate is below the first number, all rows are counted (20 µs per thousand). If it is below the
 * third, the frequency is estimated again from as many rows as the second says. For more common words the rough count
 * is exact enough.
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
 * The number of rows that hold each word.
 * @param total the number of all rows
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

/** Exact up to this many rows. Beyond, older rows are assumed to hold the word as often as the newest. */
async function estimates(
  db: Db,
  index: Index,
  list: readonly string[],
  most: number,
  total: number,
): Promise<readonly number[]> {
  const table = sql.table(index);
  // The number of newest rows that hold the word, and the oldest of them.
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

/** Exact: reads every row of the words. */
async function counts(db: Db, index: Index, list: readonly string[]): Promise<readonly number[]> {
  const query = sql`select doc from ${sql.table(COUNTS[index])} where term = asked.value`;
  return (await ofEach<number | null>(db, list, query)).map((rows) => rows ?? 0);
}

function pairs(words: readonly string[], rows: readonly number[]): readonly (readonly [string, number])[] {
  return words.map((word, at) => [word, rows[at] ?? 0]);
}
