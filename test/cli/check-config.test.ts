import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { registerCheckConfig } from '../../src/cli/check-config.ts';
import { run } from './verbs.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-check-'));
const digests = join(folder, 'digests');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeAll(() => mkdirSync(digests));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...more: readonly string[]) =>
  run(registerCheckConfig, [
    'check-config',
    '--config',
    join(folder, 'pullquote.yaml'),
    '--digests',
    digests,
    ...more,
  ]);

const digest = (destinations: string) =>
  `title: Evening\nsections: [{ title: All }]\ndestinations: ${destinations}\n`;

test('all problems come in one round: environment, configuration, digests, destinations', async () => {
  vi.stubEnv('PULLQUOTE_PORT', 'eighty');
  vi.stubEnv('SLACK_APP_TOKEN', 'xapp-1');
  vi.stubEnv('DISCORD_APPLICATION_ID', '7100');
  write('pullquote.yaml', 'retentionDays: 0\ncolour: red\n');
  write(
    'digests/evening.yaml',
    'title: ""\nschedule: "61 * * * *"\ntimezone: Mars/Base\nsections: [{ title: All }]\ndestinations: [discord:abc, teams:1, slack:T0ABC/channel]\n',
  );
  const { err, code } = await check();
  expect(code).toBe(1);
  const places = ['PULLQUOTE_PORT', 'SLACK_BOT_TOKEN', 'DISCORD_APPLICATION_ID', 'retentionDays', 'colour'];
  const more = ['title', 'schedule', 'timezone', 'destinations[0]', 'destinations[1]', 'destinations[2]'];
  for (const place of [...places, ...more]) expect(err).toContain(place);
  expect(err).toContain('(found discord:abc)');
  expect(err).toContain('there is no platform teams');
});

test('addresses of every kind pass', async () => {
  write('pullquote.yaml', 'samples: false\n');
  write(
    'digests/evening.yaml',
    digest(
      '[discord:710000000000000011, discord:user/710000000000000012, slack:T0ABC/C0ABC, { to: slack:C0ABC }]',
    ),
  );
  expect(await check()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('evening') });
});

test.each([
  ['SLACK_BOT_TOKEN', 'xoxp-1-abc', 'a user token'],
  ['SLACK_BOT_TOKEN', 'xapp-1-abc', 'an app-level token'],
  ['SLACK_APP_TOKEN', 'xoxb-1-abc', 'a bot token'],
  ['SLACK_SIGNING_SECRET', 'xoxb-1-abc', 'a bot token'],
  ['DISCORD_TOKEN', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6', 'the client secret'],
])('%s of another kind is a warning that shows no value: %s', async (name, value, kind) => {
  for (const [variable, right] of [
    ['SLACK_BOT_TOKEN', 'xoxb-1'],
    ['SLACK_APP_TOKEN', 'xapp-1'],
    ['DISCORD_TOKEN', 'a.b.c'],
    ['DISCORD_APPLICATION_ID', '710000000000000001'],
  ] as const)
    vi.stubEnv(variable, right);
  vi.stubEnv(name, value);
  const { err, code } = await check();
  expect([code, err]).toEqual([
    0,
    expect.stringMatching(new RegExp(`^warning: environment: ${name}: .*${kind}`)),
  ]);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toContain(value);
});
