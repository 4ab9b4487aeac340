/** Connections to Postgres that a restart of the server, a dead network or a hanging query cannot take the process down with. */

import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { type ClientBase, Pool, type PoolClient, types } from 'pg';
import { type Failed, GuardedClient } from './guarded-client.ts';
import { explainPostgresError } from './postgres-errors.ts';

/** Connections of one process at most. */
const CONNECTIONS = 10;

/** How long to wait for a connection, in milliseconds. */
const CONNECT_MS = 10_000;

/** A query that gets no answer for this long is given up with its connection, in milliseconds. */
const QUERY_MS = 15_000;

/** When an idle connection is probed for the first time, in milliseconds. */
const KEEP_ALIVE_MS = 10_000;

/** Counts and sums come as 64-bit integers and numerics; ours are small enough for numbers. */
const NUMBERS: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

export interface GuardedPool extends PostgresPool {
  /** The same connections, on which each statement is committed by itself without waiting for the disk. */
  readonly notes: PostgresPool;
  /** From now on no query may take longer than the limit. Migrations come before: they may take minutes. */
  limitQueries(): void;
}

export interface PoolOptions {
  readonly queryMs?: number | undefined;
  /** Called with each failure of a query or connection. */
  readonly failed: Failed;
}

export function createPool(url: string, { queryMs = QUERY_MS, failed }: PoolOptions): GuardedPool {
  const pool = new Pool({
    connectionString: url,
    onConnect: prepare,
    pipeline: true,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    application_name: 'pullquote',
    types: {
      getTypeParser: (oid, format) => (NUMBERS.has(oid) ? Number : types.getTypeParser(oid, format)),
    },
  });
  // A connection may break while it is idle or in use. The pool replaces it, and the query under way or the next one says what is
  // wrong. An `error` event without a listener would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let limitMs = 0;
  const guards = new WeakMap<PoolClient, GuardedClient>();
  const connect = async (): Promise<GuardedClient> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw explainPostgresError(error);
    });
    const guard = guards.get(client) ?? new GuardedClient(client, failed);
    guards.set(client, guard);
    guard.limitMs = limitMs;
    return guard;
  };
  return {
    options: pool.options,
    connect,
    notes: {
      options: pool.options,
      connect: async () => noting(await connect()),
      end: () => Promise.resolve(),
    },
    end: () => pool.end(),
    limitQueries: () => {
      limitMs = queryMs;
    },
  };
}

/** Compiling a query takes longer than running any of ours. Behind a pooler this may reach only some of its connections. */
async function prepare(client: ClientBase): Promise<void> {
  const query = { text: 'set jit = off', query_timeout: CONNECT_MS };
  await client.query(query);
}

function noting(client: GuardedClient): PostgresPoolClient {
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(asked: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    return typeof asked === 'string' ? client.note<R>(asked, parameters) : client.query(asked);
  }
  return { query, release: (destroy) => client.release(destroy) };
}
