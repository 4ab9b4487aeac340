/** What a process lives through when Postgres restarts, cuts its connections or stops answering. */
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoreFailureError } from '../../src/core/base/errors.ts';
import { SHARED } from '../../src/core/base/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { openTcpProxy } from '../fakes/tcp-proxy.ts';
import { startPostgres } from './server.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

const server = await startPostgres();

if ('reason' in server) {
  describe.skip(`faults of Postgres (it cannot run here: ${server.reason})`, () => {
    it('are lived through', () => undefined);
  });
} else {
  afterAll(() => server.stop());

  describe('faults of Postgres', () => {
    it('that cut every connection in the middle of work are errors of that work alone', async () => {
      const url = new URL(await server.database('cut'));
      const proxy = await openTcpProxy(server.port);
      url.port = String(proxy.port);
      const store = await openStore({ url: url.href }, { now });
      for (let round = 0; round < 20; round++) {
        const work = Array.from({ length: 8 }, () =>
          store.transaction(async (inside) => {
            await inside.articles.count(SHARED, {});
            proxy.cut();
            return inside.articles.count(SHARED, {});
          }),
        );
        const ended = await Promise.allSettled(work);
        expect(ended.some(({ status }) => status === 'rejected')).toBe(true);
        expect(await store.articles.count(SHARED, {})).toMatchObject({ articles: 0 });
      }
      await store.close();
      await proxy.close();
    });

    it('that make it read-only are told as such, and reading goes on', async () => {
      const url = await server.database('read_only');
      const name = new URL(url).pathname.slice(1);
      const failures: StoreFailureError[] = [];
      const store = await openStore({ url }, { now, failed: (failure) => failures.push(failure) });
      const client = new Client({ connectionString: url });
      await client.connect();
      const readOnly = (is: 'on' | 'off') =>
        client.query(`alter database ${name} set default_transaction_read_only = ${is}`);
      await readOnly('on');
      // What is set for a database holds for new connections. The pool notices one after another that its own are gone.
      const cut = async () => {
        await client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
          [name],
        );
        const count = () => store.articles.count(SHARED, {}).then(Boolean, () => false);
        while (!(await count()));
      };
      await cut();
      const take = () => store.leases.take('probe', 'a', '2026-05-10T12:00:00.000Z', 1);
      await expect(take()).rejects.toMatchObject({ name: 'StoreFailureError', kind: 'read-only' });
      expect(failures.map(({ kind }) => kind)).toEqual(['read-only']);
      expect(await store.articles.count(SHARED, {})).toMatchObject({ articles: 0 });
      await client.query('set default_transaction_read_only = off');
      await readOnly('off');
      await cut();
      expect(await take()).toEqual({ taken: true });
      await client.end();
      await store.close();
    });

    it('that restart it are over as soon as it is back', async () => {
      const store = await openStore({ url: await server.database('restarted') }, { now });
      for (let round = 0; round < 3; round++) {
        const work = Array.from({ length: 8 }, () => store.articles.count(SHARED, {}));
        await Promise.all([server.restart(), Promise.allSettled(work)]);
        expect(await store.articles.count(SHARED, {})).toMatchObject({ articles: 0 });
      }
      await store.close();
    });

    it('that leave a query without an answer give up its connection, and the next one works', async () => {
      const url = new URL(await server.database('held'));
      const proxy = await openTcpProxy(server.port);
      url.port = String(proxy.port);
      const store = await openStore({ url: url.href }, { now, queryMs: 300 });
      await Promise.all(Array.from({ length: 12 }, () => store.articles.count(SHARED, {})));
      proxy.hold(true);
      const held = await Promise.allSettled([
        store.articles.count(SHARED, {}),
        store.transaction((inside) => inside.articles.count(SHARED, {})),
      ]);
      expect(held).toMatchObject(Array(2).fill({ reason: { name: 'StoreUnansweredError' } }));
      proxy.hold(false);
      expect(await store.articles.count(SHARED, {})).toMatchObject({ articles: 0 });
      await store.close();
      await proxy.close();
    });
  });
}
