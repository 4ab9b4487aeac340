/** What answers ask of the store: quotes, speakers, and full-text search over passages and quotes. */
import type { Article, StoredQuote, TextOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Modality, QuoteKind } from '../quotes/quote.ts';
import type { TextSpan } from '../text/span.ts';
import type { PageRange } from './article-store.ts';

export interface QuoteFilter {
  readonly ids?: readonly string[];
  /** Speaker keys (see `speakerKey`), any of which matches. */
  readonly speakers?: readonly string[];
  readonly outlets?: readonly string[];
  readonly articles?: readonly string[];
  readonly stories?: readonly string[];
  readonly kinds?: readonly QuoteKind[];
  /** With the same words as any of these quotes, by id; case, marks and endings apart. */
  readonly sameAs?: readonly string[];
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  /** Words to be found in the quote or its context; never query syntax. */
  readonly about?: string;
  /** Only quotes whose speaker people see. */
  readonly shown?: true;
  readonly modalities?: readonly Modality[];
}

/** A quote with the article it stands in. */
export interface QuoteHit {
  readonly quote: StoredQuote;
  readonly article: Article;
}

/** A quote with what a citation tells of its article. */
export interface CitedQuote {
  readonly quote: Omit<StoredQuote, 'article' | 'group' | 'pieces' | 'cue' | 'context'>;
  readonly article: Pick<Article, 'id' | 'outlet' | 'title' | 'byline' | 'publishedAt' | 'url' | 'revisedAt'>;
  /** The whole sentence of words that were not asserted; null of what was. */
  readonly sentence: TextSpan | null;
  /** SHA-256 of the stored text that the quote's offsets count in, in UTF-8; hexadecimal. */
  readonly textSha256: string;
}

/** A quote without its article: what is read to tell which of many say the same. */
export interface QuoteLine {
  readonly id: string;
  /** Equal for quotes of one article; no id. */
  readonly article: string;
  readonly of: TextOf;
  readonly group: string;
  readonly text: string;
  /** As it is shown. */
  readonly speaker: string | null;
  readonly modality: Modality;
  readonly story: string;
}

/** How many quotes match. */
export interface QuoteCount {
  readonly quotes: number;
  /** There are more: counting stopped there. */
  readonly more: boolean;
}

export interface QuoteStore {
  /** Newest first; with `about`, most relevant first. */
  list(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly QuoteHit[]>;
  /** The same as citations need it, without the texts: half the time. */
  cited(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly CitedQuote[]>;
  /** The same without the articles: a twentieth of the time. */
  lines(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly QuoteLine[]>;
  /** Counting stops at 10,000, with `about` at 200. */
  count(scope: Scope, filter: QuoteFilter): Promise<QuoteCount>;
  get(scope: Scope, id: string): Promise<QuoteHit | null>;
  /** Quotes that share words with these, best first: candidates for `check`. */
  like(scope: Scope, words: string, limit: number): Promise<readonly QuoteHit[]>;
  /**
   * Keeps a manager's correction: a name, or null for "unattributed". What a workspace corrects in an article that it shares is
   * its own; else all see it. Obeyed by all reads but the rankings, and by later revisions. False: there is no such quote.
   */
  fixSpeaker(scope: Scope, id: string, speaker: string | null, by: string, at: Timestamp): Promise<boolean>;
}

/** Who is quoted, counted over a scope. */
export interface SpeakerCount {
  /** Normalised name: equal for spellings that differ in case, diacritics or spacing. */
  readonly key: string;
  readonly name: string;
  readonly quotes: number;
  readonly articles: number;
  readonly outlets: number;
  readonly lastAt: Timestamp;
  readonly role: string | null;
}

/** Who is quoted most, against all quotes. */
export interface SpeakerRanking {
  /** Most quoted first. */
  readonly speakers: readonly SpeakerCount[];
  /** All quotes that were counted. */
  readonly quotes: number;
  /** Those of them whose speaker is named. */
  readonly named: number;
}

/** Quotes that a ranking or a count within a time or a story looks at, the newest first. */
export const RANKED_QUOTES = 10_000;

export interface SpeakerStore {
  /** The speakers of the scope with the names they go by, the 50,000 most quoted: the memory that autocomplete answers from. */
  directory(scope: Scope): Promise<
    readonly {
      readonly key: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly quotes: number;
    }[]
  >;
  /** With a time or stories, among the newest `RANKED_QUOTES` that match. */
  rank(
    scope: Scope,
    filter: Pick<QuoteFilter, 'outlets' | 'since' | 'until' | 'stories'>,
    limit: number,
  ): Promise<SpeakerRanking>;
  /** The roles that articles give a speaker, newest first. */
  roles(
    scope: Scope,
    key: string,
    limit: number,
  ): Promise<readonly { readonly role: string; readonly article: string }[]>;
}

export interface SearchFilter {
  readonly outlets?: readonly string[];
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  readonly stories?: readonly string[];
}

/** A passage found, with its BM25 score (higher is better). */
export interface PassageHit {
  /** `<article id>:<number>`. */
  readonly id: string;
  readonly article: string;
  readonly passage: TextSpan;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: Timestamp;
  readonly story: string;
  readonly score: number;
}

/** A passage, by its article. */
export interface PassagePlace {
  readonly article: string;
  readonly passage: TextSpan;
}

export interface SearchStore {
  /** For each word, how rare it is among the passages: `ln(1 + passages / (passages with its stem + 1))`, an estimate. */
  rarity(scope: Scope, words: readonly string[]): Promise<readonly number[]>;
  /** Full-text search; the words are data, never query syntax. Best first. */
  passages(
    scope: Scope,
    words: readonly string[],
    filter: SearchFilter,
    limit: number,
  ): Promise<readonly PassageHit[]>;
  /**
   * Passages of current articles that may hold these words one after another, likeliest first; in any script. Whether they do, and where,
   * their text says.
   */
  holding(scope: Scope, words: string, page: PageRange): Promise<readonly PassagePlace[]>;
}
