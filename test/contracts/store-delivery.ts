/** What every backend promises about subscriptions and the outbox. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, type Scope, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import { shift } from '../../src/core/base/time.ts';
import type { ClaimRequest } from '../../src/core/ports/delivery-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { SpeakerFollow } from '../../src/core/subscriptions/subscription.ts';
import { A, B, day, type Open } from './store-records.ts';
import { claimAt, correctionOf, deliveryOf, MINUTE, placed, subscriptionOf } from './store-rows.ts';

const ALL = { limit: 10_000, offset: 0 } as const;

export function deliveryContract(open: Open): void {
  describe('subscriptions', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('come back as they were saved last, in the order they were made', async () => {
      const voice: SpeakerFollow = {
        kind: 'voice',
        speaker: 'ada',
        name: 'Ada',
        also: ['ada brook'],
        awaited: false,
        about: null,
        pace: 'hourly',
      };
      await store.subscriptions.save(subscriptionOf('z'));
      await store.subscriptions.save(subscriptionOf('a', { subject: voice, owner: 'U1' }));
      await store.subscriptions.save(subscriptionOf('z', { status: 'paused', reason: 'asked to' }));
      expect(await store.subscriptions.list(OPERATOR, {})).toEqual([
        subscriptionOf('z', { status: 'paused', reason: 'asked to' }),
        subscriptionOf('a', { subject: voice, owner: 'U1' }),
      ]);
      const ids = async (filter: object) =>
        (await store.subscriptions.list(OPERATOR, filter)).map(({ id }) => id);
      expect(await ids({ kind: 'voice' })).toEqual(['a']);
      expect(await ids({ digest: 'morning' })).toEqual(['z']);
      expect(await ids({ owner: 'U1', platform: 'slack', address: 'T0A/C1', status: 'active' })).toEqual([
        'a',
      ]);
    });

    it('of a workspace are its own; the shared scope sees those without one', async () => {
      await store.subscriptions.save(subscriptionOf('a'));
      await store.subscriptions.save(subscriptionOf('b', { workspace: null }));
      const ids = async (scope: typeof SHARED) =>
        (await store.subscriptions.list(scope, {})).map(({ id }) => id);
      expect(await ids(scopeOf(A))).toEqual(['a']);
      expect(await ids(SHARED)).toEqual(['b']);
      expect(await store.subscriptions.get(scopeOf(B), 'a')).toBeNull();
      expect(await store.subscriptions.get(scopeOf(A), 'a')).toEqual(subscriptionOf('a'));
    });

    it('to a place pause together, once', async () => {
      await store.subscriptions.save(subscriptionOf('a'));
      await store.subscriptions.save(subscriptionOf('b', { workspace: B }));
      await store.subscriptions.save(
        subscriptionOf('c', { to: { platform: 'slack', address: 'T0A/C2', options: {} } }),
      );
      const paused = await store.subscriptions.pausePlace('slack', 'T0A/C1', 'no access');
      expect(paused.map(({ id, status, reason }) => [id, status, reason])).toEqual([
        ['a', 'paused', 'no access'],
        ['b', 'paused', 'no access'],
      ]);
      expect(await store.subscriptions.pausePlace('slack', 'T0A/C1', 'no access')).toEqual([]);
    });

    it('hold editions until their time, once each', async () => {
      const held = (edition: string, until: string) => ({ subscription: 's', edition, until });
      await store.subscriptions.hold(held('e1', day(3)));
      await store.subscriptions.hold(held('e2', day(2)));
      await store.subscriptions.hold(held('e1', day(9)));
      expect(await store.subscriptions.held(day(2))).toEqual([held('e2', day(2))]);
      expect((await store.subscriptions.held(day(3))).map(({ edition }) => edition)).toEqual(['e1', 'e2']);
      await store.subscriptions.unhold('s', ['e1']);
      await store.subscriptions.unhold('s', []);
      expect(await store.subscriptions.held(day(9))).toEqual([held('e2', day(2))]);
    });

    it('are told of each quote once', async () => {
      expect(await store.subscriptions.tell('s', ['q2', 'q1', 'q2'], day(1))).toEqual(['q2', 'q1']);
      expect(await store.subscriptions.tell('s', ['q1', 'q3'], day(2))).toEqual(['q3']);
      expect(await store.subscriptions.tell('other', ['q1'], day(2))).toEqual(['q1']);
      expect(await store.subscriptions.tell('s', [], day(2))).toEqual([]);
    });
  });

  describe('the outbox', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const claimed = async (claim: ClaimRequest) => (await store.deliveries.claim(claim)).map(({ id }) => id);

    it('takes a row once and gives it back whole', async () => {
      const row = deliveryOf('a', {
        edition: 'e',
        subscription: 's',
        workspace: A,
        edit: { channel: 'C1', message: '1.2', thread: '1.1', workspace: 'T0A' },
        attempts: [{ at: day(1), outcome: { kind: 'retry', reason: 'slow', afterMs: 5, ambiguous: true } }],
      });
      expect(await store.deliveries.add([row, deliveryOf('b')])).toBe(2);
      expect(await store.deliveries.add([{ ...row, payload: 'other' }, deliveryOf('c')])).toBe(1);
      expect(await store.deliveries.add([])).toBe(0);
      expect(await store.deliveries.get(scopeOf(A), 'a')).toEqual(row);
      expect(await store.deliveries.get(scopeOf(B), 'a')).toBeNull();
    });

    it('gives what is due of its platform, the longest due first, and keeps others off it', async () => {
      await store.deliveries.add([
        placed('late', 'C1', { dueAt: day(2) }),
        placed('early', 'C2', { dueAt: day(1) }),
        placed('later', 'C3', { dueAt: day(4) }),
        deliveryOf('elsewhere', { to: { platform: 'discord', address: 'C4', options: {} } }),
      ]);
      expect(await claimed(claimAt(day(3)))).toEqual(['early', 'late']);
      expect(await claimed(claimAt(day(3), { owner: 'you' }))).toEqual([]);
      expect(await claimed(claimAt(day(3), { platform: 'discord' }))).toEqual(['elsewhere']);
    });

    it('keeps the parts of a place in order, one under way', async () => {
      await store.deliveries.add([0, 1, 2].map((part) => placed(`p${part}`, 'C1', { part, parts: 3 })));
      expect(await claimed(claimAt(day(1)))).toEqual(['p0']);
      await store.deliveries.settle('p0', 'me', { status: 'due', outcome: null, dueAt: day(2) });
      expect(await claimed(claimAt(day(1)))).toEqual([]);
      expect(await claimed(claimAt(day(2)))).toEqual(['p0']);
      await store.deliveries.settle('p0', 'me', { status: 'sent', outcome: null });
      expect(await claimed(claimAt(day(2)))).toEqual(['p1']);
      await store.deliveries.settle('p1', 'me', { status: 'rejected', outcome: null });
      expect(await claimed(claimAt(day(2)))).toEqual(['p2']);
    });

    it('takes as many as it is told, one of each place, and passes over workspaces that wait', async () => {
      const rows = Array.from({ length: 30 }, (_, i) =>
        placed(`r${i}`, `C${i % 10}`, { workspace: i % 2 === 0 ? A : B }),
      );
      await store.deliveries.add(rows);
      expect(await claimed(claimAt(day(1), { limit: 3, except: [B] }))).toEqual(['r0', 'r2', 'r4']);
      expect(await claimed(claimAt(day(1)))).toHaveLength(7);
    });

    it('gives a row to another when its lease has run out, its try in doubt', async () => {
      await store.deliveries.add([deliveryOf('a')]);
      await claimed(claimAt(day(1)));
      expect(await store.deliveries.trying('a', 'me', day(1), MINUTE)).toBe(true);
      expect(await claimed(claimAt(shift(day(1), MINUTE - 1), { owner: 'you' }))).toEqual([]);
      const [again] = await store.deliveries.claim(claimAt(shift(day(1), MINUTE), { owner: 'you' }));
      expect(again?.attempts).toEqual([{ at: day(1), outcome: null }]);
      expect(await store.deliveries.trying('a', 'me', day(2), MINUTE)).toBe(false);
      expect(await store.deliveries.settle('a', 'me', { status: 'sent', outcome: null })).toBe(false);
      const sent = { kind: 'sent', ref: { channel: 'C1', message: '1' } } as const;
      expect(
        await store.deliveries.settle('a', 'you', { status: 'sent', outcome: sent, ref: sent.ref }),
      ).toBe(true);
      expect(await store.deliveries.get(OPERATOR, 'a')).toMatchObject({
        status: 'sent',
        attempts: [{ at: day(1), outcome: sent }],
        ref: sent.ref,
      });
    });

    it('renews the lease with each try', async () => {
      await store.deliveries.add([deliveryOf('a')]);
      await claimed(claimAt(day(1)));
      await store.deliveries.trying('a', 'me', shift(day(1), MINUTE / 2), MINUTE);
      expect(await claimed(claimAt(shift(day(1), MINUTE), { owner: 'you' }))).toEqual([]);
    });

    it('writes an outcome to the last try only, and only where it has none', async () => {
      await store.deliveries.add([deliveryOf('a')]);
      const retry = { kind: 'retry', reason: 'busy' } as const;
      await claimed(claimAt(day(1)));
      await store.deliveries.trying('a', 'me', day(1), MINUTE);
      await store.deliveries.settle('a', 'me', {
        status: 'due',
        outcome: retry,
        dueAt: day(2),
        detail: 'busy',
      });
      await claimed(claimAt(day(2)));
      await store.deliveries.settle('a', 'me', { status: 'unknown', outcome: { ...retry, reason: 'other' } });
      expect(await store.deliveries.get(OPERATOR, 'a')).toMatchObject({
        status: 'unknown',
        attempts: [{ at: day(1), outcome: retry }],
        dueAt: day(2),
        detail: 'busy',
      });
    });

    it('takes back what a process holds and is not trying', async () => {
      await store.deliveries.add([placed('a', 'C1'), placed('b', 'C2'), placed('c', 'C3')]);
      await claimed(claimAt(day(1)));
      await store.deliveries.trying('b', 'me', day(1), MINUTE);
      expect(await store.deliveries.release('you')).toBe(0);
      expect(await store.deliveries.release('me')).toBe(2);
      expect(await claimed(claimAt(day(1), { owner: 'you' }))).toEqual(['a', 'c']);
    });

    it('is listed in the order of adding, by each of its columns', async () => {
      await store.deliveries.add([
        placed('b', 'C2', { edition: 'e', message: 'm', subscription: 's' }),
        placed('a', 'C1', { status: 'sent', workspace: A }),
      ]);
      const ids = async (filter: object, scope = OPERATOR) =>
        (await store.deliveries.list(scope, filter, ALL)).map(({ id }) => id);
      expect(await ids({})).toEqual(['b', 'a']);
      expect(await ids({ edition: 'e', message: 'm', subscription: 's', platform: 'slack' })).toEqual(['b']);
      expect(await ids({ address: 'C1' })).toEqual(['a']);
      expect(await ids({ status: ['sent', 'unknown'] })).toEqual(['a']);
      expect(await ids({ status: [] })).toEqual([]);
      expect(await ids({}, scopeOf(A))).toEqual(['a']);
      expect(await ids({}, SHARED)).toEqual(['b']);
    });

    it('cancels what is due, counts by status, and forgets what was finished long ago', async () => {
      await store.deliveries.add([
        placed('a', 'C1', { edition: 'e' }),
        placed('b', 'C2', { edition: 'e' }),
        placed('c', 'C3'),
      ]);
      await claimed(claimAt(day(1), { limit: 1 }));
      expect(await store.deliveries.cancel({ edition: 'e' }, 'withdrawn')).toBe(1);
      expect(await store.deliveries.counts()).toEqual({
        due: 1,
        claimed: 1,
        sent: 0,
        rejected: 0,
        unknown: 0,
        cancelled: 1,
      });
      expect(await store.deliveries.waitingSince()).toEqual(new Map([['slack', day(1)]]));
      expect((await store.deliveries.get(OPERATOR, 'b'))?.detail).toBe('withdrawn');
      expect(await store.deliveries.prune(day(9))).toBe(0);
      expect(await store.deliveries.prune(day(30))).toBe(1);
      expect(await store.deliveries.list(OPERATOR, {}, ALL)).toHaveLength(2);
    });

    it('has waited since its first try, however often it was put off', async () => {
      const failed = { kind: 'retry', reason: 'the platform is down' } as const;
      const attempts = [
        { at: day(2), outcome: failed },
        { at: day(3), outcome: failed },
      ];
      const to = { platform: 'discord', address: '5', options: {} };
      await store.deliveries.add([deliveryOf('late', { to, dueAt: day(20), attempts })]);
      await store.deliveries.add([deliveryOf('next', { to, dueAt: day(8) })]);
      expect(await store.deliveries.waitingSince()).toEqual(new Map([['discord', day(2)]]));
    });

    it('is tried by one at a time, whatever else goes on: a lease that runs out is taken over once', async () => {
      for (let round = 0; round < 10; round += 1) {
        const id = `r${round}`;
        await store.deliveries.add([placed(id, id)]);
        await store.deliveries.claim(claimAt(day(1)));
        const late = shift(day(1), MINUTE);
        const [mine, theirs] = await Promise.all([
          store.deliveries.trying(id, 'me', late, MINUTE),
          store.deliveries.claim(claimAt(late, { owner: 'you' })),
        ]);
        const row = await store.deliveries.get(OPERATOR, id);
        expect(mine).not.toBe(theirs.length === 1);
        expect(row?.attempts).toHaveLength(mine ? 1 : 0);
        const settled = ['me', 'you'].map((owner) =>
          store.deliveries.settle(id, owner, { status: 'sent', outcome: null }),
        );
        expect(await Promise.all(settled)).toEqual(mine ? [true, false] : [false, true]);
      }
    });

    it('is shared out among many without a row given twice or a place doubled', async () => {
      const rows = Array.from({ length: 300 }, (_, i) => placed(`r${i}`, `C${i % 40}`));
      await store.deliveries.add(rows);
      const order = new Map<string, string[]>();
      async function work(owner: string): Promise<void> {
        for (let idle = 0; idle < 3; ) {
          const mine = await store.deliveries.claim(claimAt(day(1), { owner, limit: 7 }));
          idle = mine.length === 0 ? idle + 1 : 0;
          for (const { id, to } of mine) {
            expect(await store.deliveries.trying(id, owner, day(1), MINUTE)).toBe(true);
            order.set(to.address, [...(order.get(to.address) ?? []), id]);
            expect(await store.deliveries.settle(id, owner, { status: 'sent', outcome: null })).toBe(true);
          }
        }
      }
      await Promise.all(['w1', 'w2', 'w3', 'w4'].map(work));
      await work('last');
      expect((await store.deliveries.counts()).sent).toBe(300);
      for (const [address, ids] of order) {
        expect(ids).toEqual(rows.filter(({ to }) => to.address === address).map(({ id }) => id));
      }
    });
  });

  describe('the log of corrections', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const entry = correctionOf;

    it('keeps each correction once, newest first, and shows a workspace no other’s', async () => {
      expect(await store.corrections.add(entry('a'))).toBe(true);
      expect(await store.corrections.add(entry('a', { edited: 9 }))).toBe(false);
      await store.corrections.add(entry('b', { madeAt: day(2), workspace: A, changes: [] }));
      await store.corrections.add(entry('a', { status: 'withdrawn', madeAt: day(3), headline: false }));
      expect(await store.corrections.list(OPERATOR, ALL)).toEqual([
        entry('a', { status: 'withdrawn', madeAt: day(3), headline: false }),
        entry('b', { madeAt: day(2), workspace: A, changes: [] }),
        entry('a'),
      ]);
      const seen = async (scope: Scope) =>
        (await store.corrections.list(scope, ALL)).map(({ article }) => article);
      expect(await seen(scopeOf(A))).toEqual(['a', 'b', 'a']);
      expect(await seen(scopeOf(B))).toEqual(['a', 'a']);
      expect(await seen(SHARED)).toEqual(['a', 'a']);
      await store.workspaces.forget(A);
      expect(await seen(OPERATOR)).toEqual(['a', 'a']);
    });

    it('finds the newest that marks a quote, within a workspace’s sight', async () => {
      const [change] = entry('a').changes;
      const marking = (quote: string) => (change === undefined ? [] : [{ ...change, quote }]);
      await store.corrections.add(entry('a', { changes: marking('q_1') }));
      await store.corrections.add(entry('b', { changes: marking('qx1'), madeAt: day(3) }));
      await store.corrections.add(entry('a', { changes: marking('q_1'), revision: 3, madeAt: day(2) }));
      await store.corrections.add(entry('c', { changes: marking('own'), workspace: A }));
      expect((await store.corrections.ofQuote(OPERATOR, 'q_1'))?.revision).toBe(3);
      expect(await store.corrections.ofQuote(OPERATOR, 'q%')).toBeNull();
      expect((await store.corrections.ofQuote(scopeOf(A), 'own'))?.article).toBe('c');
      expect(await store.corrections.ofQuote(scopeOf(B), 'own')).toBeNull();
    });
  });
}
