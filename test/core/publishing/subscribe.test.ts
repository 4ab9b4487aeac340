import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import { createSubscribe, type SubscribeRequest } from '../../../src/core/publishing/subscribe.ts';
import { readDays, readTime, scheduleOf } from '../../../src/core/schedule/clock-times.ts';
import type { Destination } from '../../../src/core/subscriptions/destination.ts';
import { digestOf, openDesk } from './newsdesk.ts';

const me: Destination = { platform: 'chat', address: 'user/1', options: {} };

async function openCounter() {
  const desk = await openDesk();
  const digests = [digestOf({ schedule: '30 7 * * 1-5', timezone: 'Europe/Berlin' })];
  const counter = createSubscribe({ store: desk.store, digests: () => digests, now: desk.clock.now });
  const ask = (more: Partial<SubscribeRequest> = {}) =>
    counter.subscribe({ scope: SHARED, digest: 'morning', to: me, owner: 'u1', workspace: null, ...more });
  return { ...desk, counter, ask };
}

describe('subscribing', () => {
  it('takes the digest’s own times, and shows the next', async () => {
    const { ask } = await openCounter();
    const { subscription, next, changed } = await ask();
    expect(subscription.subject).toMatchObject({ digest: 'morning', schedule: null });
    expect(changed).toBe(false);
    expect(next[0]).toBe('2026-11-24T06:30:00.000Z');
  });

  it('takes a time, days and a zone of one’s own', async () => {
    const { ask } = await openCounter();
    const { subscription, next } = await ask({
      time: '6:15pm',
      days: 'sat, sun',
      timezone: 'America/New_York',
    });
    expect(subscription.subject).toMatchObject({ schedule: '15 18 * * 0,6' });
    expect(next[0]).toBe('2026-11-28T23:15:00.000Z');
  });

  it('keeps the digest’s hour when only the zone is one’s own', async () => {
    const { ask } = await openCounter();
    expect((await ask({ timezone: 'Asia/Tokyo' })).next[0]).toBe('2026-11-23T22:30:00.000Z');
  });

  it('again changes the one there is', async () => {
    const { ask, counter } = await openCounter();
    await ask();
    expect((await ask({ time: '09:00' })).changed).toBe(true);
    expect(await counter.list({ scope: SHARED, to: me })).toHaveLength(1);
  });

  it('again keeps one’s own time, days and zone but for what is asked for', async () => {
    const { ask } = await openCounter();
    await ask({ time: '6:15pm', days: 'sat, sun', timezone: 'America/New_York' });
    const same = await ask({ home: 'Europe/Paris' });
    expect(same.subscription).toMatchObject({
      subject: { schedule: '15 18 * * 0,6' },
      preferences: { timezone: 'America/New_York' },
    });
    expect((await ask({ time: '9:00' })).subscription.subject).toMatchObject({ schedule: '0 9 * * 0,6' });
  });

  it('can be previewed without changing anything', async () => {
    const { counter, ask, store } = await openCounter();
    const request = { scope: SHARED, digest: 'morning', to: me, owner: 'u1', workspace: null } as const;
    const planned = await counter.preview({ ...request, time: '9:00' });
    expect(await store.subscriptions.list(OPERATOR, {})).toEqual([]);
    expect((await ask({ time: '9:00' })).next).toEqual(planned.next);
  });

  it('can be paused, resumed, given quiet hours, and ended', async () => {
    const { ask, counter } = await openCounter();
    await ask();
    const which = { scope: SHARED, to: me };
    expect(await counter.pause(which, 'asked for')).toMatchObject([
      { status: 'paused', reason: 'asked for' },
    ]);
    expect(await counter.resume(which)).toMatchObject([{ status: 'active', reason: null }]);
    expect(await counter.settle(which, { quiet: { from: '22', to: '7am' } })).toMatchObject([
      { preferences: { quiet: { from: '22:00', to: '07:00' } } },
    ]);
    expect(await counter.unsubscribe(which)).toHaveLength(1);
    expect(await counter.list({ scope: SHARED, to: me })).toEqual([]);
  });

  it('is refused with a remedy where something can’t be read', async () => {
    const { ask, counter } = await openCounter();
    await expect(ask({ digest: 'evening' })).rejects.toThrow(UserError);
    await expect(ask({ time: 'noonish' })).rejects.toThrow(UserError);
    await expect(ask({ days: 'someday' })).rejects.toThrow(UserError);
    await expect(ask({ timezone: 'Nowhere' })).rejects.toThrow(UserError);
    await ask();
    await expect(counter.settle({ scope: SHARED, to: me }, { holidays: ['2026-02-30'] })).rejects.toThrow(
      UserError,
    );
  });

  it('of one workspace is not seen from another', async () => {
    const { ask, counter } = await openCounter();
    await ask({ workspace: 'chat:w1', scope: scopeOf('chat:w1') });
    expect(await counter.list({ scope: scopeOf('chat:w2'), to: me })).toEqual([]);
    expect(await counter.list({ scope: scopeOf('chat:w1'), to: me })).toHaveLength(1);
    expect(await counter.list({ scope: OPERATOR, to: me })).toHaveLength(1);
  });
});

describe('times as people write them', () => {
  it.each([
    ['7', '07:00'],
    ['07:30', '07:30'],
    ['7.30', '07:30'],
    ['12am', '00:00'],
    ['12:15 PM', '12:15'],
    ['11pm', '23:00'],
  ])('%s is %s', (written, expected) => {
    expect(readTime(written)).toBe(expected);
  });

  it.each([
    ['mon-fri', '1,2,3,4,5'],
    ['Saturday and Sunday', '0,6'],
    ['fri-mon', '0,1,5,6'],
    ['weekdays', '1-5'],
    ['daily', '*'],
    ['tue, thu', '2,4'],
  ])('%s are the days %s', (written, expected) => {
    expect(readDays(written)).toBe(expected);
  });

  it('are refused when they are none', () => {
    for (const written of ['', '25', '7:60', '13pm', 'x'.repeat(10_000)])
      expect(() => readTime(written)).toThrow(UserError);
    for (const written of ['', 'm', 'mon-tue-wed', '-', 'feb'])
      expect(() => readDays(written)).toThrow(UserError);
  });

  it('need an hour where the digest has none or several', () => {
    expect(() => scheduleOf({ days: 'sat' }, null)).toThrow(UserError);
    expect(() => scheduleOf({ days: 'sat' }, '0 7,12 * * *')).toThrow(UserError);
  });
});
