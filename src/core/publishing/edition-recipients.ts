/** The recipients of an edition: outbox rows, readers in quiet hours, and destinations whose platform is off. */

import { OPERATOR } from '../base/scope.ts';
import { shift, timestamp } from '../base/time.ts';
import { fractionOf } from '../delivery/content-key.ts';
import { editionAbout, messageId, outboxRows } from '../delivery/outbox.ts';
import { createRenderParts, type Platforms, subscriptionWorkspace } from '../delivery/render-parts.ts';
import type { Digest } from '../digests/digest.ts';
import type { Edition } from '../digests/edition.ts';
import type { Store } from '../ports/ports.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { quietUntil } from '../subscriptions/quiet-hours.ts';
import type { Subscription } from '../subscriptions/subscription.ts';

import type { EditionMessages } from './edition-messages.ts';
import { workspaceRead } from './workspace-editions.ts';

/** How late posts of missed editions are spread: milliseconds between two, and most milliseconds for all. */
const SPREAD = { eachMs: 600, longestMs: 10 * 60_000 };

export interface RecipientsRequest {
  readonly digest: Digest;
  /** The subscription it was made for; null: all without their own schedule or filter. */
  readonly subscription: Subscription | null;
  readonly edition: Edition;
  /** The workspaces that get editions of their own. */
  readonly apart: ReadonlySet<string>;
  readonly messageFor: EditionMessages;
  readonly manual: boolean;
  readonly madeAt: Temporal.Instant;
  /** See `PublishRequest`. */
  readonly lateCount?: number;
  readonly platforms: Platforms;
}

/** Destinations, written as `placeOf` does. */
export interface QueuedRecipients {
  /** Those with rows in the outbox. */
  readonly queued: readonly string[];
  /** Those in quiet hours. */
  readonly held: readonly string[];
  /** Those whose platform is off. */
  readonly off: readonly string[];
}

/** Adds the outbox rows of an edition, in the transaction that makes it. */
export async function queueForRecipients(
  tx: Store,
  addressing: RecipientsRequest,
): Promise<QueuedRecipients> {
  const { platforms, digest, madeAt, lateCount, edition, messageFor } = addressing;
  const { timezone } = digest.definition;
  const places = { queued: new Set<string>(), held: new Set<string>(), off: new Set<string>() };
  const draw = createRenderParts(platforms, tx.actions, madeAt);
  const readers = await audience(tx, addressing);
  const posts = lateCount === undefined ? 0 : Math.max(lateCount, readers.length) - 1;
  const spreadMs = Math.min(SPREAD.longestMs, posts * SPREAD.eachMs);
  const waiting = new Set((await tx.subscriptions.held(timestamp(madeAt))).map((held) => held.subscription));
  for (const subscription of readers) {
    const { id, to, preferences } = subscription;
    const platform = platforms.get(to.platform);
    if (platform === undefined) {
      places.off.add(destinationKey(to));
      continue;
    }
    // For a reader with held editions that are about to be sent, this edition joins their message.
    const waking =
      quietUntil(preferences, preferences.timezone ?? timezone, madeAt) ?? (waiting.has(id) ? madeAt : null);
    if (waking !== null && !addressing.manual) {
      await tx.subscriptions.hold({ subscription: id, edition: edition.id, until: timestamp(waking) });
      places.held.add(destinationKey(to));
      continue;
    }
    const about = editionAbout(edition.id);
    const wait = Math.round(spreadMs * fractionOf(messageId(about, to)));
    await tx.deliveries.add(
      outboxRows({
        about,
        edition: edition.id,
        subscription: id,
        workspace: subscriptionWorkspace(subscription, platform),
        to,
        payloads: (await draw(await messageFor(subscription), subscription, timezone)) ?? [],
        dueAt: shift(timestamp(madeAt), wait),
        now: madeAt,
      }),
    );
    places.queued.add(destinationKey(to));
  }
  return { queued: [...places.queued], held: [...places.held], off: [...places.off] };
}

async function audience(
  tx: Store,
  { digest, subscription, edition, apart }: RecipientsRequest,
): Promise<readonly Subscription[]> {
  if (subscription !== null) return [subscription];
  const readers = await readersOf(tx, digest);
  return readers.filter((row) => workspaceRead(digest, row, apart) === edition.workspace);
}

/** The active subscriptions of a digest that have no schedule or filter of their own. */
export async function readersOf(
  store: Pick<Store, 'subscriptions'>,
  digest: Digest,
): Promise<readonly Subscription[]> {
  return inSharedSeries(
    await store.subscriptions.list(OPERATOR, { kind: 'digest', digest: digest.name, status: 'active' }),
    digest,
  );
}

/**
 * Whether everybody who gets the digest is paused. Then no edition is made, so that its stories are still new when somebody resumes it. A
 * digest that nobody has subscribed to is made for the page.
 */
export async function isPausedForAll(store: Pick<Store, 'subscriptions'>, digest: Digest): Promise<boolean> {
  const all = await store.subscriptions.list(OPERATOR, { kind: 'digest', digest: digest.name });
  const readers = inSharedSeries(all, digest).filter(({ status }) => status !== 'ended');
  return readers.length > 0 && readers.every(({ status }) => status === 'paused');
}

/** Those without a schedule or filter of their own. */
function inSharedSeries(all: readonly Subscription[], digest: Digest): readonly Subscription[] {
  return all.filter(
    ({ subject }) =>
      subject.kind === 'digest' &&
      subject.workspace === digest.workspace &&
      subject.schedule === null &&
      subject.filter === null,
  );
}
