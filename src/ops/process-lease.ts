/** The processes that run on one Postgres database: each holds a lease of its own, and a move of the store keeps them out. */
import { randomUUID } from 'node:crypto';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { type Now, timestamp } from '../core/base/time.ts';
import type { HeldLease } from '../core/ports/delivery-store.ts';
import type { Log, Store } from '../core/ports/ports.ts';
import { describeHolder, isDead, leaseHolder } from './lease-holder.ts';
import type { RunLease } from './run-lease.ts';

const PROCESS = 'process ';
const MOVE = 'move';
/** Longer than any pause of a live process, in milliseconds. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;

const MOVING = new UserError(
  'The store is being moved to another database.',
  'Start again when the move has ended.',
);

type Leases = Store['leases'];

/** The leases of processes that live, as far as can be told from here. */
async function live(leases: Leases, beginning: string, now: Now): Promise<readonly HeldLease[]> {
  return (await leases.held(beginning, timestamp(now()))).filter(({ holder }) => !isDead(holder));
}

/** Whether a process delivers on this database. */
export async function isDelivering(leases: Leases, now: Now): Promise<boolean> {
  const delivering = await Promise.all(
    ['all', 'deliver'].map((role) => live(leases, `${PROCESS}${role} `, now)),
  );
  return delivering.flat().length > 0;
}

/**
 * Says that a process runs here. While the store cannot be reached, it runs on, and says so again as soon as it can.
 * @throws {UserError} when the store is being moved. `renew` throws it too.
 */
export async function announceProcess(leases: Leases, role: string, now: Now, log: Log): Promise<RunLease> {
  const name = `${PROCESS}${role} ${randomUUID()}`;
  const self = leaseHolder();
  let renewedAt = 0;
  const announce = async (): Promise<void> => {
    const at = now();
    renewedAt = at.epochMilliseconds;
    await leases.take(name, self, timestamp(at), LEASE_MS);
    // After that, so that one of two that begin together sees the other.
    if ((await live(leases, MOVE, now)).length > 0) throw MOVING;
  };
  const release = (): Promise<void> => leases.drop(name, self);
  try {
    await announce();
  } catch (error) {
    await release();
    throw error;
  }
  return {
    renew: async () => {
      if (now().epochMilliseconds - renewedAt < RENEW_MS) return;
      await announce().catch((error: unknown) => {
        if (error === MOVING) throw error;
        log.debug('the process could not be announced', { reason: reasonOf(error) });
      });
    },
    release,
  };
}

/**
 * Keeps the processes of a Postgres database out while its store is moved.
 * @throws {UserError} when one runs, or another move is under way. `renew` throws it too.
 */
export async function keepProcessesOut(leases: Leases, now: Now): Promise<RunLease> {
  const self = leaseHolder();
  let renewedAt = 0;
  const take = async (): Promise<void> => {
    const at = now();
    const taken = await leases.take(MOVE, self, timestamp(at), LEASE_MS, isDead);
    if (!taken.taken)
      throw new UserError(
        `The store is being moved already: ${describeHolder(taken.holder)}.`,
        'Wait until that move has ended.',
      );
    renewedAt = at.epochMilliseconds;
    const [running] = await live(leases, PROCESS, now);
    if (running === undefined) return;
    await leases.drop(MOVE, self);
    throw new UserError(
      `Pullquote is running on this database: ${describeHolder(running.holder)}.`,
      'Stop every process that uses it first. One that was killed elsewhere counts for another minute.',
    );
  };
  await take();
  return {
    renew: async () => {
      if (now().epochMilliseconds - renewedAt >= RENEW_MS) await take();
    },
    release: () => leases.drop(MOVE, self),
  };
}
