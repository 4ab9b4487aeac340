/** Story clustering: decides once which stored story a new article belongs to, and keeps the reasons. */

import type { EventFeatures } from '../articles/article.ts';
import { shift, type Timestamp } from '../base/time.ts';
import type { Story } from '../ports/article-store.ts';

/**
 * What each kind of feature counts for in the similarity, learnt on look-alike pairs of real events: names tell events apart,
 * topic words hardly do. Together 1.
 */
const KINDS: Readonly<Record<string, KindWeight>> = {
  n: { part: 0.45, scarce: 1 },
  w: { part: 0.16, scarce: 1 },
  b: { part: 0.15, scarce: 1 },
  '#': { part: 0.24, scarce: 3 },
};

interface KindWeight {
  readonly part: number;
  /** Length that is added to the features of a kind, so that the one number of a text is not compared as if it had many. */
  readonly scarce: number;
}

const OTHER_KIND: KindWeight = { part: 0, scarce: 1 };

/** A story takes no more articles after this long without one. */
export const STORY_WINDOW_MS = 4 * 24 * 3600_000;

/** Features kept for each article and story: those with the greatest weight. The others add little and cost memory. */
const ARTICLE_FEATURES = 150;
const STORY_FEATURES = 300;

/** Less than this is left of a sum only by rounding. */
const ROUNDING = 1e-9;

/** Added to the number of stories, so that the first few stories do not decide which words are rare. */
const IMAGINED_STORIES = 100;

/** The id of a story that begins with this article. */
export function storyIdOf(article: string): string {
  return `s${article.slice(1)}`;
}

/** The story of an article, with the reasons. */
export interface Placement {
  /** Null: the article starts a new story. */
  readonly story: Story | null;
  readonly similarity: number;
  /** The article's features, weighted by rarity and scaled to length one; stored, and summed for the story. */
  readonly features: EventFeatures;
}

/**
 * Whether an article of this workspace and time may join a story. A shared article never joins a workspace's own story.
 * The window reaches both ways, for articles that arrive late. Returns a test for the stories.
 */
export function mayJoinStory(at: Timestamp, workspace: string | null): (story: Story) => boolean {
  const earliest = shift(at, -STORY_WINDOW_MS);
  const latest = shift(at, STORY_WINDOW_MS);
  return (story) =>
    (story.workspace === null || story.workspace === workspace) &&
    story.lastAt >= earliest &&
    story.firstAt <= latest;
}

/** Whether two stories may be joined: near in time, and not of two workspaces. */
export function mayBeOne(one: Story, other: Story): boolean {
  return (
    (one.workspace === other.workspace || one.workspace === null || other.workspace === null) &&
    one.lastAt >= shift(other.firstAt, -STORY_WINDOW_MS) &&
    other.lastAt >= shift(one.firstAt, -STORY_WINDOW_MS)
  );
}

/** Inverse document frequency over stories, so that a big story does not make its own words common. */
export function rarity(stories: number, of: number): number {
  return Math.max(0.01, Math.log((of + IMAGINED_STORIES) / (stories + 0.5)));
}

/** Weighs features by rarity, and scales each kind to length one at most. */
export function weigh(raw: EventFeatures, rarityOf: (key: string) => number): EventFeatures {
  const weighted = Object.entries(raw).map(([key, weight]) => [key, weight * rarityOf(key)] as const);
  const lengths = lengthsOf(weighted);
  const scaled = weighted.map(([key, weight]) => {
    const kind = kindOf(key);
    return [key, weight / Math.hypot(lengths[kind] ?? 0, weightOf(kind).scarce)] as const;
  });
  return Object.fromEntries(heaviestOf(scaled, ARTICLE_FEATURES));
}

/** The letter before the colon: see {@link eventFeatures}. */
export function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

export function weightOf(kind: string): KindWeight {
  return KINDS[kind] ?? OTHER_KIND;
}

/** The length of each kind's features, as of a vector. */
export function lengthsOf(entries: Iterable<readonly [string, number]>): Readonly<Record<string, number>> {
  const squares = new Map<string, number>();
  for (const [key, weight] of entries) {
    const kind = kindOf(key);
    squares.set(kind, (squares.get(kind) ?? 0) + weight * weight);
  }
  return Object.fromEntries([...squares].map(([kind, sum]) => [kind, Math.sqrt(sum)]));
}

/** A story's features after an article has joined it. */
export function joinedFeatures(story: EventFeatures, article: EventFeatures): EventFeatures {
  const sum = new Map(Object.entries(story));
  for (const [key, weight] of Object.entries(article)) sum.set(key, (sum.get(key) ?? 0) + weight);
  return Object.fromEntries(heaviestOf([...sum], STORY_FEATURES));
}

/** A story's features after one of its articles was read again. */
export function replacedFeatures(
  story: EventFeatures,
  former: EventFeatures,
  article: EventFeatures,
): EventFeatures {
  const others = Object.entries(story)
    .map(([key, weight]) => [key, weight - (former[key] ?? 0)] as const)
    .filter(([, weight]) => weight > ROUNDING);
  return joinedFeatures(Object.fromEntries(others), article);
}

function heaviestOf(entries: readonly (readonly [string, number])[], limit: number) {
  return entries.toSorted((a, b) => b[1] - a[1]).slice(0, limit);
}

/** Lengths of an article's features and of a story's, by kind. */
export interface Lengths {
  readonly article: Readonly<Record<string, number>>;
  readonly story: Readonly<Record<string, number>>;
  /** Articles in the story. */
  readonly articles: number;
}

/**
 * What a shared feature adds to the similarity. It lies halfway between the mean similarity to the story's articles, which falls
 * as a story grows, and the cosine with their sum, which rises.
 */
export function partOf(key: string, article: number, story: number, lengths: Lengths): number {
  const kind = kindOf(key);
  const scale = (lengths.article[kind] ?? 0) * (lengths.story[kind] ?? 0) * lengths.articles;
  return scale === 0 ? 0 : (weightOf(kind).part * article * story) / Math.sqrt(scale);
}

/** Why an article is in its story: the shared features, greatest weight first, each with its part of the similarity. */
export function sharedFeatures(
  article: EventFeatures,
  story: Pick<Story, 'features' | 'articles'>,
): readonly { readonly feature: string; readonly part: number }[] {
  const lengths = {
    article: lengthsOf(Object.entries(article)),
    story: lengthsOf(Object.entries(story.features)),
    articles: story.articles,
  };
  return Object.entries(article)
    .map(([feature, weight]) => ({
      feature,
      part: partOf(feature, weight, story.features[feature] ?? 0, lengths),
    }))
    .filter(({ part }) => part > 0)
    .toSorted((a, b) => b.part - a.part);
}
