/** Full-text search on Postgres: one tsvector for each row, built from our own stems. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { FullText, Index, Precision, Range, RowMatch, SearchField, Wanted } from './fulltext.ts';
import { tsvectorOf } from './tsvector.ts';

/** Counting the rows of a word stops here; how many more there are is told from how close together these stand in the table. */
const COUNTED = { rough: 1_000, fine: 4_000 } as const satisfies Record<Precision, number>;

/** Matches of common words that are tested against the filter, the newest first. */
const LOOKED_AT = 20_000;
/** There may be this many times the expected matches. */
const UNSURE = 4;

/** Most rows that are scored in one search, and most rows of more common words that are looked up in them. */
const SCORED = 4_000;
const LOOKED_UP = 80_000;

/** What a hit in a quote counts compared with one in its context: BM25's saturation of three hits against one, with k1 = 1.2. */
const STRONG = 1.57;
/** What a hit in the title adds to every passage of an article: see `postings.ts`. */
const TITLE = 0.5;

/** The largest key: a 32-bit integer. */
const LAST_KEY = 2 ** 31 - 1;

/** Rows in one insert statement. */
const ROWS_AT_ONCE = 500;

const ROWS: Readonly<Record<Index, RawBuilder<unknown>>> = {
  passage_words: sql`passages join articles on articles.pk = passages.article where passages.pk = hits.pk`,
  quote_words: sql`quotes where quotes.pk = hits.pk`,
};

/**
 * Keeps the hits that pass the filter and stops when there are enough: they come in the wanted order already. `offset 0` forbids
 * Postgres to join all of them first, which takes longer than scoring them.
 */
const kept = ({ index, where }: SearchField): RawBuilder<unknown> =>
  sql`cross join lateral (select from ${ROWS[index]} and (${where}) offset 0) as kept`;

const lexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Several words stand one after another. */
const inRow = (words: string): string =>
  `(${words
    .split(' ')
    .map((word) => `${lexeme(word)}:AB`)
    .join(' <-> ')})`;

/** The same without weights, which spares reading each row once more: no mark is spelt like a word. */
const unweighted = (word: string): string => (word.includes(' ') ? inRow(word) : lexeme(word));

const query = (words: readonly string[], join: '|' | '&'): string => words.map(inRow).join(` ${join} `);

/** The query, limited to rows with the marks. Where most rows carry the scope's marks, reading them takes longer than testing `where`. */
function narrowed(words: string, { marks, usual }: SearchField): string {
  const lists = [usual ? [] : marks.scope, ...marks.filter]
    .filter((list) => list.length > 0)
    .map((list) => list.map((mark) => `${lexeme(mark)}:D`).join(' | '));
  return [words, ...lists].map((part) => `(${part})`).join(' & ');
}

/** The query for the wanted words. */
function wantedIn({ words, join }: Wanted): string {
  if (join === 'together') return words.map((word) => `${lexeme(word)}:A`).join(' & ');
  return query(words, join === 'all' ? '&' : '|');
}

/** Whether rows need marks beside the words, which leaves few of them. */
const isFiltered = ({ marks }: SearchField): boolean => marks.filter.some((list) => list.length > 0);

/** Walking takes this many times the rows that are expected to hold enough matches. */
const SPARE = 1.5;
/** Most rows that are walked through. */
const WALKED = 10_000;

/**
 * How many of the newest rows are likely to hold enough matches; 0: the index is read instead, which is faster if few rows hold what is
 * wanted, because each of them is read.
 */
function walkFor(place: SearchField, { holding, matching, total }: Wanted, limit: number): number {
  if (matching === 0 || isFiltered(place)) return 0;
  const walked = Math.ceil((SPARE * limit * total) / matching);
  return walked <= Math.min(WALKED, holding / 2) ? walked : 0;
}

const within = ({ from, to }: Range): RawBuilder<unknown> =>
  sql`pk between ${from} and ${Math.min(to, LAST_KEY)}`;

const matches = (place: SearchField, wanted: Wanted): RawBuilder<unknown> =>
  sql`words @@ ${narrowed(wantedIn(wanted), place)}::tsquery`;

/** The matches among so many of the newest rows. */
function newestRows(place: SearchField, wanted: Wanted, walked: number): RawBuilder<unknown> {
  return sql`(select pk from (select pk, words from ${sql.table(place.index)} where ${within(wanted.range)} order by pk desc limit ${walked}) as newest
    where ${matches(place, wanted)} order by pk desc)`;
}

/**
 * The newest matches of all rows. Postgres takes a phrase to be as frequent as its words together, and would read the whole table from
 * its end; what is materialized is planned to be read to its end, so it goes through the index.
 */
function allMatches(place: SearchField, wanted: Wanted): RawBuilder<unknown> {
  const rows = sql`select pk from ${sql.table(place.index)} where ${matches(place, wanted)} and ${within(wanted.range)}`;
  return wanted.words.some((word) => word.includes(' '))
    ? sql`(with found as materialized (${rows}) select pk from found order by pk desc limit ${LOOKED_AT})`
    : sql`(${rows} order by pk desc limit ${LOOKED_AT})`;
}

/** How long the most common words stay known, in milliseconds: the statistics change about once a day, and reading them takes as long as a search. */
const COMMONEST_MS = 600_000;

/** The most common words with the share of rows that hold them, from the statistics that autovacuum keeps. */
async function readCommonest(db: Db, index: Index): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, share)
    where schemaname = current_schema() and tablename = ${index} and attname = 'words'`.execute(db);
  return new Map(rows.map(({ word, share }) => [word, share]));
}

/** What a row that holds the word gains; most rows hold one or two of the words. */
const GAINS = {
  // In the title of an article, and in the passage.
  passage_words: sql`case when words @@ asked.strong then asked.idf * ${TITLE}::float8 else 0 end as title,
    case when words @@ asked.weak then asked.idf else 0 end as body`,
  quote_words: sql`0::float8 as title, case when words @@ asked.strong then asked.idf * ${STRONG}::float8 else asked.idf end as body`,
} as const satisfies Record<Index, RawBuilder<unknown>>;

/** How long the number of rows stays known, in milliseconds, so that one command reads it once. It is exact enough for all that rests on it. */
const TOTAL_MS = 100;

/** One for each database: it remembers that database's most common words and its number of rows. */
export function createPostgresFullText(): FullText {
  const known = new Map<Index, { readonly words: ReadonlyMap<string, number>; readonly at: number }>();
  const totals = new Map<Index, { readonly rows: number; readonly at: number }>();
  return {
    ...fullText,
    total: async (db, index) => {
      const before = totals.get(index);
      if (before !== undefined && performance.now() - before.at < TOTAL_MS) return before.rows;
      const rows = await lastKey(db, index);
      totals.set(index, { rows, at: performance.now() });
      return rows;
    },
    add: (db, index, rows) => {
      totals.delete(index);
      return fullText.add(db, index, rows);
    },
    counts: async (db, index, words, precision, total) => {
      const before = known.get(index);
      if (before !== undefined && performance.now() - before.at < COMMONEST_MS)
        return counts(db, index, words, precision, total, before.words);
      const common = await readCommonest(db, index);
      if (common.size > 0) known.set(index, { words: common, at: performance.now() });
      return counts(db, index, words, precision, total, common);
    },
  };
}

async function counts(
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

async function lastKey(db: Db, index: Index): Promise<number> {
  const { rows } = await sql<{ pk: number | null }>`select max(pk) as pk from ${sql.table(index)}`.execute(
    db,
  );
  return rows[0]?.pk ?? 0;
}

const fullText: Omit<FullText, 'counts' | 'total'> = {
  effort: { scored: SCORED, lookedUp: LOOKED_UP },

  async add(db, index, rows) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const values = rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) => sql`(${row.pk}::integer, ${tsvectorOf(row)}::tsvector)`);
      await sql`insert into ${sql.table(index)} (pk, words) values ${sql.join(values)}`.execute(db);
    }
  },

  async remove(db, index, pks) {
    if (pks.length > 0) await sql`delete from ${sql.table(index)} where pk in (${sql.join(pks)})`.execute(db);
  },

  async ranked(db, place, { rare, also }, _range, limit) {
    // No mark is spelt like a word, and a query without weights spares reading each row once more.
    const any = rare.map(({ word }) => unweighted(word)).join(' | ');
    // One walk through the index for each word: a row is read once for each word that it holds.
    const asked = [
      ...rare.map((one) => ({ ...one, rows: unweighted(one.word) })),
      ...also.map((one) => ({ ...one, rows: `${lexeme(one.word)} & (${any})` })),
    ];
    const weighted = (weight: 'A' | 'B') => asked.map(({ word }) => `${lexeme(word)}:${weight}`);
    // Long rows hold more words by chance: BM25's length term with b = 0.75 and a usual length of 60 words.
    const hits = sql`(select pk, sum(title) + sum(body) * 2.2 / (1.9 + 0.3 * max(long) / 60.0) as score
      from unnest(${asked.map(({ rows }) => rows)}::text[]::tsquery[], ${weighted('A')}::text[]::tsquery[],
        ${weighted('B')}::text[]::tsquery[], ${asked.map(({ idf }) => idf)}::float8[]) as asked (rows, strong, weak, idf)
      cross join lateral (select pk, length(words) as long, ${GAINS[place.index]}
        from ${sql.table(place.index)} where words @@ asked.rows) as held
      group by pk order by score desc, pk desc) as hits`;
    const found = await sql<RowMatch>`select hits.pk, hits.score from ${hits} ${kept(place)}
      order by hits.score desc, hits.pk desc limit ${limit}`.execute(db);
    return found.rows;
  },

  async newest(db, place, wanted, limit) {
    const keptOf = async (hits: RawBuilder<unknown>) => {
      const { rows } = await sql<{ pk: number }>`select hits.pk from ${hits} as hits ${kept(place)}
        order by hits.pk desc limit ${limit}`.execute(db);
      return rows;
    };
    const walked = walkFor(place, wanted, limit);
    const among = walked > 0 ? await keptOf(newestRows(place, wanted, walked)) : [];
    if (among.length >= limit) return among;
    const found = await keptOf(allMatches(place, wanted));
    const most = isFiltered(place) ? 0 : UNSURE * wanted.matching;
    if (found.length >= limit || !place.usual || most < LOOKED_AT) return found;
    // Too few passed: the newest matches may belong to other workspaces, so search again with the scope's marks.
    return keptOf(allMatches({ ...place, usual: false }, wanted));
  },
};

/** For migrations, which add and remove words only. */
export const postgresFullText = createPostgresFullText();
