/** Saves an article and everything found in it, as its first or next revision. */
import type { Insertable } from 'kysely';
import type { Article } from '../core/articles/article.ts';
import type { ArticleRecord, StoredParagraph } from '../core/ports/article-store.ts';
import { checkSpans } from './check-spans.ts';
import type { Database } from './database.ts';
import { saveParagraphs } from './paragraphs.ts';
import { fixesOf, type QuoteFix, withFix } from './quote-fixes.ts';
import { removeFindings } from './remove-article.ts';
import { lockRows } from './rows/lock-rows.ts';
import { outletKey } from './rows/outlet-key.ts';
import { workspaceKey } from './rows/scoped.ts';
import { textHash } from './rows/text-hash.ts';
import { savePassages, savePeople, saveQuotes } from './save-findings.ts';
import type { ArticleTable, Db } from './schema.ts';
import { textStems } from './search/text-stems.ts';
import { addToSpeakerCounts } from './speaker-counts.ts';

/**
 * Stores the record. A manager's correction of a quote stays with the same words.
 * @throws {Error} a fault: a current quote or a passage differs from the text at its offsets.
 */
export async function saveRecord(
  database: Database,
  db: Db,
  record: ArticleRecord,
  paragraphs?: readonly StoredParagraph[],
): Promise<void> {
  checkSpans(record);
  const { fulltext } = database;
  const { article } = record;
  const stored = db
    .selectFrom('articles')
    .select(['pk', 'revision', 'title', 'revised_at'])
    .where('id', '=', article.id);
  const former = await lockRows(database, stored).executeTakeFirst();
  const values = { ...articleRow(article), analysed_by: record.analysedBy };
  let pk: number;
  let fixes: readonly QuoteFix[] = [];
  if (former === undefined) {
    pk = (await db.insertInto('articles').values(values).returning('pk').executeTakeFirstOrThrow()).pk;
  } else {
    pk = former.pk;
    if (article.revision > former.revision) await keepFormer(db, former);
    fixes = await fixesOf(db, pk);
    await removeFindings(db, fulltext, pk);
    await db.updateTable('articles').set(values).where('pk', '=', pk).execute();
  }
  const texts = {
    text: article.text,
    summary: article.summary,
    sentences: JSON.stringify(record.summary),
    features: JSON.stringify(record.features),
    left_out: JSON.stringify(record.leftOut),
  };
  await db
    .insertInto('article_texts')
    .values({ article: pk, ...texts })
    .onConflict((conflict) => conflict.column('article').doUpdateSet(texts))
    .execute();
  await savePeople(db, pk, record);
  const stems = textStems(article.text);
  await savePassages(db, fulltext, pk, record, stems);
  const quotes = record.quotes.map((quote) => withFix(quote, fixes));
  await saveQuotes(db, fulltext, pk, article, quotes, stems);
  await addToSpeakerCounts(db, pk);
  if (paragraphs !== undefined) await saveParagraphs(db, pk, paragraphs, former === undefined);
}

function articleRow(article: Article): Insertable<ArticleTable> {
  return {
    id: article.id,
    workspace: workspaceKey(article.workspace),
    source: article.source,
    outlet: article.outlet,
    outlet_key: outletKey(article.outlet),
    guid: article.guid,
    url: article.url,
    title: article.title,
    byline: article.byline,
    language: article.language,
    published_at: article.publishedAt,
    published_on: article.publishedOn,
    stored_at: article.storedAt,
    revised_at: article.revisedAt,
    revision: article.revision,
    fingerprint: article.fingerprint,
    story: article.story,
    origin: article.origin,
    keep: article.keep,
    picture: article.picture,
    status: article.status,
    record: Number(article.record === true),
    text_sha256: textHash(article.text),
    summary_sha256: article.summary === null ? null : textHash(article.summary),
  };
}

interface Former {
  readonly pk: number;
  readonly revision: number;
  readonly title: string;
  readonly revised_at: string;
}

async function keepFormer(db: Db, { pk, revision, title, revised_at }: Former): Promise<void> {
  const { text, summary } = await db
    .selectFrom('article_texts')
    .select(['text', 'summary'])
    .where('article', '=', pk)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('article_revisions')
    .values({ article: pk, revision, title, text, summary, stored_at: revised_at })
    .execute();
}
