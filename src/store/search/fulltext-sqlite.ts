/** Full-text search on SQLite: FTS5 tables that keep no copy of the text. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import {
  bestFirst,
  type FieldWeight,
  type FullText,
  type Index,
  type Range,
  type RowMatch,
  type SearchField,
  type Wanted,
} from './fulltext.ts';
import {
  addGains,
  best,
  byLength,
  COLUMNS,
  matching,
  matchWords,
  numbersIn,
  quoted,
  type Scores,
  scores,
} from './postings.ts';
import { wordCounts } from './word-counts.ts';

/** Matches of common words that are tested against the filter, the newest first: 3 µs each. */
const LOOKED_AT = 8_000;

/** Rows in one insert statement. */
const ROWS_AT_ONCE = 100;

/**
 * Newest rows are read window by window: rows in the first window, how much wider each next one is, and most matches
 * taken from one.
 */
const FIRST_WINDOW = 5_000;
const WIDER = 4;
const WINDOW_ROWS = 1_000;

/**
 * When all words must occur, most rows of the rarest word that are read, times the number of words: 0.3 µs each, 5 µs
 * in a store of gigabytes.
 */
const WALKED = 15_000;

/**
 * Most rows with a rare word that are scored, 0.2 µs each, and most rows of more common words that are looked up in
 * them, 0.03 µs each.
 */
const SCORED = 8_000;
const LOOKED_UP = 80_000;

/**
 * The best rows are tested against the filter first: so many times the wanted number. The other rows are tested only if too few
 * pass. Passages differ in length, which may change their order, so more of them are tested.
 */
const FIRST_TRY = { passage_words: 2, quote_words: 1.3 } as const satisfies Record<Index, number>;

/** Most rows that are tested against the filter in one search. */
const CHECKED = 4_000;

/** The rows that an index entry belongs to. `cross join` makes SQLite keep this order: search first, then the rows. */
const ROWS: Readonly<Record<Index, RawBuilder<unknown>>> = {
  passage_words: sql`cross join passages on passages.pk = hits.pk cross join articles on articles.pk = passages.article`,
  quote_words: sql`cross join quotes on quotes.pk = hits.pk`,
};

/** The length of a row in characters. */
const LENGTH: Readonly<Record<Index, RawBuilder<number>>> = {
  passage_words: sql`passages.span_end - passages.span_start`,
  quote_words: sql`quotes.context_end - quotes.context_start`,
};

const isIn = ({ from, to }: Range, pk: number): boolean => pk >= from && pk <= to;

/** The query, limited to rows with the marks. */
function narrowed(query: string, { marks, usual }: SearchField): string {
  const lists = [usual ? [] : marks.scope, ...marks.filter]
    .filter((list) => list.length > 0)
    .map((list) => `facets : (${list.map(quoted).join(' OR ')})`);
  return [query, ...lists].join(' AND ');
}

/** The query for the wanted words. */
function wantedIn(index: Index, { words: list, join }: Wanted): string {
  if (join === 'together') return `${COLUMNS[index][0]} : (${list.map(quoted).join(' AND ')})`;
  return matchWords(list, join === 'all' ? 'AND' : 'OR');
}

/** The scored rows that carry the marks. */
async function marked(
  db: Db,
  place: SearchField,
  rare: readonly FieldWeight[],
  { all, ofTitles }: Scores,
): Promise<Scores> {
  const query = matchWords(
    rare.map(({ word }) => word),
    'OR',
  );
  const rows = await matching(db, place.index, narrowed(query, place));
  return { all: new Map(rows.map((row) => [row, all.get(row) ?? 0])), ofTitles };
}

/** The best rows that pass the filter, with scores adjusted for their length. */
async function keepBest(
  db: Db,
  place: SearchField,
  { all: scored, ofTitles }: Scores,
  range: Range,
  limit: number,
  checked = Math.ceil(limit * FIRST_TRY[place.index]),
): Promise<readonly RowMatch[]> {
  const within = best(scored, checked, (pk) => isIn(range, pk));
  const rest = Math.min(checked, scored.size) - within.length;
  const others = rest > 0 ? best(scored, rest, (pk) => !isIn(range, pk)) : [];
  const pks = [...within, ...others].map(({ pk }) => pk);
  const { rows } = await sql<{ pk: number; length: number }>`
    select hits.pk, ${LENGTH[place.index]} as length
    from (select value as pk from json_each(${JSON.stringify(pks)})) as hits ${ROWS[place.index]}
    where ${place.where}`.execute(db);
  const mean = rows.reduce((sum, row) => sum + row.length, 0) / Math.max(1, rows.length);
  return rows
    .map(({ pk, length }) => {
      const title = ofTitles.get(pk) ?? 0;
      return { pk, score: title + byLength((scored.get(pk) ?? 0) - title, length, mean) };
    })
    .sort(bestFirst)
    .slice(0, limit);
}

export const sqliteFullText: FullText = {
  effort: { scored: SCORED, lookedUp: LOOKED_UP },

  async add(db, index, rows) {
    const [strong, weak] = COLUMNS[index];
    const columns = sql.join(['rowid', strong, weak, 'facets'].map((name) => sql.ref(name)));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const values = rows
        .slice(from, from + ROWS_AT_ONCE)
        .map(
          (row) => sql`(${row.pk}, ${row.strong.join(' ')}, ${row.weak.join(' ')}, ${row.marks.join(' ')})`,
        );
      await sql`insert into ${sql.table(index)} (${columns}) values ${sql.join(values)}`.execute(db);
    }
  },

  async remove(db, index, pks) {
    for (const pk of pks) await sql`delete from ${sql.table(index)} where rowid = ${pk}`.execute(db);
  },

  total: lastKey,
  counts: wordCounts,

  async ranked(db, place, { rare, also }, range, limit) {
    const { index, marks } = place;
    let scored = await scores(db, index, rare);
    await addGains(db, index, scored.all, rare, also);
    if (marks.filter.some((list) => list.length > 0)) scored = await marked(db, place, rare, scored);
    const found = await keepBest(db, place, scored, range, limit);
    if (found.length >= limit || scored.all.size <= limit * FIRST_TRY[place.index]) return found;
    // Too few passed: most rows belong to other workspaces or another time, so search again with the scope's marks.
    const own = await marked(db, { ...place, usual: false }, rare, scored);
    return keepBest(db, place, own, range, limit, CHECKED);
  },

  async newest(db, place, wanted, limit) {
    const { found, looked } = await newestKept(db, place, wanted, limit);
    if (found.length >= limit || looked < LOOKED_AT || !place.usual) return found;
    // Too few passed: the newest rows belong to other workspaces, so search again with the scope's marks.
    return (await newestKept(db, { ...place, usual: false }, wanted, limit)).found;
  },
};

/** The newest matches that pass the filter, and how many were tested when too few passed. */
interface Kept {
  readonly found: readonly { readonly pk: number }[];
  readonly looked: number;
}

async function newestKept(db: Db, place: SearchField, wanted: Wanted, limit: number): Promise<Kept> {
  const found: { readonly pk: number }[] = [];
  const last = await lastKey(db, place.index);
  const from = Math.max(wanted.range.from, reach(wanted, last));
  if (wanted.range.from <= 0 && wanted.range.to >= last) return newestOfAll(db, place, wanted, from, limit);
  let to = Math.min(wanted.range.to, last);
  let looked = 0;
  // One window over all rows: reading every row of the rarest word takes no longer than finding its window.
  const whole = wanted.join !== 'any' && wanted.rarest <= WALKED;
  for (
    let width = whole ? to + 1 : FIRST_WINDOW;
    to >= from && found.length < limit && looked < LOOKED_AT;
    width *= WIDER
  ) {
    const lower = Math.max(from, to - width + 1);
    const pks = await window(db, place, wanted, { from: lower, to });
    looked += pks.length;
    found.push(...(await kept(db, place, pks)).slice(0, limit - found.length));
    // A full window may have left out matches, so the next one begins right below its last match.
    to = (pks.length === WINDOW_ROWS ? (pks.at(-1) ?? lower) : lower) - 1;
  }
  return { found, looked };
}

/**
 * The oldest row that is read. Chosen so that about the allowed number of the rarest word's rows come after it, if they
 * are spread evenly.
 */
function reach({ words: list, join, rarest }: Wanted, last: number): number {
  const walked = WALKED / list.length;
  return join === 'any' || rarest <= walked ? 0 : Math.floor(last - (last * walked) / rarest);
}

async function lastKey(db: Db, index: Index): Promise<number> {
  const table = index === 'passage_words' ? 'passages' : 'quotes';
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.max('pk').as('pk'))
    .executeTakeFirst();
  return row?.pk ?? 0;
}

/** When nearly all rows belong to the scope, this many times the wanted number is read first; mostly enough of them pass. */
const SPARE = 1.2;

/** The newest rows that a query finds, the newest first. */
async function newestMatches(
  db: Db,
  index: Index,
  query: string,
  from: number,
  limit: number,
): Promise<readonly number[]> {
  const table = sql.table(index);
  const { rows } = await sql<{ found: string | null }>`
    select group_concat(pk) as found from (select rowid as pk from ${table}
      where ${table} match ${query} and rowid >= ${from} order by rowid desc limit ${limit})`.execute(db);
  return numbersIn(rows[0]?.found);
}

/**
 * The newest matches that pass the filter, down to row `from`. Reads one row after another from the newest, so that it
 * can stop early.
 */
async function newestOfAll(
  db: Db,
  place: SearchField,
  wanted: Wanted,
  from: number,
  limit: number,
): Promise<Kept> {
  const table = sql.table(place.index);
  const query = narrowed(wantedIn(place.index, wanted), place);
  if (place.usual) {
    const first = Math.ceil(limit * SPARE);
    const pks = await newestMatches(db, place.index, query, from, first);
    const found = (await kept(db, place, pks)).slice(0, limit);
    if (found.length === limit || pks.length < first) return { found, looked: pks.length };
  }
  const hits = sql`(select rowid as pk from ${table} where ${table} match ${query} and rowid >= ${from}
    order by rowid desc limit ${LOOKED_AT}) as hits`;
  const { rows: found } = await sql<{ pk: number }>`select hits.pk from ${hits} ${ROWS[place.index]}
    where ${place.where} limit ${limit}`.execute(db);
  if (found.length >= limit || !place.usual) return { found, looked: 0 };
  const { rows } = await sql<{ looked: number }>`select count(*) as looked from ${hits}`.execute(db);
  return { found, looked: rows[0]?.looked ?? 0 };
}

/**
 * The newest matches of a range. FTS5 jumps to the start of a range but walks to its end, so the range is read upwards
 * and sorted here (`+ 0` keeps FTS5 from reading downwards).
 */
async function window(
  db: Db,
  place: SearchField,
  wanted: Wanted,
  { from, to }: Range,
): Promise<readonly number[]> {
  const table = sql.table(place.index);
  const { rows } = await sql<{ pk: number }>`select rowid as pk from ${table}
    where ${table} match ${narrowed(wantedIn(place.index, wanted), place)} and rowid between ${from} and ${to}
    order by rowid + 0 desc limit ${WINDOW_ROWS}`.execute(db);
  return rows.map(({ pk }) => pk);
}

/** The rows that pass the filter, the newest first. */
async function kept(
  db: Db,
  place: SearchField,
  pks: readonly number[],
): Promise<readonly { readonly pk: number }[]> {
  if (pks.length === 0) return [];
  const hits = sql`(select value as pk from json_each(${JSON.stringify(pks)})) as hits`;
  const { rows } = await sql<{ found: string | null }>`select group_concat(hits.pk) as found from ${hits}
    ${ROWS[place.index]} where ${place.where}`.execute(db);
  return numbersIn(rows[0]?.found)
    .toSorted((a, b) => b - a)
    .map((pk) => ({ pk }));
}
