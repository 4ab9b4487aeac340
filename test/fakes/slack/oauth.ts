/** OAuth of the fake Slack: codes for tokens, and refresh tokens that work once. */
import { randomUUID } from 'node:crypto';
import { type Answer, Refused } from './method.ts';
import { ALL_SCOPES, BOT_USER, type World } from './world.ts';

export const CLIENT_ID = '111.222';
export const CLIENT_SECRET = 's3cr3t';
const LIFE_SECONDS = 12 * 60 * 60;

function checkClient(args: Readonly<Record<string, string>>): void {
  if (args['client_id'] !== CLIENT_ID || args['client_secret'] !== CLIENT_SECRET)
    throw new Refused('bad_client_secret');
}

function issue(world: World, team: string): Answer {
  const token = `xoxe.xoxb-${randomUUID()}`;
  const refreshToken = `xoxe-${randomUUID()}`;
  world.tokens.set(token, {
    team,
    scopes: ALL_SCOPES,
    revoked: false,
    expiresAt: world.now() + LIFE_SECONDS * 1000,
  });
  world.refreshTokens.set(refreshToken, team);
  const whole = world.organisations.has(team);
  return {
    access_token: token,
    token_type: 'bot',
    scope: ALL_SCOPES.join(','),
    bot_user_id: BOT_USER,
    app_id: 'A0SIM1',
    refresh_token: refreshToken,
    expires_in: LIFE_SECONDS,
    team: whole ? null : { id: team, name: `Team ${team}` },
    enterprise: whole ? { id: team, name: `Organisation ${team}` } : null,
    is_enterprise_install: whole,
    authed_user: { id: 'U0ADMIN1' },
  };
}

export function grant(world: World, args: Readonly<Record<string, string>>): Answer {
  checkClient(args);
  const team = world.codes.get(args['code'] ?? '');
  if (team === undefined) throw new Refused('invalid_code');
  world.codes.delete(args['code'] ?? '');
  return issue(world, team);
}

export function refresh(world: World, args: Readonly<Record<string, string>>): Answer {
  checkClient(args);
  const given = args['refresh_token'] ?? '';
  const team = world.refreshTokens.get(given);
  if (team === undefined) {
    world.violations.push('a refresh token was used twice');
    throw new Refused('invalid_refresh_token');
  }
  world.refreshTokens.delete(given);
  return issue(world, team);
}
