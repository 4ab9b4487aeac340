/** The real bot whose gateway connection goes dark: how long until it has a new one. */
import { setTimeout as pause } from 'node:timers/promises';
import { openFakeDiscord } from '../test/fakes/discord/server.ts';
import { botFolder, startBot } from './running-bot.ts';

export interface Silences {
  readonly silences: number;
  /** The longest time until a connection was resumed, in seconds. */
  readonly slowest: number;
  readonly identifies: number;
}

/** Longer than the pause between two pings, so that silence begins at any moment between them. */
const AT_MOST_MS = 2_500;

/** @param times how often the connection goes dark. */
export async function silentGateway(times: number): Promise<Silences> {
  const fake = await openFakeDiscord();
  fake.world.guild({ id: '710000000000000001' });
  const place = botFolder('samples: false\n');
  const bot = await startBot(place.folder, {
    DISCORD_TOKEN: fake.token,
    DISCORD_APPLICATION_ID: fake.applicationId,
    DISCORD_API_BASE: fake.apiBase,
  });
  const { gateway } = fake;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await pause(20);
  };
  let slowest = 0;
  for (let n = 0; n < times; n += 1) {
    const { pings, resumes } = gateway;
    await until(() => gateway.pings > pings + 1);
    await pause(Math.random() * AT_MOST_MS);
    const from = performance.now();
    gateway.goDark();
    await until(() => gateway.resumes > resumes);
    slowest = Math.max(slowest, (performance.now() - from) / 1_000);
  }
  await bot.end();
  await fake.close();
  place.remove();
  return { silences: times, slowest, identifies: gateway.identifies };
}
