/** The quotes that a revision or removal withdraws: stored and perhaps shown, but no longer in the article. */

import type { Article, StoredQuote } from '../articles/article.ts';
import { normalisedWords } from '../articles/fingerprint.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { nameKey } from '../text/names/name-spelling.ts';

/** A quote that changed. */
export interface QuoteChange {
  readonly before: StoredQuote;
  /** The quote in its place now; null if there is none. */
  readonly after: StoredQuote | null;
  /** `words`: other words. `speaker`: the same words by somebody else. `dropped`: gone. */
  readonly change: 'words' | 'speaker' | 'dropped';
}

/** What must be corrected in delivered posts that show this article. */
export interface Correction {
  readonly before: Article;
  /** The next revision, or the withdrawn article. */
  readonly after: Article;
  readonly quotes: readonly QuoteChange[];
  /** The sentences of the summary before: they may hold the words of a quote. */
  readonly summary: ArticleRecord['summary'];
  readonly headline: boolean;
}

/** Least share of common words by which a changed quote is recognised. */
const SAME_STATEMENT = 0.5;

/** Null if no shown statement and no headline has changed. */
export function correctionOf(before: ArticleRecord, after: ArticleRecord): Correction | null {
  const now = new Map(after.quotes.map((quote) => [quote.id, quote]));
  const fresh = after.quotes.filter((quote) => !before.quotes.some(({ id }) => id === quote.id));
  const quotes = before.quotes
    .filter(isAsserted)
    .flatMap((quote) => changeOf(quote, now.get(quote.id) ?? null, fresh));
  const headline = before.article.title !== after.article.title;
  if (quotes.length === 0 && !headline) return null;
  return { before: before.article, after: after.article, quotes, summary: before.summary, headline };
}

/** All quotes of a withdrawn article. */
export function withdrawalOf(record: ArticleRecord): Correction {
  return {
    before: record.article,
    after: { ...record.article, status: 'withdrawn' },
    quotes: record.quotes.filter(isAsserted).map((before) => ({ before, after: null, change: 'dropped' })),
    summary: record.summary,
    headline: false,
  };
}

function changeOf(
  before: StoredQuote,
  same: StoredQuote | null,
  fresh: readonly StoredQuote[],
): readonly QuoteChange[] {
  if (same !== null) {
    const moved = nameKey(shownSpeaker(before) ?? '') !== nameKey(shownSpeaker(same) ?? '');
    // The words are now only denied or asked about.
    if (!isAsserted(same)) return [{ before, after: same, change: 'words' }];
    return moved ? [{ before, after: same, change: 'speaker' }] : [];
  }
  const words = new Set(normalisedWords(before.text));
  const ranked = fresh
    .map((quote) => ({ quote, share: commonShare(words, new Set(normalisedWords(quote.text))) }))
    .filter(({ share }) => share >= SAME_STATEMENT)
    .toSorted((a, b) => b.share - a.share);
  const after = ranked[0]?.quote ?? null;
  return [{ before, after, change: after === null ? 'dropped' : 'words' }];
}

/** The Dice coefficient of two sets of words. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / Math.max(1, a.size + b.size);
}
