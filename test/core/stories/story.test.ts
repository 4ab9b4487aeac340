import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/core/ports/article-store.ts';
import { eventFeatures } from '../../../src/core/stories/event-features.ts';
import { joinedFeatures, type Placement, sharedFeatures } from '../../../src/core/stories/story.ts';
import { createStoryIndex, type StoryIndex } from '../../../src/core/stories/story-index.ts';

const AT = '2026-03-01T12:00:00.000Z';

const QUAKE_WEST = `A magnitude 6.1 earthquake struck near Westport on Tuesday, killing 12 people, Mayor Ada Lindqvist said.
The quake damaged the harbour of Westport and cut power to 40,000 homes, the Northland Seismic Service reported.`;
const QUAKE_WEST_AGAIN = `Rescuers in Westport searched collapsed houses after Tuesday's 6.1 earthquake. Ada Lindqvist, the mayor, put the
dead at 12. The Northland Seismic Service recorded nine aftershocks; 40,000 homes had no power.`;
const QUAKE_EAST = `A magnitude 5.4 earthquake struck near Belhaven on Friday, killing three people, Governor Omar Desta said.
The quake damaged the old town of Belhaven and closed the Karras Bridge, the Institute of Geology reported.`;

/** Takes an article in as the bot does. */
function take(
  index: StoryIndex,
  id: string,
  text: string,
  more: { at?: string; workspace?: string | null } = {},
): Placement {
  const { at = AT, workspace = null } = more;
  const placement = index.place(eventFeatures(text), at, workspace);
  const { story, features } = placement;
  const begun: Story = {
    id,
    workspace,
    title: id,
    firstAt: at,
    lastAt: at,
    articles: 1,
    outlets: 1,
    features,
  };
  index.put(
    story === null
      ? begun
      : {
          ...story,
          lastAt: at,
          articles: story.articles + 1,
          features: joinedFeatures(story.features, features),
        },
  );
  return placement;
}

describe('a story', () => {
  it('gathers reports of one event in different words', () => {
    const index = createStoryIndex();
    take(index, 'west', QUAKE_WEST);
    expect(take(index, 'again', QUAKE_WEST_AGAIN).story?.id).toBe('west');
  });

  it('keeps look-alike events apart', () => {
    const index = createStoryIndex();
    take(index, 'west', QUAKE_WEST);
    expect(take(index, 'east', QUAKE_EAST).story).toBeNull();
  });

  it('says why an article belongs to it: names and numbers before topic words', () => {
    const index = createStoryIndex();
    take(index, 'west', QUAKE_WEST);
    const { story, features, similarity } = take(index, 'again', QUAKE_WEST_AGAIN);
    const reasons = sharedFeatures(features, story ?? { features: {}, articles: 1 });
    expect(reasons.slice(0, 8).map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['w:westport', 'w:lindqvist']),
    );
    expect(reasons.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(similarity, 6);
  });

  it('does not take what comes a week later, nor what came a week before', () => {
    const index = createStoryIndex();
    take(index, 'west', QUAKE_WEST);
    expect(take(index, 'later', QUAKE_WEST_AGAIN, { at: '2026-03-09T12:00:00.000Z' }).story).toBeNull();
    expect(take(index, 'before', QUAKE_WEST_AGAIN, { at: '2026-02-20T12:00:00.000Z' }).story).toBeNull();
  });

  it('of a workspace is closed to everybody else', () => {
    const index = createStoryIndex();
    take(index, 'own', QUAKE_WEST, { workspace: 'chat:1' });
    expect(index.place(eventFeatures(QUAKE_WEST_AGAIN), AT, null).story).toBeNull();
    expect(index.place(eventFeatures(QUAKE_WEST_AGAIN), AT, 'chat:2').story).toBeNull();
    expect(index.place(eventFeatures(QUAKE_WEST_AGAIN), AT, 'chat:1').story?.id).toBe('own');
  });

  it('needs more in common than a name or two', () => {
    const index = createStoryIndex();
    take(index, 'one', 'Ada Lindqvist opened a school.');
    expect(take(index, 'two', 'Ada Lindqvist ran a marathon.').story).toBeNull();
  });
});

describe('the features of a text', () => {
  it('are safe with hostile names', () => {
    expect(
      Object.keys(eventFeatures('__proto__ constructor toString')).every((key) => /^[wb#]:/.test(key)),
    ).toBe(true);
  });

  it('do not take the capitals of a headline for names', () => {
    const features = eventFeatures('', 'Big Quake Hits Small Town On Sunday');
    expect(Object.keys(features).some((key) => key.startsWith('b:'))).toBe(false);
  });
});
