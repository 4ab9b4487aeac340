/** Story clustering: decides once which stored story a new article belongs to, and keeps the reasons. */

import type { EventFeatures } from '../articles/article.ts';
import { shift, type Timestamp } from '../base/time.ts';
import type { Story } from '../ports/article-store.ts';

/** An article joins a story when it is this similar, on average, to the articles in it (0 to 1). */
export const SIMILAR = 0.17;

/** A story must also share this many words, names and numbers: two short texts about one person are not one event. */
export const SHARED_AT_LEAST = 4;

/** A story takes no more articles after this long without one. */
export const STORY_WINDOW_MS = 4 * 24 * 3600_000;

/** Features kept for each article and story: those with the greatest weight. The others add little and cost memory. */
const ARTICLE_FEATURES = 100;
const STORY_FEATURES = 200;

/** Added to the number of stories, so that the first few stories do not decide which words are rare. */
const IMAGINED_STORIES = 100;

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

/** Inverse document frequency over stories, so that a big story does not make its own words common. */
export function rarity(stories: number, of: number): number {
  return Math.max(0.01, Math.log((of + IMAGINED_STORIES) / (stories + 0.5)));
}

export function weigh(raw: EventFeatures, rarityOf: (key: string) => number): EventFeatures {
  const heaviest = heaviestOf(
    Object.entries(raw).map(([key, weight]) => [key, weight * rarityOf(key)] as const),
    ARTICLE_FEATURES,
  );
  const length = Math.hypot(...heaviest.map(([, weight]) => weight));
  return Object.fromEntries(heaviest.map(([key, weight]) => [key, weight / length]));
}

/** A story's features after an article has joined it. */
export function joinedFeatures(story: EventFeatures, article: EventFeatures): EventFeatures {
  const sum = new Map(Object.entries(story));
  for (const [key, weight] of Object.entries(article)) sum.set(key, (sum.get(key) ?? 0) + weight);
  return Object.fromEntries(heaviestOf([...sum], STORY_FEATURES));
}

function heaviestOf(entries: readonly (readonly [string, number])[], limit: number) {
  return entries.toSorted((a, b) => b[1] - a[1]).slice(0, limit);
}

/** Why an article is in its story: the shared features, greatest weight first, each with its part of the similarity. */
export function sharedFeatures(
  article: EventFeatures,
  story: Pick<Story, 'features' | 'articles'>,
): readonly { readonly feature: string; readonly part: number }[] {
  return Object.entries(article)
    .map(([feature, weight]) => ({
      feature,
      part: (weight * (story.features[feature] ?? 0)) / story.articles,
    }))
    .filter(({ part }) => part > 0)
    .toSorted((a, b) => b.part - a.part);
}
