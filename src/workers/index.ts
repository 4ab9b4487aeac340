/** The analyst: a few worker threads that share one bounded, fair queue of foreign documents. */
import { availableParallelism } from 'node:os';
import { BudgetSpentError, UserError } from '../core/base/errors.ts';
import { type Artist, rememberDrawings } from '../core/pictures/artist.ts';
import type { Analyst, DraftReader, FeedParser, RecordReader } from '../core/ports/ports.ts';
import type { DocumentOwner } from '../core/sources/source.ts';
import { createFairQueue } from './fair-queue.ts';
import type { JobKind, Jobs } from './job.ts';
import { createWorker, type DocumentWorker, type WorkerLimits } from './worker.ts';

/** An article of 500,000 characters, the longest that is stored, takes about a second. */
const LIMITS: WorkerLimits = { timeMs: 10_000, memoryMb: 192 };

/** With more waiting documents than this, a caller does not wait for results. */
const WAITING_AT_MOST = 2000;

export interface AnalystOptions {
  readonly threads?: number;
  readonly limits?: WorkerLimits;
  /** The script of the thread; tests pass another one. */
  readonly thread?: URL;
}

interface Waiting {
  readonly work: (worker: DocumentWorker) => Promise<void>;
  readonly reject: (error: unknown) => void;
}

/** A person's own question, or nobody's in particular. */
const ANYBODY: DocumentOwner = { workspace: null, source: null };

/** Threads start with the first document; one core is left for the main thread. */
export function createAnalyst(
  options: AnalystOptions = {},
): Analyst & FeedParser & DraftReader & RecordReader & Artist {
  const thread = options.thread ?? new URL('./thread.ts', import.meta.url);
  const count = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const workers = Array.from({ length: count }, () => createWorker(thread, options.limits ?? LIMITS));
  const free: DocumentWorker[] = workers.toReversed();
  const queue = createFairQueue<Waiting>(() => performance.now());
  let closed = false;

  const next = async (worker: DocumentWorker) => {
    for (let waiting = queue.next(); waiting !== undefined; waiting = queue.next())
      await waiting.work(worker);
    free.push(worker);
  };

  const ask = <K extends JobKind>(kind: K, input: Jobs[K]['input'], owner: DocumentOwner = ANYBODY) =>
    new Promise<Jobs[K]['output']>((resolve, reject) => {
      if (closed) return reject(new Error('the analyst is closed'));
      if (queue.size() >= WAITING_AT_MOST) {
        return reject(new UserError('Too many documents are waiting to be read.', 'Try again in a minute.'));
      }
      // A feed itself is always read: it takes little, and what it says decides when it is read again.
      if (kind !== 'feed' && !queue.hasBudget(owner)) {
        return reject(new BudgetSpentError('Its source has used its computing time for now.'));
      }
      const spent = (cpuMs: number): void => queue.spent(owner, cpuMs);
      queue.push(owner, {
        work: (worker) => worker.work(kind, input, spent).then(resolve, reject),
        reject,
      });
      const worker = free.pop();
      if (worker !== undefined) void next(worker);
    });

  return {
    analyse: (article, owner) => ask('analyse', article, owner),
    extract: (page, owner) => ask('extract', page, owner),
    feed: (document, owner) => ask('feed', document, owner),
    draft: (document) => ask('draft', document),
    record: (document) => ask('record', document),
    opml: (document) => ask('opml', document),
    ...rememberDrawings({ draw: (picture) => ask('draw', picture) }),
    async close() {
      closed = true;
      for (const { reject } of queue.clear()) reject(new Error('the analyst was closed'));
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
