/** `pullquote run` itself, as the soaks start it: on fake platforms, in a folder of its own, told when it listens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FakeDiscord } from '../test/fakes/discord/server.ts';
import type { FakeSlack } from '../test/fakes/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN } from '../test/fakes/slack/world.ts';
import type { Side } from './fake-platforms.ts';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export interface RunningBot {
  readonly child: ChildProcess;
  readonly url: string;
  /** Whether the process lives. */
  alive(): boolean;
  /** Signals it and waits for its end: the exit code, and the seconds it took. */
  end(): Promise<{ readonly code: number | null; readonly seconds: number }>;
}

/** A folder for a bot, with its configuration; the data lies in `data/`. */
export function botFolder(config: string): {
  readonly folder: string;
  readonly file: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-soak-'));
  mkdirSync(join(folder, 'digests'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'pullquote.yaml'), config);
  return {
    folder,
    file: join(folder, 'data', 'pullquote.db'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function tokensOf(sides: readonly Side[]): Readonly<Record<string, string>> {
  const tokens = sides.map(
    ({ access }): Record<string, string> =>
      access.name === 'discord'
        ? {
            DISCORD_TOKEN: access.token,
            DISCORD_APPLICATION_ID: access.application,
            DISCORD_PUBLIC_KEY: access.publicKey,
            DISCORD_API_BASE: access.base,
          }
        : { SLACK_BOT_TOKEN: access.token, SLACK_SIGNING_SECRET: access.secret, SLACK_API_URL: access.base },
  );
  return Object.assign({}, ...tokens);
}

/** Access to both fakes, Slack over Socket Mode. */
export function accessToBoth(discord: FakeDiscord, slack: FakeSlack): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_BASE: discord.apiBase,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  };
}

export function spawnBot(
  folder: string,
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [CLI, 'run', '--config', 'pullquote.yaml', ...options], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      PULLQUOTE_PORT: '0',
      LOG_LEVEL: 'silent',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts it and waits until it listens; throws when it ends before that. */
export async function startBot(
  folder: string,
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<RunningBot> {
  const child = spawnBot(folder, environment, options);
  const listening = Promise.withResolvers<string>();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /(?:Web page|Health): (http:\/\/[^\s/]+)\//.exec(said)?.[1];
      if (url !== undefined) listening.resolve(url);
    });
  }
  child.once('exit', (code) => listening.reject(new Error(`the bot ended with ${String(code)}: ${said}`)));
  const url = await listening.promise;
  const alive = () => child.exitCode === null && child.signalCode === null;
  return {
    child,
    url,
    alive,
    end: async () => {
      const from = performance.now();
      if (alive()) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      return { code: child.exitCode, seconds: (performance.now() - from) / 1_000 };
    },
  };
}
