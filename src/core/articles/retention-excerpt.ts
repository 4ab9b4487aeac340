/** Keeps less than the whole text: the kept text has each kept quote with the sentences around it, and offsets of its own. */
import type { Person, Quote, SpeakerMention } from '../quotes/quote.ts';
import type { Span, TextSpan } from '../text/span.ts';
import type { ArticleAnalysis, TextRetention } from './article.ts';

/** A text with its findings; offsets refer to this text. */
export interface RetainedText {
  readonly text: string;
  readonly found: ArticleAnalysis;
}

/**
 * How much is kept: at most what was asked for, and no more than quotes with their sentences if the publisher wants no
 * copies.
 */
export function retentionAllowed(wanted: TextRetention, noarchive: boolean): TextRetention {
  return noarchive && wanted === 'full' ? 'excerpt' : wanted;
}

/**
 * `excerpt` keeps the summary and every quote with the sentences around it; `summary` keeps the summary's sentences and
 * the quotes inside them. Parts stay in order, with a blank line where text is omitted.
 */
export function retentionExcerpt(text: string, found: ArticleAnalysis, keep: TextRetention): RetainedText {
  if (keep === 'full') return { text, found };
  const wanted =
    keep === 'excerpt'
      ? [...found.summary, ...found.quotes.flatMap((quote) => around(quote))]
      : found.summary;
  const stretches = merged(wanted, text);
  if (stretches.length === 0) return { text: '', found: { ...found, ...NOTHING } };
  const starts: number[] = [];
  let kept = '';
  for (const stretch of stretches) {
    if (kept !== '') kept += '\n\n';
    starts.push(kept.length);
    kept += text.slice(stretch.start, stretch.end);
  }
  const move = <S extends Span>(span: S): S | null => {
    const at = stretches.findIndex((stretch) => stretch.start <= span.start && span.end <= stretch.end);
    const stretch = stretches[at];
    if (stretch === undefined) return null;
    const by = (starts[at] ?? 0) - stretch.start;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  return { text: kept, found: moved(found, move, starts, kept) };
}

const NOTHING = { summary: [], quotes: [], people: [], passages: [] };

type Move = <S extends Span>(span: S) => S | null;

function moved(found: ArticleAnalysis, move: Move, starts: readonly number[], text: string): ArticleAnalysis {
  const passages = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? text.length + 2) - 2 }));
  return {
    summary: present(found.summary.map(move)),
    quotes: present(found.quotes.map((quote) => movedQuote(quote, move))),
    people: found.people.map(
      (person): Person => ({ ...person, mentions: present(person.mentions.map(move)) }),
    ),
    passages,
    features: found.features,
    paragraphs: [],
    language: found.language,
  };
}

/** Null if the quote or a sentence around it is not kept, because such a quote is never shown. */
function movedQuote(quote: Quote, move: Move): Quote | null {
  const at = move(quote);
  const context = move(quote.context);
  if (at === null || context === null) return null;
  return {
    ...at,
    context,
    pieces: present(quote.pieces.map(move)),
    speaker: quote.speaker === null ? null : movedSpeaker(quote.speaker, at, move),
    cue: quote.cue === null ? null : move(quote.cue),
    attribution: quote.attribution === null ? null : move(quote.attribution),
  };
}

/** The name is kept even if the mention is not; then the quote itself is used as its position. */
function movedSpeaker(speaker: SpeakerMention, quote: TextSpan, move: Move): SpeakerMention {
  return move(speaker) ?? { ...speaker, start: quote.start, end: quote.start };
}

/** What a quote needs: itself, its sentences, and its attribution. */
function around(quote: Quote): readonly Span[] {
  const parts = [quote.context, quote, quote.cue, quote.attribution, quote.speaker].filter(
    (span) => span !== null,
  );
  return [
    { start: Math.min(...parts.map((s) => s.start)), end: Math.max(...parts.map((s) => s.end)) },
    quote.context,
  ].filter((span) => span.end - span.start <= LONGEST_STRETCH);
}

/** The text up to a mention further away than this is not worth keeping. */
const LONGEST_STRETCH = 2000;

/** Joins spans that touch or have only white space between them. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      last.end = Math.max(last.end, span.end);
    else stretches.push({ start: span.start, end: span.end });
  }
  return stretches;
}

function present<T>(list: readonly (T | null)[]): readonly T[] {
  return list.filter((item) => item !== null);
}
