/** Work that one of several processes does: whoever holds its lease. When that process ends, another takes it over. */
import { reasonOf } from '../core/base/errors.ts';
import { type Now, timestamp } from '../core/base/time.ts';
import type { Log, Store } from '../core/ports/ports.ts';
import { isDead, leaseHolder } from './lease-holder.ts';

/** Longer than any pause of a live process, in milliseconds. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;
/** How often a process that does not hold the lease asks for it. */
const ASK_MS = 10_000;

export interface SoleWork {
  /** The work as it may be called every second in every process: it runs in the one that holds the lease. */
  sole<T>(name: string, work: () => Promise<T>): () => Promise<T | undefined>;
  /** Leaves all of it to the others. */
  release(): Promise<void>;
}

export interface SoleWorkDeps {
  readonly leases: Store['leases'];
  readonly now: Now;
  readonly log: Log;
  /** This process, as a lease stores it. */
  readonly holder?: string;
}

export function createSoleWork({ leases, now, log, holder = leaseHolder() }: SoleWorkDeps): SoleWork {
  const held = new Set<string>();

  async function take(lease: string): Promise<boolean> {
    const { taken } = await leases.take(lease, holder, timestamp(now()), LEASE_MS, isDead);
    if (taken) held.add(lease);
    else held.delete(lease);
    return taken;
  }

  return {
    sole: (name, work) => {
      const lease = `work ${name}`;
      let askedAt = Number.NEGATIVE_INFINITY;
      /** @throws what the store throws; then nothing is done. */
      const mayWork = async (): Promise<boolean> => {
        const at = now().epochMilliseconds;
        const [isHeld, since] = [held.has(lease), at - askedAt];
        // A clock that was set back asks, too.
        if (since >= 0 && since < (isHeld ? RENEW_MS : ASK_MS)) return isHeld;
        askedAt = at;
        return take(lease);
      };
      return async () => {
        if (!(await mayWork())) return undefined;
        const renewing = setInterval(() => {
          take(lease).catch((error: unknown) =>
            log.debug('a lease could not be renewed', { lease, reason: reasonOf(error) }),
          );
        }, RENEW_MS).unref();
        try {
          return await work();
        } finally {
          clearInterval(renewing);
        }
      };
    },
    release: async () => {
      for (const lease of [...held]) await leases.drop(lease, holder);
      held.clear();
    },
  };
}
