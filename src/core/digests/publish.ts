/** Publishes one slot of a digest: edition and outbox rows in one transaction, so that a second process stops here. */
import { placeOf } from '../delivery/destination.ts';
import { wakes } from '../delivery/habits.ts';
import { fractionOf, keyOf } from '../delivery/key.ts';
import { editionAbout, messageId, rowsOf } from '../delivery/outbox.ts';
import { createRenderer, type Platforms, workspaceOf } from '../delivery/render.ts';
import type { Slot } from '../delivery/schedule.ts';
import type { Subscription } from '../delivery/subscription.ts';
import type { Message } from '../messages/message.ts';
import type { Log, Store } from '../ports.ts';
import { OPERATOR, scopeOf } from '../scope.ts';
import { type Now, shift, timestamp } from '../time.ts';
import { compose } from './compose.ts';
import type { Digest } from './digest.ts';
import type { Edition, Series } from './edition.ts';
import { type Selection, select } from './select.ts';
import type { Reading } from './shelf.ts';

/** Stories of a series' first edition, when nothing else bounds it: a reader is not flooded on the first day. */
const FIRST_EDITION = 5;

/** Posts that are made up for: one in so many milliseconds, and all within the longest. */
const SPREAD = { eachMs: 600, longestMs: 10 * 60_000 };

/** Tries to make an edition while others of its series are being made. */
const TURNS = 5;

export interface Publishing {
  readonly digest: Digest;
  readonly slot: Slot;
  /** Somebody asked for it, now. */
  readonly manual: boolean;
  /** The one subscription it is made for; null: all that have neither schedule nor filter of their own. */
  readonly subscription: Subscription | null;
  /** Set when it is made up for: so many editions are at the same time. Its posts are spread then, so that a return is no flood. */
  readonly crowd?: number;
  /** Shared by editions that are made together. */
  readonly reading?: Reading;
}

export type Published =
  /** Another process, or an earlier start of this one, made this slot's edition. */
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'published';
      readonly edition: Edition;
      /** Places with rows in the outbox. */
      readonly queued: readonly string[];
      /** Places whose reader sleeps. */
      readonly held: readonly string[];
      /** Places whose platform is off. */
      readonly off: readonly string[];
    };

export type Publish = (publishing: Publishing) => Promise<Published>;

export interface PublishDeps {
  readonly store: Store;
  readonly platforms: Platforms;
  readonly now: Now;
  readonly log: Log;
}

export function createPublish({ store, platforms, now, log }: PublishDeps): Publish {
  return async (publishing) => {
    const series = seriesOf(publishing);
    for (let turn = 0; turn < TURNS; turn += 1) {
      const scope = scopeOf(series.workspace);
      if ((await store.editions.bySlot(scope, series, publishing.slot.key)) !== null)
        return { kind: 'taken' };
      const latest = await store.editions.latest(scope, series);
      const madeAt = now();
      const selection = await select(publishing.reading ?? store, {
        digest: publishing.digest,
        series,
        until: timestamp(madeAt),
        repeat: false,
        narrow: publishing.subscription === null ? null : filterOf(publishing.subscription),
        ...(isFlood(publishing, latest) ? { atMost: FIRST_EDITION } : {}),
      });
      const published = await store.transaction((tx) =>
        freeze(tx, { ...publishing, platforms, series, selection, after: latest?.id ?? null, madeAt }),
      );
      if (published !== 'overtaken') {
        report(log, publishing, published);
        return published;
      }
    }
    throw new Error(`editions of ${series.digest} keep overtaking one another`);
  };
}

/** The series that a publishing belongs to. */
function seriesOf({ digest, subscription }: Pick<Publishing, 'digest' | 'subscription'>): Series {
  return { digest: digest.name, workspace: digest.workspace, subscription: subscription?.id ?? null };
}

interface Freezing extends Publishing {
  readonly platforms: Platforms;
  readonly series: Series;
  readonly selection: Selection;
  /** The newest edition when the stories were chosen. */
  readonly after: string | null;
  readonly madeAt: Temporal.Instant;
}

/** `overtaken`: an edition was made since the stories were chosen, and may have shown them. */
async function freeze(tx: Store, freezing: Freezing): Promise<Published | 'overtaken'> {
  const { digest, series, selection, slot } = freezing;
  const scope = scopeOf(series.workspace);
  await tx.editions.enter(series);
  if ((await tx.editions.bySlot(scope, series, slot.key)) !== null) return { kind: 'taken' };
  const latest = await tx.editions.latest(scope, series);
  if ((latest?.id ?? null) !== freezing.after) return 'overtaken';

  const skipped = selection.chosen.length === 0 && digest.definition.empty === 'skip';
  const edition: Edition = {
    ...series,
    id: keyOf('edition', series.workspace, series.digest, series.subscription, slot.key),
    number: skipped ? 0 : (await tx.editions.lastNumber(scope, series)) + 1,
    slot: slot.key,
    manual: freezing.manual,
    plannedAt: slot.at,
    madeAt: timestamp(freezing.madeAt),
    considered: selection.considered,
    chosen: selection.chosen,
    left: selection.left,
  };
  if (!(await tx.editions.add(edition))) return { kind: 'taken' };
  if (skipped) return { kind: 'published', edition, queued: [], held: [], off: [] };
  const message = compose({ definition: digest.definition, edition, records: selection.records });
  return { kind: 'published', edition, ...(await address(tx, freezing, edition, message)) };
}

async function address(
  tx: Store,
  freezing: Freezing,
  edition: Edition,
  message: Message,
): Promise<{ readonly queued: string[]; readonly held: string[]; readonly off: string[] }> {
  const { platforms, digest, madeAt, crowd } = freezing;
  const { timezone } = digest.definition;
  const places = { queued: new Set<string>(), held: new Set<string>(), off: new Set<string>() };
  const draw = createRenderer(platforms, tx.actions, madeAt);
  const readers = await audience(tx, freezing);
  const posts = crowd === undefined ? 0 : Math.max(crowd, readers.length) - 1;
  const spreadMs = Math.min(SPREAD.longestMs, posts * SPREAD.eachMs);
  const waiting = new Set((await tx.subscriptions.held(timestamp(madeAt))).map((held) => held.subscription));
  for (const subscription of readers) {
    const { id, to, habits } = subscription;
    const platform = platforms.get(to.platform);
    if (platform === undefined) {
      places.off.add(placeOf(to));
      continue;
    }
    // A reader who is about to get what was held gets this with it, as one message.
    const waking = wakes(habits, habits.timezone ?? timezone, madeAt) ?? (waiting.has(id) ? madeAt : null);
    if (waking !== null && !freezing.manual) {
      await tx.subscriptions.hold({ subscription: id, edition: edition.id, until: timestamp(waking) });
      places.held.add(placeOf(to));
      continue;
    }
    const about = editionAbout(edition.id);
    const wait = Math.round(spreadMs * fractionOf(messageId(about, to)));
    await tx.deliveries.add(
      rowsOf({
        about,
        edition: edition.id,
        subscription: id,
        workspace: workspaceOf(subscription, platform),
        to,
        payloads: (await draw(message, subscription, timezone)) ?? [],
        dueAt: shift(timestamp(madeAt), wait),
        now: madeAt,
      }),
    );
    places.queued.add(placeOf(to));
  }
  return { queued: [...places.queued], held: [...places.held], off: [...places.off] };
}

async function audience(
  tx: Store,
  { digest, subscription }: Pick<Publishing, 'digest' | 'subscription'>,
): Promise<readonly Subscription[]> {
  if (subscription !== null) return [subscription];
  const all = await tx.subscriptions.list(OPERATOR, {
    kind: 'digest',
    digest: digest.name,
    status: 'active',
  });
  return all.filter(
    ({ subject }) =>
      subject.kind === 'digest' &&
      subject.workspace === digest.workspace &&
      subject.schedule === null &&
      subject.filter === null,
  );
}

function filterOf({ subject }: Subscription) {
  return subject.kind === 'digest' ? subject.filter : null;
}

function isFlood({ digest, manual }: Publishing, latest: Edition | null): boolean {
  return latest === null && !manual && digest.definition.window === 'since-last';
}

function report(log: Log, { digest, slot }: Publishing, published: Published): void {
  const what = { digest: digest.name, workspace: digest.workspace, slot: slot.key };
  if (published.kind === 'taken') {
    log.debug('slot taken', what);
    return;
  }
  const { edition, queued, held, off } = published;
  log.info('edition published', {
    ...what,
    number: edition.number,
    stories: edition.chosen.length,
    queued: queued.length,
    held: held.length,
  });
  if (off.length > 0)
    log.warn('destinations whose platform is off were not queued', { ...what, places: off });
}
