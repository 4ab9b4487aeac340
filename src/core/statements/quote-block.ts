/** From a stored quote to the block that shows it: every word cut from the stored text, with its outlet, its link and its date. */
import type { Article, StoredQuote, TextOf } from '../articles/article.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import type { Provenance, QuoteBlock } from '../messages/message.ts';
import { type Origin, type Verbatim, verbatim } from '../messages/verbatim.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import type { Person } from '../quotes/quote.ts';
import { nameKey } from '../text/name-spelling.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** Below this many words a stretch between marks can mislead when it stands alone: its sentence is shown with it. */
const FRAGMENT_WORDS = 6;

/** What is known around a quote when it is shown. */
export interface QuoteDetails {
  /** The people of its article, for the speaker's role. */
  readonly people?: readonly Person[];
  /** The further stretches of the same statement (equal `group`). */
  readonly rest?: readonly StoredQuote[];
  /** Further outlets that carry the same words. */
  readonly also?: readonly Provenance[];
}

/**
 * The block for one statement. Direct speech shows its pieces; mixed and indirect speech shows the reported clause
 * as the source has it (then `pieces` is empty: the clause brings its own marks).
 * @throws {Error} a fault: a stored span does not agree with the stored text.
 */
export function quoteBlock(quote: StoredQuote, article: Article, around: QuoteDetails = {}): QuoteBlock {
  const origin = originOf(article, quote.of);
  const direct = quote.kind === 'direct';
  const stretches = direct ? [quote, ...(around.rest ?? []).filter((next) => next.kind === 'direct')] : [];
  // The stretch that a search found may be the last one said; they are shown as they were said.
  const pieces = stretches
    .flatMap((stretch) => stretch.pieces)
    .toSorted((a, b) => a.start - b.start)
    .map((piece) => cut(origin, piece));
  const clause = pieces.length > 0 ? null : cut(origin, quote);
  const speaker = shownSpeaker(quote);
  return {
    kind: 'quote',
    id: quote.id,
    pieces,
    clause,
    speaker,
    role: speaker === null ? null : roleOf(speaker, around.people ?? []),
    attribution: quote.attribution === null ? null : cut(origin, quote.attribution),
    from: provenance(article, quote.of, quote.text),
    saidOn: quote.saidOn,
    context: isFragment(pieces) ? sentenceAround(origin, quote.context, pieces) : null,
    also: around.also ?? [],
    status: article.status === 'withdrawn' ? 'withdrawn' : quote.status,
  };
}

/**
 * The stored text that spans of this kind lie in.
 * @throws {Error} a fault: a span of a summary, and the article has none.
 */
export function originOf(article: Article, of: TextOf): Origin {
  const text = of === 'article' ? article.text : article.summary;
  if (text === null) throw new Error(`article ${article.id} has no ${of}`);
  return { article: article.id, of, text };
}

/** The headline as a verbatim stretch; null when the article has none. */
export function headline(article: Pick<Article, 'id' | 'title'>): Verbatim | null {
  if (article.title.length === 0) return null;
  return verbatim({ article: article.id, of: 'title', text: article.title }, 0, article.title.length);
}

/** Outlet, date and link; the link leads to the words where the page carries them. */
export function provenance(article: Article, of: TextOf, words: string | null): Provenance {
  const url = of === 'article' && words !== null ? textFragmentLink(article.url, words) : article.url;
  return { outlet: article.outlet, url, publishedAt: article.publishedAt };
}

/** The role the article gives a speaker, in its own words; null when it gives none. */
function roleOf(speaker: string, people: readonly Person[]): string | null {
  const key = nameKey(speaker);
  const person =
    people.find((someone) => nameKey(someone.name) === key) ??
    people.find((someone) => someone.aliases.some((alias) => nameKey(alias) === key));
  return person?.role ?? null;
}

function cut(origin: Origin, span: TextSpan): Verbatim {
  return verbatim(origin, span.start, span.end, span.text);
}

function isFragment(pieces: readonly Verbatim[]): boolean {
  if (pieces.length === 0) return false;
  return pieces.reduce((sum, piece) => sum + countWords(piece.text), 0) < FRAGMENT_WORDS;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The sentence with its edges trimmed; null when it says no more than the pieces do. */
function sentenceAround(origin: Origin, span: Span, pieces: readonly Verbatim[]): Verbatim | null {
  const raw = origin.text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const end = span.end - (raw.length - raw.trimEnd().length);
  if (start >= end) return null;
  const shown = pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);
  return countWords(origin.text.slice(start, end)) > shown ? verbatim(origin, start, end) : null;
}
