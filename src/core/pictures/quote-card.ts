/** Makes the card of a quotation: only words that were asserted, between quotation marks, and still stand in their source. */
import type { Provenance, QuoteBlock } from '../messages/message.ts';
import { type Verbatim, verbatimWords } from '../messages/verbatim.ts';
import { neutralDirection } from '../text/direction-controls.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { type CardWords, hashOfWords, type QuoteCard } from './picture.ts';

/** Why there is no card. */
export type NoCard = 'unsaid' | 'reported' | 'changed' | 'too-long';

/** More does not fit at the smallest type in any script; a description of a picture may have 1,000 characters. */
const LONGEST = 700;

export interface CardReader {
  readonly wording: Catalogue;
  /** BCP 47, for the date. */
  readonly locale: string;
}

/** @param language of the article; null: unknown */
export function quoteCard(
  quote: QuoteBlock,
  language: string | null,
  { wording, locale }: CardReader,
): QuoteCard | NoCard {
  if (quote.modality !== 'asserted') return 'unsaid';
  if (quote.status !== 'current') return 'changed';
  if (quote.clause !== null || quote.pieces.length === 0) return 'reported';
  const pieces = quote.pieces.map(cardWords);
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return 'too-long';
  const card = {
    kind: 'quote' as const,
    pieces,
    language,
    speaker: neutralDirection(quote.speaker ?? wording.post.unattributed),
    role: quote.role === null ? null : neutralDirection(quote.role),
    attribution: quote.attribution === null ? null : cardWords(quote.attribution),
    outlet: neutralDirection(quote.from.outlet),
    date: dayOf(quote, { wording, locale }),
  };
  const said = pieces.map(({ text }) => `“${text}”`).join(' … ');
  const who = [card.speaker, card.role, card.attribution?.text].filter((part) => part != null).join(', ');
  return { ...card, alt: `${said} — ${who} · ${card.outlet} · ${card.date}` };
}

function cardWords(words: Verbatim): CardWords {
  const text = verbatimWords(words);
  return { text, sha256: hashOfWords(text) };
}

/** The day on which it was said, else that of the article, else that it has none. */
function dayOf(
  { saidOn, from }: { readonly saidOn: string | null; readonly from: Provenance },
  { wording, locale }: CardReader,
): string {
  if (saidOn !== null) return wording.post.said(written(saidOn, locale));
  return from.publishedAt === null
    ? wording.post.noDate
    : wording.post.published(written(from.publishedAt, locale));
}

function written(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}
