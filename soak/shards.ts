/**
 * Three processes that hold Discord's gateway together: how soon all shards are held again when one is killed, and when one stops, and which
 * commands are answered that people use meanwhile.
 */
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
  /** Commands used while not all shards were held, and how many of them were answered, after the kill and after the stop. */
  readonly meanwhile: readonly { readonly used: number; readonly answered: number }[];
  /** Whether a command was answered once after each of both. */
  readonly answered: number;
  readonly violations: readonly string[];
}

const SHARDS = 6;
/** A server of each shard: the number of a server's shard stands above its 22 lowest bits. */
const GUILDS = Array.from({ length: SHARDS }, (_, id) =>
  String((BigInt(SHARDS * 1_000_000 + id) << 22n) + 7n),
);
const EVERY_MS = 500;
const PATIENCE_MS = 90_000;

export async function shards(server: PostgresServer): Promise<ShardsFound> {
  const discord = await openFakeDiscord({ shards: SHARDS });
  for (const id of GUILDS) discord.world.guild({ id });
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
  const meanwhile: ShardsFound['meanwhile'][number][] = [];
  const useIn = (guild: string) => {
    const use = discord.people.types('speakers', {}, { guild });
    discord.deliver(use);
    return use;
  };
  const isAnswered = ({ open }: ReturnType<typeof useIn>) => open.original !== null || open.said.length > 0;
  const again = async (end: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    const ending = end();
    await until(() => held() < SHARDS);
    const uses: ReturnType<typeof useIn>[] = [];
    while (held() < SHARDS) {
      uses.push(...GUILDS.map(useIn));
      await pause(EVERY_MS);
    }
    const seconds = (performance.now() - from) / 1_000;
    await ending;
    const use = useIn(GUILDS[0] ?? '');
    await until(() => isAnswered(use));
    if (use.open.original !== null) answered += 1;
    await pause(3_000);
    meanwhile.push({ used: uses.length, answered: uses.filter(isAnswered).length });
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
  return { shards: SHARDS, afterKill, afterStop, identifies, meanwhile, answered, violations };
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error('the shards were not held in time');
    await pause(50);
  }
}
