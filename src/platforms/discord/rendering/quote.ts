/** A quote block as markdown: the words in a block quote, then the speaker, attribution, outlet and date. */
import { plainLine } from '../../../core/messages/escape.ts';
import type { Provenance, QuoteBlock } from '../../../core/messages/message.ts';
import { modalityLabel } from '../../../core/messages/modality-labels.ts';
import { cutAtSentence, OMISSION, QUOTE_MAX, STORY_QUOTE_MAX } from '../../../core/messages/split.ts';
import { type Verbatim, verbatimWords } from '../../../core/messages/verbatim.ts';
import { withWholeQuotations } from '../../../core/messages/whole-quotations.ts';
import { isolated } from '../../../core/text/direction-controls.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { literal, markdownLink } from './escape.ts';
import { style, timestampTag } from './inline.ts';
import { textSize } from './text-size.ts';

/**
 * Most characters of a quotation, so that it fits one text display with the lines below it, even if every character is
 * escaped.
 */
const ROOM = 3300;
const LONGEST = { speaker: 60, role: 90, outlet: 60, attribution: 200, context: 500, also: 4 };

type PostWords = Catalogue['post'];

/** How a quote is shown: for whom, and whether it is the only one of its message, so that it may use all the space. */
export interface QuoteLook {
  readonly locale: string;
  readonly wording: Catalogue;
  readonly alone: boolean;
}

export interface WrittenQuote {
  readonly text: string;
  /** Whether words were omitted. */
  readonly cut: boolean;
}

export function writeQuote(quote: QuoteBlock, { locale, wording, alone }: QuoteLook): WrittenQuote {
  const { post } = wording;
  const label = modalityLabel(quote.modality, wording);
  const below = [
    ...(label === null ? [byline(quote, post)] : []),
    ...contextLines(quote, post),
    ...source(quote, locale, post),
    ...status(quote, post),
  ].join('\n');
  const room = Math.max(QUOTE_MAX, ROOM - textSize(below));
  const max = quote.sourceIn === 'item' ? STORY_QUOTE_MAX : alone ? room : QUOTE_MAX;
  const { text, cut } = statement(quote, max, room, post);
  const labelled = label === null ? text : `${style(`${label}:`, 'bold')} ${text}`;
  return { text: `${quoted(labelled)}\n${below}`, cut };
}

/** The pieces in quotation marks, joined where the source interrupts them; or the reported clause with its own marks. */
function statement(quote: QuoteBlock, max: number, hard: number, post: PostWords): WrittenQuote {
  const [stretches, open, close] =
    quote.clause === null ? [quote.pieces, '“', '”'] : [[quote.clause], '', ''];
  const shown: string[] = [];
  let used = 0;
  for (const stretch of stretches) {
    const first = shown.length === 0;
    const { kept, cut } = cutAtSentence(stretch, max - used, first ? hard : 0, measure);
    if (kept !== null) {
      const words = verbatimWords(kept);
      const text = isolated(words, `${open}${literal(words)}${close}`);
      used += measure(verbatimWords(kept)) + 4;
      shown.push(text);
    }
    if (cut) return { text: [shown.join(' … ') || post.tooLong, OMISSION].join(' '), cut: true };
  }
  return { text: shown.join(' … '), cut: false };
}

/** The size of a text when escaped and with a quote mark on each line. */
function measure(text: string): number {
  return textSize(quoted(style(text)));
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function byline(quote: QuoteBlock, post: PostWords): string {
  const role = quote.role === null ? '' : plainLine(quote.role, LONGEST.role);
  const through = brief(quote.attribution, LONGEST.attribution);
  const parts = [
    speaker(quote, post),
    ...(role === '' ? [] : [style(role)]),
    ...(through === null ? [] : [style(through.replaceAll('\n', ' '), 'italic')]),
  ];
  return `— ${parts.join(', ')}`;
}

/** Where outlet and date stand elsewhere, the name leads to the words. */
function speaker({ speaker: name, sourceIn, from }: QuoteBlock, post: PostWords): string {
  if (name === null)
    return sourceIn === 'item' ? markdownLink(post.unattributed, from.url) : post.unattributed;
  const shown = plainLine(name, LONGEST.speaker);
  return sourceIn === 'item' ? `**${markdownLink(shown, from.url)}**` : style(shown, 'bold');
}

function contextLines(quote: QuoteBlock, post: PostWords): readonly string[] {
  const sentence = quote.context === null ? null : withWholeQuotations(quote.context, LONGEST.context);
  const around = brief(sentence, LONGEST.context);
  if (around === null) return [];
  const [first = '', ...rest] = style(around).split('\n');
  return [`-# ${post.context}${first}`, ...rest.map((line) => `-# ${line}`)];
}

/** The words, or null if they are too long to be shown beside a quote. */
function brief(v: Verbatim | null, max: number): string | null {
  return v === null || measure(verbatimWords(v)) > max ? null : verbatimWords(v);
}

/** Without outlet and date where the item has them. */
function source(quote: QuoteBlock, locale: string, post: PostWords): readonly string[] {
  const also = quote.also.slice(0, LONGEST.also).map((from) => outletLink(from, post));
  const more = quote.also.length - also.length;
  const parts = [
    ...(quote.sourceIn === 'item' ? [] : [outletLink(quote.from, post), dateOf(quote.from, post)]),
    ...(quote.saidOn === null ? [] : [post.said(literal(day(quote.saidOn, locale)))]),
    ...(also.length === 0 ? [] : [`${post.also}${also.join(', ')}`]),
    ...(more > 0 ? [post.more(more)] : []),
  ];
  return parts.length === 0 ? [] : [`-# ${parts.join(' · ')}`];
}

/** When it was published; where the source does not say, when it was stored. */
export function dateOf({ publishedAt, storedAt }: Provenance, post: PostWords): string {
  return publishedAt === null
    ? post.undated(timestampTag(storedAt, 'date'))
    : timestampTag(publishedAt, 'date');
}

/** The outlet, linked to the words. */
export function outletLink(from: Provenance, post: PostWords): string {
  return markdownLink(plainLine(from.outlet, LONGEST.outlet) || post.unnamedOutlet, from.url);
}

function status(quote: QuoteBlock, post: PostWords): readonly string[] {
  switch (quote.status) {
    case 'current':
      return [];
    case 'changed':
      return [`-# ${post.changed}`];
    case 'withdrawn':
      return [`-# ${post.withdrawn}`];
    default:
      return quote.status satisfies never;
  }
}

/** A calendar day without a time, which Discord cannot localise, so it is written out. */
function day(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' });
}
