/** Stores the hashes of texts that citations show, so that exporting thousands of quotes does not read the texts. */
import { type Kysely, sql } from 'kysely';
import { textHash } from '../rows/text-hash.ts';
import type { Migrate } from './migrate.ts';

/** Texts read in one batch. */
const TOGETHER = 500;

interface Texts {
  readonly article: number;
  readonly text: string;
  readonly summary: string | null;
}

export const hashes: Migrate = () => ({
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table articles add column text_sha256 text not null default ''`.execute(db);
    await sql`alter table articles add column summary_sha256 text`.execute(db);
    for (let after = -1; ; ) {
      const { rows } = await sql<Texts>`select article, text, summary from article_texts
        where article > ${after} order by article limit ${TOGETHER}`.execute(db);
      for (const { article, text, summary } of rows) {
        await sql`update articles set text_sha256 = ${textHash(text)},
          summary_sha256 = ${summary === null ? null : textHash(summary)} where pk = ${article}`.execute(db);
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.article;
    }
  },
});
