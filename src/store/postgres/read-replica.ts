/** Reads from a Postgres replica where a little delay does no harm, and from the primary wherever the replica cannot answer. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { type Now, shift, timestamp } from '../../core/base/time.ts';
import type { ReadReplica, ReplicaState } from '../../core/ports/read-replica.ts';
import { createPool } from './pool.ts';

export interface ReplicaOptions {
  readonly url: string;
  /** Told of each change of the state. */
  readonly changed: (state: ReplicaState) => void;
  /** Milliseconds between two looks at the replica; 2,000 by default. */
  readonly lookMs?: number;
  /** How many looks ago the replica must have what the primary had; 5 by default. */
  readonly looksBehind?: number;
}

export interface OpenReplica extends ReadReplica {
  /** Connections to the replica within `reading`, else to the primary. */
  readonly pool: PostgresPool;
  close(): Promise<void>;
}

const LOOK_MS = 2_000;
const LOOKS_BEHIND = 5;
/** An answer that takes longer comes from the primary, in milliseconds. */
const ANSWER_MS = 5_000;
/** How long a change is remembered. A replica that is further behind is not read at all. */
const REMEMBERED_MS = 60_000;

/** The lease that remembers up to where the log must be replayed. */
const markOf = (who: string | null): string => (who === null ? 'changed' : `changed ${who}`);

export function createReadReplica(
  primary: PostgresPool,
  now: Now,
  { url, changed, lookMs = LOOK_MS, looksBehind = LOOKS_BEHIND }: ReplicaOptions,
): OpenReplica {
  const replica = createPool(url, { queryMs: ANSWER_MS, failed: () => undefined });
  replica.limitQueries();
  /** Whether the work that runs reads from the replica; decided at its first read. */
  const readers = new AsyncLocalStorage<() => Promise<boolean>>();
  let state: ReplicaState = 'down';
  /** Ends of the primary's log at the last looks, the oldest first. */
  const ends: string[] = [];
  let looking: Promise<void> | null = null;
  let closed = false;

  function become(next: ReplicaState): void {
    if (state === next || closed) return;
    state = next;
    changed(next);
  }

  async function look(): Promise<void> {
    try {
      ends.push(await endOfLog(primary));
      if (ends.length > looksBehind) ends.shift();
      const [found] = await asked<{ follows: boolean; has: boolean | null }>(
        replica,
        'select pg_is_in_recovery() as follows, pg_last_wal_replay_lsn() >= $1::pg_lsn as has',
        [ends[0]],
      );
      if (found?.follows !== true) become('no-replica');
      // Until there were enough looks, it must have what the primary had at the first: it may be hours behind when we start.
      else become(found.has === true ? 'ok' : 'behind');
    } catch {
      // Whichever of the two does not answer: the primary's failures are reported by those who use it.
      become('down');
    }
  }

  /** Whether the replica has what this workspace or person has changed. */
  async function hasChangesOf(who: string): Promise<boolean> {
    const [mark] = await asked<{ lsn: string | null }>(
      primary,
      'select max(holder::pg_lsn)::text as lsn from leases where name in ($1, $2) and until > $3',
      [markOf(who), markOf(null), timestamp(now())],
    );
    if (mark === undefined || mark.lsn === null) return true;
    const [found] = await asked<{ has: boolean }>(
      replica,
      'select pg_last_wal_replay_lsn() >= $1::pg_lsn as has',
      [mark.lsn],
    );
    return found?.has === true;
  }

  const looks = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null;
    });
  }, lookMs).unref();
  looking = look().finally(() => {
    looking = null;
  });

  return {
    pool: {
      connect: async () => {
        const decide = readers.getStore();
        if (decide === undefined || state !== 'ok') return primary.connect();
        try {
          if (!(await decide())) return await primary.connect();
          return orPrimary(await replica.connect(), primary);
        } catch {
          become('down');
          return primary.connect();
        }
      },
      end: async () => undefined,
      options: primary.options,
    },
    reading: (who, work) => {
      let decided: Promise<boolean> | null = null;
      return readers.run(() => {
        decided ??= hasChangesOf(who);
        return decided;
      }, work);
    },
    changing: async (who, work) => {
      try {
        return await readers.exit(work);
      } finally {
        // Where this fails, the answer must not: the change may be seen some seconds late.
        await remember(primary, who, now).catch(() => undefined);
      }
    },
    state: () => state,
    close: async () => {
      closed = true;
      clearInterval(looks);
      await looking;
      await replica.end();
    },
  };
}

async function remember(primary: PostgresPool, who: string | null, now: Now): Promise<void> {
  const until = shift(timestamp(now()), REMEMBERED_MS);
  await asked(
    primary,
    `insert into leases (name, holder, until) values ($1, pg_current_wal_insert_lsn()::text, $2)
      on conflict (name) do update set holder = excluded.holder, until = excluded.until`,
    [markOf(who), until],
  );
}

async function endOfLog(pool: PostgresPool): Promise<string> {
  const [end] = await asked<{ lsn: string }>(pool, 'select pg_current_wal_flush_lsn()::text as lsn', []);
  if (end === undefined) throw new Error('Postgres did not say how long its log is');
  return end.lsn;
}

/** Any read that the replica fails is asked of the primary: reading twice does no harm. */
function orPrimary(client: PostgresPoolClient, primary: PostgresPool): PostgresPoolClient {
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      return await client.query<R>(text, parameters);
    } catch {
      return withClient(primary, (other) => other.query<R>(text, parameters));
    }
  }
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy?: boolean) => client.release(destroy),
  } as PostgresPoolClient;
}

async function asked<R>(
  pool: PostgresPool,
  text: string,
  parameters: readonly unknown[],
): Promise<readonly R[]> {
  return withClient(pool, async (client) => (await client.query<R>(text, parameters)).rows);
}

async function withClient<T>(
  pool: PostgresPool,
  work: (client: PostgresPoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
