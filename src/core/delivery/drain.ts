/** Empties the outbox: one lane for each platform, so that a slow or banned one holds up nobody else. */
import { reasonOf } from '../base/errors.ts';
import { type Timestamp, timestamp } from '../base/time.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Platform } from '../ports/ports.ts';
import { type BlockedTarget, type DeliverDeps, deliverPart } from './deliver-part.ts';
import { createOwnerAlerts } from './owner-alerts.ts';
import type { Platforms } from './render-parts.ts';
import { RETRY } from './retry.ts';

export interface Drain {
  /** Starts on what is due and returns at once; every tick calls it. */
  kick(): void;
  /** Works until nothing is due. */
  settle(): Promise<void>;
  /** Takes nothing new, waits for what is under way until the deadline, and gives the rest back. */
  stop(deadline: AbortSignal): Promise<void>;
  /** What stands still and why, by platform or workspace. */
  standstills(): readonly BlockedDelivery[];
  /** Forgets that a workspace (or a platform) was stopped: its token was mended. */
  reopen(name: string): void;
}

export interface BlockedDelivery {
  /** A platform's name, or `platform:native-id` of a workspace. */
  readonly name: string;
  readonly reason: string;
  /** Null: until somebody mends it. */
  readonly until: Timestamp | null;
}

export interface DrainDeps
  extends Omit<DeliverDeps, 'leaseMs' | 'policy' | 'alerts' | 'looking'>,
    Partial<Pick<DeliverDeps, 'policy'>> {
  readonly platforms: Platforms;
  /** Rows under way at once, for each platform. */
  readonly width?: number;
  /** Longer than any request to a platform takes: `send` returns within 30 s, `find` within 45 s. */
  readonly leaseMs?: number;
}

/** Discord allows 50 requests a second for a bot; with an answer in under a second this many keep it busy. */
const WIDTH = 32;

const LEASE_MS = 60_000;

interface Lane {
  readonly platform: Platform;
  /** By the row's id: a lease that ran out under a slow machine must not start a row a second time. */
  readonly underWay: Map<string, Promise<void>>;
  readonly standstills: Map<string, BlockedDelivery>;
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
  };
  const lanes = [...deps.platforms.values()].map(
    (platform): Lane => ({ platform, underWay: new Map(), standstills: new Map(), running: null }),
  );
  let stopping = false;
  let ended = false;

  const claim = async (lane: Lane): Promise<readonly Delivery[]> => {
    const at = timestamp(now());
    for (const [name, { until }] of lane.standstills) {
      if (until !== null && until <= at) lane.standstills.delete(name);
    }
    const limit = width - lane.underWay.size;
    const platform = lane.platform.name;
    if (stopping || limit <= 0 || lane.standstills.has(platform)) return [];
    const except = [...lane.standstills.keys()];
    return store.deliveries.claim({ owner, now: at, leaseMs: work.leaseMs, limit, platform, except });
  };

  const learn = (lane: Lane, lesson: BlockedTarget): void => {
    if (lesson.kind === 'none') return;
    const name = lesson.workspace ?? lane.platform.name;
    const reason = lesson.kind === 'stop' ? lesson.reason : 'The platform asked us to wait.';
    lane.standstills.set(name, { name, reason, until: lesson.kind === 'stop' ? null : lesson.until });
  };

  const start = (lane: Lane, row: Delivery): void => {
    const task = deliverPart(work, lane.platform, row)
      .then((lesson) => learn(lane, lesson))
      // The row keeps its claim and is taken up again when the lease has run out.
      .catch((thrown: unknown) => {
        // Past the deadline of a stop the store is closed, and nobody waits for this any more.
        if (!ended) log.error('a delivery broke', { delivery: row.id, reason: reasonOf(thrown) });
      })
      .finally(() => lane.underWay.delete(row.id));
    lane.underWay.set(row.id, task);
  };

  const empty = async (lane: Lane): Promise<void> => {
    for (;;) {
      const rows = await claim(lane);
      for (const row of rows.filter(({ id }) => !lane.underWay.has(id))) start(lane, row);
      if (lane.underWay.size === 0) return;
      await Promise.race(lane.underWay.values());
    }
  };

  const run = (lane: Lane): Promise<void> => {
    lane.running ??= empty(lane).finally(() => {
      lane.running = null;
    });
    return lane.running;
  };

  return {
    kick: () => {
      if (stopping) return;
      for (const lane of lanes) {
        run(lane).catch((thrown: unknown) => {
          log.error('the outbox could not be read', {
            platform: lane.platform.name,
            reason: reasonOf(thrown),
          });
        });
      }
    },
    settle: async () => {
      await Promise.all(lanes.map(run));
    },
    stop: async (deadline) => {
      stopping = true;
      const finished = Promise.allSettled(lanes.flatMap(({ running }) => running ?? []));
      await Promise.race([finished, aborted(deadline)]);
      const returned = await store.deliveries.release(owner);
      ended = true;
      if (returned > 0) log.info('deliveries given back', { returned });
    },
    standstills: () => lanes.flatMap(({ standstills }) => [...standstills.values()]),
    reopen: (name) => {
      for (const lane of lanes) lane.standstills.delete(name);
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
