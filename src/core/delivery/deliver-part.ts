/** Delivers one claimed row: looks up a post in doubt, records the attempt, sends, records the outcome. */
import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import { type Tracing, untraced } from '../base/tracing.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Log, Platform, Store } from '../ports/ports.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { CHANNEL_OWNER, FILE_OWNER } from '../subscriptions/subscription.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { isPublishing, publishedPlace, publishRow } from './outbox.ts';
import type { Attempt, Outcome, Outgoing, PostedRef } from './outcome.ts';
import type { OwnerAlerts } from './owner-alerts.ts';
import { readerAccess, withholdFromReader } from './reader-access.ts';
import { refusalReason } from './refused-post.ts';
import { type Random, type RetryPolicy, retryDelay } from './retry.ts';

const { report } = english;

export interface DeliverDeps {
  readonly store: Store;
  readonly now: Now;
  readonly random: Random;
  readonly log: Log;
  /** The name of this process in claims. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly policy: RetryPolicy;
  readonly alerts: OwnerAlerts;
  /** Rows in doubt that this process is looking up. */
  readonly looking: Map<string, LookUpState>;
  /** What platforms answered to rows of which the store has not got the outcome yet. */
  readonly unrecorded: Map<string, Answered>;
  readonly tracing?: Tracing;
}

/** The answer to one try. */
export interface Answered {
  /** When the try was made. */
  readonly at: Timestamp;
  readonly outcome: Outcome;
}

export interface LookUpState {
  readonly since: Timestamp;
  readonly looks: number;
}

/** What the outcome of one row means for other rows. */
export type BlockedTarget =
  | { readonly kind: 'none' }
  /** Nothing is sent to the workspace (null: to the whole platform) before this time. */
  | { readonly kind: 'wait'; readonly workspace: string | null; readonly until: Timestamp }
  /** The token was refused, so nothing is sent there for some minutes. */
  | { readonly kind: 'refused'; readonly workspace: string | null; readonly reason: string };

const NOTHING: BlockedTarget = { kind: 'none' };

export function deliverPart(deps: DeliverDeps, platform: Platform, row: Delivery): Promise<BlockedTarget> {
  const { tracing = untraced } = deps;
  return tracing.span(
    'deliver post',
    {
      'pullquote.platform': platform.name,
      'pullquote.delivery': row.id,
      'pullquote.part': row.part,
      'pullquote.attempts': row.attempts.length,
    },
    (note) =>
      deliver(deps, platform, row, (outcome) => {
        note({ 'pullquote.outcome': outcome.kind });
      }),
    row.edition ?? row.message,
  );
}

/** @param tried hears what came of a try */
async function deliver(
  deps: DeliverDeps,
  platform: Platform,
  row: Delivery,
  tried: (outcome: Outcome) => void,
): Promise<BlockedTarget> {
  const { store, owner, now, policy } = deps;
  const answered = deps.unrecorded.get(row.id);
  const last = row.attempts.at(-1);
  if (answered !== undefined && last?.at === answered.at && last.outcome === null)
    return recordOnce(deps, platform, row, answered);
  const parent = await parentOf(store, row);
  if (parent === 'missing') {
    await store.deliveries.settle(row.id, owner, {
      status: 'cancelled',
      outcome: null,
      detail: report.post.firstPart,
    });
    return NOTHING;
  }
  const reads = await readerAccess(store, platform, row);
  if (reads !== 'yes') {
    await withholdFromReader(deps, row, reads);
    return NOTHING;
  }
  const { to, payload, key, part } = row;
  const outgoing: Outgoing = { to, payload, key, part, ...(parent === null ? {} : { parent }) };

  // Repeating an edit is harmless, because it sets the same content again. So only posts can be in doubt.
  const doubtful = row.edit === null ? row.attempts.filter(inDoubt) : [];
  if (doubtful.length > 0) {
    const found = await look(deps, platform, outgoing, doubtful);
    if (found === 'unknown') {
      await leaveUnsettled(deps, row);
      return NOTHING;
    }
    deps.looking.delete(row.id);
    if (found !== 'absent') {
      await settleSent(deps, platform, row, found);
      return NOTHING;
    }
  }
  const at = timestamp(now());
  if (at > shift(row.createdAt, policy.giveUpAfterMs) && at > shift(row.dueAt, policy.longestMs)) {
    return giveUp(deps, platform, row);
  }
  if (!(await store.deliveries.trying(row.id, owner, at, deps.leaseMs))) return NOTHING;
  const { tracing = untraced } = deps;
  const outcome = await tracing.span('send', {}, () => attempt(platform, row, outgoing));
  tried(outcome);
  return recordOnce(deps, platform, row, { at, outcome });
}

/** Keeps the answer until the store has it: a full disk must not make a post that stands one in doubt. */
async function recordOnce(
  deps: DeliverDeps,
  platform: Platform,
  row: Delivery,
  answered: Answered,
): Promise<BlockedTarget> {
  deps.unrecorded.set(row.id, answered);
  const blocked = await record(deps, platform, row, answered.outcome);
  deps.unrecorded.delete(row.id);
  return blocked;
}

/** Whether this attempt may have been posted: its outcome says so, or the process ended before the outcome was known. */
function inDoubt({ outcome }: Attempt): boolean {
  return outcome === null || (outcome.kind === 'retry' && outcome.ambiguous === true);
}

/** The first part of the message. Platforms that open a thread or forum post with it add the other parts there. */
async function parentOf(store: Store, row: Delivery): Promise<PostedRef | null | 'missing'> {
  if (row.part === 0 || row.edit !== null) return null;
  const parts = await store.deliveries.list(OPERATOR, { message: row.message, status: ['sent'] }, WHOLE);
  const first = parts.findLast(({ part, edit }) => part === 0 && edit === null);
  return first?.ref ?? 'missing';
}

/** More parts than any message has. */
const WHOLE = { limit: 1_000, offset: 0 };

async function look(
  { log }: DeliverDeps,
  platform: Platform,
  outgoing: Outgoing,
  tries: readonly Attempt[],
): Promise<PostedRef | 'absent' | 'unknown'> {
  try {
    return await platform.find(outgoing, tries);
  } catch (thrown) {
    log.error('looking up a post failed', { key: outgoing.key, reason: reasonOf(thrown) });
    return 'unknown';
  }
}

/** By its contract `send` never throws. If it does throw, the message may have been posted. */
async function attempt(platform: Platform, row: Delivery, outgoing: Outgoing): Promise<Outcome> {
  try {
    if (row.edit === null) return await platform.send(outgoing);
    if (isPublishing(row) && platform.publish !== undefined) return await platform.publish(row.edit);
    return await platform.edit(row.edit, row.payload);
  } catch (thrown) {
    return { kind: 'retry', reason: reasonOf(thrown), ambiguous: true };
  }
}

/** Counts from the first look-up, not from the attempt, which may have been before a long downtime. */
async function leaveUnsettled(
  { store, owner, now, random, log, policy, looking }: DeliverDeps,
  row: Delivery,
) {
  const at = timestamp(now());
  const { since, looks } = looking.get(row.id) ?? { since: at, looks: 0 };
  if (at < shift(since, policy.lookForMs)) {
    looking.set(row.id, { since, looks: looks + 1 });
    const tries = row.attempts.length + looks + 1;
    const wait = retryDelay(tries, { kind: 'retry', reason: '', ambiguous: true }, random, policy);
    await store.deliveries.settle(row.id, owner, {
      status: 'due',
      outcome: null,
      dueAt: shift(at, wait),
      detail: report.post.inDoubt,
    });
    return;
  }
  looking.delete(row.id);
  await store.deliveries.settle(row.id, owner, {
    status: 'unknown',
    outcome: null,
    detail:
      'The platform does not say whether this was posted. Check the channel, and send the part again if it is missing.',
  });
  log.error('a delivery could not be settled', { delivery: row.id, place: destinationKey(row.to) });
}

async function giveUp(deps: DeliverDeps, platform: Platform, row: Delivery): Promise<BlockedTarget> {
  const { store, owner, log } = deps;
  const last = row.attempts.at(-1)?.outcome;
  const why = last?.kind === 'retry' ? last.reason : 'it was never its turn';
  await store.deliveries.settle(row.id, owner, {
    status: 'rejected',
    outcome: null,
    detail: fill(report.post.givenUp, why),
  });
  log.error('a delivery was given up', { delivery: row.id, place: destinationKey(row.to), reason: why });
  await tellUnpublished(deps, platform, row, why);
  return NOTHING;
}

/** The post stands in its channel, but those who follow the channel do not get it: only the owner can see to that. */
async function tellUnpublished(
  { alerts }: DeliverDeps,
  platform: Platform,
  row: Delivery,
  reason: string,
): Promise<void> {
  if (!isPublishing(row) || row.workspace === null) return;
  await alerts.unpublished(platform, row.workspace, { to: publishedPlace(row), reason, contacts: [] });
}

async function record(
  deps: DeliverDeps,
  platform: Platform,
  row: Delivery,
  outcome: Outcome,
): Promise<BlockedTarget> {
  const { store, owner, now, random, policy } = deps;
  const at = timestamp(now());
  const { workspace } = row;
  switch (outcome.kind) {
    case 'sent':
      await settleSent(deps, platform, row, outcome.ref);
      return NOTHING;
    case 'retry': {
      const dueAt = shift(at, retryDelay(row.attempts.length + 1, outcome, random, policy));
      await store.deliveries.settle(row.id, owner, { status: 'due', outcome, dueAt, detail: outcome.reason });
      if (outcome.scope === undefined || outcome.afterMs === undefined) return NOTHING;
      const until = shift(at, outcome.afterMs);
      return { kind: 'wait', workspace: outcome.scope === 'workspace' ? workspace : null, until };
    }
    case 'rejected': {
      const { reason, detail } = outcome;
      if (reason === 'unauthorized') {
        await store.deliveries.settle(row.id, owner, { status: 'due', outcome, dueAt: at, detail });
        return {
          kind: 'refused',
          workspace: outcome.scope === 'platform' ? null : workspace,
          reason: detail,
        };
      }
      if (row.edit !== null) {
        // A deleted post cannot be corrected, but its destination still works.
        await store.deliveries.settle(row.id, owner, { status: 'rejected', outcome, detail });
        await tellUnpublished(deps, platform, row, detail);
        return NOTHING;
      }
      await pause(deps, platform, row, outcome, refusalReason(reason, detail));
      return NOTHING;
    }
    default:
      return outcome satisfies never;
  }
}

/** Where followers are to get the post too, publishing it is a row of its own. */
async function settleSent(
  { store, owner, now }: DeliverDeps,
  platform: Platform,
  row: Delivery,
  ref: PostedRef,
): Promise<void> {
  const result = { status: 'sent', outcome: { kind: 'sent', ref }, ref } as const;
  const wanted = row.edit === null && row.to.options.publish === true && platform.publish !== undefined;
  if (!wanted) {
    await store.deliveries.settle(row.id, owner, result);
    return;
  }
  await store.transaction(async (tx) => {
    const mine = await tx.deliveries.settle(row.id, owner, result);
    if (mine) await tx.deliveries.add([publishRow(row, ref, now())]);
  });
}

/** The row becomes a dead letter. Its destination is paused with all rows that wait for it, and the owner is told once. */
async function pause(
  { store, owner, log, alerts }: DeliverDeps,
  platform: Platform,
  row: Delivery,
  outcome: Outcome,
  reason: string,
): Promise<void> {
  const { platform: name, address } = row.to;
  const told = await store.transaction(async (tx) => {
    await tx.deliveries.settle(row.id, owner, { status: 'rejected', outcome, detail: reason });
    await tx.deliveries.cancel({ platform: name, address }, fill(report.place.waits, reason));
    return tx.subscriptions.pausePlace(name, address, reason);
  });
  const place = destinationKey(row.to);
  log.warn('place paused', { place, reason, subscriptions: told.length });
  // Only the person sees that a personal subscription is paused; owners are told of channels only.
  const shared = told.some(({ owner: whose }) => whose === CHANNEL_OWNER || whose === FILE_OWNER);
  if (!shared || row.workspace === null) return;
  const contacts = told.flatMap(({ preferences }) => preferences.contact ?? []);
  await alerts.paused(platform, row.workspace, { to: row.to, reason, contacts });
}
