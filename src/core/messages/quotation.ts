/** Keeps quotations inside excerpts whole: an excerpt that begins or ends within one reaches on to its other mark. */
import { stretchesOf } from '../quotes/marks.ts';
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Verbatim, verbatim } from './verbatim.ts';

/**
 * The words, extended by whole sentences of their own paragraphs until no quotation is cut open; as they are where that takes more
 * than `longest` characters. A quotation that its paragraph never closes is its printer's own.
 */
export function withWholeQuotations(v: Verbatim, longest: number): Verbatim {
  const { text } = v.origin;
  if (!MARK.test(text)) return v;
  const passages = passagesOf(text).filter(({ start, end }) => end > v.start && start < v.end);
  const quotations = quotationsIn(text, passages);
  let span: Span = v;
  for (;;) {
    const cut = quotations.find((quotation) => isCut(quotation, span));
    if (cut === undefined) break;
    span = around(text, passages, {
      start: Math.min(span.start, cut.start),
      end: Math.max(span.end, cut.end),
    });
  }
  if (span === v || span.end - span.start > longest) return v;
  return verbatim(v.origin, span.start, span.end);
}

/** Whether a text that ends here would end inside a quotation: for cutting where none is open. */
export function openAt(text: string): (at: number) => boolean {
  const quotations = MARK.test(text) ? quotationsIn(text, passagesOf(text)) : [];
  return (at) => quotations.some(({ start, end }) => start < at && at < end);
}

const MARK = /["“”„‟«»「『〝＂‘]|``|''/;

/** Stretches between marks, marks included. */
function quotationsIn(text: string, passages: readonly Span[]): readonly Span[] {
  return stretchesOf(text, passages)
    .filter(({ open, style }) => !open && style !== 'turn')
    .map(({ from, to }) => ({ start: from, end: to }));
}

/** Of its two marks one is shown and the other is not. */
function isCut(quotation: Span, { start, end }: Span): boolean {
  const opens = quotation.start >= start && quotation.start < end;
  const closes = quotation.end > start && quotation.end <= end;
  return opens !== closes;
}

/** Out to the ends of the sentences that the span begins and ends in. */
function around(text: string, passages: readonly Span[], span: Span): Span {
  let { start, end } = span;
  for (const passage of passages) {
    if (passage.end <= start || passage.start >= end) continue;
    for (const sentence of sentencesOf(text.slice(passage.start, passage.end))) {
      const [from, to] = [passage.start + sentence.start, passage.start + sentence.end];
      if (from < span.start && to > span.start) start = Math.min(start, from);
      if (from < span.end && to > span.end) end = Math.max(end, to);
    }
  }
  return { start, end };
}
