/** One `run` for each SQLite file: a running bot holds, renews and releases this lease. */
import { UserError } from '../core/base/errors.ts';
import { type Now, timestamp } from '../core/base/time.ts';
import type { Log, Store } from '../core/ports/ports.ts';
import { describeHolder, isDead, leaseHolder } from './lease-holder.ts';

const NAME = 'run';
/** Longer than any pause of a live process. The lease of an ended process on this host is taken over at once. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;

export interface RunLease {
  /** Renews when it is time. Throws a UserError when another process has taken over the store. */
  renew(): Promise<void>;
  release(): Promise<void>;
}

/** Whether a live process runs on this SQLite file. */
export async function isRunning(leases: Store['leases'], now: Now): Promise<boolean> {
  const probe = JSON.stringify({ probe: leaseHolder() });
  const taken = await leases.take(NAME, probe, timestamp(now()), 1, isDead);
  if (taken.taken) await leases.drop(NAME, probe);
  return !taken.taken;
}

/** @throws {UserError} when another process runs on this store. */
export async function takeRunLease(leases: Store['leases'], now: Now, log?: Log): Promise<RunLease> {
  const self = leaseHolder();
  let renewedAt = 0;
  const take = async (): Promise<void> => {
    const at = now();
    const taken = await leases.take(NAME, self, timestamp(at), LEASE_MS, isDead);
    if (!taken.taken) {
      throw new UserError(
        `Pullquote is already running on this store: ${describeHolder(taken.holder)}.`,
        'Stop that process, or use another folder with --data.',
      );
    }
    renewedAt = at.epochMilliseconds;
  };
  await take();
  log?.debug('took the store', { holder: self });
  return {
    renew: async () => {
      if (now().epochMilliseconds - renewedAt >= RENEW_MS) await take();
    },
    release: () => leases.drop(NAME, self),
  };
}
