/** Full-text search on Postgres: one tsvector for each row, built from the stems as they are. */
import { sql } from 'kysely';
import type { Db } from './database.ts';
import type { FullText, Index, IndexRow } from './fulltext.ts';

/** Positions of a tsvector end here: https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST_POSITION = 16_383;

/** Counting how common a word is stops here. */
const COMMON = 5_000;

/** Rows that are scored at most, the newest first. */
const SCORED = 10_000;

/** A hit in a title counts this much more than one in the text. */
const STRONG = 3;

/** Rows in one insert statement. */
const ROWS = 500;

const lexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The row's tsvector, written out: strong words weigh A, weak ones B, marks D. */
function vector({ strong, weak, facets }: IndexRow): string {
  const places = new Map<string, string[]>();
  const put = (word: string, place: string) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  };
  let position = 0;
  const next = () => Math.min(++position, LAST_POSITION);
  for (const word of strong) put(word, `${next()}A`);
  for (const word of weak) put(word, `${next()}B`);
  for (const mark of facets) put(mark, `${next()}`);
  return [...places].map(([word, where]) => `${lexeme(word)}:${where.join(',')}`).join(' ');
}

const anyWord = (words: readonly string[]): string => words.map((word) => `${lexeme(word)}:AB`).join(' | ');
const anyMark = (marks: readonly string[]): string => marks.map((mark) => `${lexeme(mark)}:D`).join(' | ');

/** Rows that hold the word, counted up to a bound. */
async function frequency(db: Db, index: Index, word: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from (
    select 1 from ${sql.table(index)} where words @@ ${anyWord([word])}::tsquery limit ${COMMON}) as hits`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

export const postgresFullText: FullText = {
  async add(db, index, rows) {
    for (let from = 0; from < rows.length; from += ROWS) {
      const values = rows
        .slice(from, from + ROWS)
        .map((row) => sql`(${row.pk}::integer, ${vector(row)}::tsvector)`);
      await sql`insert into ${sql.table(index)} (pk, words) values ${sql.join(values)}`.execute(db);
    }
  },

  async remove() {
    // The rows go with the passages and quotes that they belong to.
  },

  async find(db, index, wanted) {
    const weights = [];
    for (const word of wanted.words) {
      const rows = await frequency(db, index, word);
      const idf = Math.log(1 + COMMON / (rows + 1));
      weights.push(sql`case when words @@ ${`${lexeme(word)}:A`}::tsquery then ${idf * STRONG}::float8
        when words @@ ${`${lexeme(word)}:B`}::tsquery then ${idf}::float8 else 0 end`);
    }
    const query = [anyWord(wanted.words), ...wanted.facets.map(anyMark)]
      .map((part) => `(${part})`)
      .join(' & ');
    const found = await sql<{ pk: number; score: number }>`
      select pk, (${sql.join(weights, sql` + `)}) / (1 + ln(1 + length(words))) as score
      from (select pk, words from ${sql.table(index)} where words @@ ${query}::tsquery
        order by pk desc limit ${SCORED}) as hits
      order by score desc, pk desc limit ${wanted.limit}`.execute(db);
    return found.rows;
  },
};
