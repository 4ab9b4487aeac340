/** The recent stories in memory: an inverted index that finds them by the features they share with an article. */

import type { EventFeatures } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import type { Story } from '../ports/article-store.ts';
import {
  addPart,
  clashOf,
  countsOf,
  isTelling,
  lengthsOf,
  mayBeOne,
  mayJoinStory,
  type Placement,
  partOf,
  rarity,
  SHARED_AT_LEAST,
  type SharedParts,
  similarEnough,
  similarityOf,
  weigh,
} from './story.ts';

export interface StoryIndex {
  /** The story that an article of this workspace (null: shared) and time belongs to. */
  place(features: EventFeatures, at: Timestamp, workspace: string | null): Placement;
  /** Stories that may tell of the same event as this one, the most similar first. */
  near(story: Story, limit: number): readonly Story[];
  /** Adds a story, or replaces its earlier state. */
  put(story: Story): void;
  /** Removes a story that another one has taken in. */
  drop(id: string): void;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** Stories less similar than this are not compared article by article. */
const NEAR = 0.14;

export function createStoryIndex(): StoryIndex {
  const stories = new Map<string, Story>();
  const lengths = new Map<string, Readonly<Record<string, number>>>();
  const counts = new Map<string, ReadonlyMap<string, number>>();
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
    const scores = new Map<string, { parts: SharedParts; shared: number; telling: number }>();
    for (const [key, weight] of Object.entries(features)) {
      for (const id of having.get(key) ?? []) {
        const story = stories.get(id);
        if (story === undefined) continue;
        const score = scores.get(id) ?? { parts: new Map(), shared: 0, telling: 0 };
        const between = { article: own, story: lengths.get(id) ?? {}, articles: articles * story.articles };
        addPart(score.parts, key, partOf(key, weight, story.features[key] ?? 0, between));
        // A whole name is already counted by its words.
        if (!key.startsWith('b:')) score.shared += 1;
        if (isTelling(key)) score.telling += 1;
        scores.set(id, score);
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
      for (const [id, { parts, shared, telling }] of scoresOf(features, 1)) {
        const story = stories.get(id);
        const similarity = similarityOf(parts) - clashOf(parts, own, counts.get(id) ?? NO_COUNTS);
        if (story === undefined || shared < SHARED_AT_LEAST || !isOpen(story)) continue;
        if (similarity >= similarEnough(telling) && similarity > best.similarity)
          best = { story, similarity, features };
      }
      return best;
    },
    near(story, limit) {
      return [...scoresOf(story.features, story.articles)]
        .flatMap(([id, { parts, shared }]) => {
          const other = stories.get(id);
          const sum = similarityOf(parts);
          if (other === undefined || id === story.id || sum < NEAR || shared < SHARED_AT_LEAST) return [];
          return mayBeOne(story, other) ? [{ other, sum }] : [];
        })
        .toSorted((a, b) => b.sum - a.sum)
        .slice(0, limit)
        .map(({ other }) => other);
    },
    drop,
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
