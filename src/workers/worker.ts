/** One worker thread with its limits: takes one job at a time, and is replaced when it hangs, runs out of memory or dies. */
import { Worker } from 'node:worker_threads';
import { reasonOf, UserError } from '../core/base/errors.ts';
import type { Answer, JobKind, Jobs } from './job.ts';

export interface DeskLimits {
  /** What one job may take. */
  readonly timeMs: number;
  /** Heap of the thread, in MB. */
  readonly memoryMb: number;
}

/** A place where one job is worked on at a time. */
export interface Desk {
  /**
   * @throws {UserError} when the document is refused, or takes too long or too much memory.
   * @throws {Error} a fault, when the thread broke on it otherwise.
   */
  work<K extends JobKind>(kind: K, input: Jobs[K]['input']): Promise<Jobs[K]['output']>;
  close(): Promise<void>;
}

export function createDesk(thread: URL, limits: DeskLimits): Desk {
  let worker: Worker | null = null;

  const hire = (): Worker => {
    const hired = new Worker(thread, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: 3,
        stackSizeMb: 4,
      },
      // A proxy, a token: nothing of the environment is any business of a foreign document.
      env: {},
      execArgv: [],
    });
    hired.unref();
    return hired;
  };

  return {
    async work(kind, input) {
      worker ??= hire();
      const used = worker;
      used.ref();
      try {
        const answer = await answerOf(used, kind, input, limits.timeMs);
        used.unref();
        if (answer.kind === 'done') return answer.output;
        if (answer.kind === 'refused') throw new UserError(answer.message, answer.remedy);
        throw new Error(`the worker thread failed: ${answer.message}`);
      } catch (error) {
        if (error instanceof Broken) {
          worker = null;
          await used.terminate();
          throw error.reason;
        }
        throw error;
      }
    },
    async close() {
      const leaving = worker;
      worker = null;
      await leaving?.terminate();
    },
  };
}

/** The thread can't be used again. */
class Broken extends Error {
  readonly reason: Error;
  constructor(reason: Error) {
    super(reason.message);
    this.reason = reason;
  }
}

function answerOf<K extends JobKind>(
  worker: Worker,
  kind: K,
  input: Jobs[K]['input'],
  timeMs: number,
): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.removeListener('message', onMessage);
      worker.removeListener('error', onError);
      worker.removeListener('exit', onExit);
      finish();
    };
    const broken = (reason: Error) => settle(() => reject(new Broken(reason)));
    const onMessage = (answer: Answer<K>) => settle(() => resolve(answer));
    const onError = (error: unknown) => broken(reasonFor(error));
    const onExit = (code: number) => broken(new Error(`the worker thread ended with code ${code}`));
    const timer = setTimeout(() => {
      broken(
        new UserError(
          `It takes longer than ${timeMs / 1000} s to read.`,
          'Add a shorter or simpler document.',
        ),
      );
    }, timeMs);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage({ kind, input });
  });
}

function reasonFor(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new UserError('It takes too much memory to read.', 'Add a shorter or simpler document.');
  }
  return new Error(`the worker thread broke: ${reasonOf(error)}`);
}
