/** Three days without a process, then a return: each subscription gets exactly one late edition, and the posts are spread. */
import { OPERATOR } from '../src/core/base/scope.ts';
import { openRoom } from './store-with-subscriptions.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'America/St_Johns'];
const START = Temporal.Instant.from('2026-10-20T12:00:00Z');
/** Written six minutes apart, so that the newest is a few days old at the end. */
const ARTICLES = 120;

export interface Downtime {
  readonly subscriptions: number;
  /** Editions made after the return. */
  readonly late: number;
  /** Subscriptions with another number than one; empty when each has exactly one. */
  readonly wrong: number;
  /** Minutes between the first and the last post. */
  readonly spreadMinutes: number;
  readonly seconds: number;
}

export async function downtime(subscriptions: number, days: number): Promise<Downtime> {
  let at = START;
  const now = () => at;
  const { store, publishingTick } = await openRoom({
    now,
    articles: ARTICLES,
    articlesAt: START,
    subscriptions,
    schedule: (n) => `${n % 60} ${n % 24} * * *`,
    timezone: (n) => ZONES[n % ZONES.length] ?? 'UTC',
  });
  const before = publishingTick();
  await before.run();
  await before.stop(AbortSignal.abort());
  at = at.add({ hours: 24 * days });
  const started = performance.now();
  const after = publishingTick();
  await after.run();
  await after.run();
  await after.stop(AbortSignal.abort());
  const seconds = (performance.now() - started) / 1_000;
  const editions = await store.editions.list(OPERATOR, {}, { limit: subscriptions * 3, offset: 0 });
  const each = Map.groupBy(editions, ({ subscription }) => subscription);
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: subscriptions * 3, offset: 0 });
  const due = rows
    .filter(({ part }) => part === 0)
    .map(({ createdAt, dueAt }) => Date.parse(dueAt) - Date.parse(createdAt));
  await store.close();
  return {
    subscriptions,
    late: editions.length,
    wrong: subscriptions - [...each.values()].filter((made) => made.length === 1).length,
    spreadMinutes: Math.round(Math.max(...due) / 6_000) / 10,
    seconds,
  };
}
