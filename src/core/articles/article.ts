/** An article as it is stored, with what is known about it. */

import type { Timestamp } from '../base/time.ts';
import type { Person, Quote } from '../quotes/quote.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** How much of an article's text is kept. `excerpt` also marks what a paywall cut off. */
export type TextRetention = 'full' | 'excerpt' | 'summary';

/** An article on its way in: what a reader (file, page, feed) made of its source, before analysis. */
export interface Draft {
  /** The source it belongs to (`source.id`). */
  readonly source: string;
  /** The outlet's name as people see it. */
  readonly outlet: string;
  /** Nobody said whose it is: an article of the same words, whosever it is, is the same article. */
  readonly unnamed?: true;
  /** The address lies on the outlet's own site, or its page was read by the operator's order: it names this article, whoever used it before. */
  readonly speaksForAddress?: true;
  /** The feed's own identity for the item, where there is one. */
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly text: string;
  /** A summary that came with the article; a text of its own, with its own offsets. */
  readonly summary?: string;
  readonly language?: string;
  /** ISO date or date-time as the source gave it, its own offset kept. */
  readonly publishedAt?: string;
  readonly picture?: string;
  readonly keep?: TextRetention;
  /** The page showed only this much: what follows is behind a paywall or a consent wall. */
  readonly cut?: 'paywall' | 'consent';
}

/** A stored article. */
export interface Article {
  readonly id: string;
  readonly source: string;
  readonly outlet: string;
  /** Null: shared by all; else the workspace it belongs to. */
  readonly workspace: string | null;
  readonly guid: string | null;
  /** Canonical URL. */
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly text: string;
  readonly summary: string | null;
  readonly language: string | null;
  readonly publishedAt: Timestamp;
  /** The publication date on the source's own calendar, YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly storedAt: Timestamp;
  /** When the newest revision was stored; equals `storedAt` for the first. */
  readonly revisedAt: Timestamp;
  /** 1 for the first. */
  readonly revision: number;
  /** Hash of the normalised words: equal for the same article under two addresses. */
  readonly fingerprint: string;
  readonly story: string;
  /** The earlier article of the story whose wording this one carries (wire copy); null when its words are its own. */
  readonly origin: string | null;
  readonly keep: TextRetention;
  readonly picture: string | null;
  readonly status: 'current' | 'withdrawn';
}

/** Which stored text of an article a span lies in. */
export type TextOf = 'article' | 'summary';

/** The text that spans of this kind lie in; empty where an article has none. */
export const textOf = ({ text, summary }: Pick<Article, 'text' | 'summary'>, of: TextOf): string =>
  of === 'article' ? text : (summary ?? '');

/** A quote as it is stored: found in one article, with its standing. */
export interface StoredQuote extends Quote {
  readonly id: string;
  readonly article: string;
  readonly of: TextOf;
  /** `changed`/`withdrawn`: the article was revised and no longer says this. */
  readonly status: 'current' | 'changed' | 'withdrawn';
  /** A manager's correction of the speaker; obeyed before the analysis. Empty string: nobody ("unattributed"). */
  readonly fixedSpeaker: string | null;
}

/** What tells stories apart: weighted names, places, numbers and dates, and topic words. */
export type EventFeatures = Readonly<Record<string, number>>;

/** What the worker makes of an article: the analysis, the summary, what clustering needs. */
export interface ArticleAnalysis {
  /** The extractive summary's sentences. */
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly passages: readonly Span[];
  readonly features: EventFeatures;
}
