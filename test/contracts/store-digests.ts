/** What every backend promises about digests and the ledger of editions. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { A, B, day, type Open } from './store-records.ts';
import { choosing, digestOf, editionOf, morning } from './store-rows.ts';

const ALL = { limit: 100, offset: 0 } as const;
export function digestsContract(open: Open): void {
  describe('digests', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('come back as they were saved last, a workspace’s own before a shared one of its name', async () => {
      await store.digests.save(digestOf('week', null), day(1));
      await store.digests.save(digestOf('week', A, 'Our first'), day(1));
      await store.digests.save(digestOf('week', A, 'Our week'), day(2));
      expect(await store.digests.get(scopeOf(A), 'week')).toEqual(digestOf('week', A, 'Our week'));
      expect(await store.digests.get(scopeOf(B), 'week')).toEqual(digestOf('week', null));
      expect(await store.digests.list(scopeOf(A))).toHaveLength(2);
      expect(await store.digests.get(SHARED, 'none')).toBeNull();
    });

    it('of all workspaces are found by words, a page at a time, and counted', async () => {
      expect(await store.digests.extent()).toEqual({ count: 0, savedAt: null });
      await store.digests.save(digestOf('week', null, 'The Week in Quotes'), day(1));
      await store.digests.save(digestOf('week', A, 'Our week'), day(3));
      await store.digests.save(digestOf('tide', B, '100% tides'), day(2));
      const names = async (words: string, limit = 9, offset = 0) =>
        (await store.digests.page(OPERATOR, words, { limit, offset })).map(({ name, workspace }) => [
          name,
          workspace,
        ]);
      expect(await names('')).toEqual([
        ['tide', B],
        ['week', null],
        ['week', A],
      ]);
      expect(await names('', 1, 1)).toEqual([['week', null]]);
      expect(await names('WEEK IN')).toEqual([['week', null]]);
      expect(await names('0%')).toEqual([['tide', B]]);
      expect(await names(A)).toEqual([['week', A]]);
      expect(await names('sections')).toEqual([]);
      expect(await store.digests.extent()).toEqual({ count: 3, savedAt: day(3) });
    });

    it('are removed by whoever they belong to', async () => {
      await store.digests.save(digestOf('week', null), day(1));
      expect(await store.digests.remove(scopeOf(A), 'week')).toBe(false);
      expect(await store.digests.remove(OPERATOR, 'week')).toBe(true);
      expect(await store.digests.remove(OPERATOR, 'week')).toBe(false);
    });

    it('keep when their schedule was first seen', async () => {
      expect(await store.digests.firstSeen('k', day(2))).toBe(day(2));
      expect(await store.digests.firstSeen('k', day(5))).toBe(day(2));
      expect(await store.digests.firstSeen('other', day(5))).toBe(day(5));
    });
  });

  describe('editions', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('are written once for a series and slot', async () => {
      const edition = editionOf('e1', { slot: 's', chosen: [choosing('a')] });
      expect(await store.editions.add(edition)).toBe(true);
      expect(await store.editions.add(editionOf('e2', { slot: 's' }))).toBe(false);
      expect(await store.editions.add(editionOf('e3', { slot: 's', subscription: 'own' }))).toBe(true);
      expect(await store.editions.get(SHARED, 'e1')).toEqual(edition);
      expect(await store.editions.bySlot(SHARED, morning, 's')).toEqual(edition);
      expect(await store.editions.bySlot(SHARED, morning, 'none')).toBeNull();
    });

    it('added by two at the same time are one', async () => {
      const added = await Promise.all(
        ['e1', 'e2', 'e3'].map((id) =>
          store.transaction(async (inside) => {
            await inside.editions.enter(morning);
            const number = (await inside.editions.lastNumber(OPERATOR, morning)) + 1;
            return inside.editions.add(editionOf(id, { slot: 's', number }));
          }),
        ),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    it('of one series are numbered without gaps however many are made at once', async () => {
      await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          store.transaction(async (inside) => {
            await inside.editions.enter(morning);
            const number = (await inside.editions.lastNumber(OPERATOR, morning)) + 1;
            await inside.editions.add(editionOf(`e${i}`, { number }));
          }),
        ),
      );
      const numbers = (await store.editions.list(SHARED, {}, ALL)).map(({ number }) => number);
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    });

    it('are listed newest first, by digest, series and article', async () => {
      await store.editions.add(
        editionOf('e1', {
          madeAt: day(1),
          chosen: [choosing('a', { also: [{ article: 'b', revision: 2 }] })],
        }),
      );
      await store.editions.add(editionOf('e2', { madeAt: day(2), number: 2, chosen: [choosing('c')] }));
      await store.editions.add(editionOf('e3', { madeAt: day(3), digest: 'evening' }));
      await store.editions.add(editionOf('e4', { madeAt: day(4), subscription: 'own' }));
      const ids = async (filter: object) =>
        (await store.editions.list(SHARED, filter, ALL)).map(({ id }) => id);
      expect(await ids({})).toEqual(['e4', 'e3', 'e2', 'e1']);
      expect(await ids({ digest: 'morning' })).toEqual(['e4', 'e2', 'e1']);
      expect(await ids({ series: morning })).toEqual(['e2', 'e1']);
      expect(await ids({ article: 'b' })).toEqual(['e1']);
      expect((await store.editions.latest(SHARED, morning))?.id).toBe('e2');
      expect(await store.editions.lastNumber(SHARED, morning)).toBe(2);
      expect(await store.editions.lastNumber(SHARED, { ...morning, digest: 'none' })).toBe(0);
    });

    it('know what their series showed last, folded-in articles too', async () => {
      const also = [{ article: 'b', revision: 2 }];
      await store.editions.add(editionOf('e1', { chosen: [choosing('a', { also }), choosing('b')] }));
      await store.editions.add(editionOf('e2', { number: 2, chosen: [choosing('a', { revision: 3 })] }));
      await store.editions.add(editionOf('e3', { digest: 'evening', chosen: [choosing('c')] }));
      const shown = await store.editions.shown(SHARED, morning, ['a', 'b', 'c', 'd']);
      expect([...shown].sort()).toEqual([
        ['a', 3],
        ['b', 2],
      ]);
      expect(await store.editions.shown(SHARED, morning, [])).toEqual(new Map());
    });

    it('know when a series began, what it showed before a moment, and which workspaces have one', async () => {
      expect(await store.editions.begun(SHARED, morning)).toBeNull();
      const chosen = [choosing('a')];
      await store.editions.add(editionOf('e1', { plannedAt: day(2), chosen }));
      await store.editions.add(
        editionOf('e2', { plannedAt: day(4), chosen: [choosing('a', { revision: 2 }), choosing('b')] }),
      );
      await store.editions.add(editionOf('e3', { workspace: A, chosen: [choosing('c')] }));
      expect(await store.editions.begun(SHARED, morning)).toBe(day(2));
      expect(await store.editions.shown(SHARED, morning, ['a', 'b', 'c'], day(4))).toEqual(
        new Map([['a', 1]]),
      );
      const earlier = { series: morning, plannedBefore: day(4) };
      expect((await store.editions.list(SHARED, earlier, ALL)).map(({ id }) => id)).toEqual(['e1']);
      expect(await store.editions.workspaces('morning')).toEqual([A]);
      expect(await store.editions.workspaces('evening')).toEqual([]);
    });
  });
}
