/** Loads stories into the story index for the days of new articles. */
import { OPERATOR } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import type { StoryStore } from '../ports/article-store.ts';
import { STORY_WINDOW_MS } from './story.ts';
import { createStoryIndex, type StoryIndex } from './story-index.ts';

const DAY_MS = 24 * 3600_000;
const WINDOW_DAYS = STORY_WINDOW_MS / DAY_MS;
const STORIES_A_DAY = 1000;

/** Another process may have begun stories meanwhile: a day is read again after this long. */
const FRESH_MS = 10 * 60_000;

/** More days than this and the index starts again: an archive that is added must not stay in memory. */
const DAYS_AT_MOST = 60;

/** The index, filled around the given moment. `now` says how fresh it has to be. */
export type StoryWindow = (around: Timestamp, now: Timestamp) => Promise<StoryIndex>;

export function createStoryWindow(store: StoryStore): StoryWindow {
  let index = createStoryIndex();
  const read = new Map<string, Timestamp>();
  return async (around, now) => {
    const stale = shift(now, -FRESH_MS);
    const days = daysAround(around).filter((day) => (read.get(day) ?? '') < stale);
    if (read.size + days.length > DAYS_AT_MOST) {
      index = createStoryIndex();
      read.clear();
      days.splice(0, days.length, ...daysAround(around));
    }
    for (const day of days) {
      for (const story of await store.within(OPERATOR, day, shift(day, DAY_MS), STORIES_A_DAY))
        index.put(story);
      read.set(day, now);
    }
    return index;
  };
}

/** The beginnings of the days in whose stories an article of this moment can belong. */
function daysAround(at: Timestamp): Timestamp[] {
  const day: Timestamp = `${at.slice(0, 10)}T00:00:00.000Z`;
  return Array.from({ length: 2 * WINDOW_DAYS + 1 }, (_, i) => shift(day, (i - WINDOW_DAYS) * DAY_MS));
}
