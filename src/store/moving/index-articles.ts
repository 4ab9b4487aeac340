/** Makes the full-text index of articles whose rows are stored already. */
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { articleOf, quoteOf } from '../rows/article-rows.ts';
import { passageWords, wordsOfQuotes } from '../save-findings.ts';
import type { Db } from '../schema.ts';
import type { IndexRow } from '../search/fulltext.ts';
import { textStems } from '../search/text-stems.ts';

/** Articles in one batch. */
const TOGETHER = 50;

/** The words of some articles. */
export interface ArticleWords {
  readonly articles: number;
  /** The key of the last one. */
  readonly last: number;
  readonly ofPassages: readonly IndexRow[];
  readonly ofQuotes: readonly IndexRow[];
}

/** The words of the next articles; null when there are no more. */
export async function wordsAfter(db: Db, after: number): Promise<ArticleWords | null> {
  const articles = await db
    .selectFrom('articles')
    .innerJoin('article_texts', 'article_texts.article', 'articles.pk')
    .selectAll('articles')
    .select(['text', 'summary'])
    .where('pk', '>', after)
    .orderBy('pk')
    .limit(TOGETHER)
    .execute();
  const last = articles.at(-1);
  if (last === undefined) return null;
  const pks = articles.map(({ pk }) => pk);
  const passages = await db.selectFrom('passages').selectAll().where('article', 'in', pks).execute();
  const quotes = await db.selectFrom('quotes').selectAll().where('article', 'in', pks).execute();
  const [ofPassages, ofQuotes] = [
    Map.groupBy(passages, ({ article }) => article),
    Map.groupBy(quotes, ({ article }) => article),
  ];
  const inPassages: IndexRow[] = [];
  const inQuotes: IndexRow[] = [];
  for (const row of articles) {
    const article = articleOf(row);
    const stems = textStems(article.text);
    const [ofPassage, ofQuote] = [passageWords(article, stems), wordsOfQuotes(article, stems)];
    inPassages.push(...(ofPassages.get(row.pk) ?? []).map(ofPassage));
    inQuotes.push(
      ...(ofQuotes.get(row.pk) ?? []).map((quote) => ofQuote(quote.pk, quoteOf(quote, article.id))),
    );
  }
  return { articles: articles.length, last: last.pk, ofPassages: inPassages, ofQuotes: inQuotes };
}

export async function addArticleWords(
  { fulltext }: Pick<Database, 'fulltext'>,
  db: Db,
  { ofPassages, ofQuotes }: ArticleWords,
): Promise<void> {
  await fulltext.add(db, 'passage_words', ofPassages);
  await fulltext.add(db, 'quote_words', ofQuotes);
}

/** Whether each passage and each quote has its words in the index. */
export async function isIndexed(db: Db): Promise<boolean> {
  const { rows } = await sql<{ same: number }>`select
    case when (select count(*) from passages) = (select count(*) from passage_words)
      and (select count(*) from quotes) = (select count(*) from quote_words) then 1 else 0 end as same`.execute(
    db,
  );
  return rows[0]?.same === 1;
}
