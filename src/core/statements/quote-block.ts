/** From a stored quote to the block that shows it: every word cut from the stored text, with its outlet, its link and its date. */
import type { Article, StoredQuote, TextOf } from '../articles/article.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import type { Provenance, QuoteBlock } from '../messages/message.ts';
import { type Origin, type Verbatim, verbatim } from '../messages/verbatim.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import type { Person } from '../quotes/quote.ts';
import { nameKey } from '../text/name-spelling.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** Below this many words a stretch between marks can mislead when it stands alone: its sentence is shown with it. */
const FRAGMENT_WORDS = 6;

/** Stretches of one statement that lie further apart have no sentence in common. */
const LONGEST_CONTEXT = 1_200;

/** What is known around a quote when it is shown. */
export interface QuoteDetails {
  /** The people of its article, for the speaker's role. */
  readonly people?: readonly Person[];
  /** The further stretches of the same statement (equal `group`). */
  readonly rest?: readonly StoredQuote[];
  /** Further outlets that carry the same words. */
  readonly also?: readonly Provenance[];
  /** The sentence is shown in any case, not only around a fragment. */
  readonly sentence?: true;
}

/**
 * The block for one statement. Direct speech shows its pieces; mixed and indirect speech shows the reported clause
 * as the source has it (then `pieces` is empty: the clause brings its own marks). Words that were not asserted are shown in their
 * whole sentence, under no name.
 * @throws {Error} a fault: a stored span does not agree with the stored text.
 */
export function quoteBlock(quote: StoredQuote, article: Article, around: QuoteDetails = {}): QuoteBlock {
  const origin = originOf(article, quote.of);
  if (!isAsserted(quote)) return unsaidBlock(quote, article);
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
    modality: quote.modality,
    speaker,
    role: speaker === null ? null : roleOf(speaker, around.people ?? []),
    attribution: quote.attribution === null ? null : cut(origin, quote.attribution),
    from: provenance(article, quote.of, quote.text),
    saidOn: quote.saidOn,
    context:
      isFragment(pieces) || around.sentence === true
        ? sentenceAround(origin, contextOf(stretches.length > 0 ? stretches : [quote]), clause ?? pieces)
        : null,
    also: around.also ?? [],
    status: article.status === 'withdrawn' ? 'withdrawn' : quote.status,
  };
}

function unsaidBlock(quote: StoredQuote, article: Article): QuoteBlock {
  return {
    kind: 'quote',
    id: quote.id,
    pieces: [],
    clause: sentenceOf(quote, article),
    modality: quote.modality,
    speaker: null,
    role: null,
    attribution: null,
    from: provenance(article, quote.of, quote.text),
    saidOn: null,
    context: null,
    also: [],
    status: article.status === 'withdrawn' ? 'withdrawn' : quote.status,
  };
}

/** The whole sentence, or sentences, that a quote stands in. */
export function sentenceOf(
  quote: Pick<StoredQuote, 'of' | 'start' | 'end' | 'context'>,
  article: Article,
): Verbatim {
  const origin = originOf(article, quote.of);
  const { start, end } = trimmed(origin.text, quote.context);
  return verbatim(origin, Math.min(start, quote.start), Math.max(end, quote.end));
}

/** From the first sentence to the last, where they follow one another closely; else those of the first stretch. */
function contextOf(stretches: readonly StoredQuote[]): Span {
  const [first] = stretches;
  const start = Math.min(...stretches.map(({ context }) => context.start));
  const end = Math.max(...stretches.map(({ context }) => context.end));
  return first !== undefined && end - start > LONGEST_CONTEXT ? first.context : { start, end };
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

/** Without the white space at its edges. */
function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end);
  return {
    start: span.start + (raw.length - raw.trimStart().length),
    end: span.end - (raw.length - raw.trimEnd().length),
  };
}

/** The sentence with its edges trimmed; null when it says no more than what is shown. */
function sentenceAround(origin: Origin, span: Span, said: Verbatim | readonly Verbatim[]): Verbatim | null {
  const { start, end } = trimmed(origin.text, span);
  if (start >= end) return null;
  const shown = [said].flat().reduce((sum, piece) => sum + countWords(piece.text), 0);
  return countWords(origin.text.slice(start, end)) > shown ? verbatim(origin, start, end) : null;
}
