/** Cuts an article's text into parts that are marked as quotes, their pieces, cues, speakers and attributions. */
import type { StoredQuote } from '../../core/articles/article.ts';
import type { Span } from '../../core/text/span.ts';

/** What a part of the text is for the quotes around it. */
export type MarkRole = 'piece' | 'cue' | 'speaker' | 'attribution';

/** Words with the same marks. */
export interface MarkedText {
  readonly text: string;
  readonly roles: readonly MarkRole[];
}

/** A part of a passage: plain text, or one quote's text. */
export interface MarkedPart {
  readonly quote: StoredQuote | null;
  readonly stretches: readonly MarkedText[];
}

interface Marked extends Span {
  readonly role: MarkRole;
}

/** The passage as parts, in order; together they are the whole passage. Quotes must not overlap: see `withoutOverlaps`. */
export function markPassage(
  text: string,
  passage: Span,
  quotes: readonly StoredQuote[],
): readonly MarkedPart[] {
  const within = quotes.filter((quote) => overlaps(quote, passage));
  const roles = quotes.flatMap(rolesOf).filter((marked) => overlaps(marked, passage));
  const parts: MarkedPart[] = [];
  let at = passage.start;
  for (const quote of within) {
    const start = Math.max(quote.start, at);
    const end = Math.min(quote.end, passage.end);
    if (start > at) parts.push({ quote: null, stretches: stretches(text, { start: at, end: start }, roles) });
    if (end > start) parts.push({ quote, stretches: stretches(text, { start, end }, roles) });
    at = Math.max(at, end);
  }
  if (at < passage.end) {
    parts.push({ quote: null, stretches: stretches(text, { start: at, end: passage.end }, roles) });
  }
  return parts;
}

/** The quotes that can be marked beside one another, in order. Of two that overlap, the earlier one. */
export function withoutOverlaps(quotes: readonly StoredQuote[]): readonly StoredQuote[] {
  const chosen: StoredQuote[] = [];
  for (const quote of quotes.filter(({ of }) => of === 'article').toSorted((a, b) => a.start - b.start)) {
    if (quote.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(quote);
  }
  return chosen;
}

function rolesOf(quote: StoredQuote): readonly Marked[] {
  const pieces = quote.pieces.map(({ start, end }): Marked => ({ start, end, role: 'piece' }));
  const mark = (span: Span | null, role: MarkRole): Marked[] =>
    span === null ? [] : [{ start: span.start, end: span.end, role }];
  return [
    ...pieces,
    ...mark(quote.speaker, 'speaker'),
    ...mark(quote.cue, 'cue'),
    ...mark(quote.attribution, 'attribution'),
  ];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Cuts a span at the start and end of every mark. */
function stretches(text: string, span: Span, marks: readonly Marked[]): readonly MarkedText[] {
  const inside = marks.filter((mark) => overlaps(mark, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    const roles = new Set(inside.filter((mark) => overlaps(mark, { start, end })).map(({ role }) => role));
    return { text: text.slice(start, end), roles: [...roles] };
  });
}
