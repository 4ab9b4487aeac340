/** Makes the block that shows a stored quote: every word is cut from the stored text; outlet, link and date come with it. */

import type { Article, StoredQuote, TextOf } from '../articles/article.ts';
import { publishedOrNull } from '../articles/publication-date.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import type { Provenance, QuoteBlock } from '../messages/message.ts';
import { type Origin, type Verbatim, verbatim } from '../messages/verbatim.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Person } from '../quotes/quote.ts';
import { neutralDirection } from '../text/direction-controls.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { ANY_SPACELESS } from '../text/terms/index-words.ts';

/** A quotation with fewer words can mislead when it stands alone, so its sentence is shown too. */
const FRAGMENT_WORDS = 6;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Parts of a clause that are further apart are shown alone. */
const LONGEST_CLAUSE = 600;

/** Quotes of one statement that are further apart get no common context. */
const LONGEST_CONTEXT = 1_200;

/** What else is known of a quote that is shown. */
export interface QuoteDetails {
  /** The people of the article, for the speaker's role. */
  readonly people?: readonly Person[];
  /** The other quotes of the same interrupted statement (equal `group`). */
  readonly rest?: readonly StoredQuote[];
  /** Other outlets with the same words. */
  readonly also?: readonly Provenance[];
  /** Whether to show the sentence always, and not only for a short quotation. */
  readonly sentence?: true;
}

/**
 * The block for one statement. A direct quote shows its pieces. A mixed or indirect quote shows the reported clause as
 * the source has it (`pieces` is empty, because the clause has its own quotation marks). Words that were not asserted
 * are shown as a whole sentence without a speaker.
 * @throws {Error} a fault: a stored span does not fit the stored text.
 */
export function quoteBlock(quote: StoredQuote, article: Article, around: QuoteDetails = {}): QuoteBlock {
  const origin = originOf(article, quote.of);
  if (!isAsserted(quote)) return unsaidBlock(quote, article);
  const direct = quote.kind === 'direct';
  const stretches = direct ? [quote, ...(around.rest ?? []).filter((next) => next.kind === 'direct')] : [];
  // A search may find the last quote of a statement, but all are shown in the order of the text.
  const pieces = stretches
    .flatMap((stretch) => stretch.pieces)
    .toSorted((a, b) => a.start - b.start)
    .map((piece) => cut(origin, piece));
  const clause = pieces.length > 0 ? null : cut(origin, wholeClause(quote, around.rest ?? [], origin));
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

/** A reported clause with the parts of it on the other side of its verb: “The first concern, he said, was to …”. */
function wholeClause(quote: StoredQuote, rest: readonly StoredQuote[], { text }: Origin): TextSpan {
  const parts = [quote, ...rest.filter(({ kind, of }) => kind !== 'direct' && of === quote.of)];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return end - start > LONGEST_CLAUSE || /\n/.test(text.slice(start, end))
    ? quote
    : textSpan(text, start, end);
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

/** The whole sentence or sentences around a quote. */
export function sentenceOf(
  quote: Pick<StoredQuote, 'of' | 'start' | 'end' | 'context'>,
  article: Article,
): Verbatim {
  const origin = originOf(article, quote.of);
  const { start, end } = trimmed(origin.text, quote.context);
  return verbatim(origin, Math.min(start, quote.start), Math.max(end, quote.end));
}

/** From the first sentence to the last if they are close; otherwise only the sentences of the first quote. */
function contextOf(stretches: readonly StoredQuote[]): Span {
  const [first] = stretches;
  const start = Math.min(...stretches.map(({ context }) => context.start));
  const end = Math.max(...stretches.map(({ context }) => context.end));
  return first !== undefined && end - start > LONGEST_CONTEXT ? first.context : { start, end };
}

/**
 * The stored text that spans of this kind refer to.
 * @throws {Error} a fault: a span of a summary in an article without one.
 */
export function originOf(article: Article, of: TextOf): Origin {
  const text = of === 'article' ? article.text : article.summary;
  if (text === null) throw new Error(`article ${article.id} has no ${of}`);
  return { article: article.id, of, text };
}

/** The headline as verbatim text; null if the article has none. */
export function headline(article: Pick<Article, 'id' | 'title'>): Verbatim | null {
  if (article.title.length === 0) return null;
  // Older versions stored titles with characters that turn what stands beside them.
  const text = neutralDirection(article.title);
  return verbatim({ article: article.id, of: 'title', text }, 0, text.length);
}

/** Outlet, date and link. The link leads to the words if the page has them. */
export function provenance(article: Article, of: TextOf, words: string | null): Provenance {
  const url = of === 'article' && words !== null ? textFragmentLink(article.url, words) : article.url;
  return {
    outlet: article.outlet,
    url,
    publishedAt: publishedOrNull(article),
    storedAt: article.storedAt,
  };
}

/** The role that the article gives the speaker, in its own words; null if it gives none. */
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

/** Where no spaces stand between words, two letters count as one. */
function countWords(text: string): number {
  return (text.match(WORD) ?? []).reduce(
    (sum, word) => sum + (ANY_SPACELESS.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  );
}

/** Without the white space at its edges. */
function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end);
  return {
    start: span.start + (raw.length - raw.trimStart().length),
    end: span.end - (raw.length - raw.trimEnd().length),
  };
}

/** The trimmed sentence; null if it adds nothing to the shown words. */
function sentenceAround(origin: Origin, span: Span, said: Verbatim | readonly Verbatim[]): Verbatim | null {
  const { start, end } = trimmed(origin.text, span);
  if (start >= end) return null;
  const shown = [said].flat().reduce((sum, piece) => sum + countWords(piece.text), 0);
  return countWords(origin.text.slice(start, end)) > shown ? verbatim(origin, start, end) : null;
}
