import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvironment as readEnvironmentOf, variableNames } from '../../src/config/environment.ts';
import { UserError } from '../../src/core/base/errors.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';

const discord = { DISCORD_TOKEN: 'a.b.c', DISCORD_APPLICATION_ID: '710000000000000001' };

/** The environment with the platforms of the registry, each under its name; null: it is off. */
function readEnvironment(env: Readonly<Record<string, string>>) {
  const read = readEnvironmentOf(env, PLATFORMS);
  const { discord = null, slack = null } = Object.fromEntries(read.platforms);
  return { ...read, discord, slack };
}

describe('readEnvironment', () => {
  it('needs nothing: both platforms are off, everything else has its default', () => {
    const env = readEnvironment({});
    expect(env).toMatchObject({
      discord: null,
      slack: null,
      host: '127.0.0.1',
      port: 8400,
      databaseUrl: null,
      logLevel: 'info',
    });
  });

  it('takes an empty value for an unset one, as a copied .env.example has them', () => {
    expect(readEnvironment({ DISCORD_TOKEN: '', SLACK_BOT_TOKEN: ' ', PULLQUOTE_PORT: '' })).toMatchObject({
      discord: null,
      slack: null,
      port: 8400,
    });
  });

  it('turns a platform on when its set is whole', () => {
    expect(readEnvironment(discord).discord).toMatchObject({ token: 'a.b.c', publicKey: null });
    expect(readEnvironment({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      signingSecret: null,
    });
  });

  it.each([
    [{ DISCORD_TOKEN: 'a.b.c' }, 'DISCORD_APPLICATION_ID'],
    [{ DISCORD_APPLICATION_ID: '710000000000000001' }, 'DISCORD_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_SIGNING_SECRET: 'abc' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET'],
  ])('names the missing half of %o', (env, missing) => {
    expect(() => readEnvironment(env)).toThrow(`environment: ${missing}: is missing`);
  });

  it.each([
    [{}, null],
    [{ PULLQUOTE_PUBLIC_URL: 'https://bot.example' }, 8401],
    [{ PULLQUOTE_PUBLIC_URL: 'https://bot.example', PULLQUOTE_PORT: '9000' }, 9001],
    [{ PULLQUOTE_PUBLIC_URL: 'https://bot.example', PULLQUOTE_PORT: '0' }, 0],
    [{ PULLQUOTE_PUBLIC_URL: 'https://bot.example', PULLQUOTE_PORT: '65535' }, 65_534],
    [{ PULLQUOTE_PAGE_PORT: '7000' }, 7000],
  ])('gives the page a port of its own where strangers are let in: %o', (env, pagePort) => {
    expect(readEnvironment(env).pagePort).toBe(pagePort);
  });

  it('refuses one port for both', () => {
    expect(() => readEnvironment({ PULLQUOTE_PORT: '7000', PULLQUOTE_PAGE_PORT: '7000' })).toThrow(
      'PULLQUOTE_PAGE_PORT: must be another port',
    );
  });

  it('lists every problem at once', () => {
    expect(() =>
      readEnvironment({ PULLQUOTE_PORT: '99999', DISCORD_API_BASE: 'ftp://x/api', LOG_LEVEL: 'loud' }),
    ).toThrow(/^3 problems[\s\S]*DISCORD_API_BASE[\s\S]*PULLQUOTE_PORT[\s\S]*LOG_LEVEL/);
  });

  it('never prints a value, which may be a secret', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 40, unit: fc.constantFrom(...'abcdef \n') }),
        (value) => {
          try {
            readEnvironment({
              ...discord,
              DISCORD_TOKEN: value,
              DISCORD_PUBLIC_KEY: value,
              DATABASE_URL: value,
            });
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(String(error)).not.toContain(value);
          }
        },
      ),
    );
  });

  it('takes an OpenID provider whole, and names what is missing of one', () => {
    const whole = {
      PULLQUOTE_OIDC_ISSUER: 'https://login.example',
      PULLQUOTE_OIDC_CLIENT_ID: 'pullquote',
      PULLQUOTE_OIDC_CLIENT_SECRET: 'a secret',
    };
    const read = readEnvironmentOf({ ...whole, PULLQUOTE_MANAGE: 'on' }, PLATFORMS);
    expect([read.manage, read.openId?.issuer, read.secrets.includes('a secret')]).toEqual([
      ...[true, 'https://login.example', true],
    ]);
    const half = { ...whole, PULLQUOTE_OIDC_CLIENT_SECRET: '' };
    expect(() => readEnvironmentOf(half, PLATFORMS)).toThrow(/PULLQUOTE_OIDC_CLIENT_SECRET/);
    expect(readEnvironmentOf({}, PLATFORMS)).toMatchObject({ manage: false, openId: null });
  });

  it('reads just the variables that .env.example names', () => {
    const named = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').matchAll(
      /^([A-Z_]+)=/gm,
    );
    expect([...named].map((m) => m[1]).sort()).toEqual([...variableNames(PLATFORMS)].sort());
  });
});
