/** The recent stories in memory: an inverted index that finds them by the features they share with an article. */

import type { EventFeatures } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import type { Story } from '../ports/article-store.ts';
import {
  isTelling,
  lengthsOf,
  mayJoinStory,
  type Placement,
  partOf,
  rarity,
  SHARED_AT_LEAST,
  similarEnough,
  weigh,
} from './story.ts';

export interface StoryIndex {
  /** The story that an article of this workspace (null: shared) and time belongs to. */
  place(features: EventFeatures, at: Timestamp, workspace: string | null): Placement;
  /** Adds a story, or replaces its earlier state. */
  put(story: Story): void;
}

export function createStoryIndex(): StoryIndex {
  const stories = new Map<string, Story>();
  const lengths = new Map<string, Readonly<Record<string, number>>>();
  const having = new Map<string, Set<string>>();

  const drop = (story: Story) => {
    stories.delete(story.id);
    lengths.delete(story.id);
    for (const key of Object.keys(story.features)) {
      const ids = having.get(key);
      ids?.delete(story.id);
      if (ids?.size === 0) having.delete(key);
    }
  };

  return {
    place(raw, at, workspace) {
      const features = weigh(raw, (key) => rarity(having.get(key)?.size ?? 0, stories.size));
      const own = lengthsOf(Object.entries(features));
      const isOpen = mayJoinStory(at, workspace);
      const scores = new Map<string, { sum: number; shared: number; telling: number }>();
      for (const [key, weight] of Object.entries(features)) {
        for (const id of having.get(key) ?? []) {
          const story = stories.get(id);
          if (story === undefined) continue;
          const score = scores.get(id) ?? { sum: 0, shared: 0, telling: 0 };
          const between = { article: own, story: lengths.get(id) ?? {}, articles: story.articles };
          score.sum += partOf(key, weight, story.features[key] ?? 0, between);
          // A whole name is already counted by its words.
          if (!key.startsWith('b:')) score.shared += 1;
          if (isTelling(key)) score.telling += 1;
          scores.set(id, score);
        }
      }
      let best: Placement = { story: null, similarity: 0, features };
      for (const [id, { sum: similarity, shared, telling }] of scores) {
        const story = stories.get(id);
        if (story === undefined || shared < SHARED_AT_LEAST || !isOpen(story)) continue;
        if (similarity >= similarEnough(telling) && similarity > best.similarity)
          best = { story, similarity, features };
      }
      return best;
    },
    put(story) {
      const former = stories.get(story.id);
      if (former !== undefined) drop(former);
      stories.set(story.id, story);
      lengths.set(story.id, lengthsOf(Object.entries(story.features)));
      for (const key of Object.keys(story.features)) {
        const ids = having.get(key);
        if (ids === undefined) having.set(key, new Set([story.id]));
        else ids.add(story.id);
      }
    },
  };
}
