/** Converts between rows and the core's articles and quotes. */

import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { Article, StoredQuote } from '../../core/articles/article.ts';
import type { CitedQuote, QuoteLine } from '../../core/ports/quote-store.ts';
import { shownSpeaker } from '../../core/quotes/confidence/shown-speaker.ts';
import { MENTION_KINDS, MODALITIES, type Person } from '../../core/quotes/quote.ts';
import { type TextSpan, textSpan } from '../../core/text/span.ts';
import type { ArticleTable, PersonTable, QuoteTable } from '../schema.ts';
import { readJson, readJsonOrNull, spanShape, stringsShape, textSpanShape } from './json.ts';
import { workspaceFromKey } from './scoped.ts';

const keepShape = z.enum(['full', 'excerpt', 'summary']);
const statusShape = z.enum(['current', 'withdrawn']);

/** The row of an article with its texts. */
export type ArticleRow = Selectable<ArticleTable> & {
  readonly text: string;
  readonly summary: string | null;
};

export function articleOf(row: ArticleRow): Article {
  return {
    id: row.id,
    source: row.source,
    outlet: row.outlet,
    workspace: workspaceFromKey(row.workspace),
    guid: row.guid,
    url: row.url,
    title: row.title,
    byline: row.byline,
    text: row.text,
    summary: row.summary,
    language: row.language,
    publishedAt: row.published_at,
    publishedOn: row.published_on,
    storedAt: row.stored_at,
    revisedAt: row.revised_at,
    revision: row.revision,
    fingerprint: row.fingerprint,
    story: row.story,
    origin: row.origin,
    keep: keepShape.parse(row.keep),
    picture: row.picture,
    status: statusShape.parse(row.status),
    ...(row.record === 1 ? { record: true } : {}),
  };
}

/**
 * Rows of earlier versions do not store the kind of mention or whether the speaker is shown. Then speakers were shown
 * from this confidence on.
 */
const FORMERLY_SHOWN_FROM = 0.5;

const speakerShape = z
  .object({
    name: z.string(),
    start: z.int(),
    end: z.int(),
    confidence: z.number(),
    by: z.enum(MENTION_KINDS).default('none'),
    shown: z.boolean().optional(),
  })
  .transform((speaker) => ({
    ...speaker,
    shown: speaker.shown ?? speaker.confidence >= FORMERLY_SHOWN_FROM,
  }));
const kindShape = z.enum(['direct', 'mixed', 'indirect']);
const modalityShape = z.enum(MODALITIES);
const textOfShape = z.enum(['article', 'summary']);
const standingShape = z.enum(['current', 'changed', 'withdrawn']);
const piecesShape = z.array(textSpanShape);

/** The columns of a quote that a statement is made of. */
type StatedRow = Pick<
  Selectable<QuoteTable>,
  | 'id'
  | 'text_of'
  | 'span_start'
  | 'span_end'
  | 'text'
  | 'kind'
  | 'speaker'
  | 'attribution'
  | 'modality'
  | 'said_on'
  | 'status'
>;

function statedOf(row: StatedRow, fixedSpeaker: string | null): CitedQuote['quote'] {
  return {
    id: row.id,
    of: textOfShape.parse(row.text_of),
    start: row.span_start,
    end: row.span_end,
    text: row.text,
    kind: kindShape.parse(row.kind),
    speaker: readJsonOrNull(speakerShape, row.speaker, 'quotes.speaker'),
    attribution: readJsonOrNull(textSpanShape, row.attribution, 'quotes.attribution'),
    modality: modalityShape.parse(row.modality),
    saidOn: row.said_on,
    status: standingShape.parse(row.status),
    fixedSpeaker,
  };
}

export function quoteOf(row: Selectable<QuoteTable>, article: string): StoredQuote {
  return {
    ...statedOf(row, row.fixed_speaker),
    article,
    group: row.statement,
    pieces: readJson(piecesShape, row.pieces, 'quotes.pieces'),
    cue: readJsonOrNull(textSpanShape, row.cue, 'quotes.cue'),
    context: { start: row.context_start, end: row.context_end },
  };
}

/** The columns of a cited quote. Columns of the article have another name where the quote has one of the same name. */
export type CitedRow = StatedRow &
  Pick<
    Selectable<ArticleTable>,
    'outlet' | 'title' | 'byline' | 'published_at' | 'url' | 'revised_at' | 'text_sha256' | 'summary_sha256'
  > & { readonly article: string; readonly context_start: number; readonly context_end: number };

/** The text of an article and its summary from the feed. */
export interface SourceTexts {
  readonly text: string;
  readonly summary: string | null;
}

function sentenceOf(
  { of, modality }: CitedQuote['quote'],
  { context_start, context_end }: CitedRow,
  texts: SourceTexts | undefined,
): TextSpan | null {
  const text = of === 'article' ? texts?.text : texts?.summary;
  if (modality === 'asserted' || text === undefined || text === null) return null;
  const words = text.slice(context_start, context_end);
  const start = context_start + words.length - words.trimStart().length;
  return textSpan(text, start, start + words.trim().length);
}

export function citedOf(
  row: CitedRow,
  fixedSpeaker: string | null,
  texts: ReadonlyMap<string, SourceTexts>,
): CitedQuote {
  const quote = statedOf(row, fixedSpeaker);
  return {
    quote,
    article: {
      id: row.article,
      outlet: row.outlet,
      title: row.title,
      byline: row.byline,
      publishedAt: row.published_at,
      url: row.url,
      revisedAt: row.revised_at,
    },
    sentence: sentenceOf(quote, row, texts.get(row.article)),
    textSha256: quote.of === 'article' ? row.text_sha256 : (row.summary_sha256 ?? ''),
  };
}

/** The columns that a line in a list of quotes is made of. */
export type LineRow = Pick<
  Selectable<QuoteTable>,
  'id' | 'article' | 'text_of' | 'statement' | 'text' | 'speaker' | 'modality' | 'story'
>;

export function quoteLineOf(row: LineRow, fixedSpeaker: string | null): QuoteLine {
  const speaker = readJsonOrNull(speakerShape, row.speaker, 'quotes.speaker');
  return {
    id: row.id,
    article: String(row.article),
    of: textOfShape.parse(row.text_of),
    group: row.statement,
    text: row.text,
    speaker: shownSpeaker({ speaker, fixedSpeaker }),
    modality: modalityShape.parse(row.modality),
    story: row.story,
  };
}

const spansShape = z.array(spanShape);

export function personOf(row: Selectable<PersonTable>): Person {
  return {
    name: row.name,
    aliases: readJson(stringsShape, row.aliases, 'people.aliases'),
    role: row.role,
    mentions: readJson(spansShape, row.mentions, 'people.mentions'),
  };
}
