/** Indexes texts in scripts without spaces again, by pairs of neighbouring letters, so that any part of them can be found. */
import { sql } from 'kysely';
import { SPACELESS } from '../../core/text/spaceless-scripts.ts';
import { indexWords } from '../../core/text/terms/index-words.ts';
import type { Db } from '../schema.ts';
import { postgresFullText } from '../search/fulltext-postgres.ts';
import { sqliteFullText } from '../search/fulltext-sqlite.ts';
import { marksOf, speakerMark } from '../search/row-marks.ts';
import { textStems } from '../search/text-stems.ts';
import type { Migrate } from './migrate.ts';

/** Texts read in one batch. */
const TOGETHER = 100;

const ANY = new RegExp(`[${SPACELESS}]`, 'v');

interface Texts {
  readonly pk: number;
  readonly workspace: string;
  readonly outlet: string;
  readonly story: string;
  readonly title: string;
  readonly text: string;
  readonly summary: string | null;
}

interface Place {
  readonly pk: number;
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
}

export const spacelessScripts: Migrate = ({ name }) => ({
  async up(db: Db): Promise<void> {
    const fulltext = name === 'sqlite' ? sqliteFullText : postgresFullText;
    for (let after = -1; ; ) {
      const { rows } =
        await sql<Texts>`select a.pk, a.workspace, a.outlet, a.story, a.title, t.text, t.summary
        from articles as a join article_texts as t on t.article = a.pk
        where a.pk > ${after} order by a.pk limit ${TOGETHER}`.execute(db);
      for (const article of rows) {
        if (!ANY.test(`${article.title}${article.text}${article.summary ?? ''}`)) continue;
        const title = indexWords(article.title);
        const marks = marksOf({ ...article, workspace: article.workspace || null, language: null });
        const inText = textStems(article.text);
        const inSummary = textStems(article.summary ?? '');
        const passages = await sql<Place>`select pk, span_start as "start", span_end as "end"
          from passages where article = ${article.pk}`.execute(db);
        const quotes = await sql<Place>`select pk, text_of as "of", span_start as "start", span_end as "end",
          context_start as "from", context_end as "to", speaker_key as speaker
          from quotes where article = ${article.pk}`.execute(db);
        const index = {
          passage_words: passages.rows.map(({ pk, start, end }) => {
            return { pk, strong: title, weak: inText(start, end), marks };
          }),
          quote_words: quotes.rows.map(({ pk, of, start, end, from, to, speaker }) => {
            const stems = of === 'article' ? inText : inSummary;
            const weak = [...stems(from, to), ...title];
            return { pk, strong: stems(start, end), weak, marks: [...marks, speakerMark(speaker)] };
          }),
        };
        for (const table of ['passage_words', 'quote_words'] as const) {
          const pks = index[table].map(({ pk }) => pk);
          await fulltext.remove(db, table, pks);
          await fulltext.add(db, table, index[table]);
        }
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.pk;
    }
  },
});
