/** Group commit: writes that wait at the same time share one transaction, and so one wait for the disk. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Db } from '../schema.ts';
import { explainSqliteError, isBusy } from './sqlite-errors.ts';

/** Writes in one transaction at most. */
const TOGETHER = 64;

/** While another process writes, the lock is asked for again after so many milliseconds; the event loop goes on meanwhile. */
const AGAIN_MS = 5;

/** Asked for so often in vain, it is given up: about 5 seconds. */
const ASKED = 1000;

interface Job {
  /** It is waited for until it is on disk. */
  readonly lasting: boolean;
  /** Does the work; an error undoes this job alone. */
  run(db: Db): Promise<void>;
  /** Told once all is on disk, or that nothing is. */
  done(failure: { readonly thrown: unknown } | null): void;
}

/** One writer for one connection. A write resolves when its transaction is committed. */
export function groupCommit(db: Db, file: string): Pick<Database, 'write' | 'note'> {
  const waiting: Job[] = [];
  let busy = false;
  let synced = true;

  /** https://www.sqlite.org/pragma.html#pragma_synchronous: with `normal`, a commit is not waited for. */
  async function prepare(jobs: readonly Job[]): Promise<void> {
    const wanted = jobs.some(({ lasting }) => lasting);
    if (wanted === synced) return;
    await sql.raw(`pragma synchronous = ${wanted ? 'full' : 'normal'}`).execute(db);
    synced = wanted;
  }

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const jobs = waiting.splice(0, TOGETHER);
      await commit(db, file, jobs, prepare);
    }
    busy = false;
  }

  const enqueue = <T>(work: (db: Db) => Promise<T>, lasting: boolean) =>
    new Promise<T>((resolve, reject) => {
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
      if (!busy) void drain();
    });

  return { write: (work) => enqueue(work, true), note: (work) => enqueue(work, false) };
}

async function commit(
  db: Db,
  file: string,
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
        for (const job of jobs) await apart(trx, job);
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

/** One job among others: its failure takes back its own changes, not theirs. */
async function apart(trx: Db, job: Job): Promise<void> {
  await sql`savepoint job`.execute(trx);
  try {
    await job.run(trx);
  } catch {
    // The job's own promise carries the error.
    await sql`rollback to job`.execute(trx);
  }
  await sql`release job`.execute(trx);
}
