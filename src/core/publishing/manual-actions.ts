/** Manual actions on editions: publish now, send a part again, cancel unsent posts. */

import { OPERATOR, type Scope } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { againRow } from '../delivery/outbox.ts';
import type { Digest } from '../digests/digest.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Store } from '../ports/ports.ts';
import { slotAt } from '../schedule/schedule.ts';
import type { Destination } from '../subscriptions/destination.ts';
import { CHANNEL_OWNER, FILE_OWNER, type Subscription } from '../subscriptions/subscription.ts';
import { SaidError } from '../wording/said-error.ts';
import { isOwnSeries } from './due-slots.ts';
import type { PublishEdition, PublishResult } from './publish-edition.ts';
import { workspaceRead, workspacesApart } from './workspace-editions.ts';

/** Who acts, and what they may act on. */
export interface ActionRights {
  readonly scope: Scope;
  readonly platform: string;
  readonly workspace: string | null;
  /** The platform's user id. */
  readonly user: string;
  /** Whether no other workspace is served, so that shared editions are theirs too. */
  readonly alone: boolean;
}

/** The rights of the operator. */
export const OPERATOR_RIGHTS: ActionRights = {
  scope: OPERATOR,
  platform: 'terminal',
  workspace: null,
  user: 'operator',
  alone: true,
};

export interface ManualActions {
  /**
   * Makes an edition now: for the channel alone if it has editions of its own, otherwise for all subscribers.
   * @param here the channel of the command; null: none
   * @throws {UserError} when it would go to others, who did not ask for it.
   */
  publish(rights: ActionRights, digest: Digest, here: Destination | null): Promise<PublishResult>;
  /** The recipients that `publish` would reach. @throws {UserError} as `publish` */
  reach(rights: ActionRights, digest: Digest, here: Destination | null): Promise<'channel' | 'all'>;
  /** @throws {UserError} when there is no such delivery. */
  find(rights: ActionRights, delivery: string): Promise<Delivery>;
  /** Queues the part again as a new post. @throws {UserError} when it is being sent already. */
  resend(rights: ActionRights, delivery: string): Promise<Delivery>;
  /** Cancels the unsent posts of an edition, but not corrections of sent ones. Returns the number cancelled. */
  cancel(rights: ActionRights, edition: string): Promise<number>;
}

export interface ManualActionsDeps {
  readonly store: Store;
  readonly publish: PublishEdition;
  readonly now: Now;
}

const WHOLE = { limit: 10_000, offset: 0 };
const EVER = '9999-12-31T23:59:59.999Z';

export function createManualActions({ store, publish, now }: ManualActionsDeps): ManualActions {
  const find = async (rights: ActionRights, id: string): Promise<Delivery> => {
    const row = await store.deliveries.get(OPERATOR, id);
    const reader = row === null ? null : await readerOf(store, row.subscription);
    if (row !== null && isPermitted(rights, row.workspace, reader)) return row;
    throw new SaidError(({ problem }) => problem.noDelivery);
  };
  return {
    find,
    reach: async (rights, digest, here) =>
      (await seriesFor(store, rights, digest, here)) === null ? 'all' : 'channel',
    publish: async (rights, digest, here) => {
      const subscription = await seriesFor(store, rights, digest, here);
      const zone = subscription?.preferences.timezone ?? digest.definition.timezone;
      const within = rights.scope.kind === 'operator' || rights.alone ? null : rights.workspace;
      return publish({ digest, subscription, slot: slotAt(now(), zone), manual: true, within });
    },
    resend: async (rights, id) => {
      const row = await find(rights, id);
      const parts = await store.deliveries.list(OPERATOR, { message: row.message }, WHOLE);
      const waits = parts.some(
        ({ part, status, edit }) =>
          part === row.part && edit === row.edit && (status === 'due' || status === 'claimed'),
      );
      if (waits) throw new SaidError(({ problem }) => problem.stillSending);
      const again = againRow(row, now());
      await store.deliveries.add([again]);
      return again;
    },
    cancel: async (rights, id) => {
      const edition = await store.editions.get(rights.scope, id);
      if (edition === null) throw new SaidError(({ problem }) => problem.noEdition);
      const scope = rights.alone ? OPERATOR : rights.scope;
      const due = await store.deliveries.list(scope, { edition: id, status: ['due'] }, WHOLE);
      const held = (await store.subscriptions.held(EVER)).filter((one) => one.edition === id);
      const readers = await subscriptionsById(
        store,
        [...due, ...held].map(({ subscription }) => subscription),
      );
      const readerIn = (subscription: string | null) =>
        subscription === null ? null : (readers.get(subscription) ?? null);
      const detail = `Cancelled by hand at ${timestamp(now())}.`;
      return store.transaction(async (tx) => {
        let cancelled = 0;
        for (const row of due) {
          const mine = isPermitted(rights, row.workspace, readerIn(row.subscription));
          if (mine && row.edit === null) cancelled += await tx.deliveries.cancel({ id: row.id }, detail);
        }
        for (const { subscription } of held) {
          const reader = readerIn(subscription);
          if (reader === null || !isPermitted(rights, reader.workspace, reader)) continue;
          await tx.subscriptions.unhold(subscription, [id]);
          cancelled += 1;
        }
        return cancelled;
      });
    },
  };
}

/** A person's own subscription is theirs alone; a channel's belongs to its workspace. */
export function isPermitted(
  { scope, platform, workspace: mine, user, alone }: ActionRights,
  workspace: string | null,
  reader: Subscription | null,
): boolean {
  if (scope.kind === 'operator') return true;
  if (reader !== null && reader.owner !== CHANNEL_OWNER && reader.owner !== FILE_OWNER) {
    return reader.owner === user && reader.to.platform === platform;
  }
  return workspace === null ? alone : workspace === mine;
}

/** The channel's subscription if it has editions of its own; null: it gets the editions for all. */
async function seriesFor(
  store: Store,
  rights: ActionRights,
  { name, workspace }: Digest,
  here: Destination | null,
): Promise<Subscription | null> {
  const place = here === null ? {} : { platform: here.platform, address: here.address };
  const filter = { kind: 'digest', digest: name, owner: CHANNEL_OWNER, status: 'active', ...place } as const;
  const rows = here === null ? [] : await store.subscriptions.list(rights.scope, filter);
  const own = rows.find(
    (row) => row.subject.kind === 'digest' && row.subject.workspace === workspace && isOwnSeries(row),
  );
  if (own !== undefined) return own;
  if (rights.scope.kind === 'operator' || rights.alone) return null;
  if (workspace !== null && workspace === rights.workspace) return null;
  const active = await store.subscriptions.list(OPERATOR, { kind: 'digest', digest: name, status: 'active' });
  const readers = active.filter(
    (row) => row.subject.kind === 'digest' && row.subject.workspace === workspace && !isOwnSeries(row),
  );
  const apart = await workspacesApart(store, { name, workspace });
  if (readers.some((row) => isTheirs(workspaceRead({ workspace }, row, apart), rights))) return null;
  if (readers.length === 0) throw new SaidError(({ problem }) => problem.digestWithoutReaders);
  if (readers.every((row) => row.workspace !== null && row.workspace === rights.workspace)) return null;
  throw new SaidError(({ problem }) => problem.sharedDigest);
}

function isTheirs(read: string | null, { workspace }: ActionRights): boolean {
  return read !== null && read === workspace;
}

async function readerOf(store: Store, id: string | null): Promise<Subscription | null> {
  return id === null ? null : store.subscriptions.get(OPERATOR, id);
}

export async function subscriptionsById(
  store: Pick<Store, 'subscriptions'>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Subscription>> {
  const readers = new Map<string, Subscription>();
  for (const id of new Set(ids)) {
    const reader = id === null ? null : await store.subscriptions.get(OPERATOR, id);
    if (reader !== null) readers.set(reader.id, reader);
  }
  return readers;
}
