/** The recent stories in memory: an inverted index that finds them by the features they share with an article. */

import type { EventFeatures } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import type { Story } from '../ports/article-store.ts';
import {
  type Counts,
  countsOf,
  likenessOf,
  NO_COUNTS,
  nothingShared,
  SHARED_AT_LEAST,
  type Shared,
  share,
  similarEnough,
  similarityOf,
} from './likeness.ts';
import { lengthsOf, mayBeOne, mayJoinStory, type Placement, partOf, rarity, weigh } from './story.ts';

export interface StoryIndex {
  /** The story that an article of this workspace (null: shared) and time belongs to. */
  place(features: EventFeatures, at: Timestamp, workspace: string | null): Placement;
  /** Stories that may tell of the same event as this one, the most similar first. */
  near(story: Story, limit: number): readonly Story[];
  /** Adds a story, or replaces its earlier state. */
  put(story: Story): void;
  /** Removes a story that another one has taken in. */
  drop(id: string): void;
  /** How many stories it holds, of some 20 kB each. */
  size(): number;
}

/** Stories less similar than this are not compared article by article. */
const NEAR = 0.14;

export function createStoryIndex(): StoryIndex {
  const stories = new Map<string, Story>();
  const lengths = new Map<string, Readonly<Record<string, number>>>();
  const counts = new Map<string, Counts>();
  const having = new Map<string, Set<string>>();

  const drop = (id: string) => {
    const story = stories.get(id);
    if (story === undefined) return;
    stories.delete(id);
    lengths.delete(id);
    counts.delete(id);
    for (const key of Object.keys(story.features)) {
      const ids = having.get(key);
      ids?.delete(id);
      if (ids?.size === 0) having.delete(key);
    }
  };

  /** What each story shares with these features, which are the sum of so many articles'. */
  const scoresOf = (features: EventFeatures, articles: number) => {
    const own = lengthsOf(Object.entries(features));
    const scores = new Map<string, Shared>();
    for (const [key, weight] of Object.entries(features)) {
      for (const id of having.get(key) ?? []) {
        const story = stories.get(id);
        if (story === undefined) continue;
        const shared = scores.get(id) ?? nothingShared();
        const between = { article: own, story: lengths.get(id) ?? {}, articles: articles * story.articles };
        share(shared, key, partOf(key, weight, story.features[key] ?? 0, between));
        scores.set(id, shared);
      }
    }
    return scores;
  };

  return {
    place(raw, at, workspace) {
      const features = weigh(raw, (key) => rarity(having.get(key)?.size ?? 0, stories.size));
      const isOpen = mayJoinStory(at, workspace);
      const own = countsOf(features);
      let best: Placement = { story: null, similarity: 0, features };
      for (const [id, shared] of scoresOf(features, 1)) {
        const story = stories.get(id);
        const similarity = likenessOf(shared, own, counts.get(id) ?? NO_COUNTS);
        if (story === undefined || shared.features < SHARED_AT_LEAST || !isOpen(story)) continue;
        if (similarity >= similarEnough(shared) && similarity > best.similarity)
          best = { story, similarity, features };
      }
      return best;
    },
    near(story, limit) {
      return [...scoresOf(story.features, story.articles)]
        .flatMap(([id, shared]) => {
          const other = stories.get(id);
          const sum = similarityOf(shared);
          if (other === undefined || id === story.id || sum < NEAR) return [];
          if (shared.features < SHARED_AT_LEAST) return [];
          return mayBeOne(story, other) ? [{ other, sum }] : [];
        })
        .toSorted((a, b) => b.sum - a.sum)
        .slice(0, limit)
        .map(({ other }) => other);
    },
    drop,
    size: () => stories.size,
    put(story) {
      drop(story.id);
      stories.set(story.id, story);
      lengths.set(story.id, lengthsOf(Object.entries(story.features)));
      counts.set(story.id, countsOf(story.features));
      for (const key of Object.keys(story.features)) {
        const ids = having.get(key);
        if (ids === undefined) having.set(key, new Set([story.id]));
        else ids.add(story.id);
      }
    },
  };
}
