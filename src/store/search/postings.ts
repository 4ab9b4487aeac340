/**
 * Reads where rare words occur from SQLite's full-text index. This takes a twentieth of the time that FTS5's own
 * scoring takes.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import { bestFirst, type FieldWeight, type Index, type RowMatch, TITLE_GAIN } from './fulltext.ts';

/** The names of each index's columns: strong, weak. */
export const COLUMNS = {
  passage_words: ['title', 'words'],
  quote_words: ['words', 'context'],
} as const satisfies Record<Index, readonly [string, string]>;

/** See `migrations/0006-reading.ts`. */
const PLACES = { passage_words: 'passage_places', quote_words: 'quote_places' } as const satisfies Record<
  Index,
  string
>;

/** A hit in the strong column counts as much as this many in the weak one. */
const STRONG = 3;

/** BM25's saturation: the second hit of a word adds less than the first. */
const K1 = 1.2;

/** BM25's b: how much of the score depends on the length of a row. */
const B = 0.75;

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/**
 * A query for words in both columns. No mark is spelt like a word, so the column of marks need not be excluded, which
 * would take time.
 */
export function matchWords(list: readonly string[], join: 'AND' | 'OR'): string {
  return `(${list.map(quoted).join(` ${join} `)})`;
}

/** Numbers from one text: reading 10,000 rows one by one costs more than finding them. */
export function numbersIn(text: string | null | undefined): readonly number[] {
  const numbers: number[] = [];
  if (text === null || text === undefined || text === '') return numbers;
  let value = 0;
  let sign = 1;
  // A loop takes a third of the time of `split`.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      numbers.push(sign * value);
      value = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else value = value * 10 + code - ZERO;
  }
  numbers.push(sign * value);
  return numbers;
}

const [COMMA, MINUS, ZERO] = [44, 45, 48];

/**
 * The results of one query for each value, in the order of the values, in one statement. The query refers to the value
 * as `asked.value`.
 */
export async function ofEach<T>(
  db: Db,
  list: readonly string[],
  query: RawBuilder<unknown>,
): Promise<readonly T[]> {
  if (list.length === 0) return [];
  const { rows } = await sql<{ found: T }>`select (${query}) as found
    from json_each(${JSON.stringify(list)}) as asked order by asked.key`.execute(db);
  return rows.map(({ found }) => found);
}

/** Rows with their scores; the rows' length does not count yet. */
export interface Scores {
  readonly all: Map<number, number>;
  /** The part of the score that titles give, on which a row's length has no influence. */
  readonly ofTitles: ReadonlyMap<number, number>;
}

/** Every row that holds one of the words. */
export async function scores(db: Db, index: Index, rare: readonly FieldWeight[]): Promise<Scores> {
  const [strong] = COLUMNS[index];
  const found = await ofEach<string | null>(
    db,
    rare.map(({ word }) => word),
    sql`select group_concat(case col when ${strong} then -doc else doc end)
      from ${sql.table(PLACES[index])} where term = asked.value`,
  );
  const scored = { all: new Map<number, number>(), ofTitles: new Map<number, number>() };
  const title = index === 'passage_words' ? TITLE_GAIN : null;
  for (const [at, places] of found.entries()) addEach(scored, numbersIn(places), rare[at]?.idf ?? 0, title);
  return scored;
}

const saturated = (hits: number): number => (hits * (K1 + 1)) / (hits + K1);

/**
 * @param places the word's rows, each repeated for every hit, one after another; negative for hits in the strong column
 * @param title what the strong column adds if it is a title; null if it is part of the row
 */
function addEach(
  { all, ofTitles }: { readonly all: Map<number, number>; readonly ofTitles: Map<number, number> },
  places: readonly number[],
  idf: number,
  title: number | null,
): void {
  let row = 0;
  let strong = 0;
  let weak = 0;
  const add = () => {
    const head = title === null || strong === 0 ? 0 : idf * title;
    const body = idf * saturated(title === null ? STRONG * strong + weak : weak);
    all.set(row, (all.get(row) ?? 0) + head + body);
    if (head > 0) ofTitles.set(row, (ofTitles.get(row) ?? 0) + head);
  };
  for (const place of places) {
    const next = Math.abs(place);
    if (next !== row && strong + weak > 0) {
      add();
      [strong, weak] = [0, 0];
    }
    row = next;
    if (place < 0) strong += 1;
    else weak += 1;
  }
  if (strong + weak > 0) add();
}

/** Adds what more common words contribute to the scores. */
export async function addGains(
  db: Db,
  index: Index,
  scored: Map<number, number>,
  rare: readonly FieldWeight[],
  also: readonly FieldWeight[],
): Promise<void> {
  const any = matchWords(
    rare.map(({ word }) => word),
    'OR',
  );
  const table = sql.table(index);
  const found = await ofEach<string | null>(
    db,
    also.map(({ word }) => `${any} AND ${quoted(word)}`),
    sql`select group_concat(rowid) from ${table} where ${table} match asked.value`,
  );
  for (const [at, rows] of found.entries()) {
    for (const row of numbersIn(rows)) {
      const known = scored.get(row);
      if (known !== undefined) scored.set(row, known + (also[at]?.idf ?? 0));
    }
  }
}

/** The rows that a query finds. */
export async function matching(db: Db, index: Index, query: string): Promise<readonly number[]> {
  const table = sql.table(index);
  const { rows } = await sql<{ found: string | null }>`
    select group_concat(rowid) as found from ${table} where ${table} match ${query}`.execute(db);
  return numbersIn(rows[0]?.found);
}

/** The best `count` scored rows that pass the test, best first; with equal scores the newest first. */
export function best(
  scored: ReadonlyMap<number, number>,
  count: number,
  isAsked: (pk: number) => boolean,
): readonly RowMatch[] {
  let matches: RowMatch[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const [pk, score] of scored) {
    if (score < least || !isAsked(pk)) continue;
    matches.push({ pk, score });
    if (matches.length < SPARE * count) continue;
    // Sorted from time to time, to drop rows that cannot be among the best.
    matches = matches.sort(bestFirst).slice(0, count);
    least = matches.at(-1)?.score ?? least;
  }
  return matches.sort(bestFirst).slice(0, count);
}

/** This many times the wanted number is collected before sorting. */
const SPARE = 4;

/** The score adjusted for the row's length, as in BM25: long rows hold more words by chance. */
export function byLength(score: number, length: number, mean: number): number {
  return (score * (1 + K1)) / (1 + K1 * (1 - B + (B * length) / Math.max(1, mean)));
}
