import { describe, expect, it } from 'vitest';
import { timestamp } from '../../../src/core/base/time.ts';
import { moveArticles } from '../../../src/core/stories/move-articles.ts';
import { storyOf } from '../../contracts/store-stories.ts';
import { chosenIn, type Desk, digestOf, openDesk } from './newsdesk.ts';

const HOUR = 3_600_000;
const NONE: readonly string[] = [];

/** Stories of these ids, so that articles can move between them. */
async function deskWith(...stories: readonly string[]): Promise<Desk> {
  const desk = await openDesk();
  for (const id of stories) await desk.store.stories.save(storyOf(id));
  return desk;
}

const move = (desk: Desk, articles: readonly string[], from: string, into: string | null) =>
  desk.store.transaction((tx) =>
    moveArticles(tx, { from, into, articles, by: null, at: timestamp(desk.clock.now()) }),
  );

describe('editions after stories were joined', () => {
  it('do not tell the event again through an article that was left out before', async () => {
    const desk = await deskWith('one', 'two');
    await desk.write('a', { story: 'one' });
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(['a']);
    const told = timestamp(desk.clock.now());
    desk.clock.forward(HOUR);
    // It was published before the edition and came late.
    await desk.write('b', { story: 'two', publishedAt: told });
    await move(desk, ['b'], 'two', 'one');
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(NONE);
  });

  it('do not either when the posted story is the one whose id went', async () => {
    const desk = await deskWith('one', 'two');
    await desk.write('a', { story: 'one' });
    await desk.publish(digestOf());
    const told = timestamp(desk.clock.now());
    desk.clock.forward(HOUR);
    await desk.write('b', { story: 'two', publishedAt: told });
    await move(desk, ['a'], 'one', 'two');
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(NONE);
  });

  it('tell what is new of it', async () => {
    const desk = await deskWith('one', 'two');
    await desk.write('a', { story: 'one' });
    await desk.publish(digestOf());
    desk.clock.forward(HOUR);
    await desk.write('b', { story: 'two' });
    await move(desk, ['b'], 'two', 'one');
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(['b']);
  });

  it('hold one item for both, also when they are joined while the edition is made', async () => {
    const desk = await deskWith('one', 'two');
    await desk.write('a', { story: 'one' });
    await desk.write('b', { story: 'two' });
    const { transaction } = desk.store;
    let joined = false;
    desk.store.transaction = async (work) => {
      if (!joined) {
        joined = true;
        await move(desk, ['b'], 'two', 'one');
      }
      return transaction(work);
    };
    const published = await desk.publish(digestOf());
    expect(joined).toBe(true);
    expect(chosenIn(published)).toHaveLength(1);
    expect(published).toMatchObject({ edition: { number: 1, chosen: [{ story: 'one' }] } });
  });
});

describe('editions after a story was split', () => {
  it('tell the event that was only named beside another one, once', async () => {
    const desk = await deskWith('one');
    await desk.write('a', { story: 'one', text: 'A long report of the first event. It has two sentences.' });
    await desk.write('b', { story: 'one', outlet: 'Other' });
    const first = await desk.publish(digestOf());
    const [lead = ''] = chosenIn(first);
    const beside = lead === 'a' ? 'b' : 'a';
    expect(first).toMatchObject({ edition: { chosen: [{ also: [{ article: beside }] }] } });
    desk.clock.forward(HOUR);
    expect(await move(desk, [beside], 'one', null)).toMatchObject({ kind: 'split' });
    expect(chosenIn(await desk.publish(digestOf()))).toEqual([beside]);
    desk.clock.forward(HOUR);
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(NONE);
    expect(chosenIn(await desk.publish(digestOf({ window: '7d' })))).toEqual(NONE);
  });

  it('tell the event whose article an earlier edition took for a late report of another', async () => {
    const desk = await deskWith('one');
    await desk.write('a', { story: 'one' });
    await desk.publish(digestOf());
    const told = timestamp(desk.clock.now());
    desk.clock.forward(HOUR);
    await desk.write('late', { story: 'one', publishedAt: told });
    expect(chosenIn(await desk.publish(digestOf({ empty: 'note' })))).toEqual(NONE);
    desk.clock.forward(HOUR);
    await move(desk, ['late'], 'one', null);
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(['late']);
  });

  it('do not tell the posted part again under its new id', async () => {
    const desk = await deskWith('one');
    await desk.write('a', { story: 'one' });
    await desk.publish(digestOf());
    const told = timestamp(desk.clock.now());
    desk.clock.forward(HOUR);
    await desk.write('b', { story: 'one', publishedAt: told });
    await desk.write('c', { story: 'one', publishedAt: told });
    const parted = await move(desk, ['a', 'b'], 'one', null);
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(['c']);
    expect(parted?.into).not.toBe('one');
  });
});
