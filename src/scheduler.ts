/** Calls the tick every second by node-cron. The store decides what is due. */
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

/** Every second, so that a post leaves within a second of its time. */
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
        // A missed tick does no harm: the next one sees the same slots. The tick itself decides whether to run beside
        // another, because one that hangs must not stop all others.
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
