/** Several processes deliver while the primary of their database is killed and its replica takes over, again and again; then it is counted. */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { OPERATOR } from '../src/core/base/scope.ts';
import { createDrain } from '../src/core/delivery/drain.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { adapterTo } from './adapters.ts';
import { openSide, rowsAt, SIDES, type Side } from './fake-platforms.ts';
import { FAST, type Tally, tally } from './outbox.ts';
import type { ReplicatedPostgres } from './replicated-postgres.ts';
import { botFolder, startBot, tokensOf } from './running-bot.ts';

export interface Failovers extends Tally {
  readonly rows: number;
  readonly failovers: number;
  /** Rows that were queued and are not in the store any more: commits that no replica had. */
  readonly missing: number;
  /** Ends of processes that nobody asked for. */
  readonly deaths: number;
  /** From the death of the last primary until nothing waited any more. */
  readonly seconds: number;
}

/** What delivers meanwhile. */
export interface Workers {
  /** Ends that nobody asked for. */
  deaths(): number;
  end(): Promise<void>;
}

export type StartWorkers = (url: string, sides: readonly Side[]) => Promise<Workers>;

/** Processes of the bot, each with `--role deliver`. */
export function deliveringBots(processes: number): StartWorkers {
  return async (url, sides) => {
    const place = botFolder('samples: false\ngateway: false\n');
    const environment = { ...tokensOf(sides), DATABASE_URL: url };
    const bots = await Promise.all(
      Array.from({ length: processes }, () => startBot(place.folder, environment, ['--role', 'deliver'])),
    );
    return {
      deaths: () => bots.filter((bot) => !bot.alive()).length,
      end: async () => {
        await Promise.all(bots.map((bot) => bot.end()));
        place.remove();
      },
    };
  };
}

/** Drains in this process, each with connections of its own: nothing has to be started, and leases are short. */
export function deliveringDrains(drains: number): StartWorkers {
  return async (url, sides) => {
    const ends = await Promise.all(
      Array.from({ length: drains }, async () => {
        const store = await openStore({ url }, { now });
        const drain = createDrain({
          store,
          platforms: new Map(sides.map(({ access }) => [access.name, adapterTo(access, store)])),
          now,
          random: Math.random,
          log: SILENT,
          owner: randomUUID(),
          leaseMs: DRAIN_LEASE_MS,
          policy: FAST,
        });
        const timer = setInterval(() => drain.kick(), 50);
        return async () => {
          clearInterval(timer);
          await drain.stop(AbortSignal.timeout(5_000));
          await store.close();
        };
      }),
    );
    return { deaths: () => 0, end: async () => void (await Promise.all(ends.map((end) => end()))) };
  };
}

const now = () => Temporal.Now.instant();
/** Longer than a request to the fakes takes. */
const DRAIN_LEASE_MS = 4_000;

export async function failover(
  server: ReplicatedPostgres,
  rows: number,
  times: number,
  startWorkers: StartWorkers,
): Promise<Failovers> {
  const sides = await Promise.all(SIDES.map(openSide));
  const store = await openStore({ url: server.url }, { now });
  const workers = await startWorkers(server.url, sides);
  const queued: Delivery[] = [];
  const each = Math.ceil(rows / times / sides.length);
  let began = 0;
  for (let round = 0; round < times; round++) {
    const more = sides.flatMap((side) =>
      Array.from({ length: each }, (_, n) =>
        rowsAt(side, round * each + n, n % 4 === 0 ? 'direct' : 'channel'),
      ).flat(),
    );
    await store.deliveries.add(more);
    queued.push(...more);
    // Somewhere in the middle of this portion.
    await pause(100 + Math.random() * 600);
    began = performance.now();
    await server.failOver();
  }
  for (;;) {
    const { due, claimed } = await store.deliveries.counts();
    if (due + claimed === 0) break;
    await pause(200);
  }
  const seconds = (performance.now() - began) / 1_000;
  const deaths = workers.deaths();
  await workers.end();
  const all = await store.deliveries.list(OPERATOR, {}, { limit: queued.length * 2, offset: 0 });
  await store.close();
  const standing = sides.flatMap((side) => side.standing()).filter(({ words }) => words.startsWith('soak'));
  const found = tally(
    queued.map((row) => all.find(({ id }) => id === row.id) ?? row),
    standing,
  );
  await Promise.all(sides.map((side) => side.close()));
  const kept = new Set(all.map(({ id }) => id));
  const missing = queued.filter(({ id }) => !kept.has(id)).length;
  return { ...found, rows: queued.length, failovers: times, missing, deaths, seconds };
}
