/** Saves an article with all that was found in it, as a first or a next revision. */
import type { Insertable } from 'kysely';
import type { Article, StoredQuote } from '../core/articles/article.ts';
import type { ArticleRecord } from '../core/articles/stores.ts';
import { nameKey } from '../core/text/names.ts';
import { stemsOf } from '../core/text/words.ts';
import type { Database } from './database.ts';
import type { FullText, IndexRow } from './fulltext.ts';
import { toChange } from './lock.ts';
import { marksOf, speakerMark } from './marks.ts';
import { outletKey } from './outlet.ts';
import { printOf } from './print.ts';
import { removeFindings } from './remove.ts';
import type { ArticleTable, Db, QuoteTable } from './schema.ts';
import { workspaceKey } from './scoped.ts';
import { type Stems, stemsIn } from './stems.ts';
import { count, effectiveSpeaker } from './tally.ts';

/** Rows in one insert statement: SQLite takes 32,766 parameters, a quote has 27. */
const ROWS = 500;

/**
 * Stores the record; a manager's correction of a quote stays with the same words.
 * @throws {Error} a fault: a current quote or a passage is not what its span says.
 */
export async function saveRecord(database: Database, db: Db, record: ArticleRecord): Promise<void> {
  checkSpans(record);
  const { fulltext } = database;
  const { article } = record;
  const stored = db
    .selectFrom('articles')
    .select(['pk', 'revision', 'title', 'revised_at'])
    .where('id', '=', article.id);
  const former = await toChange(database, stored).executeTakeFirst();
  const values = articleRow(article);
  let pk: number;
  let fixes: readonly Fix[] = [];
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
  };
  await db
    .insertInto('article_texts')
    .values({ article: pk, ...texts })
    .onConflict((conflict) => conflict.column('article').doUpdateSet(texts))
    .execute();
  await savePeople(db, pk, record);
  const stems = stemsIn(article.text);
  await savePassages(db, fulltext, pk, record, stems);
  const quotes = record.quotes.map((quote) => withFix(quote, fixes));
  await saveQuotes(db, fulltext, pk, article, quotes, stems);
  await count(db, pk);
}

function checkSpans({ article, quotes, passages }: ArticleRecord): void {
  for (const { start, end, text, of, status, id } of quotes) {
    const origin = of === 'article' ? article.text : (article.summary ?? '');
    if (status === 'current' && (start >= end || origin.slice(start, end) !== text)) {
      throw new Error(`quote ${id} is not what stands at ${start}-${end} of ${of} ${article.id}`);
    }
  }
  for (const { start, end, text } of passages) {
    if (article.text.slice(start, end) !== text) {
      throw new Error(`a passage is not what stands at ${start}-${end} of article ${article.id}`);
    }
  }
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

/** A manager's correction, found again by the words it was made for. */
interface Fix {
  readonly text: string;
  readonly text_of: string;
  readonly fixed_speaker: string | null;
  readonly fixed_by: string | null;
  readonly fixed_at: string | null;
}

async function fixesOf(db: Db, article: number): Promise<readonly Fix[]> {
  return db
    .selectFrom('quotes')
    .select(['text', 'text_of', 'fixed_speaker', 'fixed_by', 'fixed_at'])
    .where('article', '=', article)
    .where('fixed_speaker', 'is not', null)
    .execute();
}

type FixedQuote = StoredQuote & { readonly fix: Fix | null };

function withFix(quote: StoredQuote, fixes: readonly Fix[]): FixedQuote {
  const fix = fixes.find(({ text, text_of }) => text === quote.text && text_of === quote.of) ?? null;
  return { ...quote, fixedSpeaker: fix === null ? quote.fixedSpeaker : fix.fixed_speaker, fix };
}

async function savePeople(db: Db, article: number, record: ArticleRecord): Promise<void> {
  const rows = record.people.map(({ name, aliases, role, mentions }, number) => ({
    article,
    number,
    key: nameKey(name),
    workspace: workspaceKey(record.article.workspace),
    published_at: record.article.publishedAt,
    name,
    aliases: JSON.stringify(aliases),
    role,
    mentions: JSON.stringify(mentions),
  }));
  for (const part of parts(rows)) await db.insertInto('people').values(part).execute();
}

async function savePassages(
  db: Db,
  fulltext: FullText,
  pk: number,
  { article, passages }: ArticleRecord,
  stems: Stems,
) {
  const marks = marksOf(article);
  const strong = stemsOf(article.title);
  const rows = passages.map(({ start, end }, number) => ({
    article: pk,
    number,
    span_start: start,
    span_end: end,
  }));
  for (const part of parts(rows)) {
    const added = await db
      .insertInto('passages')
      .values(part)
      .returning(['pk', 'span_start', 'span_end'])
      .execute();
    const index = added.map((row) => ({
      pk: row.pk,
      strong,
      weak: stems(row.span_start, row.span_end),
      marks,
    }));
    await fulltext.add(db, 'passage_words', index);
  }
}

async function saveQuotes(
  db: Db,
  fulltext: FullText,
  pk: number,
  article: Article,
  quotes: readonly FixedQuote[],
  stems: Stems,
): Promise<void> {
  const rows = quotes.map((quote, number) => quoteRow(quote, pk, number, article));
  const words = wordsOfQuotes(article, stems);
  for (const part of parts(rows)) {
    const added = await db.insertInto('quotes').values(part).returning(['pk', 'number']).execute();
    const index = added.flatMap(({ pk, number }) => {
      const quote = quotes[number];
      return quote === undefined ? [] : words(pk, quote);
    });
    await fulltext.add(db, 'quote_words', index);
  }
}

/** What an article's quotes are found by: their words, what stands around them, the title, and whose they are. */
export function wordsOfQuotes(
  article: Article,
  stems: Stems = stemsIn(article.text),
): (pk: number, quote: StoredQuote) => IndexRow {
  const title = stemsOf(article.title);
  const marks = marksOf(article);
  return (pk, quote) => {
    const text = quote.of === 'article' ? stems : stemsIn(article.summary ?? '');
    return {
      pk,
      strong: text(quote.start, quote.end),
      weak: [...text(quote.context.start, quote.context.end), ...title],
      marks: [...marks, speakerMark(effectiveSpeaker(quote).key)],
    };
  };
}

function quoteRow(quote: FixedQuote, article: number, number: number, of: Article): Insertable<QuoteTable> {
  const { key, confidence } = effectiveSpeaker(quote);
  const orNull = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    id: quote.id,
    article,
    number,
    text_of: quote.of,
    span_start: quote.start,
    span_end: quote.end,
    text: quote.text,
    print: printOf(quote.text),
    kind: quote.kind,
    statement: quote.group,
    pieces: JSON.stringify(quote.pieces),
    speaker: orNull(quote.speaker),
    cue: orNull(quote.cue),
    attribution: orNull(quote.attribution),
    said_on: quote.saidOn,
    context_start: quote.context.start,
    context_end: quote.context.end,
    status: of.status === 'withdrawn' ? 'withdrawn' : quote.status,
    fixed_speaker: quote.fixedSpeaker,
    fixed_by: quote.fix?.fixed_by ?? null,
    fixed_at: quote.fix?.fixed_at ?? null,
    workspace: workspaceKey(of.workspace),
    outlet_key: outletKey(of.outlet),
    published_at: of.publishedAt,
    story: of.story,
    speaker_key: key,
    confidence,
  };
}

function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS) yield rows.slice(from, from + ROWS);
}
