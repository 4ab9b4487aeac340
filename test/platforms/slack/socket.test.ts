import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bySocket, person } from '../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.ts';
import { visibleTo } from '../../fakes/slack/world.ts';
import { type Newsroom, newsroom, SOCKET_ONLY } from './newsroom.ts';

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

  test('says what to mend when Slack refuses a token', async () => {
    slack.faults.next('auth.test', { kind: 'error', code: 'invalid_auth' });
    await expect(room.start()).rejects.toThrow(/SLACK_BOT_TOKEN/);
  });
});
