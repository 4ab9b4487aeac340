/** The store of quotes and speakers, and full-text search over passages and quotes. */
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
  /** Quotes with the same words as any of these, by id, in any case, punctuation and inflection. */
  readonly sameAs?: readonly string[];
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  /** Words to search in the quote or its context; never query syntax. */
  readonly about?: string;
  /** Only quotes with a shown speaker. */
  readonly shown?: true;
  readonly modalities?: readonly Modality[];
  /** Only quotes in records of speech. */
  readonly records?: true;
}

/** A quote with its article. */
export interface QuoteHit {
  readonly quote: StoredQuote;
  readonly article: Article;
}

/** A quote with what a citation needs of its article. */
export interface CitedQuote {
  readonly quote: Omit<StoredQuote, 'article' | 'group' | 'pieces' | 'cue' | 'context'>;
  readonly article: Pick<Article, 'id' | 'outlet' | 'title' | 'byline' | 'publishedAt' | 'url' | 'revisedAt'>;
  /** The whole sentence, if the words were not asserted; otherwise null. */
  readonly sentence: TextSpan | null;
  /** SHA-256, in UTF-8 and hexadecimal, of the stored text that the quote's offsets refer to. */
  readonly textSha256: string;
}

/** A quote without its article: enough to tell which quotes say the same. */
export interface QuoteLine {
  readonly id: string;
  /** The same for quotes of one article; not the article's id. */
  readonly article: string;
  readonly of: TextOf;
  readonly group: string;
  readonly text: string;
  /** The speaker's name as shown. */
  readonly speaker: string | null;
  readonly modality: Modality;
  readonly story: string;
}

/** The number of matching quotes. */
export interface QuoteCount {
  readonly quotes: number;
  /** Whether there are more: counting stopped at this number. */
  readonly more: boolean;
}

export interface QuoteStore {
  /** Newest first; with `about`, most relevant first. */
  list(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly QuoteHit[]>;
  /** The same list for citations, without texts: takes half the time. */
  cited(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly CitedQuote[]>;
  /** The same list without articles: takes a twentieth of the time. */
  lines(scope: Scope, filter: QuoteFilter, page: PageRange): Promise<readonly QuoteLine[]>;
  /** Counting stops at 10,000; with `about` at 200. */
  count(scope: Scope, filter: QuoteFilter): Promise<QuoteCount>;
  get(scope: Scope, id: string): Promise<QuoteHit | null>;
  /** Quotes that share words with these, best first; candidates for `check`. */
  like(
    scope: Scope,
    words: string,
    limit: number,
    filter?: Pick<QuoteFilter, 'records'>,
  ): Promise<readonly QuoteHit[]>;
  /**
   * Stores a manager's correction: a name, or null for "unattributed". A workspace's correction in a shared article
   * applies to that workspace only; others apply to all. All reads except rankings use it, and later revisions keep it.
   * False: there is no such quote.
   */
  fixSpeaker(scope: Scope, id: string, speaker: string | null, by: string, at: Timestamp): Promise<boolean>;
  /** Takes corrections for all back that somebody made, at most so many; returns their number. */
  unfix(by: string, limit: number): Promise<number>;
}

/** A quoted speaker with counts over a scope. */
export interface SpeakerCount {
  /** The normalised name: equal for spellings that differ in case, diacritics or spaces. */
  readonly key: string;
  readonly name: string;
  readonly quotes: number;
  readonly articles: number;
  readonly outlets: number;
  readonly lastAt: Timestamp;
  readonly role: string | null;
}

/** Whose names are counted together in a ranking. */
export interface SameSpeaker {
  /** All keys of whoever has this one; the first stands for all. */
  keysOf(key: string): readonly string[];
  /** Keys that may rank first only together: they are counted beside the most quoted ones. */
  readonly also: readonly string[];
}

/** The most quoted speakers, with the number of all quotes. */
export interface SpeakerRanking {
  /** Most quoted first. */
  readonly speakers: readonly SpeakerCount[];
  /** The number of quotes counted. */
  readonly quotes: number;
  /** How many of them have a named speaker. */
  readonly named: number;
}

/** Most quotes that a ranking or count for a period or story reads, the newest first. */
export const RANKED_QUOTES = 10_000;

export interface SpeakerStore {
  /** The 50,000 most quoted speakers of the scope with their names; kept in memory for autocomplete. */
  directory(scope: Scope): Promise<
    readonly {
      readonly key: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly quotes: number;
    }[]
  >;
  /**
   * For a period or stories: over the newest `RANKED_QUOTES` that match.
   * @param same absent: each key counts alone. Over all quotes, an article that has two names of one speaker counts twice.
   */
  rank(
    scope: Scope,
    filter: Pick<QuoteFilter, 'outlets' | 'since' | 'until' | 'stories'>,
    limit: number,
    same?: SameSpeaker,
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

/** A passage with its BM25 score (higher is better). */
export interface PassageHit {
  /** `<article id>:<number>`. */
  readonly id: string;
  readonly article: string;
  readonly passage: TextSpan;
  readonly title: string;
  readonly outlet: string;
  /** The article's. */
  readonly language: string | null;
  readonly publishedAt: Timestamp;
  readonly story: string;
  readonly score: number;
}

/** Identifies a passage by its article. */
export interface PassagePlace {
  readonly article: string;
  readonly passage: TextSpan;
}

export interface SearchStore {
  /** For each term of the index its rarity among the passages: `ln(1 + passages / (passages with it + 1))`, an estimate. */
  rarity(scope: Scope, terms: readonly string[]): Promise<readonly number[]>;
  /** Full-text search; the words are data, never query syntax. Best first. */
  passages(
    scope: Scope,
    words: readonly string[],
    filter: SearchFilter,
    limit: number,
  ): Promise<readonly PassageHit[]>;
  /**
   * Passages of current articles that may have these words without a gap, likeliest first; in any script. The caller
   * checks their text.
   */
  holding(scope: Scope, words: string, page: PageRange): Promise<readonly PassagePlace[]>;
}
