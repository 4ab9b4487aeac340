import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { BOT_TOKEN } from '../../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom, SOCKET_ONLY, said } from '../newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;

beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, SOCKET_ONLY);
});

afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  await room.stop();
  await slack.stop();
});

const scopes = (kept: readonly string[]): void => {
  const token = slack.world.tokens.get(BOT_TOKEN);
  if (token !== undefined) token.scopes = token.scopes.filter((scope) => kept.includes(scope));
};
const inspect = (address: string, options = {}) =>
  room.platform.inspect({ platform: 'slack', address, options });

describe('the doctor', () => {
  test('finds nothing missing where nothing is', async () => {
    expect((await room.platform.diagnose()).map(({ level }) => level)).toEqual(['ok', 'ok', 'ok']);
  });

  test('names each missing permission, what it is for and what to click', async () => {
    scopes(['chat:write', 'commands', 'users:read']);
    const findings = await room.platform.diagnose();
    const missing = findings.find(({ subject }) => subject === 'permission channels:history');
    expect(missing?.level).toBe('warning');
    expect(missing?.remedy).toMatch(/OAuth & Permissions.*channels:history.*Reinstall/s);
    expect(findings.find(({ subject }) => subject === 'permission files:write')?.level).toBe('warning');
  });

  test('says what is wrong with either token', async () => {
    slack.faults.next('apps.connections.open', { kind: 'error', code: 'not_allowed_token_type' });
    expect((await room.platform.diagnose()).at(-1)).toMatchObject({ level: 'error', subject: 'Socket Mode' });
    const other = await newsroom(slack, { ...HTTP_ONLY, botToken: 'xoxb-wrong' });
    expect(await other.platform.diagnose()).toMatchObject([
      { level: 'error', subject: 'bot token' },
      { level: 'ok' },
    ]);
    await other.stop();
  });

  test('says when Slack can’t be reached', async () => {
    const other = await newsroom(slack, { ...HTTP_ONLY, apiUrl: 'http://127.0.0.1:1/api/' });
    const [finding] = await other.platform.diagnose();
    expect(finding?.remedy).toMatch(/can’t be reached/);
    await other.stop();
  });
});

describe('a destination', () => {
  test('that can be posted to is fine', async () => {
    expect(await inspect('T0SIM1/C0CH11')).toEqual([
      { level: 'ok', subject: 'posts in #news', remedy: null },
    ]);
    expect(await inspect('T0SIM1/U0USER11')).toMatchObject([{ level: 'ok' }]);
  });

  test('is told what to do where Pullquote is not in the channel', async () => {
    const [open] = await inspect('T0SIM1/C0AWAY');
    expect(open?.level).toBe('warning');
    expect(open?.remedy).toContain('/invite @Pullquote in #elsewhere');
    scopes(['chat:write', 'channels:read']);
    const other = await newsroom(slack, HTTP_ONLY);
    const [finding] = await other.platform.inspect({
      platform: 'slack',
      address: 'T0SIM1/C0AWAY',
      options: {},
    });
    expect(finding?.level).toBe('error');
    await other.stop();
  });

  test.each([
    ['T0SIM1/C0OLD1', /archived/],
    ['T0SIM1/C0NONE', /gone|invite/],
    ['T0SIM1/U0NONE', /not known/],
    ['T0ELSE1/C0CH11', /no access/],
    ['somewhere', /Write slack:/],
  ])('%s is refused with the remedy', async (address, remedy) => {
    const [finding] = await inspect(address);
    expect(finding?.level).toBe('error');
    expect(finding?.remedy).toMatch(remedy);
  });

  test('is told of options that Slack does not know', async () => {
    const findings = await inspect('T0SIM1/C0CH11', { quiet: true, thread: true });
    expect(findings.map(({ subject }) => subject)).toEqual(['posts in #news', 'option quiet']);
  });
});

describe('whoever answers for a workspace', () => {
  test('is its primary owner, unless the settings name a manager', async () => {
    expect(await room.platform.notifyOwner('slack:T0SIM1', said('mind this'), null)).toMatchObject({
      kind: 'sent',
    });
    expect(slack.world.messages[0]?.channel).toBe('D0OWNER1');
    const other = await newsroom(slack, { ...HTTP_ONLY, managers: ['U0USER11'] });
    await other.platform.notifyOwner('slack:T0SIM1', said('and this'), null);
    expect(slack.world.messages[1]?.channel).toBe('D0USER11');
    await other.stop();
  });
});
