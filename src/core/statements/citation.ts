/**
 * Quotes with everything that a citation needs, as CSV, JSON and Markdown: outlet, title, date, address, retrieval
 * time, hash of the text.
 */

import { publishedOrNull } from '../articles/publication-date.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import { modalityLabel } from '../messages/modality-labels.ts';
import type { CitedQuote } from '../ports/quote-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Modality } from '../quotes/quote.ts';
import { escapedDirectionControls, neutralDirection } from '../text/direction-controls.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** One quote, cited. */
export interface Citation {
  readonly text: string;
  readonly kind: string;
  readonly speaker: string | null;
  /** The attribution in the words of the outlet. */
  readonly attribution: string | null;
  readonly saidOn: string | null;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  /** Null: the source gives no date. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** The article's address with a text fragment that leads to the words. */
  readonly place: string | null;
  readonly retrievedAt: string;
  /** SHA-256, in UTF-8, of the stored text that the offsets refer to. */
  readonly textSha256: string;
  readonly start: number;
  readonly end: number;
  readonly of: string;
  readonly status: string;
  readonly articleId: string;
  readonly quoteId: string;
  /** Words that were not asserted are cited as a whole sentence without a speaker. */
  readonly modality: Modality;
}

export const CITATION_FORMATS = ['csv', 'json', 'md'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export function citationOf({ quote, article, sentence, textSha256 }: CitedQuote): Citation {
  const { text, start, end } = sentence ?? quote;
  return {
    text,
    kind: quote.kind,
    speaker: isAsserted(quote) ? shownSpeaker(quote) : null,
    attribution: quote.attribution?.text ?? null,
    saidOn: quote.saidOn,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    publishedAt: publishedOrNull(article),
    url: article.url,
    place: textFragmentLink(article.url, quote.text),
    retrievedAt: article.revisedAt,
    textSha256,
    start,
    end,
    of: quote.of,
    status: quote.status,
    articleId: article.id,
    quoteId: quote.id,
    modality: quote.modality,
  };
}

type PostWording = Pick<Catalogue, 'post'>;

/** @param wording for what stands around the words in Markdown; the fields of the other formats have one name everywhere */
export function writeCitations(
  citations: readonly Citation[],
  format: CitationFormat,
  wording: PostWording,
): string {
  switch (format) {
    case 'json':
      return escapedDirectionControls(`${JSON.stringify(citations, null, 2)}\n`);
    case 'csv':
      return neutralDirection(toCsv(citations));
    case 'md':
      return neutralDirection(citations.map((citation) => toMarkdown(citation, wording)).join('\n'));
    default:
      return format satisfies never;
  }
}

const COLUMNS = [
  'text',
  'kind',
  'speaker',
  'saidOn',
  'outlet',
  'title',
  'byline',
  'publishedAt',
  'url',
  'place',
  'retrievedAt',
  'textSha256',
  'start',
  'end',
  'of',
  'status',
  'articleId',
  'quoteId',
  'attribution',
  'modality',
] as const satisfies readonly (keyof Citation)[];

/** RFC 4180, with a header row. */
function toCsv(citations: readonly Citation[]): string {
  const rows = citations.map((citation) => COLUMNS.map((column) => cell(citation[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/**
 * A value that a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toMarkdown(citation: Citation, wording: PostWording): string {
  const words = escapedMarkdown(citation.text).split('\n').join('\n> ');
  const { post } = wording;
  const label = modalityLabel(citation.modality, wording);
  const said = label !== null ? `**${label}:** ${words}` : citation.kind === 'direct' ? `“${words}”` : words;
  const where =
    citation.place === null
      ? escapedMarkdown(citation.outlet)
      : `[${escapedMarkdown(citation.outlet)}](<${citation.place}>)`;
  const parts = [
    ...(label !== null
      ? []
      : [citation.speaker === null ? post.unattributed : escapedMarkdown(citation.speaker)]),
    ...(citation.attribution === null ? [] : [escapedMarkdown(citation.attribution)]),
    ...(citation.saidOn === null ? [] : [post.said(citation.saidOn)]),
    where,
    ...(citation.title === '' ? [] : [`*${escapedMarkdown(citation.title)}*`]),
    citation.publishedAt === null ? post.noDate : post.published(citation.publishedAt.slice(0, 10)),
    post.retrieved(citation.retrievedAt),
    `SHA-256 \`${citation.textSha256}\``,
  ];
  return `> ${said}\n>\n> — ${parts.join(', ')}\n`;
}

/** A text in which Markdown sees no marks. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
