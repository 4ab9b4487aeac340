/** What every backend promises about the accounts of the management page, and the record of what was done there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, type Scope, scopeOf } from '../../src/core/base/scope.ts';
import type { Account } from '../../src/core/ports/account-store.ts';
import type { PageRange, SourceFilter } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { newSource } from '../../src/core/sources/manage-sources.ts';
import { A, B, day, type Open } from './store-records.ts';
import { deliveryOf } from './store-rows.ts';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  ...{ id, name: `Name ${id}`, password: null, identity: null, createdAt: day(1), ...more },
});

export function accountsContract(open: Open): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('accounts', () => {
    it('have a name and an identity of their own, in any case', async () => {
      const { accounts } = store;
      expect(await accounts.any()).toBe(false);
      expect(await accounts.add(account('a', { name: 'Anna', identity: 'issuer 1' }))).toBe(true);
      expect(await accounts.add(account('b', { name: 'ANNA' }))).toBe(false);
      expect(await accounts.add(account('b', { identity: 'issuer 1' }))).toBe(false);
      expect(await accounts.add(account('b', { createdAt: day(2) }))).toBe(true);
      expect(await accounts.named('aNNa')).toEqual(account('a', { name: 'Anna', identity: 'issuer 1' }));
      expect((await accounts.identified('issuer 1'))?.id).toBe('a');
      expect((await accounts.list({ limit: 10, offset: 0 })).map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await accounts.change('b', { identity: 'issuer 1' })).toBe(false);
      expect(await accounts.change('b', { identity: 'issuer 2', password: 'p' })).toBe(true);
      expect(await accounts.get('b')).toMatchObject({ identity: 'issuer 2', password: 'p' });
      expect(await accounts.change('c', { password: 'p' })).toBe(false);
    });

    it('are removed with their sessions and invitations, but for the last one', async () => {
      const { accounts } = store;
      for (const id of ['a', 'b']) {
        await accounts.add(account(id));
        await accounts.begin({
          hash: `s${id}`,
          account: id,
          createdAt: day(1),
          seenAt: day(1),
          notice: null,
        });
        await accounts.invite({ hash: `i${id}`, account: id, expiresAt: day(3) });
      }
      expect(await accounts.remove('a')).toBe(true);
      expect(await accounts.remove('a')).toBe(false);
      expect(await accounts.remove('b')).toBe(false);
      expect([await accounts.session('sa'), await accounts.invitation('ia')]).toEqual([null, null]);
      expect((await accounts.session('sb'))?.account).toBe('b');
    });

    it('are made by invitations that work once, and one invitation of an account takes the place of another', async () => {
      const { accounts } = store;
      await accounts.add(account('a'));
      await accounts.invite({ hash: 'new', account: null, expiresAt: day(3) });
      await accounts.invite({ hash: 'i1', account: 'a', expiresAt: day(3) });
      await accounts.invite({ hash: 'i2', account: 'a', expiresAt: day(3) });
      expect(await accounts.invitation('i1')).toBeNull();
      expect(await accounts.invitation('i2')).toEqual({ hash: 'i2', account: 'a', expiresAt: day(3) });
      expect([await accounts.invited(day(2)), await accounts.invited(day(3))]).toEqual([true, false]);
      expect(await Promise.all([accounts.redeem('new'), accounts.redeem('new')])).toEqual(
        expect.arrayContaining([true, false]),
      );
    });

    it('have sessions that end one by one, together, or with time', async () => {
      const { accounts } = store;
      await accounts.add(account('a'));
      for (const [n, at] of [day(1), day(2), day(3), day(4)].entries())
        await accounts.begin({ hash: `s${n}`, account: 'a', createdAt: at, seenAt: at, notice: null });
      await accounts.seen('s1', day(5));
      await accounts.note('s1', '{"text":"Done"}');
      expect(await accounts.session('s1')).toEqual({
        ...{ hash: 's1', account: 'a', createdAt: day(2), seenAt: day(5), notice: '{"text":"Done"}' },
      });
      await accounts.prune(day(2), day(4), day(5));
      expect([await accounts.session('s0'), await accounts.session('s2')]).toEqual([null, null]);
      expect((await accounts.session('s1'))?.seenAt).toBe(day(5));
      expect(await accounts.endAll('a', 's1')).toBe(1);
      await accounts.end('s1');
      expect(await accounts.session('s1')).toBeNull();
    });
  });

  it('the record of the management page is read from its newest entry on', async () => {
    for (const [n, who] of ['Anna', 'Bo', 'anna'].entries())
      await store.audit.add({
        ...{ at: day(n + 1), who, from: '203.0.113.1', did: n === 1 ? 'source.add' : 'session.begin' },
        ...{ to: n === 1 ? 'times' : null, detail: null },
      });
    const all = await store.audit.list({}, 10);
    expect(all.map(({ who }) => who)).toEqual(['anna', 'Bo', 'Anna']);
    expect(all[1]).toMatchObject({
      at: day(2),
      from: '203.0.113.1',
      did: 'source.add',
      to: 'times',
      detail: null,
    });
    expect((await store.audit.list({ before: all[1]?.id ?? 0 }, 10)).map(({ who }) => who)).toEqual(['Anna']);
    expect(await store.audit.list({ who: 'ANNA' }, 1)).toHaveLength(1);
    expect((await store.audit.list({ did: 'source' }, 10)).map(({ who }) => who)).toEqual(['Bo']);
    expect([await store.audit.prune(day(3), 1), await store.audit.prune(day(3), 9)]).toEqual([1, 1]);
    expect(await store.audit.prune(day(3), 9)).toBe(0);
    expect((await store.audit.list({}, 10)).map(({ who }) => who)).toEqual(['anna']);
  });

  it('sources are paged by state, name and address', async () => {
    const source = (id: string, workspace: string | null, outlet: string) =>
      newSource({ id, workspace, outlet, address: `https://${id}.example/50%_feed` }, day(1));
    await store.sources.save(source('north', null, 'The North'));
    await store.sources.save({ ...source('south', A, 'The South'), state: 'gone' });
    await store.sources.save({ ...source('west', B, 'West'), state: 'gone', paused: true });
    await store.sources.save({ ...source('desk', null, 'Desk'), kind: 'manual', address: null });
    const ids = async (scope: Scope, filter: SourceFilter, page: PageRange) =>
      (await store.sources.page(scope, filter, page)).map(({ id }) => id);
    expect(await ids(OPERATOR, {}, { limit: 10, offset: 0 })).toEqual(['north', 'south', 'west']);
    expect(await ids(OPERATOR, {}, { limit: 1, offset: 1 })).toEqual(['south']);
    expect(await ids(scopeOf(A), {}, { limit: 10, offset: 0 })).toEqual(['north', 'south']);
    expect(await ids(OPERATOR, { states: ['gone'], paused: false }, { limit: 10, offset: 0 })).toEqual([
      'south',
    ]);
    expect(await ids(OPERATOR, { words: 'THE ' }, { limit: 10, offset: 0 })).toEqual(['north', 'south']);
    expect(await ids(OPERATOR, { words: 'west.example' }, { limit: 10, offset: 0 })).toEqual(['west']);
    expect(await ids(OPERATOR, { words: '0%_F' }, { limit: 10, offset: 0 })).toHaveLength(3);
    await store.sources.save(source('star', null, 'L’Étoile'));
    expect(await ids(OPERATOR, { words: 'Étoile' }, { limit: 10, offset: 0 })).toEqual(['star']);
    expect(await ids(OPERATOR, { words: '%' }, { limit: 10, offset: 0 })).toHaveLength(4);
    expect(await ids(OPERATOR, { words: 't_e' }, { limit: 10, offset: 0 })).toEqual([]);
  });

  it('posts are read from the newest on, and workspaces by name', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) =>
      deliveryOf(`d${n}.0`, {
        message: `d${n}`,
        status: n === 2 ? 'sent' : 'due',
        workspace: n === 5 ? B : A,
      }),
    );
    await store.deliveries.add(rows);
    const read = async (...asked: Parameters<Store['deliveries']['newest']>) => {
      const { rows: found, next } = await store.deliveries.newest(...asked);
      return { ids: found.map(({ message }) => message), next };
    };
    const first = await read(OPERATOR, {}, null, 2);
    expect(first.ids).toEqual(['d5', 'd4']);
    const second = await read(OPERATOR, {}, first.next, 2);
    expect(second.ids).toEqual(['d3', 'd2']);
    expect(await read(OPERATOR, {}, second.next, 2)).toEqual({ ids: ['d1'], next: null });
    expect((await read(scopeOf(A), { status: ['due'] }, null, 9)).ids).toEqual(['d4', 'd3', 'd1']);

    for (const [id, name] of [
      ['slack:T1', 'Desk 50%'],
      ['slack:T2', null],
      ['discord:1', 'Night desk'],
    ] as const)
      await store.workspaces.save({
        id,
        platform: 'slack',
        name,
        joinedAt: day(1),
        leftAt: null,
        settings: {},
      });
    const named = async (words: string, page: PageRange) =>
      (await store.workspaces.page(words, page)).map(({ id }) => id);
    expect(await named('', { limit: 2, offset: 1 })).toEqual(['slack:T1', 'slack:T2']);
    expect(await named('DESK', { limit: 9, offset: 0 })).toEqual(['discord:1', 'slack:T1']);
    expect(await named('0%', { limit: 9, offset: 0 })).toEqual(['slack:T1']);
    expect(await named('t2', { limit: 9, offset: 0 })).toEqual(['slack:T2']);
  });
}
