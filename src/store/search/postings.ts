/** Where rare words stand, read from SQLite's full-text index itself: twenty times quicker than having it score the rows. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import { bestFirst, type FieldWeight, type Index, type RowMatch } from './fulltext.ts';

/** The columns of each index: strong, weak. */
export const COLUMNS = {
  passage_words: ['title', 'words'],
  quote_words: ['words', 'context'],
} as const satisfies Record<Index, readonly [string, string]>;

/** See `migrations/0006-reading.ts`. */
const PLACES = { passage_words: 'passage_places', quote_words: 'quote_places' } as const satisfies Record<
  Index,
  string
>;

/** A hit in the strong column counts as so many in the weak one. */
const STRONG = 3;

/** BM25's saturation: the second hit of a word adds less than the first. */
const K1 = 1.2;

/** BM25's share of the score that depends on how long a row is. */
const B = 0.75;

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** A query for words in both columns: no mark is spelt like a word, so the third need not be kept out, which takes time. */
export function matchWords(list: readonly string[], join: 'AND' | 'OR'): string {
  return `(${list.map(quoted).join(` ${join} `)})`;
}

/** One text instead of a row for each: reading 10,000 rows costs more than finding them. */
export function numbersIn(text: string | null | undefined): readonly number[] {
  const numbers: number[] = [];
  if (text === null || text === undefined || text === '') return numbers;
  let value = 0;
  let sign = 1;
  // A third of the time that splitting takes.
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

/** What the query finds for each of these, in their order, all in one statement; it says `asked.value` for the one whose turn it is. */
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

/** Every row that holds one of the words, with what it gains from them; its length is not heeded yet. */
export async function scores(
  db: Db,
  index: Index,
  rare: readonly FieldWeight[],
): Promise<Map<number, number>> {
  const [strong] = COLUMNS[index];
  const found = await ofEach<string | null>(
    db,
    rare.map(({ word }) => word),
    sql`select group_concat(case col when ${strong} then -doc else doc end)
      from ${sql.table(PLACES[index])} where term = asked.value`,
  );
  const scored = new Map<number, number>();
  for (const [at, places] of found.entries()) gain(scored, numbersIn(places), rare[at]?.idf ?? 0);
  return scored;
}

/** @param places rows that hold the word, each as often as it does, one after another; negative in the strong column */
function gain(scored: Map<number, number>, places: readonly number[], idf: number): void {
  let row = 0;
  let tf = 0;
  const add = () => scored.set(row, (scored.get(row) ?? 0) + (idf * tf * (K1 + 1)) / (tf + K1));
  for (const place of places) {
    const next = Math.abs(place);
    if (next !== row && tf > 0) {
      add();
      tf = 0;
    }
    row = next;
    tf += place < 0 ? STRONG : 1;
  }
  if (tf > 0) add();
}

/** Adds what commoner words bring to the rows. */
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

/** The best so many of the scored rows that are asked for, best first; of equals the last added first. */
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
    // Sorted now and then: what is below these is left out from now on.
    matches = matches.sort(bestFirst).slice(0, count);
    least = matches.at(-1)?.score ?? least;
  }
  return matches.sort(bestFirst).slice(0, count);
}

/** So many times the wanted are gathered before they are sorted. */
const SPARE = 4;

/** Long rows hold more words by chance: what BM25 makes of one hit in a row of this length. */
export function byLength(score: number, length: number, mean: number): number {
  return (score * (1 + K1)) / (1 + K1 * (1 - B + (B * length) / Math.max(1, mean)));
}
