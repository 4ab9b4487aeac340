/** The rush minute, permanent errors, a ban: what many places at once do to the calls that leave. */

import { OPERATOR } from '../src/core/base/scope.ts';
import { timestamp } from '../src/core/base/time.ts';
import { createDrain } from '../src/core/delivery/drain.ts';
import { RETRY } from '../src/core/delivery/retry.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { preferencesSchema } from '../src/core/subscriptions/subscription.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { createFakePlatform, type FakePlatform } from '../test/fakes/platform/client.ts';
import { type PlatformServer, startPlatformServer } from '../test/fakes/platform/server.ts';
import { rowsFor } from './outbox.ts';

const now = () => Temporal.Now.instant();

/** What each platform allows: https://discord.com/developers/docs/topics/rate-limits and https://docs.slack.dev/apis/web-api/rate-limits. */
const GLOBAL_PER_SECOND = 50;
const PLACE_PER_SECOND = 1;

export interface Rush {
  readonly sent: number;
  readonly seconds: number;
  readonly calls: number;
  readonly limited: number;
  /** Calls before the time they were told to wait for. */
  readonly early: number;
}

/** Longer than a busy machine takes: a call that is given up would be made again. */
const PATIENT_MS = 120_000;

/** So many places on each of two platforms, due at once. */
export async function rush(places: number): Promise<Rush> {
  const servers = [
    await startPlatformServer({ kind: 'keyed', perSecond: GLOBAL_PER_SECOND }),
    await startPlatformServer({ kind: 'history', perPlaceSecond: PLACE_PER_SECOND }),
  ];
  const platforms = (['keyed', 'history'] as const).map((kind, at) =>
    createFakePlatform({
      name: kind,
      kind,
      url: servers[at]?.url ?? '',
      timeoutMs: PATIENT_MS,
      // A little below the limit, as clocks differ.
      ...(kind === 'keyed' ? { perSecond: GLOBAL_PER_SECOND * 0.95 } : {}),
    }),
  );
  const store = await openStore({ file: ':memory:' }, { now });
  await store.deliveries.add([...rowsFor('keyed', places, 1), ...rowsFor('history', places, 1)]);
  const started = performance.now();
  const { sent } = await drained(store, platforms);
  const seconds = (performance.now() - started) / 1_000;
  await store.close();
  await Promise.all(servers.map((server) => server.close()));
  return {
    sent,
    seconds,
    calls: total(servers, () => true),
    limited: total(servers, (status) => status === 429),
    early: servers.reduce((sum, server) => sum + server.early(), 0),
  };
}

/** Twelve ways to be refused for good: by the channel, the person, the app's rights, the post, or the token. */
const REFUSALS = [403, 404, 400, 401, 403, 404, 403, 404, 403, 404, 400, 401] as const;

/** Places of one workspace; a refused token stops all of them. */
const WORKSPACE = 12;

export interface Refused {
  readonly subscriptions: number;
  readonly failingCalls: number;
  /** The most that one place was called. */
  readonly worst: number;
  readonly paused: number;
  /** Kept because their workspace's token was refused. */
  readonly waiting: number;
  /** The most messages that one owner got. */
  readonly told: number;
}

/** So many subscriptions, all of them refused for good, and drained three times over. */
export async function refusals(subscriptions: number): Promise<Refused> {
  const indexOf = (place: string): number => Number(place.slice('chat:c'.length));
  const server = await startPlatformServer({
    kind: 'keyed',
    refuse: (place) => REFUSALS[indexOf(place) % REFUSALS.length] ?? null,
  });
  const chat = createFakePlatform({ name: 'chat', kind: 'keyed', url: server.url, timeoutMs: PATIENT_MS });
  const store = await openStore({ file: ':memory:' }, { now });
  const workspaceOf = (place: number): string => `chat:w${Math.floor(place / WORKSPACE)}`;
  await subscribe(store, subscriptions, workspaceOf);
  const rows = rowsFor('chat', subscriptions, 1).map(
    (row, place): Delivery => ({ ...row, workspace: workspaceOf(place) }),
  );
  for (const round of [0, 1, 2]) {
    await store.deliveries.add(
      rows.map((row) => ({ ...row, id: `${row.id}.${round}`, message: `${row.message}${round}` })),
    );
  }
  const { due } = await drained(store, [chat]);
  const paused = await store.subscriptions.list(OPERATOR, { status: 'paused' });
  const perOwner = Map.groupBy(chat.notes, ({ workspace }) => workspace);
  await store.close();
  await server.close();
  return {
    subscriptions,
    failingCalls: total([server], (status) => status >= 400),
    worst: Math.max(...server.calls.values()),
    paused: paused.length,
    waiting: due,
    told: Math.max(0, ...[...perOwner.values()].map((notes) => notes.length)),
  };
}

/** Drains until nothing is due within the next seconds. */
async function drained(store: Store, platforms: readonly FakePlatform[]) {
  const drain = createDrain({
    store,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    now,
    random: Math.random,
    log: SILENT,
    owner: 'one',
    policy: { ...RETRY, baseMs: 200 },
  });
  let before = -1;
  for (;;) {
    await drain.settle();
    const counts = await store.deliveries.counts();
    if (counts.due + counts.claimed === 0 || counts.sent === before) return counts;
    before = counts.sent;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
}

async function subscribe(store: Store, count: number, workspaceOf: (place: number) => string): Promise<void> {
  await store.transaction(async (tx) => {
    for (let place = 0; place < count; place += 1) {
      await tx.subscriptions.save({
        id: `s${place}`,
        subject: { kind: 'digest', digest: 'soak', workspace: null, schedule: null, filter: null },
        to: { platform: 'chat', address: `c${place}`, options: {} },
        workspace: workspaceOf(place),
        owner: 'channel',
        status: 'active',
        reason: null,
        preferences: preferencesSchema.parse({}),
        createdAt: timestamp(now()),
      });
    }
  });
}

function total(servers: readonly PlatformServer[], counts: (status: number) => boolean): number {
  return servers.reduce(
    (sum, { answers }) => sum + [...answers].reduce((all, [status, n]) => all + (counts(status) ? n : 0), 0),
    0,
  );
}
