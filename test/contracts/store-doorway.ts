/** What every backend promises about workspaces, installations, buttons, incoming work and leases. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { shift } from '../../src/core/base/time.ts';
import type { Workspace } from '../../src/core/ports/delivery-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { AccessToken } from '../../src/core/ports/token-store.ts';
import { A, B, day, type Open, recordOf } from './store-records.ts';
import { deliveryOf, digestOf, editionOf, subscriptionOf } from './store-rows.ts';

export function doorwayContract(open: Open): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('access tokens', () => {
    const token = (id: string, about: Partial<AccessToken> = {}): AccessToken => ({
      ...{
        id,
        name: `For ${id}`,
        workspace: null,
        secretHash: id.repeat(8),
        createdAt: day(1),
        usedAt: null,
      },
      ...about,
    });

    it('come back as they were made, until they are removed', async () => {
      expect(await store.tokens.any()).toBe(false);
      await store.tokens.add(token('0000000b', { workspace: A, createdAt: day(2) }));
      await store.tokens.add(token('0000000a'));
      await expect(store.tokens.add(token('0000000a', { workspace: B }))).rejects.toThrow();
      await store.tokens.used('0000000a', day(3));
      expect(await store.tokens.any()).toBe(true);
      expect(await store.tokens.get('0000000a')).toEqual(token('0000000a', { usedAt: day(3) }));
      expect((await store.tokens.list()).map(({ id, workspace }) => [id, workspace])).toEqual([
        ['0000000a', null],
        ['0000000b', A],
      ]);
      expect(await store.tokens.remove('0000000a')).toBe(true);
      expect(await store.tokens.remove('0000000a')).toBe(false);
      expect(await store.tokens.get('0000000a')).toBeNull();
    });

    it('go with their workspace', async () => {
      for (const workspace of [A, B, null]) await store.tokens.add(token(`of ${workspace}`, { workspace }));
      await store.workspaces.forget(A);
      expect((await store.tokens.list()).map(({ workspace }) => workspace)).not.toContain(A);
      expect(await store.tokens.list()).toHaveLength(2);
    });
  });

  it('spreads the turns of one budget, and lets other budgets be', async () => {
    expect(await store.budgets.take('posts', 60_000, 2)).toBe(0);
    const second = await store.budgets.take('posts', 60_000, 1);
    expect(second).toBeGreaterThan(60_000);
    expect(second).toBeLessThanOrEqual(120_000);
    const third = await store.budgets.take('posts', 60_000, 5);
    expect(third).toBeGreaterThan(120_000);
    expect(third).toBeLessThanOrEqual(180_000);
    expect(await store.budgets.take('others', 60_000, 1)).toBe(0);
  });

  describe('workspaces', () => {
    const workspace = (id: string, about: Partial<Workspace> = {}): Workspace => ({
      id,
      platform: 'slack',
      name: 'Newsroom',
      joinedAt: day(1),
      leftAt: null,
      settings: { locale: 'en', quiet: { from: 22 } },
      ...about,
    });

    it('come back as they were saved last', async () => {
      await store.workspaces.save(workspace(A));
      await store.workspaces.save(workspace(A, { name: null, leftAt: day(2) }));
      await store.workspaces.save(workspace(B, { platform: 'discord' }));
      expect(await store.workspaces.get(A)).toEqual(workspace(A, { name: null, leftAt: day(2) }));
      expect((await store.workspaces.list('discord')).map(({ id }) => id)).toEqual([B]);
      expect((await store.workspaces.leftBefore(day(3))).map(({ id }) => id)).toEqual([A]);
      expect(await store.workspaces.leftBefore(day(2))).toEqual([]);
      expect(await store.workspaces.get('slack:none')).toBeNull();
    });

    it('forgotten take all that is theirs with them, and nothing else', async () => {
      for (const id of [A, B]) {
        await store.workspaces.save(workspace(id));
        await store.articles.save(recordOf(`article of ${id}`, { workspace: id }, [{ words: 'Yes.' }]));
        await store.subscriptions.save(subscriptionOf(`subscription of ${id}`, { workspace: id }));
        await store.subscriptions.hold({
          subscription: `subscription of ${id}`,
          edition: 'e',
          until: day(2),
        });
        await store.deliveries.add([deliveryOf(`delivery of ${id}`, { workspace: id })]);
        await store.digests.save(digestOf('week', id), day(1));
        await store.editions.add(editionOf(`edition of ${id}`, { workspace: id }));
      }
      await store.installations.put('slack', 'T0A', 'sealed', 0);
      await store.workspaces.forget(A);
      expect(await store.workspaces.get(A)).toBeNull();
      expect(await store.installations.get('slack', 'T0A')).toBeNull();
      const all = { limit: 9, offset: 0 };
      expect((await store.articles.list(OPERATOR, {}, all)).map(({ workspace: of }) => of)).toEqual([B]);
      expect((await store.subscriptions.list(OPERATOR, {})).map(({ workspace: of }) => of)).toEqual([B]);
      expect((await store.deliveries.list(OPERATOR, {}, all)).map(({ workspace: of }) => of)).toEqual([B]);
      expect((await store.digests.list(OPERATOR)).map(({ workspace: of }) => of)).toEqual([B]);
      expect((await store.editions.list(OPERATOR, {}, all)).map(({ workspace: of }) => of)).toEqual([B]);
      expect(await store.subscriptions.held(day(9))).toHaveLength(1);
      expect((await store.speakers.directory(OPERATOR)).map(({ quotes }) => quotes)).toEqual([1]);
    });
  });

  describe('installations', () => {
    it('are written by whoever read the newest version', async () => {
      expect(await store.installations.get('slack', 'T1')).toBeNull();
      expect(await store.installations.put('slack', 'T1', 'one', 0)).toBe(true);
      expect(await store.installations.put('slack', 'T1', 'two', 0)).toBe(false);
      expect(await store.installations.put('slack', 'T1', 'two', 1)).toBe(true);
      expect(await store.installations.put('slack', 'T1', 'three', 1)).toBe(false);
      expect(await store.installations.get('slack', 'T1')).toEqual({ sealed: 'two', version: 2 });
      expect(await store.installations.list('slack')).toEqual(['T1']);
      await store.installations.remove('slack', 'T1');
      expect(await store.installations.list('slack')).toEqual([]);
    });
  });

  describe('actions', () => {
    it('are kept under their key until they were not used for long', async () => {
      const action = { command: 'quotes', args: { page: '2' }, workspace: A, user: null, replace: true };
      await store.actions.put('k', action, day(1));
      await store.actions.put('old', action, day(1));
      await store.actions.put('k', action, day(5));
      expect(await store.actions.get('k')).toEqual(action);
      expect(await store.actions.prune(day(3))).toBe(1);
      expect(await store.actions.get('old')).toBeNull();
      expect(await store.actions.get('k')).toEqual(action);
    });
  });

  describe('incoming work', () => {
    it('is first once, until it is forgotten', async () => {
      const seen = await Promise.all([1, 2, 3].map(() => store.inbox.first('i', day(1))));
      expect(seen.filter(Boolean)).toHaveLength(1);
      expect(await store.inbox.prune(day(1))).toBe(0);
      expect(await store.inbox.prune(day(2))).toBe(1);
      expect(await store.inbox.first('i', day(2))).toBe(true);
    });
  });

  describe('leases', () => {
    it('belong to one holder until they run out, are dropped or taken over', async () => {
      const take = (holder: string, at: string, over?: (holder: string) => boolean) =>
        store.leases.take('run', holder, at, 60_000, over);
      expect(await take('one', day(1))).toEqual({ taken: true });
      const until = '2026-05-01T08:01:00.000Z';
      expect(await take('two', day(1))).toEqual({ taken: false, holder: 'one', until });
      expect(await take('one', day(1))).toEqual({ taken: true });
      await store.leases.drop('run', 'two');
      expect(await take('two', day(1), (holder) => holder === 'nobody')).toMatchObject({ taken: false });
      expect(await take('two', day(1), (holder) => holder === 'one')).toEqual({ taken: true });
      expect(await take('three', until)).toEqual({ taken: true });
      await store.leases.drop('run', 'three');
      expect(await take('four', day(1))).toEqual({ taken: true });
    });

    it('are listed by the beginning of their names while they last', async () => {
      for (const name of ['shard 1', 'shard 2', 'shards', 'other', 'shar_ 3'])
        await store.leases.take(name, `holder of ${name}`, day(1), name === 'shard 2' ? 1 : 60_000);
      expect(await store.leases.held('shard ', day(1))).toEqual([
        { name: 'shard 1', holder: 'holder of shard 1' },
        { name: 'shard 2', holder: 'holder of shard 2' },
      ]);
      const later = shift(day(1), 30_000);
      expect((await store.leases.held('shard ', later)).map(({ name }) => name)).toEqual(['shard 1']);
      expect(await store.leases.held('sha', shift(day(1), 60_000))).toEqual([]);
    });

    it('are taken by one of many', async () => {
      const takes = await Promise.all(
        ['a', 'b', 'c', 'd'].map((holder) => store.leases.take('run', holder, day(1), 1000)),
      );
      expect(takes.filter(({ taken }) => taken)).toHaveLength(1);
    });
  });
}
