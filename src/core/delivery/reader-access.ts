/** Checks that the reader of a direct message is still a member of the workspace whose content it shows. */

import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Log, Platform, Store } from '../ports/ports.ts';
import { CHANNEL_OWNER, FILE_OWNER, type Subscription } from '../subscriptions/subscription.ts';
import { english } from '../wording/index.ts';

const { report } = english;

/** Membership is checked again after this time. */
const ASK_AGAIN_MS = 15 * 60_000;

const LEFT = report.post.readerLeft;

export async function readerAccess(
  store: Pick<Store, 'subscriptions'>,
  platform: Pick<Platform, 'belongs'>,
  { subscription: id }: Pick<Delivery, 'subscription'>,
): Promise<'yes' | 'no' | 'unknown'> {
  if (platform.belongs === undefined || id === null) return 'yes';
  const subscription = await store.subscriptions.get(OPERATOR, id);
  const workspace = subscription === null ? null : workspaceRead(subscription);
  if (subscription === null || workspace === null) return 'yes';
  return platform.belongs(workspace, subscription.owner);
}

/**
 * The workspace whose own sources a person's subscription reads; null if it reads shared ones only, or belongs to a
 * channel.
 */
function workspaceRead({ owner, subject, workspace }: Subscription): string | null {
  if (owner === CHANNEL_OWNER || owner === FILE_OWNER) return null;
  return subject.kind === 'voice' ? workspace : subject.workspace;
}

export interface ReaderAccessDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  /** The name of this process in claims. */
  readonly owner: string;
}

/**
 * For a reader who left the workspace, ends the subscription and cancels waiting deliveries. If the membership is not
 * known, the row waits.
 */
export async function withholdFromReader(
  { store, owner, now, log }: ReaderAccessDeps,
  row: Delivery,
  reads: 'no' | 'unknown',
): Promise<void> {
  if (reads === 'unknown') {
    await store.deliveries.settle(row.id, owner, {
      status: 'due',
      outcome: null,
      dueAt: shift(timestamp(now()), ASK_AGAIN_MS),
      detail: report.post.readerUnknown,
    });
    return;
  }
  await store.transaction(async (tx) => {
    await tx.deliveries.settle(row.id, owner, { status: 'cancelled', outcome: null, detail: LEFT });
    const left = row.subscription === null ? null : await tx.subscriptions.get(OPERATOR, row.subscription);
    if (left === null) return;
    await tx.deliveries.cancel({ subscription: left.id }, LEFT);
    await tx.subscriptions.save({ ...left, status: 'ended', reason: LEFT });
  });
  log.info('a subscription ended: its reader left the workspace', { subscription: row.subscription });
}
