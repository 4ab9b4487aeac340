/** Sends what is in the outbox, with one queue for each platform, so that a slow or banned platform delays no other. */
import { aborted } from '../base/aborted.ts';
import { reasonOf } from '../base/errors.ts';
import { type Timestamp, timestamp } from '../base/time.ts';
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
  /** Sends to a stopped workspace or platform again, after its token was replaced. */
  reopen(name: string): void;
}

export interface BlockedDelivery {
  /** A platform's name, or `platform:native-id` of a workspace. */
  readonly name: string;
  readonly reason: string;
  /** Null: until a person solves it. */
  readonly until: Timestamp | null;
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

interface PlatformQueue {
  readonly platform: Platform;
  /** By the row's id. When a lease expires because the machine is slow, the row must not be started a second time. */
  readonly underWay: Map<string, Promise<void>>;
  readonly blocked: Map<string, BlockedDelivery>;
  running: Promise<void> | null;
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
    (platform): PlatformQueue => ({ platform, underWay: new Map(), blocked: new Map(), running: null }),
  );
  let stopping = false;
  let ended = false;

  const claim = async (queue: PlatformQueue): Promise<readonly Delivery[]> => {
    const at = timestamp(now());
    for (const [name, { until }] of queue.blocked) {
      if (until !== null && until <= at) queue.blocked.delete(name);
    }
    const limit = width - queue.underWay.size;
    const platform = queue.platform.name;
    if (stopping || limit <= 0 || queue.blocked.has(platform)) return [];
    const except = [...queue.blocked.keys()];
    return store.deliveries.claim({ owner, now: at, leaseMs: work.leaseMs, limit, platform, except });
  };

  const learn = (queue: PlatformQueue, blocked: BlockedTarget): void => {
    if (blocked.kind === 'none') return;
    const name = blocked.workspace ?? queue.platform.name;
    const reason = blocked.kind === 'stop' ? blocked.reason : 'The platform set a rate limit.';
    queue.blocked.set(name, { name, reason, until: blocked.kind === 'stop' ? null : blocked.until });
  };

  const start = (queue: PlatformQueue, row: Delivery): void => {
    const task = deliverPart(work, queue.platform, row)
      .then((blocked) => learn(queue, blocked))
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
    reopen: (name) => {
      for (const queue of queues) queue.blocked.delete(name);
    },
  };
}
