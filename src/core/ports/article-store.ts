/** The store of articles, sources and stories. */

import type { Article, EventFeatures, StoredQuote } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Person } from '../quotes/quote.ts';
import type { Source, SourceState } from '../sources/source.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** An article with everything found in it, saved in one transaction as one revision. */
export interface ArticleRecord {
  readonly article: Article;
  readonly summary: readonly TextSpan[];
  readonly quotes: readonly StoredQuote[];
  readonly people: readonly Person[];
  readonly passages: readonly TextSpan[];
  readonly features: EventFeatures;
  /** Paragraphs that belong to the outlet and not to this article, in order: nothing above was found in them. */
  readonly leftOut: readonly LeftOut[];
  /** The version of the analysis that made it. */
  readonly analysedBy: number;
}

/** A paragraph of an article that its outlet repeats. */
export interface LeftOut extends Span {
  /** `paragraphHash`: the same for the same paragraph of the same outlet. */
  readonly hash: number;
}

/** One of an article's paragraphs that may be repeated; each hash once. */
export interface StoredParagraph {
  readonly hash: number;
  /** Whether it has to do with the subject of the article. */
  readonly related: boolean;
  /** Whether the analysis took it for a repeated one. */
  readonly repeated: boolean;
}

/** What identifies the article of a draft. */
export interface ArticleIdentity {
  readonly guid: string | null;
  readonly url: string | null;
  readonly fingerprint: string;
  readonly source: string;
  /** Compare fingerprints in all sources, because nobody named the draft's outlet. */
  readonly anySource?: true;
  /** The workspace that the article would belong to. */
  readonly workspace: string | null;
}

export interface ArticleFilter {
  readonly ids?: readonly string[];
  readonly source?: string;
  /** Names of outlets, any of which matches, in any case. */
  readonly outlets?: readonly string[];
  readonly story?: string;
  /** Only articles whose source gives no date. */
  readonly undated?: true;
  /** Published at or after `since`, and before `until`; an article without a date never is. */
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
  /** The earliest publication; null if there are none. */
  readonly since: Timestamp | null;
}

/** A stored outlet with its number of articles. */
export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
  readonly lastAt: Timestamp;
}

export interface ArticleStore {
  /** Whether this store ever had an article, even if all were removed. */
  everHeld(): Promise<boolean>;
  /** All outlets of the scope with current articles, most articles first. */
  outlets(scope: Scope): Promise<readonly OutletCount[]>;
  /** The stored article of a draft: by guid within its source, by canonical URL, otherwise by fingerprint. */
  identify(scope: Scope, identity: ArticleIdentity): Promise<Article | null>;
  /**
   * Stores a new article or the next revision of one. The former revision's texts are kept, and its quotes are
   * replaced. Articles whose paragraphs become repeated by this, or are no longer, are marked to be analysed again
   * (`analysedBefore` version 0). Without `paragraphs` those of the former revision stay.
   */
  save(record: ArticleRecord, paragraphs?: readonly StoredParagraph[]): Promise<void>;
  /**
   * Which of the paragraphs are repeated, by `isRepeated`, if the article has them.
   * @param id the article, if it is stored
   */
  repeated(
    scope: Scope,
    paragraphs: readonly Pick<StoredParagraph, 'hash' | 'related'>[],
    id: string | null,
  ): Promise<ReadonlySet<number>>;
  /** In how many articles each of these paragraphs stands. */
  holders(scope: Scope, hashes: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /**
   * Current articles that no analysis of this version or a later one has read: the oldest version first, and in each
   * the newest article first.
   */
  analysedBefore(scope: Scope, version: number, limit: number): Promise<readonly string[]>;
  countAnalysedBefore(scope: Scope, version: number): Promise<number>;
  /**
   * Replaces the findings of an earlier analysis. The article stays unchanged; quotes with the same id keep their rows.
   * False: the article was revised, withdrawn or removed meanwhile, and nothing was changed.
   * @param paragraphs null: they stay, because only an excerpt of the text is stored
   */
  reanalysed(record: ArticleRecord, paragraphs: readonly StoredParagraph[] | null): Promise<boolean>;
  get(scope: Scope, id: string): Promise<Article | null>;
  /** The article with everything found in it. */
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
  /** Marks an article and its quotes as withdrawn, so that nothing of it is shown as current. */
  withdraw(scope: Scope, id: string, at: Timestamp): Promise<boolean>;
  /** Removes the article and everything found in it. False: there is none. */
  remove(scope: Scope, id: string): Promise<boolean>;
}

/** The articles about one event. */
export interface Story {
  readonly id: string;
  readonly workspace: string | null;
  /** The title of the leading article. */
  readonly title: string;
  readonly firstAt: Timestamp;
  readonly lastAt: Timestamp;
  readonly articles: number;
  readonly outlets: number;
  /** The sum of its articles' features. */
  readonly features: EventFeatures;
}

/** An article of a story, without its texts. */
export interface StoryMember {
  readonly article: string;
  readonly workspace: string | null;
  readonly outlet: string;
  readonly title: string;
  /** Its publication; its storage, if the source gives no date. */
  readonly at: Timestamp;
  readonly storedAt: Timestamp;
  readonly features: EventFeatures;
}

/** Articles that moved from one story to another. */
export interface StoryChange {
  readonly id: string;
  readonly madeAt: Timestamp;
  /** `join`: the former story is empty, and its id answers for the other; `split`: the other story is new. */
  readonly kind: 'join' | 'split' | 'move';
  readonly workspace: string | null;
  readonly from: string;
  readonly into: string;
  /** Ids of the articles that moved. */
  readonly articles: readonly string[];
  /** `slack:U1`; null: made by the program. */
  readonly by: string | null;
  readonly undone: { readonly by: string; readonly at: Timestamp } | null;
}

export interface StoryStore {
  /** The story with this id, or the one that answers for it since they were joined. */
  get(scope: Scope, id: string): Promise<Story | null>;
  /** Stories with an article published within the window, newest first. */
  within(scope: Scope, since: Timestamp, until: Timestamp, limit: number): Promise<readonly Story[]>;
  save(story: Story): Promise<void>;
  /** The articles of a story, first stored first; if it has more than `newest`, the newest of them. */
  members(scope: Scope, story: string, newest?: number): Promise<readonly StoryMember[]>;
  /** For each of these articles the story that it is in now. */
  holding(scope: Scope, articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Stories with articles stored or revised after this moment and story, in the order of their last such article. */
  touched(
    scope: Scope,
    after: { readonly at: Timestamp; readonly story: string },
    limit: number,
  ): Promise<readonly { readonly story: string; readonly at: Timestamp }[]>;
  /**
   * The stories that got articles after this mark, and the mark of now; null: only that. Inside a transaction that has entered the
   * stories, nothing that another process stored is missing.
   */
  grown(
    scope: Scope,
    mark: number | null,
  ): Promise<{ readonly stories: readonly Story[]; readonly mark: number }>;
  /** Makes every other process that changes stories wait until this transaction ends. */
  enter(): Promise<void>;
  /** Moves articles with their quotes into a story. */
  move(articles: readonly string[], into: string): Promise<void>;
  /** Removes the row of an empty story: its id, and all that answered for it, answer for the other one from now on. */
  retire(story: Pick<Story, 'id' | 'workspace'>, into: string): Promise<void>;
  /** Lets the id of a story stand for itself again. */
  revive(id: string): Promise<void>;
  /** The stories that a person keeps apart from this one. */
  apart(scope: Scope, story: string): Promise<readonly string[]>;
  /** Keeps two stories apart from now on, or no longer. */
  keepApart(stories: readonly [string, string], workspace: string | null, keep: boolean): Promise<void>;
  note(change: StoryChange): Promise<void>;
  change(scope: Scope, id: string): Promise<StoryChange | null>;
  /** Newest first; `into`: those that brought articles to this story, or to one that it took in. */
  changes(
    scope: Scope,
    filter: { readonly into?: string; readonly since?: Timestamp; readonly byHand?: true },
    page: PageRange,
  ): Promise<readonly StoryChange[]>;
  undone(change: string, by: string, at: Timestamp): Promise<void>;
}

export interface SourceFilter {
  /** In any of these states. */
  readonly states?: readonly SourceState[];
  readonly paused?: boolean;
  /** A part of the outlet’s name or of the address, in any case. */
  readonly words?: string;
}

export interface SourceStore {
  list(scope: Scope): Promise<readonly Source[]>;
  /** Those that are read by themselves, in the order of outlets. */
  page(scope: Scope, filter: SourceFilter, page: PageRange): Promise<readonly Source[]>;
  /** How many there are in each state, of all workspaces; those that are paused count as `paused` alone. */
  states(): Promise<ReadonlyMap<SourceState | 'paused', number>>;
  /** The workspaces with sources of their own. */
  workspaces(): Promise<readonly string[]>;
  /**
   * Sources that are polled and due: never polled ones first, then those due for longest. On Postgres they are claimed, so that no other
   * process gets them: they are due again when they are saved or released, at the latest at `until`. It may return fewer.
   */
  claim(scope: Scope, at: Timestamp, limit: number, until: Timestamp): Promise<readonly Source[]>;
  /** Lengthens claims that hold until `held`. Returns those that were still held. */
  renew(ids: readonly string[], held: Timestamp, until: Timestamp): Promise<readonly string[]>;
  /** Claimed sources that were not polled: they are due again as they were before. */
  release(sources: readonly Source[]): Promise<void>;
  get(scope: Scope, id: string): Promise<Source | null>;
  save(source: Source): Promise<void>;
  /** Stores a source of the configuration; of one that is known only what the configuration says, because another process may poll it. */
  configure(source: Source): Promise<void>;
  /** Removes the source, and its articles if asked to. False: there is none. */
  remove(scope: Scope, id: string, articles: 'keep' | 'remove'): Promise<boolean>;
}
