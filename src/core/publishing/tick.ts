/** The tick: the work that is done every second, from due slots to the outbox. */

import { aborted } from '../base/aborted.ts';
import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import type { Tracing } from '../base/tracing.ts';
import { createDrain, type Drain } from '../delivery/drain.ts';
import type { Platforms } from '../delivery/render-parts.ts';
import type { Random } from '../delivery/retry.ts';
import type { Digest } from '../digests/digest.ts';
import { createReadCache } from '../digests/read-cache.ts';
import { THUMB_MS } from '../digests/thumbs.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Writing } from '../writing/writing.ts';
import { createDueSlots } from './due-slots.ts';
import { isPausedForAll } from './edition-recipients.ts';
import { createPublishEdition, type PublishEdition } from './publish-edition.ts';
import { createReleaseHeld } from './release-held.ts';
import { createSpeakerAlerts } from './speaker-alerts.ts';
import { locateDestinations, syncDestinations } from './sync-destinations.ts';

export interface Tick {
  /**
   * Never throws. A tick that starts while another runs does nothing. A tick that runs for longer than `TICK_LIMIT_MS`
   * is no longer waited for; slots and leases in the store keep the next one from repeating its work.
   */
  run(): Promise<void>;
  /** When a tick last completed; null before the first. */
  lastDone(): Timestamp | null;
  /** Finishes running work and releases the rest; ends at the deadline at the latest. */
  stop(deadline: AbortSignal): Promise<void>;
  readonly publish: PublishEdition;
  readonly drain: Drain;
  /** Makes subscriptions for the destinations in digest files; needed before a manual `publish`. */
  enrol(): Promise<void>;
}

export interface TickDeps {
  readonly store: Store;
  readonly platforms: Platforms;
  /** The digests defined in files, as last read. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
  readonly log: Log;
  readonly random: Random;
  /** Absent or null: no language model is configured. */
  readonly writing?: Writing | null;
  /** Hears how many milliseconds after its slot an edition was made. */
  readonly made?: (lagMs: number) => void;
  readonly tracing?: Tracing;
  /** A unique name of this process. */
  readonly owner: string;
}

/** How long finished deliveries are kept: for the ledger, for corrections, and for sending a part again. */
const KEPT_MS = 90 * 86_400_000;

const PRUNE_EVERY_MS = 3_600_000;

const LOCATE_EVERY_MS = 10 * 60_000;

/** A step that fails for the same reason each second is logged this often. */
const SAID_EVERY_MS = 60_000;

/** A tick that runs for longer is stuck. */
const TICK_LIMIT_MS = 60_000;

export function createTick(deps: TickDeps): Tick {
  const { store, now, log } = deps;
  const all = async (): Promise<readonly Digest[]> => [
    ...deps.digests(),
    ...(await store.digests.list(OPERATOR)),
  ];
  const publish = createPublishEdition(deps);
  const drain = createDrain(deps);
  const dueSlots = createDueSlots({ store, digests: all, now, log });
  const releaseHeld = createReleaseHeld({ ...deps, digests: all });
  const speakerAlerts = createSpeakerAlerts(deps);
  const told = new Map<string, { readonly reason: string; readonly at: Timestamp }>();
  let enrolled = '';
  /** When destinations of files are looked up next; null: all are known. */
  let locateAt: Timestamp | null = '';
  let pruneAt = '';
  let running: { readonly since: Timestamp; readonly round: Promise<void> } | null = null;
  let lastDone: Timestamp | null = null;
  let stopping = false;

  const enrolNow = async (): Promise<void> => {
    const files = deps.digests();
    const written = JSON.stringify(files.map(({ name, definition }) => [name, definition.destinations]));
    if (written === enrolled) return;
    await syncDestinations(store, files, now);
    enrolled = written;
    locateAt = '';
  };
  /** A channel may be unknown because its platform is down, or because the bot cannot see it yet. */
  const locate = async (): Promise<void> => {
    const at = timestamp(now());
    if (locateAt === null || at < locateAt) return;
    const missing = await locateDestinations(store, deps.platforms);
    locateAt = missing ? shift(at, LOCATE_EVERY_MS) : null;
  };
  const editions = async (): Promise<void> => {
    const due = await dueSlots.due();
    const lateCount = due.filter(({ late }) => late).length;
    const reading = createReadCache(store);
    for (const entry of due) {
      const { digest, subscription, slot, late } = entry;
      await attempt(`edition of ${digest.name}`, async () => {
        if (subscription !== null || !(await isPausedForAll(store, digest))) {
          const made = await publish({
            digest,
            subscription,
            slot,
            manual: false,
            reading,
            ...(late ? { lateCount } : {}),
          });
          if (made.kind === 'published') deps.made?.(now().epochMilliseconds - Date.parse(slot.at));
        }
        dueSlots.done(entry);
      });
      drain.kick();
    }
  };
  const prune = async (): Promise<void> => {
    const at = timestamp(now());
    if (at < pruneAt) return;
    await store.deliveries.prune(shift(at, -KEPT_MS));
    await store.readers.prune(shift(at, -THUMB_MS));
    pruneAt = shift(at, PRUNE_EVERY_MS);
  };
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (thrown) {
      const [reason, at] = [reasonOf(thrown), timestamp(now())];
      const said = told.get(what);
      if (said === undefined || said.reason !== reason || said.at <= shift(at, -SAID_EVERY_MS)) {
        log.error('a step of the tick failed', { what, reason });
        told.set(what, { reason, at });
      }
      return false;
    }
  };
  const steps: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
    ['digest files', enrolNow],
    ['schedule', editions],
    ['held editions', releaseHeld],
    ['speaker alerts', speakerAlerts],
    ['old deliveries', prune],
    // Last, because a platform may take seconds to answer.
    ['destinations of files', locate],
  ];
  const round = async (): Promise<void> => {
    drain.kick();
    let done = true;
    for (const [what, work] of steps) {
      if (stopping) return;
      done = (await attempt(what, work)) && done;
    }
    drain.kick();
    if (done && drain.reads()) lastDone = timestamp(now());
  };
  return {
    run: async () => {
      if (stopping) return;
      const at = timestamp(now());
      if (running !== null) {
        if (at < shift(running.since, TICK_LIMIT_MS)) return;
        log.error('a tick takes too long and is no longer waited for', { since: running.since });
      }
      const own = { since: at, round: round() };
      running = own;
      await own.round;
      if (running === own) running = null;
    },
    lastDone: () => lastDone,
    stop: async (deadline) => {
      stopping = true;
      // What a round leaves undone is due again at the next start.
      await Promise.all([drain.stop(deadline), Promise.race([running?.round, aborted(deadline)])]);
    },
    publish,
    drain,
    enrol: enrolNow,
  };
}
