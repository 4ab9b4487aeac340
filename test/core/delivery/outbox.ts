/** An outbox to drain in tests: a store in memory, a clock that is set by hand, platforms that answer as scripted. */

import { timestamp } from '../../../src/core/base/time.ts';
import { contentKey } from '../../../src/core/delivery/content-key.ts';
import { createDrain, type Drain, type DrainDeps } from '../../../src/core/delivery/drain.ts';
import type { Outcome, Outgoing, PostedRef } from '../../../src/core/delivery/outcome.ts';
import { RETRY } from '../../../src/core/delivery/retry.ts';
import type { Delivery } from '../../../src/core/ports/delivery-store.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import { preferencesSchema, type Subscription } from '../../../src/core/subscriptions/subscription.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

export const START = Temporal.Instant.from('2026-11-23T06:30:00Z');

/** A clock that moves only when it is told to. */
export interface HandClock {
  readonly now: () => Temporal.Instant;
  forward(ms: number): void;
  set(at: Temporal.Instant): void;
}

export function handClock(start = START): HandClock {
  let at = start;
  return {
    now: () => at,
    forward: (ms) => {
      at = at.add({ milliseconds: ms });
    },
    set: (to) => {
      at = to;
    },
  };
}

export interface Scripted extends Platform {
  readonly sent: Outgoing[];
  readonly edits: { readonly ref: PostedRef; readonly payload: unknown }[];
  readonly looked: Outgoing[];
  readonly notes: string[];
}

/** A platform whose answers are given by functions; by default everything is sent. */
export function scripted(
  name: string,
  answers: {
    readonly send?: (delivery: Outgoing, n: number) => Outcome | Promise<Outcome>;
    readonly find?: (delivery: Outgoing) => PostedRef | 'absent' | 'unknown';
    readonly edit?: () => Outcome;
  } = {},
): Scripted {
  const sent: Outgoing[] = [];
  const edits: { ref: PostedRef; payload: unknown }[] = [];
  const looked: Outgoing[] = [];
  const notes: string[] = [];
  const posted = (channel: string): Outcome => ({
    kind: 'sent',
    ref: { channel, message: `m${sent.length}` },
  });
  return {
    name,
    sent,
    edits,
    looked,
    notes,
    render: (message) => [{ text: message.notice }],
    send: async (delivery) => {
      sent.push(delivery);
      return (await answers.send?.(delivery, sent.length)) ?? posted(delivery.to.address);
    },
    find: async (delivery) => {
      looked.push(delivery);
      return answers.find?.(delivery) ?? 'absent';
    },
    edit: async (ref, payload) => {
      edits.push({ ref, payload });
      return answers.edit?.() ?? { kind: 'sent', ref };
    },
    inspect: async () => [],
    diagnose: async () => [],
    ready: () => true,
    notifyOwner: async (workspace, { notice }) => {
      notes.push(`${workspace}: ${notice}`);
      return posted(workspace);
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
}

export interface Outbox {
  readonly store: Store;
  readonly clock: HandClock;
  readonly drain: Drain;
  row(id: string): Promise<Delivery>;
}

export async function openOutbox(
  platforms: readonly Platform[],
  rows: readonly Delivery[],
  more: Partial<DrainDeps> = {},
): Promise<Outbox> {
  const clock = handClock();
  const store = await openMemoryStore({ now: clock.now });
  await store.deliveries.add(rows);
  const drain = createDrain({
    store,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    now: clock.now,
    random: () => 0.5,
    log: SILENT,
    owner: 'one',
    policy: RETRY,
    ...more,
  });
  return {
    store,
    clock,
    drain,
    row: async (id) => {
      const row = await store.deliveries.get({ kind: 'operator' }, id);
      if (row === null) throw new Error(`no row ${id}`);
      return row;
    },
  };
}

/** A row that is due at the start. */
export function dueRow(place: string, about: Partial<Delivery> = {}): Delivery {
  const [platform = '', address = ''] = place.split(':');
  const { message = contentKey(place), part = 0 } = about;
  return {
    id: `${message}.${part}`,
    message,
    edition: null,
    subscription: null,
    workspace: `${platform}:w`,
    to: { platform, address, options: {} },
    part,
    parts: 1,
    payload: { text: `${place} ${part}` },
    edit: null,
    key: contentKey(message, part),
    status: 'due',
    dueAt: timestamp(START),
    createdAt: timestamp(START),
    attempts: [],
    ref: null,
    detail: null,
    ...about,
  };
}

export function subscriptionTo(place: string, about: Partial<Subscription> = {}): Subscription {
  const [platform = '', address = ''] = place.split(':');
  return {
    id: contentKey('subscription', place),
    subject: { kind: 'digest', digest: 'morning', workspace: null, schedule: null, filter: null },
    to: { platform, address, options: {} },
    workspace: `${platform}:w`,
    owner: 'channel',
    status: 'active',
    reason: null,
    preferences: preferencesSchema.parse({}),
    createdAt: timestamp(START),
    ...about,
  };
}
