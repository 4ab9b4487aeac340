/** Group commit: writes that wait at the same time share one transaction, so they wait for the disk once. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Db } from '../schema.ts';
import { explainSqliteError, isBusy } from './sqlite-errors.ts';

/** Most writes in one transaction. */
const TOGETHER = 64;

/** Milliseconds between two attempts to take the lock while another process writes. The event loop keeps running. */
const AGAIN_MS = 5;

/** Attempts before giving up: about 5 seconds. */
const ASKED = 1000;

interface Job {
  /** Whether the caller waits until the write is on disk. */
  readonly lasting: boolean;
  /** Does the work. An error rolls back this job alone. */
  run(db: Db): Promise<void>;
  /** Called with null when everything is on disk, or with the error when nothing is. */
  done(failure: { readonly thrown: unknown } | null): void;
}

export interface GroupCommit extends Pick<Database, 'write' | 'note'> {
  /** Finishes the writes that were asked for, and refuses later ones. */
  close(): Promise<void>;
}

/**
 * One writer for one connection. A write resolves when its transaction is committed.
 * @param isOpen whether a transaction is open on the connection: SQLite itself ends one that it can't finish.
 */
export function groupCommit(db: Db, file: string, isOpen: () => boolean): GroupCommit {
  const waiting: Job[] = [];
  let busy: Promise<void> | null = null;
  let closed = false;
  let synced = true;

  /**
   * Chooses whether the commit waits for the disk: with `normal` it does not. See
   * https://www.sqlite.org/pragma.html#pragma_synchronous
   */
  async function prepare(jobs: readonly Job[]): Promise<void> {
    const wanted = jobs.some(({ lasting }) => lasting);
    if (wanted === synced) return;
    await sql.raw(`pragma synchronous = ${wanted ? 'full' : 'normal'}`).execute(db);
    synced = wanted;
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const jobs = waiting.splice(0, TOGETHER);
      await commit(db, { file, isOpen }, jobs, prepare);
    }
    busy = null;
  }

  const enqueue = <T>(work: (db: Db) => Promise<T>, lasting: boolean) =>
    new Promise<T>((resolve, reject) => {
      if (closed) return reject(new Error('the store is closed'));
      let result: { readonly value: T } | { readonly thrown: unknown } | null = null;
      waiting.push({
        lasting,
        async run(trx) {
          try {
            result = { value: await work(trx) };
          } catch (thrown) {
            result = { thrown };
            throw thrown;
          }
        },
        done(failure) {
          if (result !== null && 'thrown' in result) reject(result.thrown);
          else if (failure !== null) reject(failure.thrown);
          else if (result !== null) resolve(result.value);
        },
      });
      busy ??= drain();
    });

  return {
    write: (work) => enqueue(work, true),
    note: (work) => enqueue(work, false),
    close: async () => {
      closed = true;
      await busy;
    },
  };
}

async function commit(
  db: Db,
  { file, isOpen }: { readonly file: string; readonly isOpen: () => boolean },
  jobs: readonly Job[],
  prepare: (jobs: readonly Job[]) => Promise<void>,
): Promise<void> {
  for (let asked = 1; ; asked += 1) {
    let begun = false;
    try {
      await prepare(jobs);
      await db.transaction().execute(async (trx) => {
        begun = true;
        const [only] = jobs;
        if (jobs.length === 1 && only !== undefined) return only.run(trx);
        for (const job of jobs) await apart(trx, job, isOpen);
      });
      for (const job of jobs) job.done(null);
      return;
    } catch (thrown) {
      if (begun || !isBusy(thrown) || asked === ASKED) {
        for (const job of jobs) job.done({ thrown: explainSqliteError(thrown, file) });
        return;
      }
      await pause(AGAIN_MS);
    }
  }
}

/** Runs one job in a savepoint, so that its failure rolls back its own changes only. */
async function apart(trx: Db, job: Job, isOpen: () => boolean): Promise<void> {
  await sql`savepoint job`.execute(trx);
  try {
    await job.run(trx);
  } catch (thrown) {
    // With the transaction all jobs are undone. A savepoint would begin a new one.
    if (!isOpen()) throw thrown;
    // The job's own promise reports the error.
    await sql`rollback to job`.execute(trx);
  }
  await sql`release job`.execute(trx);
}
