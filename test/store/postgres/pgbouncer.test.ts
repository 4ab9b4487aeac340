/** The store behind pgbouncer in transaction mode, where no transaction may count on the session of the one before. */
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED } from '../../../src/core/base/scope.ts';
import { openStore } from '../../../src/store/index.ts';
import { day, recordOf } from '../../contracts/store-records.ts';
import { claimAt, placed } from '../../contracts/store-rows.ts';
import { startPostgres } from '../server.ts';
import { startBouncer } from './pgbouncer.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

const server = await startPostgres();
const bouncer = 'reason' in server ? server : await startBouncer(server.port);

if ('reason' in server || 'reason' in bouncer) {
  const { reason } = 'reason' in bouncer ? bouncer : { reason: '' };
  describe.skip(`the store behind pgbouncer (it cannot run here: ${reason})`, () => {
    it('works', () => undefined);
  });
} else {
  afterAll(async () => {
    await bouncer.stop();
    await server.stop();
  });

  describe('the store behind pgbouncer', () => {
    it('is prepared once by processes that start together, and leaves no lock behind', async () => {
      const direct = await server.database('pooled');
      const url = bouncer.through(direct);
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ url }, { now })));
      const client = new Client({ connectionString: direct });
      await client.connect();
      const locks = await client.query(`select 1 from pg_locks where locktype = 'advisory'`);
      expect(locks.rowCount).toBe(0);
      await client.end();
      for (const store of stores) await store.close();
    });

    it('saves, searches and counts with more connections than the pooler has sessions', async () => {
      const url = bouncer.through(await server.database('asked'));
      const [one, two] = [await openStore({ url }, { now }), await openStore({ url }, { now })];
      await Promise.all(
        Array.from({ length: 30 }, (_, n) =>
          (n % 2 === 0 ? one : two).transaction(async (tx) => {
            await tx.stories.enter();
            await tx.articles.save(
              recordOf(`a${n}`, {}, [{ words: `The kiln number ${n} is cold.`, by: `Rena ${n % 3}` }]),
            );
          }),
        ),
      );
      const asked = Array.from({ length: 40 }, async (_, n) => [
        (await one.articles.count(OPERATOR, {})).articles,
        (await two.quotes.list(SHARED, { about: `kiln ${n % 30}` }, { limit: 5, offset: 0 })).length > 0,
        (await one.search.passages(SHARED, ['kiln'], {}, 5)).length,
      ]);
      expect(new Set((await Promise.all(asked)).map((row) => row.join()))).toEqual(new Set(['30,true,5']));
      expect(await one.drift()).toEqual([]);
      for (const store of [one, two]) await store.close();
    });

    it('gives each row of the outbox and each lease to one of many', async () => {
      const url = bouncer.through(await server.database('claimed'));
      const stores = await Promise.all([1, 2, 3].map(() => openStore({ url }, { now })));
      const [first] = stores;
      await first?.deliveries.add(Array.from({ length: 60 }, (_, n) => placed(`r${n}`, `C${n}`)));
      const claimed = await Promise.all(
        stores.map((store, n) => store.deliveries.claim({ ...claimAt(day(1)), owner: `o${n}`, limit: 20 })),
      );
      expect(new Set(claimed.flat().map(({ id }) => id)).size).toBe(60);
      const takes = stores.map((store, n) => store.leases.take('work', `o${n}`, day(1), 60_000));
      expect((await Promise.all(takes)).filter(({ taken }) => taken)).toHaveLength(1);
      const budgets = stores.map((store) => store.budgets.take('token', 600_000, 1));
      expect(new Set((await Promise.all(budgets)).map((ms) => Math.round(ms / 600_000))).size).toBe(3);
      for (const store of stores) await store.close();
    });
  });
}
