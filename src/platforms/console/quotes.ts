/** Quotations and excerpts as lines: the words, the speaker, and the place of publication. */
import { plainLine } from '../../core/messages/escape.ts';
import type { ExcerptBlock, Provenance, QuoteBlock } from '../../core/messages/message.ts';
import { modalityLabel } from '../../core/messages/modality-labels.ts';
import { type Verbatim, verbatimWords } from '../../core/messages/verbatim.ts';
import type { DateText } from './dates.ts';
import { EMPTY, LONGEST_NAME, linkedSpans, ownSpans, wrapLines } from './lines.ts';
import type { ConsoleLine, StyledText } from './payload.ts';

/** The quoted words behind a bar, then the speaker and the outlet. */
export function quoteLines(quote: QuoteBlock, dates: DateText): readonly ConsoleLine[] {
  const { post } = dates.wording;
  const said =
    quote.clause === null
      ? quote.pieces.flatMap((piece, at) => [
          ...(at === 0 ? [] : [ownSpans(' … ')]),
          ownSpans(`“${verbatimWords(piece)}”`),
        ])
      : [ownSpans(verbatimWords(quote.clause))];
  const label = modalityLabel(quote.modality, dates.wording);
  const role = quote.role === null ? [] : [ownSpans(`, ${plainLine(quote.role, LONGEST_NAME)}`)];
  const through =
    quote.attribution === null ? [] : [ownSpans(' · '), ownSpans(verbatimWords(quote.attribution), 'italic')];
  const who = quote.speaker === null ? post.unattributed : plainLine(quote.speaker, LONGEST_NAME);
  const inItem = quote.sourceIn === 'item';
  const speaker = inItem ? linkedSpans(who, quote.from.url, 'bold') : ownSpans(who, 'bold');
  return [
    ...wrapLines('quote', [...(label === null ? [] : [ownSpans(`${label}: `, 'bold')]), ...said]),
    ...(label === null ? wrapLines('inner', [ownSpans('— '), speaker, ...role, ...through]) : []),
    ...(quote.context === null
      ? []
      : wrapLines('inner', [ownSpans(post.context, 'dim'), ownSpans(verbatimWords(quote.context), 'dim')])),
    ...(quote.status === 'current' ? [] : wrapLines('inner', [ownSpans(post[quote.status], 'accent')])),
    ...(inItem ? [] : place(quote.from, quote.saidOn, dates)),
    ...also(quote.also, dates),
    EMPTY,
  ];
}

function place(from: Provenance, saidOn: string | null, dates: DateText): readonly ConsoleLine[] {
  const { post } = dates.wording;
  const outlet = plainLine(from.outlet, LONGEST_NAME) || post.unnamedOutlet;
  const said = saidOn === null ? '' : ` · ${post.said(dates.day(saidOn))}`;
  const published =
    from.publishedAt === null
      ? ` · ${post.undated(dates.moment(from.storedAt, 'date'))}`
      : ` · ${post.published(dates.moment(from.publishedAt, 'date'))}`;
  return [
    {
      margin: 'inner',
      spans: [linkedSpans(outlet, from.url, 'dim'), ownSpans(`${said}${published}`, 'dim')],
    },
  ];
}

function also(others: readonly Provenance[], { wording }: DateText): readonly ConsoleLine[] {
  return others.map((other) => ({
    margin: 'inner',
    spans: [
      ownSpans(wording.post.also, 'dim'),
      linkedSpans(plainLine(other.outlet, LONGEST_NAME), other.url, 'dim'),
    ],
  }));
}

/** Sentences of an article without quotation marks, with the best span marked. */
export function excerptLines(excerpt: ExcerptBlock, dates: DateText): readonly ConsoleLine[] {
  const spans = excerpt.sentences.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [ownSpans(follows(excerpt.sentences[at - 1], sentence) ? ' ' : ' … ')]),
    ...highlighted(sentence, excerpt.highlight),
  ]);
  const whole = spans.every(({ text, style }) => style === 'marked' || text.trim() === '');
  const shown = whole ? spans.map(({ text }) => ownSpans(text, 'bold')) : spans;
  return [...wrapLines('', shown), ...(excerpt.from === null ? [] : place(excerpt.from, null, dates)), EMPTY];
}

/** Whether only white space is between two sentences of one text. */
function follows(former: Verbatim | undefined, next: Verbatim): boolean {
  return (
    former !== undefined &&
    former.origin.article === next.origin.article &&
    former.origin.of === next.origin.of &&
    former.end <= next.start &&
    next.origin.text.slice(former.end, next.start).trim() === ''
  );
}

function highlighted(sentence: Verbatim, highlight: Verbatim | null): readonly StyledText[] {
  const text = verbatimWords(sentence);
  const same =
    highlight !== null &&
    highlight.origin.article === sentence.origin.article &&
    highlight.origin.of === sentence.origin.of;
  const from = same ? Math.max(highlight.start, sentence.start) - sentence.start : 0;
  const to = same ? Math.min(highlight.end, sentence.end) - sentence.start : 0;
  if (to <= from) return [ownSpans(text)];
  return [ownSpans(text.slice(0, from)), ownSpans(text.slice(from, to), 'marked'), ownSpans(text.slice(to))];
}
