/** What the platforms say to tokens, as setting up hears it. */
import { describe, expect, it } from 'vitest';
import type { AskJson, JsonAnswer } from '../../src/core/ports/platform-declaration.ts';
import { discordSetup } from '../../src/platforms/discord/setup.ts';
import { slackSetup } from '../../src/platforms/slack/setup.ts';

/** Answers by the end of the path, and notes who was asked with which token. */
function api(answers: Readonly<Record<string, JsonAnswer>>) {
  const asked: string[] = [];
  const ask: AskJson = async (url, { headers }) => {
    asked.push(`${url} ${headers['authorization'] ?? ''}`);
    const [, found] = Object.entries(answers).find(([path]) => url.endsWith(path)) ?? [];
    return found ?? { status: 404, body: null };
  };
  return { asked, ask };
}
const ok = (body: unknown): JsonAnswer => ({ status: 200, body });

describe('Discord', () => {
  it('takes a bot token and tells the application', async () => {
    const { ask, asked } = api({
      '/users/@me': ok({ username: 'quoter', bot: true }),
      '/applications/@me': ok({ id: '710000000000000123', verify_key: 'f'.repeat(64) }),
    });
    expect(await discordSetup.tryTokens({ DISCORD_TOKEN: 'a.b.c' }, ask)).toEqual({
      kind: 'ok',
      as: 'quoter',
      found: { DISCORD_APPLICATION_ID: '710000000000000123' },
    });
    expect(asked[0]).toBe('https://discord.com/api/v10/users/@me Bot a.b.c');
  });

  it.each([
    ['an unknown token', { '/users/@me': { status: 401, body: { code: 0 } } }, 'wrong'],
    [
      'a token of no bot',
      { '/users/@me': ok({ username: 'x' }), '/applications/@me': { status: 403, body: {} } },
      'wrong',
    ],
    ['a fault', { '/users/@me': { status: 502, body: null } }, 'unreachable'],
    ['no connection', { '/users/@me': { unreachable: 'ENOTFOUND' } }, 'unreachable'],
  ] as const)('%s', async (_, answers, kind) => {
    expect((await discordSetup.tryTokens({ DISCORD_TOKEN: 'a.b.c' }, api(answers).ask)).kind).toBe(kind);
  });
});

describe('Slack', () => {
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const who = ok({ ok: true, team: 'Acme', user: 'quoter', bot_id: 'B1' });

  it('takes both tokens, each tried where it is used', async () => {
    const { ask, asked } = api({
      'auth.test': who,
      'apps.connections.open': ok({ ok: true, url: 'wss://x' }),
    });
    expect(await slackSetup.tryTokens(tokens, ask)).toEqual({ kind: 'ok', as: 'quoter in Acme', found: {} });
    expect(asked).toEqual([
      'https://slack.com/api/auth.test Bearer xoxb-1',
      'https://slack.com/api/apps.connections.open Bearer xapp-1',
    ]);
  });

  const open = (error: string) => ({ 'auth.test': who, 'apps.connections.open': ok({ ok: false, error }) });
  it.each([
    [
      'a revoked token',
      { 'auth.test': ok({ ok: false, error: 'token_revoked' }) },
      'SLACK_BOT_TOKEN',
      'revoked',
    ],
    [
      'a user token',
      { 'auth.test': ok({ ok: true, team: 'Acme', user: 'ada' }) },
      'SLACK_BOT_TOKEN',
      'no bot token',
    ],
    ['a bot token in its place', open('not_allowed_token_type'), 'SLACK_APP_TOKEN', 'another kind'],
    ['a missing scope', open('missing_scope'), 'SLACK_APP_TOKEN', 'connections:write'],
    ['an error of tomorrow', open('quite_new'), 'SLACK_APP_TOKEN', 'quite_new'],
  ] as const)('names what is wrong: %s', async (_, answers, variable, message) => {
    expect(await slackSetup.tryTokens(tokens, api(answers).ask)).toEqual({
      kind: 'wrong',
      variable,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['a limit', { 'auth.test': ok({ ok: false, error: 'ratelimited' }) }],
    ['no JSON', { 'auth.test': { status: 503, body: null } }],
    ['no connection', { 'auth.test': { unreachable: 'ECONNREFUSED' } }],
  ] as const)('says nothing of the tokens on %s', async (_, answers) => {
    expect((await slackSetup.tryTokens(tokens, api(answers).ask)).kind).toBe('unreachable');
  });
});
