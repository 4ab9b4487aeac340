/** The commonest first mistakes, with the real process: a token that is not accepted ends it or leaves the other platform running. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/server.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/server.ts';
import { APP_TOKEN } from '../fakes/slack/world.ts';
import { operatorCookie, runToEnd, startBot } from './bot.ts';

let discord: FakeDiscord;
let slack: FakeSlack;

beforeAll(async () => {
  discord = await openFakeDiscord();
  slack = await startFakeSlack();
});

afterAll(async () => {
  await discord.close();
  await slack.stop();
});

const onDiscord = (token = discord.token) => ({
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: discord.applicationId,
  DISCORD_API_BASE: discord.apiBase,
});

const onSlack = (bot?: string, app = APP_TOKEN) => ({
  SLACK_BOT_TOKEN: bot ?? [...slack.world.tokens.keys()][0] ?? '',
  SLACK_APP_TOKEN: app,
  SLACK_API_URL: slack.apiUrl,
});

describe('a start', () => {
  it.each([
    ['a Slack bot token', () => onSlack('xoxb-mistyped'), 'SLACK_BOT_TOKEN'],
    ['a Slack app token', () => onSlack(undefined, 'xapp-mistyped'), 'SLACK_APP_TOKEN'],
    ['a Discord token', () => onDiscord('mistyped'), 'DISCORD_TOKEN'],
    [
      'one of each platform',
      () => ({ ...onDiscord('mistyped'), ...onSlack('xoxb-mistyped') }),
      'DISCORD_TOKEN',
      'SLACK_BOT_TOKEN',
    ],
  ])('with %s that is not accepted ends with exit code 1 and the remedy', async (_, tokens, ...named) => {
    const { code, printed } = await runToEnd(tokens());
    for (const name of named) expect(printed).toContain(name);
    expect(code).toBe(1);
  });

  it('of which no platform starts ends before the samples are loaded', async () => {
    const data = mkdtempSync(join(tmpdir(), 'pullquote-data-'));
    await runToEnd(onDiscord('mistyped'), ['--data', data]);
    const store = await openStore(
      { file: join(data, 'pullquote.db') },
      { now: () => Temporal.Now.instant() },
    );
    expect((await store.articles.count(OPERATOR, {})).articles).toBe(0);
    await store.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('of which one platform fails runs the other, and health is red with the remedy', async () => {
    const bot = await startBot([], { ...onDiscord(), ...onSlack('xoxb-mistyped'), LOG_LEVEL: 'silent' });
    const health = await fetch(`${bot.url}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({
      away: ['slack'],
      failed: [{ name: 'slack', reason: expect.stringContaining('SLACK_BOT_TOKEN') }],
    });
    const headers = { cookie: await operatorCookie(bot) };
    expect((await fetch(`${bot.url}/articles`, { headers })).status).toBe(200);
    expect(await bot.stop()).toBe(0);
  });
});
