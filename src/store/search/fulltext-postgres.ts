/** Full-text search on Postgres: one tsvector for each row, built from our own stems. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import type {
  FieldWeight,
  Frequencies,
  FullText,
  Index,
  IndexRow,
  Precision,
  RowMatch,
  SearchField,
  Wanted,
} from './fulltext.ts';

/** Highest position in a tsvector: https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST_POSITION = 16_383;

/** Counting the rows of a word stops here; how many more there are is told from how close together these stand in the table. */
const COUNTED = { rough: 1_000, fine: 4_000 } as const satisfies Record<Precision, number>;

/** Matches of common words that are tested against the filter, the newest first. */
const LOOKED_AT = 20_000;

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

/** The row's tsvector as text: strong words get weight A, weak words B, marks D. */
function vector({ strong, weak, marks }: IndexRow): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const put = (word: string, weight: string) => {
    position = Math.min(position + 1, LAST_POSITION);
    const known = places.get(word) ?? [];
    places.set(word, [...known, `${position}${weight}`]);
  };
  for (const word of strong) put(word, 'A');
  for (const word of weak) put(word, 'B');
  for (const mark of marks) put(mark, '');
  return [...places].map(([word, where]) => `${lexeme(word)}:${where.join(',')}`).join(' ');
}

/** Several words stand one after another. */
const inRow = (words: string): string =>
  `(${words
    .split(' ')
    .map((word) => `${lexeme(word)}:AB`)
    .join(' <-> ')})`;

const query = (words: readonly string[], join: '|' | '&'): string => words.map(inRow).join(` ${join} `);

/** The query, limited to rows with the marks. */
function narrowed(words: string, { marks }: SearchField): string {
  const lists = [marks.scope, ...marks.filter]
    .filter((list) => list.length > 0)
    .map((list) => list.map((mark) => `${lexeme(mark)}:D`).join(' | '));
  return [words, ...lists].map((part) => `(${part})`).join(' & ');
}

/** The query for the wanted words. */
function wantedIn({ words, join }: Wanted): string {
  if (join === 'together') return words.map((word) => `${lexeme(word)}:A`).join(' & ');
  return query(words, join === 'all' ? '&' : '|');
}

/** How long the most common words stay known, in milliseconds: the statistics change about once a day, and reading them takes as long as a search. */
const COMMONEST_MS = 60_000;

/** The most common words with the share of rows that hold them, from the statistics that autovacuum keeps. */
async function readCommonest(db: Db, index: Index): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, share)
    where schemaname = current_schema() and tablename = ${index} and attname = 'words'`.execute(db);
  return new Map(rows.map(({ word, share }) => [word, share]));
}

const holds = (word: string, weight: 'A' | 'B') => sql`words @@ ${`${lexeme(word)}:${weight}`}::tsquery`;

const sum = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(parts, sql` + `);

/** What a row gains from holding the words: more in the strong column, unless that is the title. Most rows hold one or two of them. */
function gain(index: Index, words: readonly FieldWeight[]): RawBuilder<unknown> {
  return sum(
    words.map(({ word, idf }) =>
      index === 'passage_words'
        ? sql`case when ${holds(word, 'B')} then ${idf}::float8 else 0 end`
        : sql`case when not words @@ ${lexeme(word)}::tsquery then 0 when ${holds(word, 'A')} then ${idf * STRONG}::float8
            when ${holds(word, 'B')} then ${idf}::float8 else 0 end`,
    ),
  );
}

/** What a row gains from words in its title. Few titles hold any of them. */
function titleGain(index: Index, words: readonly FieldWeight[]): RawBuilder<unknown> {
  if (index !== 'passage_words') return sql`0`;
  const any = words.map(({ word }) => `${lexeme(word)}:A`).join(' | ');
  const each = words.map(
    ({ word, idf }) => sql`case when ${holds(word, 'A')} then ${idf * TITLE}::float8 else 0 end`,
  );
  return sql`case when words @@ ${any}::tsquery then ${sum(each)} else 0 end`;
}

/** One for each database: it remembers that database's most common words. */
export function createPostgresFullText(): FullText {
  const known = new Map<Index, { readonly words: ReadonlyMap<string, number>; readonly at: number }>();
  return {
    ...fullText,
    frequencies: async (db, index, words, precision) => {
      const before = known.get(index);
      if (before !== undefined && performance.now() - before.at < COMMONEST_MS)
        return frequencies(db, index, words, precision, before.words);
      const common = words.length === 0 ? new Map<string, number>() : await readCommonest(db, index);
      if (common.size > 0) known.set(index, { words: common, at: performance.now() });
      return frequencies(db, index, words, precision, common);
    },
  };
}

async function frequencies(
  db: Db,
  index: Index,
  words: readonly string[],
  precision: Precision,
  common: ReadonlyMap<string, number>,
): Promise<Frequencies> {
  const last = await sql<{ pk: number | null }>`select max(pk) as pk from ${sql.table(index)}`.execute(db);
  const total = last.rows[0]?.pk ?? 0;
  if (words.length === 0) return { rows: [], total };
  const others = words.filter((word) => !common.has(word));
  const most = COUNTED[precision];
  // A materialized query is planned to be read to its end, so it goes through the index; it stops at the limit all the same.
  const { rows } = await sql<{ word: string; seen: number; first: number; last: number; pages: number }>`
    select asked.word, held.*, pg_relation_size(${index}) / current_setting('block_size')::bigint as pages
    from unnest(${others}::text[], ${others.map(lexeme)}::text[]) as asked (word, query) cross join lateral (
      with hits as materialized (select (ctid::text::point)[0] as page from ${sql.table(index)} where words @@ asked.query::tsquery)
      select count(*) as seen, coalesce(min(page), 0) as first, coalesce(max(page), 0) as last
      from (select page from hits limit ${most}) as counted) as held`.execute(db);
  const counted = new Map(
    rows.map(({ word, seen, first, last, pages }) => {
      const beyond = Math.max(1, (pages - first) / (last - first + 1));
      return [word, seen < most ? seen : Math.min(total, Math.round(seen * beyond))];
    }),
  );
  const estimated = (word: string): number => Math.round((common.get(word) ?? 0) * total);
  return { rows: words.map((word) => counted.get(word) ?? estimated(word)), total };
}

const fullText: Omit<FullText, 'frequencies'> = {
  effort: { scored: SCORED, lookedUp: LOOKED_UP },

  async add(db, index, rows) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const values = rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) => sql`(${row.pk}::integer, ${vector(row)}::tsvector)`);
      await sql`insert into ${sql.table(index)} (pk, words) values ${sql.join(values)}`.execute(db);
    }
  },

  async remove(db, index, pks) {
    if (pks.length > 0) await sql`delete from ${sql.table(index)} where pk in (${sql.join(pks)})`.execute(db);
  },

  async ranked(db, place, { rare, also }, _range, limit) {
    // No mark is spelt like a word, and a query without weights spares reading each row once more.
    const matching = rare.map(({ word }) => (word.includes(' ') ? inRow(word) : lexeme(word))).join(' | ');
    const words = [...rare, ...also];
    // Long rows hold more words by chance: BM25's length term with b = 0.75 and a usual length of 60 words.
    const hits = sql`(select pk, ${titleGain(place.index, words)} + (${gain(place.index, words)}) * 2.2 / (1.9 + 0.3 * length(words) / 60.0) as score
      from ${sql.table(place.index)} where words @@ ${matching}::tsquery order by score desc, pk desc) as hits`;
    const found = await sql<RowMatch>`select hits.pk, hits.score from ${hits} ${kept(place)}
      order by hits.score desc, hits.pk desc limit ${limit}`.execute(db);
    return found.rows;
  },

  async newest(db, place, wanted, limit) {
    const { from, to } = wanted.range;
    const hits = sql`(select pk from ${sql.table(place.index)}
      where words @@ ${narrowed(wantedIn(wanted), place)}::tsquery and pk between ${from} and ${Math.min(to, LAST_KEY)}
      order by pk desc limit ${LOOKED_AT}) as hits`;
    const found = await sql<{ pk: number }>`select hits.pk from ${hits} ${kept(place)}
      order by hits.pk desc limit ${limit}`.execute(db);
    return found.rows;
  },
};

/** For migrations, which add and remove words only. */
export const postgresFullText = createPostgresFullText();
