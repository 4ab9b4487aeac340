/** Postgres keeps the store's contract: a real server, started once for this file. */
import { sql } from 'kysely';
import { afterAll, describe } from 'vitest';
import { migrate, storeOn } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { storeContract } from '../contracts/store.ts';
import { startPostgres } from './server.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');
const server = await startPostgres();

if ('reason' in server) {
  describe.skip(`the store on Postgres (it cannot run here: ${server.reason})`, () => {
    storeContract(() => Promise.reject(new Error('no Postgres')));
  });
} else {
  const backend = await openPostgres(await server.database('contract'), now);
  await migrate(backend);
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(backend.writer);
  const tables = sql.join(rows.map(({ name }) => sql.table(name)));

  afterAll(async () => {
    await backend.close();
    await server.stop();
  });

  describe('the store on Postgres', () => {
    // One database, emptied for each test: connecting and migrating anew would take most of the time.
    storeContract(async () => {
      await sql`truncate ${tables} restart identity cascade`.execute(backend.writer);
      return { ...storeOn(backend), close: async () => undefined };
    });
  });
}
