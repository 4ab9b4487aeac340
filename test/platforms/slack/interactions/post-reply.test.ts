import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHARED } from '../../../../src/core/base/scope.ts';
import type { Caller, Reply } from '../../../../src/core/commands/command.ts';
import { createApi } from '../../../../src/platforms/slack/connection/api.ts';
import { postReply, type ReplyTarget } from '../../../../src/platforms/slack/interactions/post-reply.ts';
import { createDirectMessages } from '../../../../src/platforms/slack/workspace/direct-message.ts';
import { SILENT } from '../../../fakes/log.ts';
import { type FakeSlack, responseAddress, startFakeSlack } from '../../../fakes/slack/server.ts';
import { BOT_TOKEN, visibleTo } from '../../../fakes/slack/world.ts';

let clock: number;
let slack: FakeSlack;
let deps: Parameters<typeof postReply>[3];

beforeEach(async () => {
  clock = Date.now();
  slack = await startFakeSlack(() => clock);
  const api = createApi({ apiUrl: slack.apiUrl }, SILENT);
  deps = {
    api,
    directMessages: createDirectMessages(api),
    now: () => Temporal.Instant.fromEpochMilliseconds(clock),
    log: SILENT,
  };
});

afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  await slack.stop();
});

const CALLER: Caller = {
  platform: 'slack',
  workspace: 'slack:T0SIM1',
  user: 'U0USER11',
  channel: 'C0CH11',
  direct: false,
  manager: false,
  locale: 'en-GB',
  timezone: 'Europe/Berlin',
  scope: SHARED,
};
const place = (more: Partial<ReplyTarget> = {}): ReplyTarget => ({
  team: 'T0SIM1',
  token: BOT_TOKEN,
  channel: 'C0CH11',
  thread: null,
  responseUrl: responseAddress(slack, { channel: 'C0CH11', user: 'U0USER11', message: null, thread: null }),
  since: clock,
  ...more,
});
const reply = (items: number, visibility: Reply['visibility'] = 'private'): Reply => {
  const text = 'words and more words. '.repeat(140);
  const item = { blocks: [{ kind: 'text' as const, inlines: [{ kind: 'own' as const, text }] }] };
  return {
    message: { notice: 'long', items: Array.from({ length: items }, () => item), data: null },
    visibility,
    replace: false,
  };
};
const seen = () => visibleTo(slack.world, 'C0CH11', 'U0USER11');

test('an answer of many parts keeps to five uses of its address and says what it left out', async () => {
  await postReply(reply(40), CALLER, place(), deps);
  expect(seen()).toHaveLength(5);
  expect(JSON.stringify(seen()[4]?.blocks)).toMatch(/more parts are left out/);
});

test('after half an hour the address is not tried, the answer is posted to the asker alone', async () => {
  const late = place();
  clock += 31 * 60_000;
  await postReply(reply(1), CALLER, late, deps);
  expect(seen()).toMatchObject([{ only: 'U0USER11' }]);
  expect([...slack.world.addresses.values()].map(({ uses }) => uses)).toEqual([0]);
});

test('where Pullquote is not in the channel the asker is answered directly', async () => {
  await postReply(
    reply(1),
    { ...CALLER, channel: 'C0AWAY' },
    place({ channel: 'C0AWAY', responseUrl: null }),
    deps,
  );
  expect(slack.world.messages).toMatchObject([{ channel: 'D0USER11' }]);
});

test('an answer to one person that is lost is said again; one to all whose arrival is in doubt is not', async () => {
  slack.faults.next('response', { kind: 'reset before' });
  await postReply(reply(1), CALLER, place(), deps);
  expect(seen()).toHaveLength(1);
  slack.faults.next('response', { kind: 'done, then reset' });
  await postReply({ ...reply(1), visibility: 'channel' }, CALLER, place(), deps);
  expect(seen()).toHaveLength(2);
});

test('an address that can’t be reached is done without', async () => {
  const gone = await startFakeSlack();
  await gone.stop();
  await postReply(reply(1), CALLER, place({ responseUrl: `${gone.origin}/respond/x` }), deps);
  expect(seen()).toMatchObject([{ only: 'U0USER11' }]);
});

test.each([
  ['by its response address', {}],
  ['in the thread of a mention', { responseUrl: null }],
])('an answer goes without a picture that Slack can’t fetch: %s', async (_, where) => {
  slack.rules.brokenPictures = true;
  const blocks = [
    { kind: 'picture' as const, url: 'https://gone.example/p.jpg', alt: 'a picture' },
    { kind: 'text' as const, inlines: [{ kind: 'own' as const, text: 'words' }] },
  ];
  const message = { notice: 'pictured', items: [{ blocks }], data: null };
  await postReply({ message, visibility: 'private', replace: false }, CALLER, place(where), deps);
  const [said] = visibleTo(slack.world, 'C0CH11', 'U0USER11');
  expect(JSON.stringify(said?.blocks)).toContain('words');
  expect(JSON.stringify(said?.blocks)).not.toContain('gone.example');
});
