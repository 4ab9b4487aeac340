/** Sends editions that were held during quiet hours, all in one message. */

import { OPERATOR, scopeOf } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { outboxRows } from '../delivery/outbox.ts';
import { createRenderParts, type Platforms, subscriptionWorkspace } from '../delivery/render-parts.ts';
import { recordsOf } from '../digests/candidates.ts';
import { joinMessages } from '../digests/compose.ts';
import type { Digest } from '../digests/digest.ts';
import { articlesOf, digestOfEdition } from '../digests/edition.ts';
import type { Message } from '../messages/message.ts';
import type { HeldEdition } from '../ports/delivery-store.ts';
import type { Log, Store } from '../ports/ports.ts';
import { quietUntil } from '../subscriptions/quiet-hours.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { wordingFor } from '../wording/index.ts';
import type { Writing } from '../writing/writing.ts';
import { createEditionMessages } from './edition-messages.ts';

export interface ReleaseHeldDeps {
  readonly store: Store;
  readonly platforms: Platforms;
  readonly digests: () => Promise<readonly Digest[]>;
  readonly now: Now;
  readonly log: Log;
  /** Absent or null: no language model is configured. */
  readonly writing?: Writing | null;
}

/** Returns the number of messages made. */
export type ReleaseHeld = () => Promise<number>;

export function createReleaseHeld(deps: ReleaseHeldDeps): ReleaseHeld {
  return async () => {
    const held = await deps.store.subscriptions.held(timestamp(deps.now()));
    let sent = 0;
    for (const [subscription, editions] of Map.groupBy(held, (row) => row.subscription)) {
      if (await send(deps, subscription, editions)) sent += 1;
    }
    return sent;
  };
}

async function send(deps: ReleaseHeldDeps, id: string, held: readonly HeldEdition[]): Promise<boolean> {
  const { store, platforms, now, log } = deps;
  const subscription = await store.subscriptions.get(OPERATOR, id);
  const ids = held.map(({ edition }) => edition);
  if (subscription === null || subscription.status === 'ended') {
    await store.subscriptions.unhold(id, ids);
    return false;
  }
  const platform = platforms.get(subscription.to.platform);
  if (subscription.status === 'paused' || platform === undefined) return false;
  const at = now();
  const zone = subscription.preferences.timezone ?? (await zoneOf(deps, subscription));
  // The quiet hours may have changed meanwhile.
  if (quietUntil(subscription.preferences, zone, at) !== null) return false;
  const wording = wordingFor(subscription.preferences.locale);
  const messages = await messagesOf(deps, ids, subscription);
  await store.transaction(async (tx) => {
    await tx.subscriptions.unhold(id, ids);
    if (messages.length === 0) return;
    const draw = createRenderParts(platforms, tx.actions, at);
    await tx.deliveries.add(
      outboxRows({
        about: ['held', ...ids],
        edition: ids.at(-1) ?? null,
        subscription: id,
        workspace: subscriptionWorkspace(subscription, platform),
        to: subscription.to,
        payloads: (await draw(joinMessages(messages, wording), subscription, zone)) ?? [],
        dueAt: timestamp(at),
        now: at,
      }),
    );
  });
  log.info('held editions sent', { subscription: id, editions: ids.length });
  return true;
}

/** The digest's time zone, used for readers without one of their own. */
async function zoneOf({ digests }: ReleaseHeldDeps, { subject }: Subscription): Promise<string> {
  const digest = (await digests()).find(
    ({ name, workspace }) =>
      subject.kind === 'digest' && name === subject.digest && workspace === subject.workspace,
  );
  return digest?.definition.timezone ?? 'UTC';
}

async function messagesOf(
  { store, digests, writing }: ReleaseHeldDeps,
  ids: readonly string[],
  subscription: Subscription,
): Promise<readonly Message[]> {
  const definitions = await digests();
  const messages: Message[] = [];
  for (const id of ids) {
    const edition = await store.editions.get(OPERATOR, id);
    const digest = edition === null ? undefined : digestOfEdition(definitions, edition);
    if (edition === null || digest === undefined) continue;
    const records = await recordsOf(store, scopeOf(edition.workspace), articlesOf(edition));
    const written = (await writing?.ofEdition(edition.chosen, records)) ?? null;
    const content = { definition: digest.definition, edition, records, written };
    messages.push(await createEditionMessages(store, content)(subscription));
  }
  return messages;
}
