/** Full-text search on SQLite: FTS5 tables that keep no copy of the text. */
import { sql } from 'kysely';
import type { FullText, Index } from './fulltext.ts';

/** The columns of each index: strong, weak. */
const COLUMNS = {
  passage_words: ['title', 'words'],
  quote_words: ['words', 'context'],
} as const satisfies Record<Index, readonly [string, string]>;

/** A hit in a title counts this much more than one in the text. */
const STRONG = 3;

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;
const any = (words: readonly string[]): string => words.map(quoted).join(' OR ');

export const sqliteFullText: FullText = {
  async add(db, index, rows) {
    const [strong, weak] = COLUMNS[index];
    const columns = sql.join(['rowid', strong, weak, 'facets'].map((name) => sql.ref(name)));
    for (const row of rows) {
      const values = [row.pk, row.strong.join(' '), row.weak.join(' '), row.facets.join(' ')];
      await sql`insert into ${sql.table(index)} (${columns}) values (${sql.join(values)})`.execute(db);
    }
  },

  async remove(db, index, pks) {
    for (const pk of pks) await sql`delete from ${sql.table(index)} where rowid = ${pk}`.execute(db);
  },

  async find(db, index, wanted) {
    const [strong, weak] = COLUMNS[index];
    const terms = [`{${strong} ${weak}} : (${any(wanted.words)})`];
    for (const marks of wanted.facets) terms.push(`facets : (${any(marks)})`);
    const score = sql<number>`-bm25(${sql.table(index)}, ${STRONG}, 1, 0)`;
    const found = await sql<{ pk: number; score: number }>`
      select rowid as pk, ${score} as score from ${sql.table(index)}
      where ${sql.table(index)} match ${terms.join(' AND ')}
      order by score desc, rowid desc limit ${wanted.limit}`.execute(db);
    return found.rows;
  },
};
