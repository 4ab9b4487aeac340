/** The real bot on a Postgres whose network swallows every byte: when it says so, and how soon it is well again. */
import { setTimeout as pause } from 'node:timers/promises';
import { openTcpProxy } from '../test/fakes/tcp-proxy.ts';
import type { PostgresServer } from '../test/store/server.ts';
import { through } from './disturbed-delivery.ts';
import { botFolder, startBot } from './running-bot.ts';

export interface BlackHole {
  /** From the first swallowed byte until `/readyz` was red, in seconds. */
  readonly redAfter: number;
  /** From the end of the hole until it was green. */
  readonly greenAfter: number;
  /** How long a stop takes in a further hole that does not end, and its exit code. */
  readonly stopped: { readonly code: number | null; readonly seconds: number };
}

/** How long every byte is swallowed, in milliseconds. */
const HOLE_MS = 60_000;

export async function blackHole(server: PostgresServer): Promise<BlackHole> {
  const proxy = await openTcpProxy(server.port);
  const place = botFolder('samples: false\n');
  const bot = await startBot(place.folder, { DATABASE_URL: through(await server.database('hole'), proxy) });
  const ready = async (): Promise<boolean> => (await fetch(`${bot.url}/readyz`)).ok;
  const secondsUntil = async (wanted: boolean): Promise<number> => {
    const from = performance.now();
    while ((await ready()) !== wanted) await pause(200);
    return (performance.now() - from) / 1_000;
  };
  proxy.hold(true);
  const redAfter = await secondsUntil(false);
  // Queries and connections of all ages run into their time-outs.
  await pause(HOLE_MS);
  proxy.hold(false);
  const greenAfter = await secondsUntil(true);
  proxy.hold(true);
  await pause(3_000);
  const stopped = await bot.end();
  await proxy.close();
  place.remove();
  return { redAfter, greenAfter, stopped };
}
