import { expect, it } from 'vitest';
import type { Story } from '../../../src/core/ports/article-store.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';

const DAY = '2026-03-01';
const AT = `${DAY}T12:00:00.000Z`;

const storyOf = (id: string, day = DAY): Story => ({
  ...{ id, workspace: null, title: id, articles: 1, outlets: 1, features: { 'n:gate': 0.5 } },
  ...{ firstAt: `${day}T08:00:00.000Z`, lastAt: `${day}T09:00:00.000Z` },
});

/** What the store says in turn; afterwards nothing more grows. */
function storeOf(...grown: readonly (readonly Story[])[]) {
  const left = [...grown];
  return {
    grown: async () => ({ stories: left.shift() ?? [], mark: grown.length - left.length }),
    within: async (_scope: unknown, since: string) => (since.startsWith(DAY) ? [storyOf('loaded')] : []),
  };
}

it('takes in stories that got articles elsewhere, of its own days alone', async () => {
  const window = createStoryWindow(storeOf([], [storyOf('other'), storyOf('archive', '2020-01-01')]));
  expect((await window(AT, AT)).size()).toBe(1);
  expect((await window(AT, AT)).size()).toBe(2);
});

it('begins again with the newest stories when it holds too many', async () => {
  const many = Array.from({ length: 15_001 }, (_, n) => storyOf(`s${n}`));
  const window = createStoryWindow(storeOf([], many));
  await window(AT, AT);
  const index = await window(AT, AT);
  expect(index.size()).toBe(1);
  expect(index.near(storyOf('new'), 9)).toEqual([]);
});
