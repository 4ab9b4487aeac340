/** A stored article with what is known about it. */

import type { Timestamp } from '../base/time.ts';
import type { ArticleText, Person, Quote } from '../quotes/quote.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** How much of an article's text is kept. `excerpt` also marks a text that a paywall cut off. */
export type TextRetention = 'full' | 'excerpt' | 'summary';

/** An article before its analysis, as it was read from a file, page or feed. */
export interface Draft {
  /** The source it belongs to (`source.id`). */
  readonly source: string;
  /** The outlet's name as people see it. */
  readonly outlet: string;
  /** Nobody named the outlet, so an article with the same words from any outlet is the same article. */
  readonly unnamed?: true;
  /**
   * The address is on the outlet's own site, or the operator had the page read, so it identifies this article even if
   * another source used it before.
   */
  readonly speaksForAddress?: true;
  /** The feed's own id of the item, if any. */
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly text: string;
  /** A summary from the feed; a separate text with its own offsets. */
  readonly summary?: string;
  /** The source wants this summary shown instead of sentences of the text. */
  readonly showsSummary?: true;
  readonly language?: string;
  /** ISO date or date-time from the source, with its own offset. */
  readonly publishedAt?: string;
  readonly picture?: string;
  readonly keep?: TextRetention;
  /** Why the page shows only a part: a paywall or a cookie notice hides the rest. */
  readonly cut?: 'paywall' | 'consent';
  /** A record of speech: its labels say who speaks; `byline` names the speaker of one without labels. */
  readonly record?: true;
}

/** A stored article. */
export interface Article {
  readonly id: string;
  readonly source: string;
  readonly outlet: string;
  /** Null: shared by all workspaces. */
  readonly workspace: string | null;
  readonly guid: string | null;
  /** Canonical URL. */
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly text: string;
  readonly summary: string | null;
  readonly language: string | null;
  /** `UNDATED.at` where the source gives no date; ask `isDated` before showing it. */
  readonly publishedAt: Timestamp;
  /** The date of publication in the source's own time zone, YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly storedAt: Timestamp;
  /** When the newest revision was stored; equals `storedAt` for the first. */
  readonly revisedAt: Timestamp;
  /** 1 for the first. */
  readonly revision: number;
  /** Hash of the normalised words: equal for the same article at two addresses. */
  readonly fingerprint: string;
  readonly story: string;
  /** The earlier article of the story with the same wording (wire copy); null if the wording is its own. */
  readonly origin: string | null;
  readonly keep: TextRetention;
  readonly picture: string | null;
  readonly status: 'current' | 'withdrawn';
  /** A record of speech, such as a transcript: its labels say who speaks, and no digest has it as news. */
  readonly record?: true;
}

/** The text of an article that a span refers to. */
export type TextOf = 'article' | 'summary';

/** The text that spans of this kind refer to; empty if the article has none. */
export const textOf = ({ text, summary }: Pick<Article, 'text' | 'summary'>, of: TextOf): string =>
  of === 'article' ? text : (summary ?? '');

/** A quote as stored: found in one article, with its status. */
export interface StoredQuote extends Quote {
  readonly id: string;
  readonly article: string;
  readonly of: TextOf;
  /** `changed`/`withdrawn`: the article was revised and no longer says this. */
  readonly status: 'current' | 'changed' | 'withdrawn';
  /** A manager's correction of the speaker, used instead of the analysis. The empty string means nobody ("unattributed"). */
  readonly fixedSpeaker: string | null;
}

/** What distinguishes events: weighted names, places, numbers, dates and topic words. */
export type EventFeatures = Readonly<Record<string, number>>;

/** The input of the worker for an article. */
export interface ArticleToRead extends ArticleText {
  readonly outlet?: string;
  /** Stretches of the text that are read as if they were not there, in order. */
  readonly leftOut?: readonly Span[];
  /** The article is a record of speech; who speaks where it has no labels, if that is known. */
  readonly record?: { readonly voice: string | null };
}

/** A paragraph that may be the outlet's own words instead of the article's. */
export interface ArticleParagraph extends Span {
  /** Whether it has to do with the subject of the article. */
  readonly related: boolean;
}

/** The worker's result for an article: the analysis, the summary, and the features for clustering. */
export interface ArticleAnalysis {
  /** The extractive summary's sentences. */
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly passages: readonly Span[];
  readonly features: EventFeatures;
  /** Paragraphs that are left out if the outlet repeats them, also those that were left out. */
  readonly paragraphs: readonly ArticleParagraph[];
  /** The language of the text itself; null where it is too short to tell. */
  readonly language: string | null;
}
