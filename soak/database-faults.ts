/** The real bot while Postgres has no connection left, locks its tables, or ends its statements: how soon it is well afterwards. */
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { PostgresServer } from '../test/store/server.ts';
import { botFolder, startBot } from './running-bot.ts';

export interface DatabaseFault {
  readonly name: string;
  /** Seconds from the end of the fault until the bot was ready and a command was answered. */
  readonly wellAfter: number;
  /** Whether `/readyz` was red during it. */
  readonly red: boolean;
}

/** How long each fault lasts: longer than a query or a connection is waited for. */
const FAULT_MS = 20_000;

export async function databaseFaults(
  server: PostgresServer,
): Promise<{ readonly faults: readonly DatabaseFault[]; readonly alive: boolean }> {
  const place = botFolder('samples: true\n');
  const url = await server.database('faults');
  const bot = await startBot(place.folder, { DATABASE_URL: url });
  const admin = await connected(url);
  const name = new URL(url).pathname.slice(1);
  const status = async (path: string): Promise<number> =>
    (await fetch(`${bot.url}${path}`, { signal: AbortSignal.timeout(8_000) }).catch(() => null))?.status ?? 0;
  const isWell = async (): Promise<boolean> =>
    (await status('/readyz')) === 200 && (await status('/command?text=%2Fspeakers')) === 200;
  const cut = () =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'pullquote'`,
      [name],
    );
  while (!(await isWell())) await pause(200);

  /** @param begin makes the fault and returns what ends it */
  async function lived(what: string, begin: () => Promise<() => Promise<unknown>>): Promise<DatabaseFault> {
    const end = await begin();
    let red = false;
    const until = performance.now() + FAULT_MS;
    while (performance.now() < until) {
      // People go on asking, which is what fills the pool.
      for (let n = 0; n < 4; n++) void status('/command?text=%2Fquotes');
      red ||= (await status('/readyz')) !== 200;
      await pause(500);
    }
    await end();
    const from = performance.now();
    while (!(await isWell())) await pause(100);
    return { name: what, wellAfter: (performance.now() - from) / 1_000, red };
  }

  const faults = [
    await lived('every connection of the pool waits for a lock', async () => {
      await admin.query('begin; lock table leases, quotes, articles, inbox in access exclusive mode');
      return () => admin.query('rollback');
    }),
    await lived('the server has no connection left', async () => {
      const { rows } = await admin.query<{ most: string }>(
        'select setting as most from pg_settings where name = $1',
        ['max_connections'],
      );
      const taken: Client[] = [];
      const most = Number(rows[0]?.most ?? 0);
      // Each round takes what the bot has lost and not yet opened again.
      for (let round = 0; round < 5; round++) {
        await cut();
        for (let more = true; more && taken.length < most; ) {
          const one = await connected(url).catch(() => null);
          more = one !== null;
          if (one !== null) taken.push(one);
        }
      }
      return () => Promise.all(taken.map((one) => one.end()));
    }),
    await lived('the server ends every statement that waits', async () => {
      await admin.query(`alter database ${name} set statement_timeout = 100`);
      await cut();
      await admin.query('begin; lock table leases, quotes, articles, inbox in access exclusive mode');
      return async () => {
        await admin.query('rollback');
        await admin.query(`alter database ${name} reset statement_timeout`);
        // What is set for a database holds for new connections.
        await cut();
      };
    }),
  ];
  await admin.end();
  const alive = bot.alive();
  await bot.end();
  place.remove();
  return { faults, alive };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
