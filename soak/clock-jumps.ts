/** Clocks that jump and event loops that stand still: each subscription gets exactly one edition of the slot, late where it is. */

import { setTimeout as pause } from 'node:timers/promises';
import { OPERATOR } from '../src/core/base/scope.ts';
import type { Edition } from '../src/core/digests/edition.ts';
import { createScheduler } from '../src/scheduler.ts';
import { SILENT } from '../test/fakes/log.ts';
import { openRoom } from './store-with-subscriptions.ts';

/** 07:30 in Berlin. */
const SLOT = Temporal.Instant.from('2026-11-23T06:30:00Z');
const DAY = 24 * 60;
const LATE_FROM_MINUTES = 5;

/** Where the clock stands at each tick, in minutes from the slot; the last one is late when it says so. */
const WAYS: Readonly<Record<string, { readonly ticks: readonly number[]; readonly late: boolean }>> = {
  'an hour forward over the slot': { ticks: [-31, -30, 30, 31], late: true },
  'an hour back behind the slot': { ticks: [-1, 0, 1, -59, -30, 0, 1], late: false },
  'an hour back before the slot': { ticks: [-2, -1, -61, -30, 0, 1], late: false },
  'a day forward over the slot': { ticks: [-11, -10, DAY - 10, DAY - 9], late: true },
  'a day back behind the slot': { ticks: [-1, 0, 1, 1 - DAY, -30, 0, 1], late: false },
  'two minutes blocked over the slot': { ticks: [-1, 1, 2], late: false },
  'ten minutes blocked over the slot': { ticks: [-1, 9, 10], late: true },
  'three days without a process': { ticks: [1 - 3 * DAY, 10, 11], late: true },
};

export interface Jumps {
  readonly subscriptions: number;
  readonly cases: number;
  readonly wrong: readonly string[];
}

export async function jumps(subscriptions: number): Promise<Jumps> {
  const wrong: string[] = [];
  for (const [name, { ticks, late }] of Object.entries(WAYS)) {
    const editions = await went(ticks, subscriptions);
    const each = Map.groupBy(editions, ({ subscription }) => subscription);
    const once = [...each.values()].filter((made) => made.length === 1).length;
    const said = editions.filter(isLate).length;
    if (once !== subscriptions || said !== (late ? subscriptions : 0)) {
      wrong.push(`${name}: ${once} once, ${editions.length} in all, ${said} late`);
    }
  }
  return { subscriptions, cases: Object.keys(WAYS).length, wrong };
}

async function went(ticks: readonly number[], subscriptions: number): Promise<readonly Edition[]> {
  const [first = 0] = ticks;
  let at = SLOT.add({ minutes: first });
  const { store, publishingTick } = await openClock(() => at, '30 7 * * *', subscriptions);
  for (const minutes of ticks) {
    at = SLOT.add({ minutes });
    await publishingTick.run();
  }
  await publishingTick.stop(AbortSignal.abort());
  const editions = await store.editions.list(OPERATOR, {}, { limit: subscriptions * 9, offset: 0 });
  await store.close();
  return editions;
}

function isLate({ madeAt, plannedAt }: Edition): boolean {
  return Date.parse(madeAt) - Date.parse(plannedAt) >= LATE_FROM_MINUTES * 60_000;
}

export interface Blocked {
  readonly blockedMinutes: number;
  readonly editions: number;
  readonly late: number;
  /** Between the end of the standstill and the edition. */
  readonly seconds: number;
}

/** The clock runs this much faster than ours. */
const PACE = 120;
const BLOCK_MS = 5_000;

/** The real ticks, and a loop that really stands still for five seconds, which are ten minutes here. */
export async function blocked(): Promise<Blocked> {
  const began = performance.now();
  const start = SLOT.subtract({ minutes: 5 });
  const now = () => start.add({ milliseconds: Math.round((performance.now() - began) * PACE) });
  const { store, publishingTick } = await openClock(now, '30 7 * * *', 1);
  const scheduler = createScheduler({ tick: () => publishingTick.run(), log: SILENT });
  scheduler.start();
  // Two ticks at least, so that the digest has been seen before its slot.
  await pause(2_200);
  const until = performance.now() + BLOCK_MS;
  while (performance.now() < until);
  const freed = performance.now();
  let editions: readonly Edition[] = [];
  while (editions.length === 0 && performance.now() - freed < 10_000) {
    await pause(50);
    editions = await store.editions.list(OPERATOR, {}, { limit: 10, offset: 0 });
  }
  const seconds = (performance.now() - freed) / 1_000;
  await pause(2_500);
  await scheduler.stop();
  await publishingTick.stop(AbortSignal.abort());
  editions = await store.editions.list(OPERATOR, {}, { limit: 10, offset: 0 });
  await store.close();
  const blockedMinutes = (BLOCK_MS * PACE) / 60_000;
  return { blockedMinutes, editions: editions.length, late: editions.filter(isLate).length, seconds };
}

async function openClock(now: () => Temporal.Instant, schedule: string, subscriptions: number) {
  const { store, publishingTick } = await openRoom({
    now,
    articles: 20,
    articlesAt: SLOT.subtract({ hours: 72 }),
    subscriptions,
    schedule: () => schedule,
    timezone: () => 'Europe/Berlin',
  });
  return { store, publishingTick: publishingTick() };
}
