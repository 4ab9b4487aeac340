/** The real bot is told to stop while none of its requests is answered: how long it takes, and what stands after the next start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPERATOR } from '../src/core/base/scope.ts';
import { openStore } from '../src/store/index.ts';
import { openSide, rowsAt, SIDES, type Side } from './fake-platforms.ts';
import { type Tally, tally } from './outbox.ts';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const POSTS = 20;

export interface Stop extends Tally {
  readonly rows: number;
  /** From the signal to the end of the process, in seconds. */
  readonly seconds: number;
  readonly exitCode: number | null;
}

export async function stopping(): Promise<Stop> {
  const sides = await Promise.all(SIDES.map(openSide));
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-stop-'));
  mkdirSync(join(folder, 'digests'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'pullquote.yaml'), 'samples: false\ngateway: false\n');
  const file = join(folder, 'data', 'pullquote.db');
  const store = await openStore({ file }, { now: () => Temporal.Now.instant() });
  for (const side of sides) {
    await store.deliveries.add(
      Array.from({ length: POSTS }, (_, n) => rowsAt(side, n, n % 4 === 0 ? 'direct' : 'channel')).flat(),
    );
    for (let n = 0; n < POSTS; n += 1) side.fault('post', n % 2 === 0 ? 'hang after' : 'hang before');
  }
  const first = run(folder, sides);
  await until(() => sides.every((side) => side.calls('post') >= POSTS / 2));
  const signalled = performance.now();
  first.kill('SIGTERM');
  const [exitCode] = (await once(first, 'exit')) as [number | null];
  const seconds = (performance.now() - signalled) / 1_000;
  for (const side of sides) side.unmet();
  const second = run(folder, sides);
  for (;;) {
    const { due, claimed } = await store.deliveries.counts();
    if (due + claimed === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  second.kill('SIGTERM');
  await once(second, 'exit');
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: POSTS * 4, offset: 0 });
  const found = tally(
    rows,
    // The bot also greets the servers it is on.
    sides.flatMap((side) => side.standing()).filter(({ words }) => words.startsWith('soak')),
  );
  await store.close();
  await Promise.all(sides.map((side) => side.close()));
  rmSync(folder, { recursive: true, force: true });
  return { ...found, rows: rows.length, seconds, exitCode };
}

function run(folder: string, sides: readonly Side[]): ChildProcess {
  const tokens = sides.map(({ access }) =>
    access.name === 'discord'
      ? {
          DISCORD_TOKEN: access.token,
          DISCORD_APPLICATION_ID: access.application,
          DISCORD_PUBLIC_KEY: access.publicKey,
          DISCORD_API_BASE: access.base,
        }
      : { SLACK_BOT_TOKEN: access.token, SLACK_SIGNING_SECRET: access.secret, SLACK_API_URL: access.base },
  );
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: folder,
    PULLQUOTE_PORT: '0',
    LOG_LEVEL: 'error',
  };
  return spawn(process.execPath, [CLI, 'run', '--config', 'pullquote.yaml'], {
    cwd: folder,
    env: Object.assign(env, ...tokens),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
