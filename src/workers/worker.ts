/** One worker thread with its limits: takes one job at a time, and is replaced when it hangs, runs out of memory or dies. */
import { Worker } from 'node:worker_threads';
import { DocumentFaultError, reasonOf, TooHeavyError, UserError } from '../core/base/errors.ts';
import type { JobAnswer, JobKind, Jobs } from './job.ts';

export interface WorkerLimits {
  /** CPU time that one job may take, in milliseconds. */
  readonly timeMs: number;
  /** Heap of the thread, in MB. */
  readonly memoryMb: number;
}

/** Told of the computing time that a job took, in milliseconds, whatever became of it. */
export type Spent = (cpuMs: number) => void;

/** Works on one job at a time. */
export interface DocumentWorker {
  /** @throws {UserError} when the document is refused, exceeds the limits, or causes a fault of ours. */
  work<K extends JobKind>(kind: K, input: Jobs[K]['input'], spent: Spent): Promise<Jobs[K]['output']>;
  close(): Promise<void>;
}

export function createWorker(thread: URL, limits: WorkerLimits): DocumentWorker {
  let runningThread: RunningThread | null = null;

  const ask = async <K extends JobKind>(kind: K, input: Jobs[K]['input']): Promise<JobAnswer<K>> => {
    if (runningThread === null || runningThread.isBroken()) runningThread = hire(thread, limits);
    const used = runningThread;
    try {
      return await used.ask(kind, input, limits.timeMs);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      const closed = runningThread !== used;
      if (!closed) runningThread = null;
      await used.end();
      // The former document may have broken the thread, so a new thread tries again and shows which document is bad.
      if (!closed && used.hasAnswered() && error.reason instanceof DocumentFaultError)
        return ask(kind, input);
      throw error.reason;
    }
  };

  return {
    async work(kind, input, spent) {
      // Who ends a thread has used all the time there is, or worse.
      const answer = await ask(kind, input).catch((error: unknown) => {
        spent(limits.timeMs);
        throw error;
      });
      spent(answer.cpuMs);
      if (answer.kind === 'done') return answer.output;
      if (answer.kind === 'refused') throw new UserError(answer.message, answer.remedy);
      throw new DocumentFaultError(`the worker thread failed: ${answer.message}`);
    },
    async close() {
      const leaving = runningThread;
      runningThread = null;
      await leaving?.end();
    },
  };
}

/** Thrown when the thread cannot be used again. */
class Broken extends Error {
  readonly reason: Error;
  constructor(reason: Error) {
    super(reason.message);
    this.reason = reason;
  }
}

/** A running thread with its job. */
interface RunningThread {
  isBroken(): boolean;
  /** Whether it has finished a job before, so that a former document may have broken it. */
  hasAnswered(): boolean;
  /** @throws {Broken} when the thread cannot be used again. */
  ask<K extends JobKind>(kind: K, input: Jobs[K]['input'], timeMs: number): Promise<JobAnswer<K>>;
  /** Resolves when the thread has ended, or after `END_MS`. */
  end(): Promise<void>;
}

/** A thread that runs out of memory while it is terminated may never report its end. */
const END_MS = 2_000;

/**
 * The listeners stay as long as the thread lives, because it may run out of memory after its job was given up. An
 * `error` event without a listener would end the process.
 */
function hire(thread: URL, limits: WorkerLimits): RunningThread {
  const worker = new Worker(thread, {
    resourceLimits: {
      maxOldGenerationSizeMb: limits.memoryMb,
      maxYoungGenerationSizeMb: 3,
      stackSizeMb: 4,
    },
    // A foreign document must not read the environment, which may hold a proxy or a token.
    env: {},
    execArgv: [],
  });
  worker.unref();
  let broken: Error | null = null;
  let answeredOnce = false;
  let settle: { readonly done: (answer: JobAnswer) => void; readonly fail: (reason: Error) => void } | null =
    null;
  const gone = Promise.withResolvers<void>();
  const breakWith = (reason: Error): void => {
    broken ??= reason;
    settle?.fail(broken);
  };
  worker.on('message', (answer: JobAnswer) => settle?.done(answer));
  worker.on('error', (error: unknown) => breakWith(reasonFor(error)));
  worker.on('messageerror', (error: unknown) => breakWith(reasonFor(error)));
  worker.on('exit', (code) => {
    breakWith(new DocumentFaultError(`the worker thread ended with code ${code}`));
    gone.resolve();
  });

  return {
    isBroken: () => broken !== null,
    hasAnswered: () => answeredOnce,
    async ask(kind, input, timeMs) {
      if (broken !== null) throw new Broken(broken);
      const answered = Promise.withResolvers<JobAnswer>();
      const watch = watchTime(worker, timeMs, () => breakWith(tooSlow(timeMs)));
      settle = { done: answered.resolve, fail: (reason) => answered.reject(new Broken(reason)) };
      worker.ref();
      try {
        worker.postMessage({ kind, input });
        const answer = (await answered.promise) as JobAnswer<typeof kind>;
        answeredOnce = true;
        return answer;
      } finally {
        watch.stop();
        settle = null;
        worker.unref();
      }
    },
    async end() {
      breakWith(new Error('the worker thread was ended'));
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, END_MS);
      const ending = worker.terminate().then(
        () => undefined,
        () => undefined,
      );
      await Promise.race([Promise.all([ending, gone.promise]), late.promise]);
      clearTimeout(timer);
    },
  };
}

/** On a busy host a thread waits for a processor, so a job may take this many times its CPU time in real time. */
const WAIT_AT_MOST = 6;

/** Calls `spent` when the thread has used its CPU time or has waited far too long. */
function watchTime(worker: Worker, timeMs: number, spent: () => void): { stop(): void } {
  const before = worker.cpuUsage().catch(() => null);
  let stopped = false;
  let waitedMs = 0;
  let timer: NodeJS.Timeout;
  const wait = (ms: number): void => {
    timer = setTimeout(() => {
      waitedMs += ms;
      void look();
    }, ms);
  };
  const look = async (): Promise<void> => {
    const [start, end] = await Promise.all([before, worker.cpuUsage().catch(() => null)]);
    if (stopped) return;
    const usedMs =
      start === null || end === null ? waitedMs : (end.user + end.system - start.user - start.system) / 1000;
    if (usedMs >= timeMs || waitedMs >= WAIT_AT_MOST * timeMs) spent();
    else wait(Math.max(10, Math.ceil(timeMs - usedMs)));
  };
  wait(timeMs);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function tooSlow(timeMs: number): TooHeavyError {
  return new TooHeavyError(
    `It takes longer than ${timeMs / 1000} s of computing time to read.`,
    'Add a shorter or simpler document.',
  );
}

function reasonFor(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new TooHeavyError('It takes too much memory to read.', 'Add a shorter or simpler document.');
  }
  return new DocumentFaultError(`the worker thread broke: ${reasonOf(error)}`);
}
