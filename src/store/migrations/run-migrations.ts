/** Brings the schema of a database up to date. */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { UserError } from '../../core/base/errors.ts';
import type { Db } from '../schema.ts';
import { MIGRATIONS } from './index.ts';
import { DIALECTS } from './migrate.ts';

/**
 * Runs all missing migrations; of several processes, one does.
 * @throws {UserError} when a newer Pullquote wrote this database.
 */
export async function runMigrations(db: Db, dialect: keyof typeof DIALECTS): Promise<void> {
  const known = await Promise.all(
    Object.entries(MIGRATIONS).map(
      async ([name, load]) => [name, (await load())(DIALECTS[dialect])] as const,
    ),
  );
  const provider = { getMigrations: async () => Object.fromEntries(known) };
  const migrate = async (on: Db): Promise<unknown> =>
    (await new Migrator({ db: on, provider }).migrateToLatest()).error;
  const error = await (dialect === 'sqlite' ? migrate(db) : inOneTransaction(db, migrate));
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new UserError(
      'The store was written by a newer version of Pullquote.',
      'Run that version, or use another data folder.',
    );
  }
  throw error;
}

/**
 * Holds a lock that ends with the transaction. A pooler such as pgbouncer gives each transaction another session, so a lock of the
 * session could never be given back.
 */
async function inOneTransaction(db: Db, migrate: (on: Db) => Promise<unknown>): Promise<unknown> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('migrations', 0))`.execute(trx);
      const error = await migrate(trx);
      if (error !== undefined) throw error;
    });
    return undefined;
  } catch (error) {
    return error;
  }
}
