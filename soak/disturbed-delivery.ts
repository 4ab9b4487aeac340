/** The real bot empties an outbox while its database restarts, its connections break, or it is stopped again and again; then it is counted. */
import { setTimeout as pause } from 'node:timers/promises';
import { OPERATOR } from '../src/core/base/scope.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { openStore } from '../src/store/index.ts';
import { openTcpProxy, type TcpProxy } from '../test/fakes/tcp-proxy.ts';
import type { PostgresServer } from '../test/store/server.ts';
import { openSide, rowsAt, SIDES } from './fake-platforms.ts';
import { type Tally, tally } from './outbox.ts';
import { botFolder, type RunningBot, startBot, tokensOf } from './running-bot.ts';

export interface Disturbed extends Tally {
  readonly rows: number;
  /** Restarts of the database, cuts, or stops of the bot. */
  readonly disturbances: number;
  /** Ends of the bot that nobody asked for. */
  readonly deaths: number;
  /** The longest that a stop took. */
  readonly slowestStop: number;
}

export type Disturbance = 'restart' | 'cut' | 'stop';

/** Between two disturbances, in milliseconds. */
const EVERY_MS: Readonly<Record<Disturbance, number>> = { restart: 400, cut: 250, stop: 300 };

/** @param server without it, the store is a SQLite file, which knows only stops of the bot. */
export async function disturbedDelivery(
  kind: Disturbance,
  rows: number,
  times: number,
  server: PostgresServer | null,
): Promise<Disturbed> {
  const sides = await Promise.all(SIDES.map(openSide));
  const place = botFolder('samples: false\ngateway: false\n');
  const proxy = server === null ? null : await openTcpProxy(server.port);
  const address = server === null ? null : await server.database(`${kind}_${rows}_${times}`);
  const where = address === null ? { file: place.file } : { url: address };
  const environment = {
    ...tokensOf(sides),
    ...(address === null || proxy === null ? {} : { DATABASE_URL: through(address, proxy) }),
  };
  const open = () => openStore(where, { now: () => Temporal.Now.instant() });
  const before = await open();
  for (const side of sides) {
    const queued = Array.from({ length: rows / 2 }, (_, n) =>
      rowsAt(side, n, n % 4 === 0 ? 'direct' : 'channel'),
    );
    await before.deliveries.add(queued.flat());
  }
  await before.close();

  let [deaths, slowestStop, disturbances] = [0, 0, 0];
  let bot = await startBot(place.folder, environment);
  const again = async (): Promise<RunningBot> => startBot(place.folder, environment);
  for (; disturbances < times; disturbances += 1) {
    await pause(EVERY_MS[kind] * (0.5 + Math.random()));
    if (kind === 'restart') await server?.restart();
    if (kind === 'cut') proxy?.cut();
    if (kind === 'stop') {
      const { seconds } = await bot.end();
      slowestStop = Math.max(slowestStop, seconds);
      bot = await again();
    }
    if (bot.alive()) continue;
    deaths += 1;
    bot = await again();
  }
  const after = await open();
  await emptied(after);
  if (!bot.alive()) deaths += 1;
  slowestStop = Math.max(slowestStop, (await bot.end()).seconds);
  const all = await after.deliveries.list(OPERATOR, {}, { limit: rows * 2, offset: 0 });
  await after.close();
  // The bot also greets the servers it is on.
  const standing = sides.flatMap((side) => side.standing()).filter(({ words }) => words.startsWith('soak'));
  const found = tally(all, standing);
  await proxy?.close();
  await Promise.all(sides.map((side) => side.close()));
  place.remove();
  return { ...found, rows: all.length, disturbances, deaths, slowestStop };
}

export function through(address: string, proxy: TcpProxy): string {
  const url = new URL(address);
  url.port = String(proxy.port);
  return url.href;
}

async function emptied(store: Store): Promise<void> {
  for (;;) {
    const { due, claimed } = await store.deliveries.counts();
    if (due + claimed === 0) return;
    await pause(200);
  }
}
