/** Replaces the findings of an earlier analysis of an article with those of a later one. Unchanged findings keep their rows. */
import type { Selectable } from 'kysely';
import type { ArticleRecord, StoredParagraph } from '../core/ports/article-store.ts';
import { languageWithTerms } from '../core/text/terms/language-terms.ts';
import { checkSpans } from './check-spans.ts';
import type { Database } from './database.ts';
import { inheritFixes } from './inherit-fixes.ts';
import { acceptParagraphs, saveParagraphs } from './paragraphs.ts';
import { lockRows } from './rows/lock-rows.ts';
import { quoteRow, savePassages, savePeople, saveQuotes, wordsOfQuotes } from './save-findings.ts';
import type { Db, QuoteTable } from './schema.ts';
import { type TextStems, textStems } from './search/text-stems.ts';
import { addToSpeakerCounts, removeFromSpeakerCounts } from './speaker-counts.ts';

/**
 * Texts in a language with terms of its own are indexed again in any case, since an earlier version may not have made the terms.
 * Rows keep their numbers, because searches list the newest number first.
 * @throws {Error} a fault: a quote or a passage differs from the text at its offsets.
 */
export async function replaceFindings(
  database: Database,
  db: Db,
  found: ArticleRecord,
  paragraphs: readonly StoredParagraph[] | null,
): Promise<boolean> {
  checkSpans(found);
  const stored = db
    .selectFrom('articles')
    .select(['pk', 'revision', 'language', 'story'])
    .where('id', '=', found.article.id);
  const current = stored.where('status', '=', 'current');
  const row = await lockRows(database, current).executeTakeFirst();
  if (row === undefined || row.revision !== found.article.revision) return false;
  const { pk, story } = row;
  // It may have moved to another story during the analysis.
  const record = { ...found, article: { ...found.article, story } };
  const { article } = record;
  const stems = textStems(article.text);
  await removeFromSpeakerCounts(db, pk);
  await db.deleteFrom('people').where('article', '=', pk).execute();
  await savePeople(db, pk, record);
  const isIndexed = row.language === article.language && languageWithTerms(article.language) === null;
  await replacePassages(database, db, pk, record, stems, isIndexed);
  await replaceQuotes(database, db, pk, record, stems, isIndexed);
  await addToSpeakerCounts(db, pk);
  await db
    .updateTable('article_texts')
    .set({
      sentences: JSON.stringify(record.summary),
      features: JSON.stringify(record.features),
      left_out: JSON.stringify(record.leftOut),
    })
    .where('article', '=', pk)
    .execute();
  const read = { analysed_by: record.analysedBy, language: article.language };
  await db.updateTable('articles').set(read).where('pk', '=', pk).execute();
  // Last, because it may mark this article itself.
  if (paragraphs === null) await acceptParagraphs(db, pk);
  else await saveParagraphs(db, pk, paragraphs);
  return true;
}

async function replacePassages(
  { fulltext }: Database,
  db: Db,
  article: number,
  record: ArticleRecord,
  stems: TextStems,
  isIndexed: boolean,
): Promise<void> {
  const rows = await db
    .selectFrom('passages')
    .select(['pk', 'span_start', 'span_end'])
    .where('article', '=', article)
    .orderBy('number')
    .execute();
  const same =
    rows.length === record.passages.length &&
    record.passages.every(
      ({ start, end }, at) => rows[at]?.span_start === start && rows[at]?.span_end === end,
    );
  if (same && isIndexed) return;
  await fulltext.remove(
    db,
    'passage_words',
    rows.map(({ pk }) => pk),
  );
  await db.deleteFrom('passages').where('article', '=', article).execute();
  await savePassages(db, fulltext, article, record, stems);
}

async function replaceQuotes(
  { fulltext }: Database,
  db: Db,
  article: number,
  record: ArticleRecord,
  stems: TextStems,
  isIndexed: boolean,
): Promise<void> {
  const rows = await db.selectFrom('quotes').selectAll().where('article', '=', article).execute();
  const found = new Set(record.quotes.map(({ id }) => id));
  const gone = rows.filter(({ id }) => !found.has(id));
  const fixes = await inheritFixes(db, rows, record.quotes);
  const quotes = record.quotes.map((quote) => {
    const fix = fixes.get(quote.id) ?? null;
    return { ...quote, fixedSpeaker: fix?.fixed_speaker ?? null, fix };
  });
  await fulltext.remove(
    db,
    'quote_words',
    gone.map(({ pk }) => pk),
  );
  for (const { pk } of gone) await db.deleteFrom('quotes').where('pk', '=', pk).execute();
  const words = wordsOfQuotes(record.article, stems);
  const before = new Map(rows.map((row) => [row.id, row]));
  for (const [number, quote] of quotes.entries()) {
    const former = before.get(quote.id);
    if (former === undefined) continue;
    const next = quoteRow(quote, article, number, record.article);
    if (isIndexed && isSame(former, next)) continue;
    await db.updateTable('quotes').set(next).where('pk', '=', former.pk).execute();
    await fulltext.remove(db, 'quote_words', [former.pk]);
    await fulltext.add(db, 'quote_words', [words(former.pk, quote)]);
  }
  const known = new Set(before.keys());
  await saveQuotes(db, fulltext, article, record.article, quotes, stems, known);
}

/** Compares every column that the analysis fills. */
function isSame(former: Selectable<QuoteTable>, next: ReturnType<typeof quoteRow>): boolean {
  const { pk: _, ...columns } = former;
  return Object.entries(columns).every(([column, value]) => Reflect.get(next, column) === value);
}
