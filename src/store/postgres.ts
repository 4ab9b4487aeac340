/** Opens Postgres through pg. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { reasonOf, UserError } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import type { Backend } from './open.ts';
import { wellFormed } from './rows/wellformed-text.ts';
import type { Db, Schema } from './schema.ts';
import { postgresFullText } from './search/fulltext-postgres.ts';
import { rememberFrequencies } from './search/word-frequencies.ts';

/** Connections of one process at most. */
const CONNECTIONS = 10;

/** How long to wait for a connection, in milliseconds. */
const CONNECT_MS = 10_000;

/** A write that Postgres gave up in favour of another one is tried again this often. */
const TRIES = 5;

/** Counts and sums come as 64-bit integers and numerics; ours are small enough for numbers. */
const NUMBERS: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

/** Deadlock and serialisation failure: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const AGAIN: ReadonlySet<unknown> = new Set(['40P01', '40001']);

const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;

function poolFor(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'pullquote',
    types: {
      getTypeParser: (oid, format) => (NUMBERS.has(oid) ? Number : types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks while idle is replaced by the pool; the next query says what is wrong, if anything is.
  pool.on('error', () => undefined);
  return pool;
}

/** https://www.postgresql.org/docs/current/wal-async-commit.html: what is committed later, and waited for, brings this along. */
const withoutWaiting = sql`set local synchronous_commit = off`;

async function write<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work);
    } catch (thrown) {
      if (tries === TRIES || !AGAIN.has(codeOf(thrown))) throw thrown;
    }
  }
}

/**
 * Connects to the database at this address.
 * @throws {UserError} when it cannot be reached.
 */
export async function openPostgres(url: string, now: Now): Promise<Backend> {
  const pool = poolFor(url);
  try {
    await pool.query('select 1');
  } catch (thrown) {
    await pool.end();
    throw new UserError(
      `The Postgres database cannot be reached: ${reasonOf(thrown)}.`,
      'Check DATABASE_URL, and that the server runs and lets this user in.',
    );
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [wellFormed()] });
  return {
    dialect: 'postgres',
    now,
    fulltext: rememberFrequencies(postgresFullText),
    writer: db,
    read: db,
    write: (work) => write(db, work),
    note: (work) =>
      write(db, async (trx) => {
        await withoutWaiting.execute(trx);
        return work(trx);
      }),
    migrated() {
      // Nothing changes: Postgres has its locks on the server.
    },
    async backup() {
      throw new UserError('A Postgres store is not copied to a file by Pullquote.', 'Use pg_dump.');
    },
    close: () => db.destroy(),
  };
}
