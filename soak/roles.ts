/** One process for each role on one Postgres: who connects, who answers, who posts. */
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../src/store/index.ts';
import { openFakeDiscord } from '../test/fakes/discord/server.ts';
import { bySocket, person } from '../test/fakes/slack/people.ts';
import { startFakeSlack } from '../test/fakes/slack/server.ts';
import type { PostgresServer } from '../test/store/server.ts';
import { openSide, rowsAt } from './fake-platforms.ts';
import { accessToBoth, botFolder, startBot, tokensOf } from './running-bot.ts';

export interface RolesFound {
  /** Logins at Discord's gateway and connections of Slack's Socket Mode, all processes together. */
  readonly logins: number;
  readonly sockets: number;
  readonly answeredOnDiscord: boolean;
  readonly answeredOnSlack: boolean;
  /** Posts that stood before any process delivered, and after one did. */
  readonly posted: readonly [without: number, withDeliver: number];
  /** The status of the web page: of `http`, and of another role. */
  readonly page: readonly [http: number, deliver: number];
  /** Processes that were not ready in the end, by their role. */
  readonly unready: readonly string[];
}

const ROWS = 6;
const PATIENCE_MS = 60_000;

export async function roles(server: PostgresServer): Promise<RolesFound> {
  const [discord, slack, outbox] = [await openFakeDiscord(), await startFakeSlack(), await openSide('slack')];
  const place = botFolder('samples: true\n');
  const url = await server.database('roles');
  const environment = { ...accessToBoth(discord, slack), DATABASE_URL: url };
  const start = (role: string, more: Readonly<Record<string, string>> = {}) =>
    startBot(place.folder, { ...environment, ...more }, ['--role', role]);
  const bots = new Map([['ingest', await start('ingest')]]);
  for (const role of ['discord', 'slack', 'http']) bots.set(role, await start(role));
  await until(() => discord.gateway.identifies > 0 && slack.sockets.open() > 1);

  const use = discord.people.types('speakers', {});
  discord.deliver(use);
  const messages = slack.world.messages.length;
  await person(slack, bySocket(slack)).slash('/quotes', 'speaker:Powell');
  const answeredOnDiscord = await until(() => use.open.original !== null || use.open.said.length > 0);
  const answeredOnSlack = await until(() => slack.world.messages.length > messages);

  const store = await openStore({ url }, { now: () => Temporal.Now.instant() });
  await store.deliveries.add(Array.from({ length: ROWS }, (_, n) => rowsAt(outbox, n, 'channel')).flat());
  await pause(3_000);
  const without = outbox.standing().length;
  bots.set('deliver', await start('deliver', tokensOf([outbox])));
  await until(() => outbox.standing().length === ROWS);
  await store.close();

  const status = async (role: string, path: string): Promise<number> =>
    (await fetch(`${bots.get(role)?.url ?? ''}${path}`)).status;
  const page = [await status('http', '/'), await status('deliver', '/')] as const;
  const unready: string[] = [];
  for (const role of bots.keys()) if ((await status(role, '/readyz')) !== 200) unready.push(role);
  const found = {
    logins: discord.gateway.identifies,
    sockets: slack.sockets.open(),
    answeredOnDiscord,
    answeredOnSlack,
    posted: [without, outbox.standing().length] as const,
    page,
    unready,
  };
  await Promise.all([...bots.values()].map((bot) => bot.end()));
  await Promise.all([discord.close(), slack.stop(), outbox.close()]);
  place.remove();
  return found;
}

async function until(condition: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (!condition() && performance.now() < end) await pause(50);
  return condition();
}
