import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bySocket, person } from '../../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { visibleTo } from '../../../fakes/slack/world.ts';
import { type Newsroom, newsroom, SOCKET_ONLY, said } from '../newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;

beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, SOCKET_ONLY);
});

afterEach(async () => {
  await room.stop();
  await slack.stop();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const asks = () => person(slack, bySocket(slack)).slash('/quotes', 'speaker:Xi');
const answers = () => visibleTo(slack.world, 'C0CH11', 'U0USER11').length;

describe('Socket Mode', () => {
  test('holds two connections and is ready when one of them is', async () => {
    expect(room.platform.ready()).toBe(false);
    await room.start();
    expect(slack.sockets.open()).toBe(2);
    expect(room.platform.ready()).toBe(true);
  });

  test('comes back after Slack renews its hosts, after a break, and when reconnecting fails at first', async () => {
    await room.start();
    slack.sockets.refresh();
    await until(() =>
      expect(slack.world.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(4),
    );
    await until(() => expect(slack.sockets.open()).toBe(2));
    await asks();
    await until(() => expect(answers()).toBe(1));

    for (let n = 0; n < 2; n++) slack.faults.next('apps.connections.open', { kind: 'done, then 502' });
    slack.sockets.drop();
    await until(() => expect(slack.sockets.open()).toBe(2));
    await until(() => expect(room.platform.ready()).toBe(true));
    await asks();
    await until(() => expect(answers()).toBe(2));
    expect(slack.world.violations).toEqual([]);
  });

  test('is back soon after its connections fell silent, without waiting for an answer to the close', async () => {
    await room.start();
    slack.sockets.fallSilent();
    expect(slack.sockets.open()).toBe(0);
    await until(() => expect(slack.sockets.open()).toBe(2));
    await asks();
    await until(() => expect(answers()).toBe(1));
  });

  test('outlives an app token that is revoked: not ready, the remedy in the log, posts go on', async () => {
    await room.start();
    slack.world.appTokenRevoked = true;
    slack.sockets.drop();
    await until(() => expect(room.platform.ready()).toBe(false));
    await until(() => expect(room.logged.join('\n')).toContain('SLACK_APP_TOKEN'));
    const to = { platform: 'slack', address: 'T0SIM1/C0CH11', options: {} };
    const payload = room.platform.render(said('still here'), {})[0] ?? null;
    const outcome = await room.platform.send({ to, payload, key: '0123456789abcdefABCDEF', part: 0 });
    expect(outcome).toMatchObject({ kind: 'sent' });
    slack.world.appTokenRevoked = false;
    await until(() => expect(room.platform.ready()).toBe(true));
    await asks();
    await until(() => expect(visibleTo(slack.world, 'C0CH11', 'U0USER11')).toHaveLength(2));
  });

  test('outlives messages that are none', async () => {
    await room.start();
    for (const words of [
      '{',
      '{"type":"events_api","envelope_id":"e","payload":{}}',
      '{"type":"events_api"}',
      'null',
    ]) {
      slack.sockets.babble(words);
    }
    await asks();
    await until(() => expect(answers()).toBe(1));
    expect(room.platform.ready()).toBe(true);
  });

  test('opens nothing any more once it was stopped in the middle of coming back', async () => {
    await room.start();
    for (let n = 0; n < 6; n++) slack.faults.next('apps.connections.open', { kind: 'done, then 502' });
    slack.sockets.drop();
    await until(() => expect(slack.faults.left()).toBeLessThan(6));
    await room.platform.stop();
    await until(() => expect(slack.faults.left()).toBe(4));
    expect(slack.sockets.open()).toBe(0);
  });

  test('says what to mend when Slack refuses the app token at the start', async () => {
    slack.world.appTokenRevoked = true;
    await expect(room.start()).rejects.toThrow(/SLACK_APP_TOKEN/);
  });

  test('says what to mend when Slack refuses a token', async () => {
    slack.faults.next('auth.test', { kind: 'error', code: 'invalid_auth' });
    await expect(room.start()).rejects.toThrow(/SLACK_BOT_TOKEN/);
  });
});
