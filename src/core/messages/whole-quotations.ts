/** Keeps quotations in excerpts whole: an excerpt that begins or ends inside a quotation is extended to its other mark. */
import { stretchesOf } from '../quotes/marks/quotation-marks.ts';
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Verbatim, verbatim } from './verbatim.ts';

/**
 * The words, extended by whole sentences until no quotation is cut; unchanged if that takes more than `longest`
 * characters.
 * An unclosed quotation is an error of the publisher and is ignored.
 */
export function withWholeQuotations(v: Verbatim, longest: number): Verbatim {
  const { text } = v.origin;
  if (!MARK.test(text)) return v;
  const passages = passagesOf(text).filter(
    ({ start, end }) => end > v.start - longest && start < v.end + longest,
  );
  const quotations = [...quotationsIn(text, passages), ...overParagraphs(text, passages)];
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

/** Whether it has a closing mark without the opening one. */
export function closesUnopened(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[“”]/g)) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}

/** Tests whether a text that ends at an offset would end inside a quotation. */
export function openAt(text: string): (at: number) => boolean {
  const quotations = MARK.test(text) ? quotationsIn(text, passagesOf(text)) : [];
  return (at) => quotations.some(({ start, end }) => start < at && at < end);
}

const MARK = /["“”„‟«»「『〝＂‘]|``|''/;

/** The quotations with their marks. */
function quotationsIn(text: string, passages: readonly Span[]): readonly Span[] {
  return stretchesOf(text, passages)
    .filter(({ open, style }) => !open && style !== 'turn')
    .map(({ from, to }) => ({ start: from, end: to }));
}

/**
 * Quotations that a later paragraph closes. A paragraph between them that opens with a mark continues the same
 * quotation. A mark elsewhere begins another one, so the first was never closed.
 */
function overParagraphs(text: string, passages: readonly Span[]): readonly Span[] {
  const first = passages[0]?.start ?? 0;
  const starts = new Set(passages.map(({ start }) => start));
  const found: Span[] = [];
  let open: number | null = null;
  for (const mark of text.slice(first, passages.at(-1)?.end ?? 0).matchAll(/[“”]/g)) {
    const at = first + mark.index;
    if (mark[0] === '“') open = open !== null && starts.has(at) ? open : at;
    else if (open !== null) {
      found.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  return found;
}

/** Whether only one of its two marks is shown. */
function isCut(quotation: Span, { start, end }: Span): boolean {
  const opens = quotation.start >= start && quotation.start < end;
  const closes = quotation.end > start && quotation.end <= end;
  return opens !== closes;
}

/** Extends the span to the ends of its first and last sentence. */
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
