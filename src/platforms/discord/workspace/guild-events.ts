/** Stores what happened to servers, in order; while the store takes nothing, it waits and tries again. */
import { reasonOf, StoreFailureError } from '../../../core/base/errors.ts';
import type { Log } from '../../../core/ports/ports.ts';

export interface GuildEventDeps {
  readonly log: Log;
  wait(ms: number): Promise<void>;
}

export interface GuildEvents {
  /** Does the work after all earlier work; the promise never rejects. Gateway events come once, so work is not lost to a full disk. */
  add(what: string, work: () => Promise<void>): Promise<void>;
  /** Gives up what the store has not taken; the list of servers at the next start makes up for it. */
  stop(): void;
}

/** First and longest pause in milliseconds; each is twice the one before. */
const [FIRST_PAUSE_MS, LAST_PAUSE_MS] = [1_000, 30_000];

export function createGuildEvents({ log, wait }: GuildEventDeps): GuildEvents {
  const stopping = Promise.withResolvers<void>();
  let stopped = false;
  let last: Promise<void> = Promise.resolve();

  async function untilStored(what: string, work: () => Promise<void>): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !stopped; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreFailureError) || error.kind === 'damaged')
          return log.error(`discord: ${what} broke`, { reason: reasonOf(error) });
        log.debug(`discord: ${what} waits for the store`, { reason: reasonOf(error), pause });
        await Promise.race([wait(pause), stopping.promise]);
      }
    }
  }

  return {
    add: (what, work) => {
      last = last.then(() => untilStored(what, work));
      return last;
    },
    stop: () => {
      stopped = true;
      stopping.resolve();
    },
  };
}
