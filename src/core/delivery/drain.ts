/** Sends what is in the outbox, with one queue for each platform, so that a slow or banned platform delays no other. */
import { aborted } from '../base/aborted.ts';
import { reasonOf } from '../base/errors.ts';
import { shift, type Timestamp, timestamp } from '../base/time.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Platform } from '../ports/ports.ts';
import { type BlockedTarget, type DeliverDeps, deliverPart } from './deliver-part.ts';
import { createOwnerAlerts } from './owner-alerts.ts';
import type { Platforms } from './render-parts.ts';
import { RETRY } from './retry.ts';

export interface Drain {
  /** Starts on the due rows and returns at once; every tick calls it. */
  kick(): void;
  /** Works until nothing is due. */
  settle(): Promise<void>;
  /** Takes no new rows, waits for running ones until the deadline, and releases the others. */
  stop(deadline: AbortSignal): Promise<void>;
  /** What is blocked and why, by platform or workspace. */
  blocked(): readonly BlockedDelivery[];
  /** Whether the outbox could be read for every platform when it was tried last. */
  reads(): boolean;
}

export interface BlockedDelivery {
  /** A platform's name, or `platform:native-id` of a workspace. */
  readonly name: string;
  readonly reason: string;
  /** Then the next attempt is made. */
  readonly until: Timestamp;
  /** The platform refuses the token. It may be a passing fault, or a person has to replace it. */
  readonly refused: boolean;
}

export interface DrainDeps
  extends Omit<DeliverDeps, 'leaseMs' | 'policy' | 'alerts' | 'looking' | 'unrecorded'>,
    Partial<Pick<DeliverDeps, 'policy'>> {
  readonly platforms: Platforms;
  /** Rows sent at the same time, for each platform. */
  readonly width?: number;
  /** Must be longer than any request to a platform: `send` returns within 30 s, `find` within 45 s. */
  readonly leaseMs?: number;
}

/** Discord allows a bot 50 requests a second; with answers within a second, this many at once use that limit. */
const WIDTH = 32;

const LEASE_MS = 60_000;

/**
 * Pauses after refusals of a token in a row, in milliseconds; the last one is repeated. One refusal may be a fault of
 * the platform, and 10,000 in ten minutes get a host banned from Discord (docs/topics/rate-limits.mdx).
 */
const REFUSED_MS = [60_000, 300_000, 900_000] as const;

interface PlatformQueue {
  readonly platform: Platform;
  /** By the row's id. When a lease expires because the machine is slow, the row must not be started a second time. */
  readonly underWay: Map<string, Promise<void>>;
  readonly blocked: Map<string, BlockedDelivery>;
  /** Refusals of the token in a row, by platform or workspace. */
  readonly refusals: Map<string, number>;
  running: Promise<void> | null;
  reads: boolean;
}

export function createDrain(deps: DrainDeps): Drain {
  const { store, now, log, owner, width = WIDTH } = deps;
  const work: DeliverDeps = {
    ...deps,
    leaseMs: deps.leaseMs ?? LEASE_MS,
    policy: deps.policy ?? RETRY,
    alerts: createOwnerAlerts(deps),
    looking: new Map(),
    unrecorded: new Map(),
  };
  const queues = [...deps.platforms.values()].map(
    (platform): PlatformQueue => ({
      platform,
      underWay: new Map(),
      blocked: new Map(),
      refusals: new Map(),
      running: null,
      reads: true,
    }),
  );
  let stopping = false;
  let ended = false;

  const claim = async (queue: PlatformQueue): Promise<readonly Delivery[]> => {
    const at = timestamp(now());
    for (const [name, { until }] of queue.blocked) {
      if (until <= at) queue.blocked.delete(name);
    }
    const platform = queue.platform.name;
    // After a refusal one row tells whether the token is accepted again.
    const limit = (queue.refusals.has(platform) ? 1 : width) - queue.underWay.size;
    if (stopping || limit <= 0 || queue.blocked.has(platform)) return [];
    const except = [...queue.blocked.keys()];
    return store.deliveries.claim({ owner, now: at, leaseMs: work.leaseMs, limit, platform, except });
  };

  const learn = (queue: PlatformQueue, row: Delivery, blocked: BlockedTarget): void => {
    const { blocked: all, refusals, platform } = queue;
    if (blocked.kind === 'none') {
      refusals.delete(platform.name);
      if (row.workspace !== null) refusals.delete(row.workspace);
      return;
    }
    const name = blocked.workspace ?? platform.name;
    if (blocked.kind === 'wait') {
      const reason = 'The platform set a rate limit.';
      all.set(name, { name, reason, until: blocked.until, refused: false });
      return;
    }
    // Of the rows under way together, the first one counts.
    if (all.get(name)?.refused === true) return;
    const times = refusals.get(name) ?? 0;
    const pause = REFUSED_MS[times] ?? REFUSED_MS[2];
    const until = shift(timestamp(now()), pause);
    refusals.set(name, times + 1);
    all.set(name, { name, reason: blocked.reason, until, refused: true });
    log.error('a token is not accepted; nothing is sent there until the next attempt', {
      name,
      until,
      detail: blocked.reason,
    });
  };

  const start = (queue: PlatformQueue, row: Delivery): void => {
    const task = deliverPart(work, queue.platform, row)
      .then((blocked) => learn(queue, row, blocked))
      // The row keeps its claim and is tried again when the lease has expired.
      .catch((thrown: unknown) => {
        // After the deadline of a stop the store is closed and nobody waits for this result.
        if (!ended) log.error('a delivery broke', { delivery: row.id, reason: reasonOf(thrown) });
      })
      .finally(() => queue.underWay.delete(row.id));
    queue.underWay.set(row.id, task);
  };

  const empty = async (queue: PlatformQueue): Promise<void> => {
    for (;;) {
      const rows = await claim(queue);
      queue.reads = true;
      for (const row of rows.filter(({ id }) => !queue.underWay.has(id))) start(queue, row);
      if (queue.underWay.size === 0) return;
      await Promise.race(queue.underWay.values());
    }
  };

  const run = (queue: PlatformQueue): Promise<void> => {
    queue.running ??= empty(queue).finally(() => {
      queue.running = null;
    });
    return queue.running;
  };

  return {
    kick: () => {
      if (stopping) return;
      for (const queue of queues) {
        run(queue).catch((thrown: unknown) => {
          queue.reads = false;
          log.error('the outbox could not be read', {
            platform: queue.platform.name,
            reason: reasonOf(thrown),
          });
        });
      }
    },
    settle: async () => {
      await Promise.all(queues.map(run));
    },
    stop: async (deadline) => {
      stopping = true;
      const finished = Promise.allSettled(queues.flatMap(({ running }) => running ?? []));
      await Promise.race([finished, aborted(deadline)]);
      try {
        const returned = await store.deliveries.release(owner);
        if (returned > 0) log.info('deliveries given back', { returned });
      } catch (thrown) {
        log.warn('deliveries could not be given back; their claims run out', { reason: reasonOf(thrown) });
      }
      ended = true;
    },
    blocked: () => queues.flatMap(({ blocked }) => [...blocked.values()]),
    reads: () => queues.every(({ reads }) => reads),
  };
}
