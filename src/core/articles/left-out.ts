/** Reads a text without some of its paragraphs; what is found keeps its place in the whole text. */
import { leadingCount } from '../base/leading-count.ts';
import type { Quote } from '../quotes/quote.ts';
import { passagesOf } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { ArticleAnalysis } from './article.ts';

/** A shorter rest is no article: then its paragraphs stay, whoever repeats them. Letters and digits. */
const SHORTEST_REST = 60;

/** A text without some stretches, and the way back to the whole text. */
export interface ReducedText {
  readonly text: string;
  /** The same words in the whole text; null for a span that reaches across a stretch that is left out. */
  readonly whole: <S extends Span>(span: S) => S | null;
}

/** Whether enough remains without the spans. */
export function isArticleWithout(text: string, leftOut: readonly Span[]): boolean {
  return withoutSpans(text, leftOut).text.replace(/[^\p{L}\p{N}]+/gu, '').length >= SHORTEST_REST;
}

/** @param leftOut paragraphs in order */
export function withoutSpans(text: string, leftOut: readonly Span[]): ReducedText {
  const parts: { readonly at: number; readonly from: number; readonly end: number }[] = [];
  let reduced = '';
  let from = 0;
  for (const { start, end } of [...leftOut, { start: text.length, end: text.length }]) {
    if (start > from) parts.push({ at: reduced.length, from, end: reduced.length + start - from });
    reduced += text.slice(from, start);
    from = end;
  }
  const whole = <S extends Span>(span: S): S | null => {
    const part = parts[lastBefore(parts, span.start)];
    if (part === undefined || span.end > part.end) return null;
    const by = part.from - part.at;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  return { text: reduced, whole };
}

/** The index of the last part that begins at or before the offset; -1 if none does. */
function lastBefore(parts: readonly { readonly at: number }[], offset: number): number {
  return leadingCount(parts.length, (i) => (parts[i]?.at ?? 0) <= offset) - 1;
}

/** What was found in the reduced text, at its place in the whole one. */
export function inWholeText(
  found: ArticleAnalysis,
  { whole }: ReducedText,
  text: string,
  leftOut: readonly Span[],
): ArticleAnalysis {
  const without = new Set(leftOut.map(({ start }) => start));
  return {
    ...found,
    summary: present(found.summary.map(whole)),
    quotes: present(found.quotes.map((quote) => wholeQuote(quote, whole))),
    people: found.people.map((person) => ({ ...person, mentions: present(person.mentions.map(whole)) })),
    passages: passagesOf(text).filter(({ start }) => !without.has(start)),
  };
}

/** Null if the quote reaches across a stretch that is left out: its words are not in the text like that. */
function wholeQuote(quote: Quote, whole: ReducedText['whole']): Quote | null {
  const at = whole(quote);
  const pieces = present(quote.pieces.map(whole));
  if (at === null || pieces.length < quote.pieces.length) return null;
  return {
    ...at,
    pieces,
    // Sentences on both sides of a stretch: only the quote itself is certain to be without it.
    context: whole(quote.context) ?? { start: at.start, end: at.end },
    speaker: quote.speaker === null ? null : whole(quote.speaker),
    cue: quote.cue === null ? null : whole(quote.cue),
    attribution: quote.attribution === null ? null : whole(quote.attribution),
  };
}

function present<T>(list: readonly (T | null)[]): readonly T[] {
  return list.filter((item) => item !== null);
}
