/** Three processes that hold Discord's gateway together: how soon all shards are held again when one is killed, and when one stops. */
import { setTimeout as pause } from 'node:timers/promises';
import { openFakeDiscord } from '../test/fakes/discord/server.ts';
import type { PostgresServer } from '../test/store/server.ts';
import { botFolder, startBot } from './running-bot.ts';

export interface ShardsFound {
  readonly shards: number;
  /** Seconds until every shard has a session again. */
  readonly afterKill: number;
  readonly afterStop: number;
  readonly identifies: number;
  /** Whether a command was answered once after each of both. */
  readonly answered: number;
  readonly violations: readonly string[];
}

const SHARDS = 6;
const PATIENCE_MS = 90_000;

export async function shards(server: PostgresServer): Promise<ShardsFound> {
  const discord = await openFakeDiscord({ shards: SHARDS });
  const place = botFolder('samples: true\n');
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_BASE: discord.apiBase,
    DATABASE_URL: await server.database('shards'),
  };
  const start = (role: string) => startBot(place.folder, environment, ['--role', role]);
  const ingest = await start('ingest');
  const bots = [await start('discord'), await start('discord'), await start('discord')];
  const held = () => new Set(discord.gateway.shards()).size;
  await until(() => held() === SHARDS);
  let answered = 0;
  const again = async (end: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await end();
    await until(() => held() < SHARDS);
    await until(() => held() === SHARDS);
    const seconds = (performance.now() - from) / 1_000;
    const use = discord.people.types('speakers', {});
    discord.deliver(use);
    await until(() => use.open.original !== null || use.open.said.length > 0);
    if (use.open.original !== null) answered += 1;
    return seconds;
  };
  // Long enough for the shards to be spread.
  await pause(12_000);
  const afterKill = await again(async () => bots[0]?.child.kill('SIGKILL'));
  await pause(6_000);
  const afterStop = await again(async () => bots[1]?.end());
  await Promise.all([bots[2]?.end(), ingest.end()]);
  const { identifies } = discord.gateway;
  const violations = [...discord.world.violations];
  await discord.close();
  place.remove();
  return { shards: SHARDS, afterKill, afterStop, identifies, answered, violations };
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error('the shards were not held in time');
    await pause(50);
  }
}
