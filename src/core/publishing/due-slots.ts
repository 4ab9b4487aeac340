/**
 * The slots that are due now, of digests and of subscriptions with their own schedule, including those missed while the
 * bot was down.
 */

import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import { contentKey } from '../delivery/content-key.ts';
import type { Digest } from '../digests/digest.ts';
import { readDuration } from '../digests/window.ts';
import type { Log, Store } from '../ports/ports.ts';
import { latestSlot, nextSlots, readSchedule, type Schedule, type Slot } from '../schedule/schedule.ts';
import type { Subscription } from '../subscriptions/subscription.ts';

export interface DueSlot {
  readonly digest: Digest;
  /** The subscription it is for; null: all without their own schedule or filter. */
  readonly subscription: Subscription | null;
  readonly slot: Slot;
  /** Whether it was missed and is made afterwards. */
  readonly late: boolean;
}

export interface DueSlots {
  due(): Promise<readonly DueSlot[]>;
  /** Marks the slot as done; otherwise the next tick returns it again. */
  done(due: DueSlot): void;
}

export interface DueSlotsDeps {
  readonly store: Pick<Store, 'digests' | 'subscriptions'>;
  /** All digests: from files and made by commands. */
  readonly digests: () => Promise<readonly Digest[]>;
  readonly now: Now;
  readonly log: Log;
}

/** A slot that is this much past is late. */
const LATE_FROM_MS = 5 * 60_000;

interface Entry {
  readonly key: string;
  readonly digest: Digest;
  readonly subscription: Subscription | null;
  readonly expression: string;
  readonly zone: string;
}

export function createDueSlots({ store, digests, now, log }: DueSlotsDeps): DueSlots {
  /** For each schedule, the time of its next slot, so that a tick only reads memory. */
  const next = new Map<string, Timestamp>();

  const slotOf = async (entry: Entry, at: Temporal.Instant): Promise<Slot | null> => {
    const schedule = read(entry, log);
    const seen = schedule === null ? null : await store.digests.firstSeen(entry.key, timestamp(at));
    if (schedule === null || seen === null) return null;
    const reach = shift(timestamp(at), -readDuration(entry.digest.definition.catchUp));
    return latestSlot(schedule, Temporal.Instant.from(seen.localeCompare(reach) > 0 ? seen : reach), at);
  };

  const settle = (entry: Entry, at: Temporal.Instant): void => {
    const schedule = read(entry, log);
    const slot = schedule === null ? undefined : nextSlots(schedule, at, 1)[0];
    next.set(entry.key, slot?.at ?? NEVER);
  };

  return {
    due: async () => {
      const at = now();
      const found: DueSlot[] = [];
      for (const entry of entriesOf(await digests(), await ownSchedules(store))) {
        if ((next.get(entry.key) ?? '') > timestamp(at)) continue;
        const slot = await slotOf(entry, at);
        if (slot === null) {
          settle(entry, at);
          continue;
        }
        const late = Date.parse(timestamp(at)) - Date.parse(slot.at) >= LATE_FROM_MS;
        found.push({ digest: entry.digest, subscription: entry.subscription, slot, late });
      }
      return found;
    },
    done: ({ digest, subscription, slot }) => {
      const entry = entryOf(digest, subscription);
      // Continues from the slot and not from now: another slot may have become due meanwhile.
      if (entry !== null) settle(entry, Temporal.Instant.from(slot.at));
    },
  };
}

const NEVER: Timestamp = '9999-12-31T23:59:59.999Z';

/** Whether the subscription gets editions of its own, because it has a schedule or a filter. */
export function isOwnSeries({ subject }: Subscription): boolean {
  return subject.kind === 'digest' && (subject.schedule !== null || subject.filter !== null);
}

async function ownSchedules(store: Pick<Store, 'subscriptions'>): Promise<readonly Subscription[]> {
  const all = await store.subscriptions.list(OPERATOR, { kind: 'digest', status: 'active' });
  return all.filter(isOwnSeries);
}

function entriesOf(digests: readonly Digest[], own: readonly Subscription[]): readonly Entry[] {
  const shared = digests.flatMap((digest) => entryOf(digest, null) ?? []);
  const personal = own.flatMap((subscription) => {
    const { subject } = subscription;
    if (subject.kind !== 'digest') return [];
    const digest = digests.find(
      ({ name, workspace }) => name === subject.digest && workspace === subject.workspace,
    );
    return digest === undefined ? [] : (entryOf(digest, subscription) ?? []);
  });
  return [...shared, ...personal];
}

function entryOf(digest: Digest, subscription: Subscription | null): Entry | null {
  const { definition, name, workspace } = digest;
  const own = subscription?.subject.kind === 'digest' ? subscription.subject.schedule : null;
  const expression = own ?? definition.schedule ?? null;
  if (expression === null) return null;
  const zone =
    own === null ? definition.timezone : (subscription?.preferences.timezone ?? definition.timezone);
  const key = contentKey('schedule', workspace, name, subscription?.id ?? null, expression, zone);
  return { key, digest, subscription, expression, zone };
}

/** The next times at which editions of a subscription, or of the digest without one, are due. */
export function nextSends(
  digest: Digest,
  subscription: Subscription | null,
  after: Temporal.Instant,
  count: number,
): readonly Slot[] {
  const entry = entryOf(digest, subscription);
  return entry === null ? [] : nextSlots(readSchedule(entry.expression, entry.zone), after, count);
}

/** Definitions are checked when they are read. An invalid one that was stored anyway must not stop the others. */
function read({ expression, zone, digest }: Entry, log: Log): Schedule | null {
  try {
    return readSchedule(expression, zone);
  } catch (thrown) {
    log.error('a schedule can not be read', { digest: digest.name, reason: reasonOf(thrown) });
    return null;
  }
}
