import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { Outgoing } from '../../../src/core/delivery/outcome.ts';
import type { Digest } from '../../../src/core/digests/digest.ts';
import { createTick, type Tick } from '../../../src/core/publishing/tick.ts';
import { preferencesSchema, type Subscription } from '../../../src/core/subscriptions/subscription.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Scripted, scripted, subscriptionTo } from '../delivery/outbox.ts';
import { type Desk, digestOf, openDesk } from './newsdesk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (written: string) => Temporal.Instant.from(written);

interface Office extends Desk {
  readonly chat: Scripted;
  readonly work: Tick;
  /** Ticks, and waits until the outbox is empty. */
  tick(): Promise<readonly Outgoing[]>;
  digests: readonly Digest[];
}

async function openOffice(digests: readonly Digest[], start: string): Promise<Office> {
  const chat = scripted('chat');
  const desk = await openDesk([chat]);
  desk.clock.set(at(start));
  const office = { digests };
  const work = createTick({
    store: desk.store,
    platforms: desk.platforms,
    digests: () => office.digests,
    now: desk.clock.now,
    log: SILENT,
    random: () => 0.5,
    owner: 'one',
  });
  return Object.assign(office, desk, {
    chat,
    work,
    tick: async () => {
      const before = chat.sent.length;
      await work.run();
      await work.drain.settle();
      return chat.sent.slice(before);
    },
  });
}

const daily = (more: Readonly<Record<string, unknown>> = {}) =>
  digestOf({ schedule: '30 7 * * *', timezone: 'Europe/Berlin', destinations: ['chat:a'], ...more });

const slots = async ({ store }: Desk) =>
  (await store.editions.list(OPERATOR, {}, { limit: 100, offset: 0 })).map(({ slot }) => slot).toReversed();

describe('a tick', () => {
  it('that never ends is no longer waited for after a minute, and the slot is still published once', async () => {
    const desk = await openDesk([scripted('chat')]);
    await desk.write('one');
    desk.clock.set(at('2026-11-23T05:00:00Z'));
    let hangs = false;
    const never = new Promise<never>(() => undefined);
    const { store } = desk;
    const work = createTick({
      store: {
        ...store,
        digests: { ...store.digests, list: (scope) => (hangs ? never : store.digests.list(scope)) },
      },
      platforms: desk.platforms,
      digests: () => [daily()],
      now: desk.clock.now,
      log: SILENT,
      random: () => 0.5,
      owner: 'one',
    });
    await work.run();
    expect(work.lastDone()).toBe('2026-11-23T05:00:00.000Z');
    hangs = true;
    desk.clock.set(at('2026-11-23T06:30:00Z'));
    void work.run();
    hangs = false;
    desk.clock.set(at('2026-11-23T06:30:59Z'));
    await work.run();
    expect(await slots(desk)).toHaveLength(0);
    desk.clock.set(at('2026-11-23T06:31:00Z'));
    await work.run();
    await work.run();
    expect(await slots(desk)).toEqual(['2026-11-23T07:30[Europe/Berlin]']);
    expect(work.lastDone()).toBe('2026-11-23T06:31:00.000Z');
  });

  it('is not done while the outbox cannot be read', async () => {
    const desk = await openDesk([scripted('chat')]);
    const { deliveries } = desk.store;
    let broken = false;
    const claim: typeof deliveries.claim = async (...asked) =>
      broken ? Promise.reject(new Error('no answer')) : deliveries.claim(...asked);
    const work = createTick({
      store: { ...desk.store, deliveries: { ...deliveries, claim } },
      platforms: desk.platforms,
      digests: () => [],
      now: desk.clock.now,
      log: SILENT,
      random: () => 0.5,
      owner: 'one',
    });
    const doneAt = async (minute: string) => {
      desk.clock.set(at(`2026-11-23T05:${minute}:00Z`));
      await work.run();
      await work.drain.settle().catch(() => undefined);
      await work.run();
      return work.lastDone();
    };
    expect(await doneAt('00')).toBe('2026-11-23T05:00:00.000Z');
    broken = true;
    const last = await doneAt('01');
    expect(await doneAt('02')).toBe(last);
    broken = false;
    await doneAt('03');
    expect(await doneAt('04')).toBe('2026-11-23T05:04:00.000Z');
  });

  it('tells how late an edition was, and each step of it from the tick to the post', async () => {
    const chat = scripted('chat');
    const desk = await openDesk([chat]);
    await desk.write('one');
    desk.clock.set(at('2026-11-23T05:00:00Z'));
    const lags: number[] = [];
    const spans: { readonly name: string; readonly about: string | undefined; notes: object }[] = [];
    const work = createTick({
      store: desk.store,
      platforms: desk.platforms,
      digests: () => [daily()],
      now: desk.clock.now,
      log: SILENT,
      random: () => 0.5,
      owner: 'one',
      made: (ms) => lags.push(ms),
      tracing: {
        span: (name, attributes, inside, about) => {
          const span = { name, about, notes: attributes };
          spans.push(span);
          return inside((more) => {
            span.notes = { ...span.notes, ...more };
          });
        },
      },
    });
    await work.run();
    desk.clock.set(at('2026-11-23T06:30:04Z'));
    await work.run();
    await work.drain.settle();
    expect(lags).toEqual([4000]);
    expect(spans.map(({ name }) => name)).toEqual([
      'publish edition',
      'choose stories',
      'store edition',
      'deliver post',
      'send',
    ]);
    const [made, , , posted] = spans;
    expect(made?.about).toBe((await desk.store.editions.list(OPERATOR, {}, { limit: 1, offset: 0 }))[0]?.id);
    expect(posted?.about).toBe(made?.about);
    expect(made?.notes).toMatchObject({ 'pullquote.stories': 1, 'pullquote.lag_ms': 4000 });
    expect(posted?.notes).toMatchObject({ 'pullquote.platform': 'chat', 'pullquote.outcome': 'sent' });
  });

  it('does no further step once it is stopped, and begins no round', async () => {
    const desk = await openDesk([scripted('chat')]);
    const slow = Promise.withResolvers<readonly []>();
    const begun = Promise.withResolvers<void>();
    const steps: string[] = [];
    const { store } = desk;
    const work = createTick({
      store: {
        ...store,
        digests: {
          ...store.digests,
          list: () => {
            steps.push('digests');
            begun.resolve();
            return slow.promise;
          },
        },
        deliveries: {
          ...store.deliveries,
          prune: async (before) => {
            steps.push('prune');
            return store.deliveries.prune(before);
          },
        },
      },
      platforms: desk.platforms,
      digests: () => [],
      now: desk.clock.now,
      log: SILENT,
      random: () => 0.5,
      owner: 'one',
    });
    void work.run();
    await begun.promise;
    let stopped = false;
    const stopping = work.stop(new AbortController().signal).then(() => {
      stopped = true;
    });
    await store.deliveries.counts();
    expect(stopped).toBe(false);
    slow.resolve([]);
    await stopping;
    await work.run();
    expect(steps).toEqual(['digests']);
  });

  it('publishes when the slot has come, once, and not before', async () => {
    const office = await openOffice([daily()], '2026-11-23T05:00:00Z');
    await office.write('one');
    expect(await office.tick()).toHaveLength(0);
    office.clock.set(at('2026-11-23T06:29:59Z'));
    expect(await office.tick()).toHaveLength(0);
    office.clock.set(at('2026-11-23T06:30:00Z'));
    expect(await office.tick()).toHaveLength(1);
    office.clock.forward(1_000);
    expect(await office.tick()).toHaveLength(0);
    expect(await slots(office)).toEqual(['2026-11-23T07:30[Europe/Berlin]']);
  });

  it('knows no slot from before the digest was first seen', async () => {
    const office = await openOffice([daily()], '2026-11-23T08:00:00Z');
    await office.write('one');
    expect(await office.tick()).toHaveLength(0);
  });

  it('makes up for the latest missed slot, once, and only within the window', async () => {
    const office = await openOffice([daily()], '2026-11-23T05:00:00Z');
    await office.write('one');
    await office.tick();
    office.clock.set(at('2026-11-26T10:00:00Z'));
    await office.tick();
    office.clock.forward(HOUR);
    await office.tick();
    expect(await slots(office)).toEqual(['2026-11-26T07:30[Europe/Berlin]']);
    office.clock.set(at('2026-11-29T23:00:00Z'));
    await office.tick();
    expect(await slots(office)).toHaveLength(1);
  });

  it('publishes once over a clock that jumps back and forth', async () => {
    const office = await openOffice([daily()], '2026-11-23T05:00:00Z');
    await office.write('one');
    await office.tick();
    for (const jump of [2 * HOUR, -HOUR, HOUR, -DAY, DAY, 30 * 60_000, -2 * HOUR, 2 * HOUR]) {
      office.clock.forward(jump);
      await office.tick();
    }
    expect(await slots(office)).toEqual(['2026-11-23T07:30[Europe/Berlin]']);
  });

  it('starts a changed schedule from now on, not from its missed hours', async () => {
    const office = await openOffice([daily()], '2026-11-23T08:00:00Z');
    await office.write('one');
    await office.tick();
    office.digests = [daily({ schedule: '0 8 * * *' })];
    await office.tick();
    expect(await slots(office)).toEqual([]);
    office.clock.set(at('2026-11-24T07:00:00Z'));
    await office.tick();
    expect(await slots(office)).toEqual(['2026-11-24T08:00[Europe/Berlin]']);
  });

  it('ends the subscription of a destination that a file no longer names', async () => {
    const office = await openOffice([daily()], '2026-11-23T05:00:00Z');
    await office.tick();
    office.digests = [daily({ destinations: [] })];
    await office.tick();
    expect(await office.store.subscriptions.list(OPERATOR, {})).toMatchObject([{ status: 'ended' }]);
  });

  it('keeps a paused file destination paused', async () => {
    const office = await openOffice([daily()], '2026-11-23T05:00:00Z');
    await office.tick();
    await office.store.subscriptions.pausePlace('chat', 'a', 'broken');
    office.digests = [daily({ destinations: ['chat:a', 'chat:b'] })];
    await office.tick();
    expect(await office.store.subscriptions.list(OPERATOR, {})).toMatchObject([
      { status: 'paused' },
      { status: 'active' },
    ]);
  });

  it('goes on with other digests when one can’t be published', async () => {
    const broken = { ...daily(), name: 'broken', definition: { ...daily().definition, window: 'nonsense' } };
    const office = await openOffice([broken, daily()], '2026-11-23T06:29:00Z');
    await office.write('one');
    await office.tick();
    office.clock.forward(60_000);
    expect(await office.tick()).toHaveLength(1);
  });

  it('gives a subscription with its own time its own editions', async () => {
    const office = await openOffice([daily({ destinations: [] })], '2026-11-23T05:00:00Z');
    const own: Subscription = subscriptionTo('chat:me', {
      subject: { kind: 'digest', digest: 'morning', workspace: null, schedule: '0 9 * * *', filter: null },
      preferences: preferencesSchema.parse({ timezone: 'America/New_York' }),
    });
    await office.store.subscriptions.save(own);
    await office.tick();
    await office.write('one');
    office.clock.set(at('2026-11-23T13:59:00Z'));
    expect(await office.tick()).toHaveLength(0);
    office.clock.set(at('2026-11-23T14:00:00Z'));
    expect((await office.tick()).map(({ to }) => to.address)).toEqual(['me']);
  });
});

describe('a sleeping reader', () => {
  it('gets what was held as one message on waking', async () => {
    const hourly = daily({ schedule: '0 * * * *', destinations: [] });
    const office = await openOffice([hourly], '2026-11-23T20:30:00Z');
    const preferences = preferencesSchema.parse({
      timezone: 'Europe/Berlin',
      quiet: { from: '22:00', to: '07:00' },
    });
    await office.store.subscriptions.save(subscriptionTo('chat:a', { preferences }));
    await office.tick();
    const heard: string[] = [];
    for (let hour = 0; hour < 12; hour += 1) {
      await office.write(`a${hour}`);
      office.clock.forward(HOUR);
      for (const { payload } of await office.tick()) heard.push(JSON.stringify(payload));
    }
    // At 07:30 the night's nine and the one of 07:00 come as one; then those of 08:00 and 09:00.
    expect(heard).toHaveLength(3);
    expect(heard.filter((said) => said.includes('editions, held'))).toHaveLength(1);
    expect(await office.store.subscriptions.held('2027-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('gets nothing on a holiday, and that day’s edition on the next free one', async () => {
    const office = await openOffice([daily({ destinations: [] })], '2026-12-24T05:00:00Z');
    const preferences = preferencesSchema.parse({
      timezone: 'Europe/Berlin',
      holidays: ['2026-12-25', '2026-12-26'],
    });
    await office.store.subscriptions.save(subscriptionTo('chat:a', { preferences }));
    const days: number[] = [];
    for (let day = 0; day < 4; day += 1) {
      await office.write(`d${day}`);
      await office.tick();
      office.clock.forward(90 * 60_000);
      days.push((await office.tick()).length);
      office.clock.forward(DAY - 90 * 60_000);
    }
    expect(days).toEqual([1, 0, 0, 1]);
  });

  it('who has left is sent nothing of what was held', async () => {
    const office = await openOffice([daily({ destinations: [] })], '2026-11-23T05:00:00Z');
    const preferences = preferencesSchema.parse({
      timezone: 'Europe/Berlin',
      quiet: { from: '06:00', to: '09:00' },
    });
    const sleeper = subscriptionTo('chat:a', { preferences });
    await office.store.subscriptions.save(sleeper);
    await office.tick();
    await office.write('one');
    office.clock.set(at('2026-11-23T06:30:00Z'));
    await office.tick();
    await office.store.subscriptions.save({ ...sleeper, status: 'ended' });
    office.clock.set(at('2026-11-23T09:00:00Z'));
    expect(await office.tick()).toHaveLength(0);
  });
});
