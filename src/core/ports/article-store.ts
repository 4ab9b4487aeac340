/** What the core asks of the store about articles, sources and stories. */

import type { Article, EventFeatures, StoredQuote } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Person } from '../quotes/quote.ts';
import type { Source } from '../sources/source.ts';
import type { TextSpan } from '../text/span.ts';

/** An article with all that was found in it: what is saved, in one transaction, as one revision. */
export interface ArticleRecord {
  readonly article: Article;
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly StoredQuote[];
  readonly people: readonly Person[];
  readonly passages: readonly TextSpan[];
  readonly features: EventFeatures;
  /** The version of the analysis that found it. */
  readonly analysedBy: number;
}

/** What makes two drafts the same article. */
export interface ArticleIdentity {
  readonly guid: string | null;
  readonly url: string | null;
  readonly fingerprint: string;
  readonly source: string;
  /** The fingerprint counts whatever the source: nobody said whose the draft is. */
  readonly anySource?: true;
  /** The workspace it would belong to. */
  readonly workspace: string | null;
}

export interface ArticleFilter {
  readonly ids?: readonly string[];
  readonly source?: string;
  /** Outlet names, any of which matches; compared without case. */
  readonly outlets?: readonly string[];
  readonly story?: string;
  /** Published at or after / before. */
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  /** Stored or revised after. */
  readonly revisedAfter?: Timestamp;
  readonly withdrawn?: boolean;
}

export interface PageRange {
  readonly limit: number;
  readonly offset: number;
}

export interface ArticleCount {
  readonly articles: number;
  readonly outlets: number;
  /** The oldest publication among them; null when there are none. */
  readonly since: Timestamp | null;
}

/** An outlet as it stands in the store. */
export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
  readonly lastAt: Timestamp;
}

export interface ArticleStore {
  /** Whether this store ever held an article, also when all were removed since. */
  everHeld(): Promise<boolean>;
  /** Every outlet of the scope that has current articles, most articles first. */
  outlets(scope: Scope): Promise<readonly OutletCount[]>;
  /** The stored article that a draft is: by guid within its source, by canonical URL, else by fingerprint. */
  identify(scope: Scope, identity: ArticleIdentity): Promise<Article | null>;
  /** Stores a new article or the next revision of one: the former revision's texts are kept, its quotes replaced by these. */
  save(record: ArticleRecord): Promise<void>;
  /** Current articles that no analysis of this version or a later one has read: of the oldest version first, the last stored of each first. */
  analysedBefore(scope: Scope, version: number, limit: number): Promise<readonly string[]>;
  countAnalysedBefore(scope: Scope, version: number): Promise<number>;
  /**
   * Puts what a later analysis found in the place of what was found before. The article stays as it is, and its features, too; quotes of
   * the same id keep their rows. False: the article was revised, withdrawn or removed meanwhile, and nothing was done.
   */
  reanalysed(record: ArticleRecord): Promise<boolean>;
  get(scope: Scope, id: string): Promise<Article | null>;
  /** With everything found in it. */
  record(scope: Scope, id: string): Promise<ArticleRecord | null>;
  records(scope: Scope, ids: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Newest publication first. */
  list(scope: Scope, filter: ArticleFilter, page: PageRange): Promise<readonly Article[]>;
  count(scope: Scope, filter: ArticleFilter): Promise<ArticleCount>;
  /** Former revisions, newest first. */
  revisions(
    scope: Scope,
    id: string,
  ): Promise<
    readonly {
      readonly revision: number;
      readonly title: string;
      readonly text: string;
      readonly storedAt: Timestamp;
    }[]
  >;
  /** Marks an article and its quotes withdrawn; nothing of it is shown as current from then on. */
  withdraw(scope: Scope, id: string, at: Timestamp): Promise<boolean>;
  /** Removes it and all that was found in it. False: there was none. */
  remove(scope: Scope, id: string): Promise<boolean>;
}

/** Articles about one event. */
export interface Story {
  readonly id: string;
  readonly workspace: string | null;
  /** The title of the article that leads it. */
  readonly title: string;
  readonly firstAt: Timestamp;
  readonly lastAt: Timestamp;
  readonly articles: number;
  readonly outlets: number;
  /** Summed features of its articles. */
  readonly features: EventFeatures;
}

export interface StoryStore {
  get(scope: Scope, id: string): Promise<Story | null>;
  /** Stories with an article published within the window, newest first. */
  within(scope: Scope, since: Timestamp, until: Timestamp, limit: number): Promise<readonly Story[]>;
  save(story: Story): Promise<void>;
}

export interface SourceStore {
  list(scope: Scope): Promise<readonly Source[]>;
  /** Those that are read by themselves and whose time has come: never looked at first, then the longest due. */
  due(scope: Scope, at: Timestamp, limit: number): Promise<readonly Source[]>;
  get(scope: Scope, id: string): Promise<Source | null>;
  save(source: Source): Promise<void>;
  /** Removes the source; its articles stay unless `articles` says otherwise. False: there was none. */
  remove(scope: Scope, id: string, articles: 'keep' | 'remove'): Promise<boolean>;
}
