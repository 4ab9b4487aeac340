/** Writes what was found in an article as rows: people, passages, quotes, and the words that search finds them by. */
import type { Insertable } from 'kysely';
import { type Article, type StoredQuote, textOf } from '../core/articles/article.ts';
import type { ArticleRecord } from '../core/ports/article-store.ts';
import { nameKey } from '../core/text/names/name-spelling.ts';
import { languageTerms, termsIndexed } from '../core/text/terms/language-terms.ts';
import type { FixedQuote } from './quote-fixes.ts';
import { outletKey } from './rows/outlet-key.ts';
import { workspaceKey } from './rows/scoped.ts';
import type { Db, QuoteTable } from './schema.ts';
import type { FullText, IndexRow } from './search/fulltext.ts';
import { marksOf, speakerMark } from './search/row-marks.ts';
import { type TextStems, textStems } from './search/text-stems.ts';
import { wordFingerprint } from './search/word-fingerprint.ts';
import { effectiveSpeaker } from './speaker-counts.ts';

/** Rows in one insert statement: SQLite allows 32,766 parameters, and a quote has 31. */
const ROWS = 500;

export async function savePeople(db: Db, article: number, record: ArticleRecord): Promise<void> {
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

export async function savePassages(
  db: Db,
  fulltext: FullText,
  pk: number,
  { article, passages }: ArticleRecord,
  stems: TextStems,
) {
  const words = passageWords(article, stems);
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
    await fulltext.add(db, 'passage_words', added.map(words));
  }
}

/** The words that search finds an article's passages by: their own, and the title. */
export function passageWords(
  article: Article,
  stems: TextStems,
): (row: { readonly pk: number; readonly span_start: number; readonly span_end: number }) => IndexRow {
  const marks = marksOf(article);
  const strong = termsIndexed(article.title, article.language);
  return ({ pk, span_start, span_end }) => ({
    pk,
    strong,
    weak: [
      ...stems(span_start, span_end),
      ...languageTerms(article.text.slice(span_start, span_end), article.language),
    ],
    marks,
  });
}

const NONE: ReadonlySet<string> = new Set();

/** @param known ids of the quotes that already have rows */
export async function saveQuotes(
  db: Db,
  fulltext: FullText,
  pk: number,
  article: Article,
  quotes: readonly FixedQuote[],
  stems: TextStems,
  known: ReadonlySet<string> = NONE,
): Promise<void> {
  const rows = quotes
    .map((quote, number) => quoteRow(quote, pk, number, article))
    .filter(({ id }) => !known.has(id));
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

/** The words that search finds an article's quotes by: their own, those around them, the title, and the speaker's name. */
export function wordsOfQuotes(
  article: Article,
  stems: TextStems = textStems(article.text),
): (pk: number, quote: StoredQuote) => IndexRow {
  const { language } = article;
  const title = termsIndexed(article.title, language);
  const marks = marksOf(article);
  return (pk, quote) => {
    const text = quote.of === 'article' ? stems : textStems(article.summary ?? '');
    const { start, end } = quote.context;
    const around = textOf(article, quote.of).slice(start, end);
    return {
      pk,
      strong: [...text(quote.start, quote.end), ...languageTerms(quote.text, language)],
      weak: [...text(start, end), ...title, ...languageTerms(around, language)],
      marks: [...marks, speakerMark(effectiveSpeaker(quote).key)],
    };
  };
}

export function quoteRow(
  quote: FixedQuote,
  article: number,
  number: number,
  of: Article,
): Insertable<QuoteTable> {
  const { key, confidence, shown } = effectiveSpeaker(quote);
  const orNull = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    id: quote.id,
    article,
    number,
    text_of: quote.of,
    span_start: quote.start,
    span_end: quote.end,
    text: quote.text,
    print: wordFingerprint(quote.text),
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
    shown: Number(shown),
    modality: quote.modality,
  };
}

function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS) yield rows.slice(from, from + ROWS);
}
