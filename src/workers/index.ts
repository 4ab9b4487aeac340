/** The analyst: a few worker threads that share one bounded queue of foreign documents. */
import { availableParallelism } from 'node:os';
import { UserError } from '../core/base/errors.ts';
import type { Analyst, FeedParser } from '../core/ports/ports.ts';
import type { JobKind, Jobs } from './job.ts';
import { createDesk, type Desk, type DeskLimits } from './worker.ts';

/** An article of 500,000 characters, the longest that is stored, takes about a second. */
const LIMITS: DeskLimits = { timeMs: 10_000, memoryMb: 256 };

/** More than this waiting means that somebody adds without waiting for answers. */
const WAITING_AT_MOST = 2000;

export interface AnalystOptions {
  readonly threads?: number;
  readonly limits?: DeskLimits;
  /** The thread's entry; another one only in tests. */
  readonly thread?: URL;
}

interface Waiting {
  readonly work: (desk: Desk) => Promise<void>;
  readonly reject: (error: unknown) => void;
}

/** Threads start with the first document; one core is left to the main thread. */
export function createAnalyst(options: AnalystOptions = {}): Analyst & FeedParser {
  const thread = options.thread ?? new URL('./thread.ts', import.meta.url);
  const count = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const desks = Array.from({ length: count }, () => createDesk(thread, options.limits ?? LIMITS));
  const free: Desk[] = desks.toReversed();
  const queue: Waiting[] = [];
  let closed = false;

  const next = async (desk: Desk) => {
    for (let waiting = queue.shift(); waiting !== undefined; waiting = queue.shift())
      await waiting.work(desk);
    free.push(desk);
  };

  const ask = <K extends JobKind>(kind: K, input: Jobs[K]['input']) =>
    new Promise<Jobs[K]['output']>((resolve, reject) => {
      if (closed) return reject(new Error('the analyst is closed'));
      if (queue.length >= WAITING_AT_MOST) {
        return reject(new UserError('Too many documents are waiting to be read.', 'Try again in a minute.'));
      }
      queue.push({ work: (desk) => desk.work(kind, input).then(resolve, reject), reject });
      const desk = free.pop();
      if (desk !== undefined) void next(desk);
    });

  return {
    analyse: (article) => ask('analyse', article),
    extract: (html, url) => ask('extract', { html, url }),
    feed: (document) => ask('feed', document),
    opml: (document) => ask('opml', document),
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('the analyst was closed'));
      await Promise.all(desks.map((desk) => desk.close()));
    },
  };
}
