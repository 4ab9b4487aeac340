/** Pacing: one request at a time to each host, with a pause between requests. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for its turn at a host, then works. */
export type HostPacing = <T>(host: string, work: () => Promise<T>) => Promise<T>;

export interface HostPacingOptions {
  readonly pauseMs: number;
  /** Tests wait on their own clock. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

export function createHostPacing({ pauseMs, wait = sleep }: HostPacingOptions): HostPacing {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const former = last.get(host);
    const done = former === undefined ? work() : former.then(work);
    const rested = done
      .then(
        () => wait(pauseMs),
        () => wait(pauseMs),
      )
      .then(() => {
        if (last.get(host) === rested) last.delete(host);
      });
    last.set(host, rested);
    return done;
  };
}
