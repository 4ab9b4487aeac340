import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { syncDestinations } from '../../../src/core/publishing/sync-destinations.ts';
import { destinationKey } from '../../../src/core/subscriptions/destination.ts';
import { preferencesSchema } from '../../../src/core/subscriptions/subscription.ts';
import { subscriptionTo } from '../delivery/outbox.ts';
import { chosenIn, digestOf, openDesk } from './newsdesk.ts';

const HOUR = 3_600_000;
const ALL = { limit: 1_000, offset: 0 };

describe('publishing', () => {
  it('makes the edition and its outbox rows together, once for a slot', async () => {
    const desk = await openDesk();
    const digest = digestOf({ destinations: ['chat:a', 'chat:b'] });
    await syncDestinations(desk.store, [digest], desk.clock.now);
    await desk.write('one');
    const [first, second] = await Promise.all([desk.publish(digest), desk.publish(digest)]);
    expect([first?.kind, second?.kind].toSorted()).toEqual(['published', 'taken']);
    const rows = await desk.store.deliveries.list(OPERATOR, {}, ALL);
    expect(rows.map(({ to }) => destinationKey(to)).toSorted()).toEqual(['chat:a', 'chat:b']);
  });

  it('never repeats an item of an earlier edition', async () => {
    const desk = await openDesk();
    await desk.write('one');
    expect(chosenIn(await desk.publish(digestOf({ window: '7d' })))).toEqual(['one']);
    desk.clock.forward(HOUR);
    await desk.write('two');
    expect(chosenIn(await desk.publish(digestOf({ window: '7d' })))).toEqual(['two']);
  });

  it('shows an article again once it has changed, as an update', async () => {
    const desk = await openDesk();
    await desk.write('one');
    await desk.publish(digestOf());
    desk.clock.forward(HOUR);
    await desk.write('one', { text: 'It reads otherwise now.' });
    const published = await desk.publish(digestOf());
    expect(published).toMatchObject({ edition: { chosen: [{ article: 'one', revision: 2, update: true }] } });
  });

  it('tells one story once, however many outlets have it, and names the others', async () => {
    const desk = await openDesk();
    for (const outlet of ['A', 'B', 'C']) await desk.write(outlet, { outlet, story: 'same' });
    const published = await desk.publish(digestOf());
    expect(chosenIn(published)).toHaveLength(1);
    expect(published).toMatchObject({
      edition: { chosen: [{ terms: { outlets: expect.closeTo(0.1585, 3) } }] },
    });
    expect(published.kind === 'published' && published.edition.chosen[0]?.also).toHaveLength(2);
  });

  it('names no outlet beside a story that the section excludes', async () => {
    const desk = await openDesk();
    for (const outlet of ['A', 'B', 'C']) await desk.write(outlet, { outlet, story: 'same' });
    const sections = [{ title: 'All', exclude: { sources: ['C'] } }];
    const published = await desk.publish(digestOf({ sections }));
    const [choosing] = published.kind === 'published' ? published.edition.chosen : [];
    expect([choosing?.article, ...(choosing?.also ?? []).map(({ article }) => article)].toSorted()).toEqual([
      'A',
      'B',
    ]);
  });

  it('counts the newest that fit, where the window is a number of articles', async () => {
    const desk = await openDesk();
    for (let n = 0; n < 6; n += 1) {
      await desk.write(`a${n}`, { title: n % 2 === 0 ? 'Harbour news' : 'Other news' });
      desk.clock.forward(60_000);
    }
    const sections = [{ title: 'All', include: { topics: ['harbour'] } }];
    const published = await desk.publish(digestOf({ window: 'latest:2', sections }));
    expect(chosenIn(published).toSorted()).toEqual(['a2', 'a4']);
  });

  it('does not tell a story again because an outlet had it late, and does when there is news of it', async () => {
    const desk = await openDesk();
    await desk.write('first', { story: 'same', outlet: 'A' });
    await desk.publish(digestOf());
    const told = desk.clock.now().toString({ smallestUnit: 'millisecond' });
    desk.clock.forward(HOUR);
    await desk.write('late', { story: 'same', outlet: 'B', publishedAt: told });
    const published = await desk.publish(digestOf());
    expect(chosenIn(published)).toEqual([]);
    expect(published).toMatchObject({
      edition: {
        left: expect.arrayContaining([{ article: 'late', reason: expect.stringContaining('No. 1') }]),
      },
    });
    desk.clock.forward(HOUR);
    await desk.write('news', { story: 'same', outlet: 'B' });
    expect(chosenIn(await desk.publish(digestOf()))).toEqual(['news']);
  });

  it('skips an empty edition, keeping its slot and no number, or says so where that is wanted', async () => {
    const desk = await openDesk();
    await desk.store.subscriptions.save(subscriptionTo('chat:a'));
    const skipped = await desk.publish(digestOf());
    expect(skipped).toMatchObject({ queued: [], edition: { number: 0 } });
    expect((await desk.publish(digestOf())).kind).toBe('taken');
    desk.clock.forward(HOUR);
    expect(await desk.publish(digestOf({ empty: 'note' }))).toMatchObject({
      queued: ['chat:a'],
      edition: { number: 1 },
    });
  });

  it('numbers editions without gaps', async () => {
    const desk = await openDesk();
    const numbers: number[] = [];
    for (const id of ['one', null, 'two', 'three']) {
      if (id !== null) await desk.write(id);
      const published = await desk.publish(digestOf());
      if (published.kind === 'published') numbers.push(published.edition.number);
      desk.clock.forward(HOUR);
    }
    expect(numbers).toEqual([1, 0, 2, 3]);
  });

  it('sends a place one post, however many subscriptions lead there', async () => {
    const desk = await openDesk();
    await desk.store.subscriptions.save(subscriptionTo('chat:a'));
    await desk.store.subscriptions.save(subscriptionTo('chat:a', { id: 'another', owner: 'somebody' }));
    await desk.write('one');
    await desk.publish(digestOf());
    expect(await desk.store.deliveries.list(OPERATOR, {}, ALL)).toHaveLength(1);
  });

  it('reports destinations whose platform is off, and queues nothing for them', async () => {
    const desk = await openDesk();
    await desk.store.subscriptions.save(subscriptionTo('mail:a'));
    await desk.write('one');
    expect(await desk.publish(digestOf())).toMatchObject({ off: ['mail:a'], queued: [] });
    expect(await desk.store.deliveries.list(OPERATOR, {}, ALL)).toHaveLength(0);
  });

  it('makes a small first edition rather than a flood', async () => {
    const desk = await openDesk();
    for (let n = 0; n < 40; n += 1) await desk.write(`a${n}`);
    const digest = digestOf({ sections: [{ title: 'All', limit: 25 }] });
    expect(chosenIn(await desk.publish(digest))).toHaveLength(5);
  });

  it('gives a subscription with a filter its own editions, narrowed, beside everyone’s', async () => {
    const desk = await openDesk();
    const own = subscriptionTo('chat:me', {
      subject: {
        kind: 'digest',
        digest: 'morning',
        workspace: null,
        schedule: null,
        filter: { topics: ['harbour'] },
      },
    });
    await desk.store.subscriptions.save(own);
    await desk.store.subscriptions.save(subscriptionTo('chat:all'));
    await desk.write('boats', { title: 'Harbours close' });
    await desk.write('trains', { title: 'Trains run' });
    expect(chosenIn(await desk.publish(digestOf())).toSorted()).toEqual(['boats', 'trains']);
    const mine = await desk.publish(digestOf(), own);
    expect(chosenIn(mine)).toEqual(['boats']);
    expect(mine).toMatchObject({ queued: ['chat:me'], edition: { number: 1, subscription: own.id } });
  });

  it('holds what finds its reader asleep', async () => {
    const desk = await openDesk();
    const quiet = { from: '22:00', to: '08:00' };
    await desk.store.subscriptions.save(
      subscriptionTo('chat:a', {
        preferences: preferencesSchema.parse({ quiet, timezone: 'Europe/Berlin' }),
      }),
    );
    await desk.write('one');
    expect(await desk.publish(digestOf())).toMatchObject({ held: ['chat:a'], queued: [] });
    expect(await desk.store.subscriptions.held('2026-11-23T06:59:00.000Z')).toEqual([]);
    expect(await desk.store.subscriptions.held('2026-11-23T07:00:00.000Z')).toHaveLength(1);
  });

  it('keeps workspaces apart: a digest of one sees the shared articles and its own', async () => {
    const desk = await openDesk();
    await desk.write('shared');
    await desk.write('ours', { workspace: 'chat:w1', source: 's1' });
    await desk.write('theirs', { workspace: 'chat:w2', source: 's2' });
    const digest = { ...digestOf(), workspace: 'chat:w1' };
    expect(chosenIn(await desk.publish(digest)).toSorted()).toEqual(['ours', 'shared']);
  });
});
