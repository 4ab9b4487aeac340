import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/core/ports/article-store.ts';
import { eventFeatures } from '../../../src/core/stories/event-features.ts';
import { joinedFeatures, type Placement, sharedFeatures } from '../../../src/core/stories/story.ts';
import { createStoryIndex, type StoryIndex } from '../../../src/core/stories/story-index.ts';
import { SAME, TEMPLATES } from './look-alikes.ts';

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
      expect.arrayContaining(['n:westport', 'n:lindqvist']),
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

describe('one sentence pattern', () => {
  /** A quake in each of two parts of one country that is told from one city: two names in common. */
  const ALIKE = 'quakes in one country';

  it.each(TEMPLATES.filter(({ kind }) => kind !== ALIKE))('is not one story: $kind', ({ one, other }) => {
    const index = createStoryIndex();
    take(index, 'one', one);
    expect(take(index, 'other', other).story).toBeNull();
  });

  it.each(SAME)('but one event is, in different words: $kind', ({ one, other }) => {
    const index = createStoryIndex();
    take(index, 'one', one);
    expect(take(index, 'other', other).story?.id).toBe('one');
  });
});

describe('the features of a text', () => {
  it('tell names from words that begin a sentence', () => {
    const features = eventFeatures(
      'Crews reached the harbour of Porto Miel. Miel has two of them. The crews left.',
    );
    expect(features).toMatchObject({ 'n:porto': 1, 'w:crew': 1 + Math.log(2), 'b:porto miel': 1 });
    expect(features['n:miel']).toBeGreaterThan(1);
  });

  it('do not take the agency that reports for a name of the event', () => {
    const features = eventFeatures(
      'It shook the town of Tarvik at noon, the Northland Seismic Service said later.',
    );
    expect(Object.keys(features).filter((key) => key.startsWith('n:'))).toEqual(['n:tarvik']);
  });

  it('read numbers whole, and dates by month and day', () => {
    const features = eventFeatures('On March 4 some 40,000 homes and 3 schools lost power, as in 2019.');
    expect(features).toMatchObject({ '#:mar 4': 1, '#:40000': 1, 'w:3': 1, 'w:2019': 1 });
  });

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
