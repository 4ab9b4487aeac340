/** Opens Postgres through pg. */
import { Kysely, PostgresAdapter, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { reasonOf, type StoreFailureError, UserError } from '../../core/base/errors.ts';
import type { Now } from '../../core/base/time.ts';
import type { Backend } from '../open.ts';
import { type Timed, timing } from '../query-times.ts';
import { wellFormed } from '../rows/wellformed-text.ts';
import type { Db, Schema } from '../schema.ts';
import { createPostgresFullText } from '../search/fulltext-postgres.ts';
import { cacheFrequencies } from '../search/word-frequencies.ts';
import { dumpPostgres } from './dump.ts';
import { createPool } from './pool.ts';
import { createReadReplica, type ReplicaOptions } from './read-replica.ts';

/** A write that Postgres gave up in favour of another one is tried again this often. */
const TRIES = 5;

/** Deadlock and serialisation failure: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const AGAIN: ReadonlySet<unknown> = new Set(['40P01', '40001']);

const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;

const sizeQuery = sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`;

async function orAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (thrown) {
      if (tries === TRIES || !AGAIN.has(codeOf(thrown))) throw thrown;
    }
  }
}

/** Migrations run in one transaction, which holds their lock: see `run-migrations.ts`. */
class Adapter extends PostgresAdapter {
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

class Dialect extends PostgresDialect {
  override createAdapter(): Adapter {
    return new Adapter();
  }
}

export interface PostgresOptions {
  readonly now: Now;
  /** How long a query may take once the migrations are done, in milliseconds. */
  readonly queryMs?: number | undefined;
  /** Told of each failure of the store. */
  readonly failed?: ((failure: StoreFailureError) => void) | undefined;
  readonly timed?: Timed | undefined;
  /** Absent: everything is read from the same server. */
  readonly replica?: ReplicaOptions | undefined;
}

/**
 * Connects to the database at this address.
 * @throws {UserError} when it cannot be reached.
 */
export async function openPostgres(
  url: string,
  { now, queryMs, failed = () => undefined, timed, replica: from }: PostgresOptions,
): Promise<Backend> {
  const pool = createPool(url, { queryMs, failed });
  try {
    const connection = await pool.connect();
    await connection.query('select 1', []);
    connection.release();
  } catch (thrown) {
    await pool.end();
    throw new UserError(
      `The Postgres database cannot be reached: ${reasonOf(thrown)}.`,
      'Check DATABASE_URL, that the server is running, and that this user may log in.',
    );
  }
  const on = (used: PostgresPool): Db =>
    new Kysely<Schema>({
      dialect: new Dialect({ pool: used }),
      plugins: [wellFormed()],
      ...timing(timed),
    });
  const db = on(pool);
  const notes = on(pool.notes);
  const replica = from === undefined ? null : createReadReplica(pool, now, from);
  return {
    dialect: 'postgres',
    now,
    fulltext: cacheFrequencies(createPostgresFullText()),
    writer: db,
    read: replica === null ? db : on(replica.pool),
    replica,
    write: (work) => orAgain(() => db.transaction().execute(work)),
    note: (work) => orAgain(() => work(notes)),
    migrated: () => pool.limitQueries(),
    backup: (file) => dumpPostgres(url, file),
    check: async () => [],
    size: async () => {
      const { rows } = await sizeQuery.execute(db);
      return { data: Number(rows[0]?.bytes ?? 0), log: 0 };
    },
    close: async () => {
      await replica?.close();
      await db.destroy();
    },
  };
}
