/** Loads stories into the story index for the days around new articles. */
import { OPERATOR } from '../base/scope.ts';
import { shift, type Timestamp } from '../base/time.ts';
import type { StoryChange, StoryStore } from '../ports/article-store.ts';
import { STORY_WINDOW_MS } from './story.ts';
import { createStoryIndex, type StoryIndex } from './story-index.ts';

const DAY_MS = 24 * 3600_000;
const WINDOW_DAYS = STORY_WINDOW_MS / DAY_MS;
const STORIES_A_DAY = 1000;

/** Days are loaded again after this time, because another process may have joined or split stories. */
const FRESH_MS = 10 * 60_000;

/** With more days than this in memory the index starts empty again, so that adding an archive does not fill the memory. */
const DAYS_AT_MOST = 20;

/** With more stories than this (some 300 MB) it starts again as well, with the newest of each day. */
const STORIES_AT_MOST = 15_000;

/**
 * Returns the index with the stories around a moment; `now` decides whether days must be loaded again. Stories that got an article since
 * the last call, from whichever process, are in it as they are now.
 * @param from what to read from: a transaction that has entered the stories sees all that other processes stored.
 */
export type StoryWindow = (
  around: Timestamp,
  now: Timestamp,
  from?: Pick<StoryStore, 'within' | 'grown'>,
) => Promise<StoryIndex>;

export function createStoryWindow(store: Pick<StoryStore, 'within' | 'grown'>): StoryWindow {
  let index = createStoryIndex();
  const read = new Map<string, Timestamp>();
  let mark: number | null = null;

  const catchUp = async (from: Pick<StoryStore, 'grown'>): Promise<void> => {
    const grown = await from.grown(OPERATOR, mark);
    mark = grown.mark;
    for (const story of grown.stories)
      if ([...read.keys()].some((day) => story.lastAt >= day && story.firstAt < shift(day, DAY_MS)))
        index.put(story);
  };

  return async (around, now, from = store) => {
    await catchUp(from);
    const stale = shift(now, -FRESH_MS);
    const days = daysAround(around).filter((day) => (read.get(day) ?? '') < stale);
    if (read.size + days.length > DAYS_AT_MOST || index.size() > STORIES_AT_MOST) {
      index = createStoryIndex();
      read.clear();
      days.splice(0, days.length, ...daysAround(around));
    }
    for (const day of days) {
      for (const story of await from.within(OPERATOR, day, shift(day, DAY_MS), STORIES_A_DAY))
        index.put(story);
      read.set(day, now);
    }
    return index;
  };
}

/** Brings the stories in memory up to date with a change. */
export async function followChange(
  window: StoryWindow,
  store: StoryStore,
  { from, into, madeAt }: StoryChange,
): Promise<void> {
  for (const id of [from, into]) {
    const story = await store.get(OPERATOR, id);
    const index = await window(story?.lastAt ?? madeAt, madeAt);
    if (story?.id === id) index.put(story);
    else index.drop(id);
  }
}

/** The start of each day whose stories an article of this moment may join. */
function daysAround(at: Timestamp): Timestamp[] {
  const day: Timestamp = `${at.slice(0, 10)}T00:00:00.000Z`;
  return Array.from({ length: 2 * WINDOW_DAYS + 1 }, (_, i) => shift(day, (i - WINDOW_DAYS) * DAY_MS));
}
