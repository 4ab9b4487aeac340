/** Where rare words stand, read from SQLite's full-text index itself: twenty times quicker than having it score the rows. */
import { sql } from 'kysely';
import type { Index, Match, Weight } from './fulltext.ts';
import type { Db } from './schema.ts';

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

/** Rows of which common words are looked up, about: 2 µs each. */
const GAINED = 500;
const STRETCHES = 1_024;

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** A query for words in both columns: no mark is spelt like a word, so the third need not be kept out, which takes time. */
export function words(list: readonly string[], join: 'AND' | 'OR'): string {
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

/** Every row that holds one of the words, with what it gains from them; its length is not heeded yet. */
export async function scores(db: Db, index: Index, rare: readonly Weight[]): Promise<Map<number, number>> {
  const [strong] = COLUMNS[index];
  const scored = new Map<number, number>();
  for (const { word, idf } of rare) {
    const { rows } = await sql<{ places: string | null }>`
      select group_concat(case col when ${strong} then -doc else doc end) as places
      from ${sql.table(PLACES[index])} where term = ${word}`.execute(db);
    let row = 0;
    let tf = 0;
    const gain = () => scored.set(row, (scored.get(row) ?? 0) + (idf * tf * (K1 + 1)) / (tf + K1));
    // The places of a row come one after another.
    for (const place of numbersIn(rows[0]?.places)) {
      const next = Math.abs(place);
      if (next !== row && tf > 0) {
        gain();
        tf = 0;
      }
      row = next;
      tf += place < 0 ? STRONG : 1;
    }
    if (tf > 0) gain();
  }
  return scored;
}

/** Adds what common words bring to the newest of the rows. */
export async function addGains(
  db: Db,
  index: Index,
  scored: Map<number, number>,
  rare: readonly Weight[],
  also: readonly Weight[],
): Promise<void> {
  if (also.length === 0) return;
  const from = newestFrom(scored, GAINED);
  const any = words(
    rare.map(({ word }) => word),
    'OR',
  );
  for (const { word, idf } of also) {
    for (const row of await matching(db, index, `${any} AND ${quoted(word)}`, from)) {
      const known = scored.get(row);
      if (known !== undefined) scored.set(row, known + idf);
    }
  }
}

/** The row from which on there are about so many: they are counted by stretches, as sorting thousands takes longer. */
function newestFrom(scored: ReadonlyMap<number, number>, count: number): number {
  if (scored.size <= count) return 0;
  let last = 0;
  for (const row of scored.keys()) last = Math.max(last, row);
  const width = Math.ceil((last + 1) / STRETCHES);
  const rows = new Uint32Array(STRETCHES);
  for (const row of scored.keys()) {
    const at = Math.floor(row / width);
    rows[at] = (rows[at] ?? 0) + 1;
  }
  let stretch = STRETCHES;
  for (let counted = 0; counted < count && stretch > 0; counted += rows[stretch] ?? 0) stretch -= 1;
  return stretch * width;
}

/** The rows that a query finds. */
export async function matching(
  db: Db,
  index: Index,
  query: string,
  from: number,
): Promise<readonly number[]> {
  const table = sql.table(index);
  const { rows } = await sql<{ found: string | null }>`
    select group_concat(rowid) as found from ${table} where ${table} match ${query} and rowid >= ${from}`.execute(
    db,
  );
  return numbersIn(rows[0]?.found);
}

/** The best so many of the scored rows that are asked for, best first; of equals the last added first. */
export function best(
  scored: ReadonlyMap<number, number>,
  count: number,
  isAsked: (pk: number) => boolean,
): readonly Match[] {
  const inOrder = (a: Match, b: Match) => b.score - a.score || b.pk - a.pk;
  let matches: Match[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const [pk, score] of scored) {
    if (score < least || !isAsked(pk)) continue;
    matches.push({ pk, score });
    if (matches.length < SPARE * count) continue;
    // Sorted now and then: what is below these is left out from now on.
    matches = matches.sort(inOrder).slice(0, count);
    least = matches.at(-1)?.score ?? least;
  }
  return matches.sort(inOrder).slice(0, count);
}

/** So many times the wanted are gathered before they are sorted. */
const SPARE = 4;

/** Long rows hold more words by chance: what BM25 makes of one hit in a row of this length. */
export function byLength(score: number, length: number, mean: number): number {
  return (score * (1 + K1)) / (1 + K1 * (1 - B + (B * length) / Math.max(1, mean)));
}
