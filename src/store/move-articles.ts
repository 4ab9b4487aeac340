/** Moves an article into another story: its row, its quotes, and the marks by which a search within a story finds them. */
import type { Article } from '../core/articles/article.ts';
import type { Database } from './database.ts';
import { articleOf, quoteOf } from './rows/article-rows.ts';
import { lockRows } from './rows/lock-rows.ts';
import { passageWords, wordsOfQuotes } from './save-findings.ts';
import type { Db } from './schema.ts';
import { textStems } from './search/text-stems.ts';

export async function moveArticle(database: Database, db: Db, id: string, into: string): Promise<void> {
  const stored = db.selectFrom('articles').selectAll().where('id', '=', id);
  const row = await lockRows(database, stored).executeTakeFirst();
  if (row === undefined || row.story === into) return;
  const texts = await db
    .selectFrom('article_texts')
    .select(['text', 'summary'])
    .where('article', '=', row.pk)
    .executeTakeFirstOrThrow();
  await db.updateTable('articles').set({ story: into }).where('pk', '=', row.pk).execute();
  await db.updateTable('quotes').set({ story: into }).where('article', '=', row.pk).execute();
  await markAgain(database, db, row.pk, articleOf({ ...row, ...texts, story: into }));
}

async function markAgain({ fulltext }: Database, db: Db, pk: number, article: Article): Promise<void> {
  const stems = textStems(article.text);
  const passages = await db.selectFrom('passages').selectAll().where('article', '=', pk).execute();
  const quotes = await db.selectFrom('quotes').selectAll().where('article', '=', pk).execute();
  const [ofPassage, ofQuote] = [passageWords(article, stems), wordsOfQuotes(article, stems)];
  for (const [index, rows] of [
    ['passage_words', passages.map(ofPassage)],
    ['quote_words', quotes.map((row) => ofQuote(row.pk, quoteOf(row, article.id)))],
  ] as const) {
    await fulltext.remove(
      db,
      index,
      rows.map((row) => row.pk),
    );
    await fulltext.add(db, index, rows);
  }
}
