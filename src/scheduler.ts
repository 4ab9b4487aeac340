/** The tick: node-cron calls every second; what is due is decided elsewhere, from the store. */
import { schedule } from 'node-cron';
import { reasonOf } from './core/base/errors.ts';
import type { Log } from './core/ports/ports.ts';

export interface Scheduler {
  start(): void;
  stop(): Promise<void>;
}

export interface SchedulerDeps {
  readonly tick: () => Promise<void>;
  readonly log: Log;
}

/** Often enough that a post leaves within a second of its time. */
const EVERY_SECOND = '* * * * * *';

export function createScheduler({ tick, log }: SchedulerDeps): Scheduler {
  let stop: (() => Promise<void>) | null = null;
  return {
    start: () => {
      if (stop !== null) return;
      const task = schedule(
        EVERY_SECOND,
        async () => {
          try {
            await tick();
          } catch (thrown) {
            log.error('a tick failed', { reason: reasonOf(thrown) });
          }
        },
        // A missed tick is nothing: the next one sees the same slots. Which tick is dropped because another works is the tick's own
        // decision: one that hangs must not stop all the others.
        { name: 'tick', noOverlap: false, suppressMissedWarning: true },
      );
      stop = async () => {
        await task.destroy();
      };
    },
    stop: async () => {
      await stop?.();
      stop = null;
    },
  };
}
