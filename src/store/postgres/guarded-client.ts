/** A connection to Postgres that is closed when a query on it gets no answer in time: the next query would wait behind that one. */
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { PoolClient, QueryResultRow } from 'pg';
import { StoreFailureError, StoreUnansweredError } from '../../core/base/errors.ts';
import { explainPostgresError, TIMED_OUT } from './postgres-errors.ts';

/** Told of each failure of a query or connection. */
export type Failed = (failure: StoreFailureError) => void;

/** https://www.postgresql.org/docs/current/wal-async-commit.html: what is committed later, and waited for, brings this along. */
const UNWAITED = 'set local synchronous_commit = off';

export class GuardedClient implements PostgresPoolClient {
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
    return this.ask(asked, parameters);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy === true || this.#lost);
  }

  async ask<R>(text: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    if (this.#lost) throw new StoreUnansweredError('the connection to Postgres was given up');
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

  /** One statement in a transaction of its own, whose commit does not wait for the disk: all sent together, in one round trip. */
  async note<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const sent = [
      this.ask('begin'),
      this.ask(UNWAITED),
      this.ask<R>(text, parameters),
      this.ask('commit'),
    ] as const;
    // The connection is free when all of them are answered.
    await Promise.allSettled(sent);
    const [, , result] = await Promise.all(sent);
    return result;
  }
}

/** The command tags that Kysely tells apart; every other one changes no rows. */
const COMMANDS = ['UPDATE', 'DELETE', 'INSERT', 'MERGE', 'COMMIT', 'ROLLBACK'] as const;
