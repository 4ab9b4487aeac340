/** The real bot with each token mistyped: it ends with an error, and how soon. */
import { once } from 'node:events';
import { openSide, SIDES } from './fake-platforms.ts';
import { botFolder, spawnBot, tokensOf } from './running-bot.ts';

export interface DeadToken {
  readonly token: string;
  /** The exit codes that occurred. */
  readonly codes: readonly (number | null)[];
  /** Seconds to the end of the fastest start: a busy machine makes some starts slow, but waiting for something makes all of them slow. */
  readonly fastest: number;
}

/** Starts with each token. */
const STARTS = 3;

const TOKENS = [
  { token: 'DISCORD_TOKEN', side: 'discord', wrong: 'mistyped' },
  { token: 'SLACK_BOT_TOKEN', side: 'slack', wrong: 'xoxb-mistyped' },
  { token: 'SLACK_APP_TOKEN', side: 'slack', wrong: 'xapp-mistyped' },
] as const;

export async function deadTokens(): Promise<readonly DeadToken[]> {
  const sides = await Promise.all(SIDES.map(openSide));
  const found: DeadToken[] = [];
  for (const { token, side, wrong } of TOKENS) {
    // As on the very first start: with the samples still to be loaded.
    const place = botFolder('');
    const right = tokensOf(sides.filter(({ name }) => name === side));
    const codes = new Set<number | null>();
    let fastest = Number.POSITIVE_INFINITY;
    for (let start = 0; start < STARTS; start += 1) {
      const from = performance.now();
      const child = spawnBot(place.folder, { ...right, [token]: wrong });
      await once(child, 'exit');
      fastest = Math.min(fastest, (performance.now() - from) / 1_000);
      codes.add(child.exitCode);
    }
    found.push({ token, codes: [...codes], fastest });
    place.remove();
  }
  await Promise.all(sides.map((side) => side.close()));
  return found;
}
