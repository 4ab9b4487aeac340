/** Quotations and excerpts as lines: the words, who said them, and where they stand. */
import { plainLine } from '../../core/messages/escape.ts';
import type { ExcerptBlock, Provenance, QuoteBlock } from '../../core/messages/message.ts';
import { type Verbatim, verbatimWords } from '../../core/messages/verbatim.ts';
import type { Dates } from './dates.ts';
import { broken, EMPTY, LONGEST_NAME, linked, own } from './lines.ts';
import type { Line, Span } from './payload.ts';

/** The words between marks behind a bar, who said them, and where they stand. */
export function quoteLines(quote: QuoteBlock, dates: Dates): readonly Line[] {
  const said =
    quote.clause === null
      ? quote.pieces.flatMap((piece, at) => [
          ...(at === 0 ? [] : [own(' … ')]),
          own(`“${verbatimWords(piece)}”`),
        ])
      : [own(verbatimWords(quote.clause))];
  const role = quote.role === null ? [] : [own(`, ${plainLine(quote.role, LONGEST_NAME)}`)];
  const through =
    quote.attribution === null ? [] : [own(' · '), own(verbatimWords(quote.attribution), 'italic')];
  const speaker = own(
    quote.speaker === null ? 'unattributed' : plainLine(quote.speaker, LONGEST_NAME),
    'bold',
  );
  return [
    ...broken('quote', said),
    ...broken('inner', [own('— '), speaker, ...role, ...through]),
    ...(quote.context === null
      ? []
      : broken('inner', [own('In its sentence: ', 'dim'), own(verbatimWords(quote.context), 'dim')])),
    ...(STANDING[quote.status] === null
      ? []
      : broken('inner', [own(STANDING[quote.status] ?? '', 'accent')])),
    ...place(quote.from, quote.saidOn, dates),
    ...also(quote.also),
    EMPTY,
  ];
}

const STANDING: Readonly<Record<QuoteBlock['status'], string | null>> = {
  current: null,
  changed: 'The article was revised and no longer says this.',
  withdrawn: 'The outlet has withdrawn this article.',
};

function place(from: Provenance, saidOn: string | null, dates: Dates): readonly Line[] {
  const outlet = plainLine(from.outlet, LONGEST_NAME) || 'Unnamed outlet';
  const said = saidOn === null ? '' : ` · said ${dates.day(saidOn)}`;
  const published = ` · published ${dates.moment(from.publishedAt, 'date')}`;
  return [{ margin: 'inner', spans: [linked(outlet, from.url, 'dim'), own(`${said}${published}`, 'dim')] }];
}

function also(others: readonly Provenance[]): readonly Line[] {
  return others.map((other) => ({
    margin: 'inner',
    spans: [own('also in ', 'dim'), linked(plainLine(other.outlet, LONGEST_NAME), other.url, 'dim')],
  }));
}

/** Sentences as they stand, in no marks; the best stretch marked. */
export function excerptLines(excerpt: ExcerptBlock, dates: Dates): readonly Line[] {
  const spans = excerpt.sentences.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [own(follows(excerpt.sentences[at - 1], sentence) ? ' ' : ' … ')]),
    ...highlighted(sentence, excerpt.highlight),
  ]);
  const whole = spans.every(({ text, style }) => style === 'marked' || text.trim() === '');
  const shown = whole ? spans.map(({ text }) => own(text, 'bold')) : spans;
  return [...broken('', shown), ...(excerpt.from === null ? [] : place(excerpt.from, null, dates)), EMPTY];
}

/** Whether nothing but white space lies between two sentences of one text. */
function follows(former: Verbatim | undefined, next: Verbatim): boolean {
  return (
    former !== undefined &&
    former.origin.article === next.origin.article &&
    former.origin.of === next.origin.of &&
    former.end <= next.start &&
    next.origin.text.slice(former.end, next.start).trim() === ''
  );
}

function highlighted(sentence: Verbatim, highlight: Verbatim | null): readonly Span[] {
  const text = verbatimWords(sentence);
  const same =
    highlight !== null &&
    highlight.origin.article === sentence.origin.article &&
    highlight.origin.of === sentence.origin.of;
  const from = same ? Math.max(highlight.start, sentence.start) - sentence.start : 0;
  const to = same ? Math.min(highlight.end, sentence.end) - sentence.start : 0;
  if (to <= from) return [own(text)];
  return [own(text.slice(0, from)), own(text.slice(from, to), 'marked'), own(text.slice(to))];
}
