/** A quote block as markdown: the words in a block quote, then the speaker, attribution, outlet and date. */
import { plainLine } from '../../../core/messages/escape.ts';
import type { Provenance, QuoteBlock } from '../../../core/messages/message.ts';
import { MODALITY_LABELS } from '../../../core/messages/modality-labels.ts';
import { cutAtSentence, OMISSION, QUOTE_MAX } from '../../../core/messages/split.ts';
import { type Verbatim, verbatimWords } from '../../../core/messages/verbatim.ts';
import { withWholeQuotations } from '../../../core/messages/whole-quotations.ts';
import { literal, markdownLink } from './escape.ts';
import { style, timestampTag } from './inline.ts';
import { PHRASES } from './phrases.ts';

/**
 * Most characters of a quotation, so that it fits one text display with the lines below it, even if every character is
 * escaped.
 */
const ROOM = 3300;
const LONGEST = { speaker: 60, role: 90, outlet: 60, attribution: 200, context: 500, also: 4 };

export interface WrittenQuote {
  readonly text: string;
  /** Whether words were omitted. */
  readonly cut: boolean;
}

/** `alone`: the only quote of its message, so it is shown as completely as Discord allows. */
export function writeQuote(quote: QuoteBlock, locale: string, alone: boolean): WrittenQuote {
  const label = MODALITY_LABELS[quote.modality];
  const below = [
    ...(label === null ? [byline(quote)] : []),
    ...contextLines(quote),
    source(quote, locale),
    ...status(quote),
  ].join('\n');
  const room = Math.max(QUOTE_MAX, ROOM - below.length);
  const { text, cut } = statement(quote, alone ? room : QUOTE_MAX, room);
  const labelled = label === null ? text : `${style(`${label}:`, 'bold')} ${text}`;
  return { text: `${quoted(labelled)}\n${below}`, cut };
}

/** The pieces in quotation marks, joined where the source interrupts them; or the reported clause with its own marks. */
function statement(quote: QuoteBlock, max: number, hard: number): WrittenQuote {
  const [stretches, open, close] =
    quote.clause === null ? [quote.pieces, '“', '”'] : [[quote.clause], '', ''];
  const shown: string[] = [];
  let used = 0;
  for (const stretch of stretches) {
    const first = shown.length === 0;
    const { kept, cut } = cutAtSentence(stretch, max - used, first ? hard : 0, measure);
    if (kept !== null) {
      const text = `${open}${literal(verbatimWords(kept))}${close}`;
      used += measure(verbatimWords(kept)) + 4;
      shown.push(text);
    }
    if (cut) return { text: [shown.join(' … ') || PHRASES.tooLong, OMISSION].join(' '), cut: true };
  }
  return { text: shown.join(' … '), cut: false };
}

/** The length of a text when escaped and with a quote mark on each line. */
function measure(text: string): number {
  return quoted(literal(text)).length;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function byline(quote: QuoteBlock): string {
  const role = quote.role === null ? '' : plainLine(quote.role, LONGEST.role);
  const through = brief(quote.attribution, LONGEST.attribution);
  const parts = [
    quote.speaker === null ? PHRASES.unattributed : style(plainLine(quote.speaker, LONGEST.speaker), 'bold'),
    ...(role === '' ? [] : [literal(role)]),
    ...(through === null ? [] : [style(through.replaceAll('\n', ' '), 'italic')]),
  ];
  return `— ${parts.join(', ')}`;
}

function contextLines(quote: QuoteBlock): readonly string[] {
  const sentence = quote.context === null ? null : withWholeQuotations(quote.context, LONGEST.context);
  const around = brief(sentence, LONGEST.context);
  if (around === null) return [];
  const [first = '', ...rest] = literal(around).split('\n');
  return [`-# ${PHRASES.context} ${first}`, ...rest.map((line) => `-# ${line}`)];
}

/** The words, or null if they are too long to be shown beside a quote. */
function brief(v: Verbatim | null, max: number): string | null {
  return v === null || measure(verbatimWords(v)) > max ? null : verbatimWords(v);
}

function source(quote: QuoteBlock, locale: string): string {
  const also = quote.also.slice(0, LONGEST.also).map(outletLink);
  const more = quote.also.length - also.length;
  const parts = [
    outletLink(quote.from),
    dateOf(quote.from),
    ...(quote.saidOn === null ? [] : [`${PHRASES.said} ${literal(day(quote.saidOn, locale))}`]),
    ...(also.length === 0 ? [] : [`${PHRASES.also} ${also.join(', ')}`]),
    ...(more > 0 ? [PHRASES.more(more)] : []),
  ];
  return `-# ${parts.join(' · ')}`;
}

/** When it was published; where the source does not say, when it was stored. */
export function dateOf({ publishedAt, storedAt }: Provenance): string {
  return publishedAt === null
    ? `${PHRASES.undated} ${timestampTag(storedAt, 'date')}`
    : timestampTag(publishedAt, 'date');
}

/** The outlet, linked to the words. */
export function outletLink(from: Provenance): string {
  return markdownLink(plainLine(from.outlet, LONGEST.outlet) || PHRASES.unnamedOutlet, from.url);
}

function status(quote: QuoteBlock): readonly string[] {
  switch (quote.status) {
    case 'current':
      return [];
    case 'changed':
      return [`-# ${PHRASES.changed}`];
    case 'withdrawn':
      return [`-# ${PHRASES.withdrawn}`];
    default:
      return quote.status satisfies never;
  }
}

/** A calendar day without a time, which Discord cannot localise, so it is written out. */
function day(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });
}
