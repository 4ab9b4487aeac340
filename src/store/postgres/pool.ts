/** Connections to Postgres that a restart of the server, a dead network or a hanging query cannot take the process down with. */

import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Pool, type PoolClient, type QueryResultRow, types } from 'pg';
import { StoreFailureError } from '../../core/base/errors.ts';
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

type Failed = (failure: StoreFailureError) => void;

export interface GuardedPool extends PostgresPool {
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
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect();
      const guard = guards.get(client) ?? new GuardedClient(client, failed);
      guards.set(client, guard);
      guard.limitMs = limitMs;
      return guard;
    },
    end: () => pool.end(),
    limitQueries: () => {
      limitMs = queryMs;
    },
  };
}

/** A connection that is closed when a query on it gets no answer in time: the next query would wait behind that one. */
class GuardedClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  readonly #failed: Failed;
  #lost = false;
  /** 0: no limit. */
  limitMs = 0;

  constructor(client: PoolClient, failed: Failed) {
    this.#client = client;
    this.#failed = failed;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('the store reads without cursors');
    return this.#ask(asked, parameters);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy === true || this.#lost);
  }

  async #ask<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#lost) throw new Error('the connection to Postgres was given up');
    const query = { text, values: [...parameters], query_timeout: this.limitMs };
    try {
      const { command, rowCount, rows } = await this.#client.query<R & QueryResultRow>(query);
      return {
        command: COMMANDS.find((known) => known === command) ?? 'SELECT',
        rowCount: rowCount ?? 0,
        rows,
      };
    } catch (error) {
      if (error instanceof Error && error.message === TIMED_OUT) this.#lost = true;
      const explained = explainPostgresError(error);
      if (explained instanceof StoreFailureError) this.#failed(explained);
      throw explained;
    }
  }
}

/** The command tags that Kysely tells apart; every other one changes no rows. */
const COMMANDS = ['UPDATE', 'DELETE', 'INSERT', 'MERGE', 'COMMIT', 'ROLLBACK'] as const;

/** What pg says when a query gets no answer in time. It has no code. */
const TIMED_OUT = 'Query read timeout';
