import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import type { Finding } from '../../../src/core/ports/ports.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const MANAGER: Partial<Caller> = { manager: true, scope: scopeOf('test:w1') };
const SETUP = 'pullquote setup morning time:07:30 timezone:Europe/Berlin';

let newsroom: Newsroom;
let findings: readonly Finding[];
/** What is named lies in another workspace. */
let foreign: boolean;
/** The platform prefers threads. */
let threaded: boolean;
beforeEach(async () => {
  foreign = false;
  threaded = false;
  findings = [{ level: 'ok', subject: 'Send Messages', remedy: null }];
  newsroom = await openNewsroom({
    places: {
      threads: () => threaded,
      nameOf: async (to) => `#${to.address}`,
      holds: async () => (foreign ? 'no' : 'yes'),
      inspect: async () => findings,
      post: async (to) => ({ kind: 'sent', ref: { channel: to.address, message: 'm1' } }),
    },
  });
});
afterEach(() => newsroom.close());

const say = async (line: string, caller: Partial<Caller> = MANAGER) =>
  textOf((await newsroom.type(line, caller)).message);
const subscriptions = () => newsroom.store.subscriptions.list(scopeOf('test:w1'), {});

describe('setting up a digest', () => {
  test('first shows how it will look, and changes nothing', async () => {
    expect(await say(SETUP)).toContain('Morning briefing');
    expect(await subscriptions()).toEqual([]);
  });

  test('takes effect when it is confirmed', async () => {
    const { message } = await newsroom.type(SETUP, MANAGER);
    const reply = await newsroom.press(message, 'Confirm', MANAGER);
    expect(reply?.replace).toBe(true);
    expect(await subscriptions()).toMatchObject([
      {
        status: 'active',
        owner: 'channel',
        workspace: 'test:w1',
        to: { platform: 'test', address: 'w1/c1' },
      },
    ]);
  });

  test.each([
    [true, '', true],
    [true, ' thread:no', false],
    [false, '', undefined],
    [false, ' thread:yes', true],
  ])(
    'posts in threads where its platform prefers that (%s), unless it is told otherwise:%s',
    async (prefers, option, thread) => {
      threaded = prefers;
      const { message } = await newsroom.type(`${SETUP}${option}`, MANAGER);
      await newsroom.press(message, 'Confirm', MANAGER);
      const [row] = await subscriptions();
      expect(row?.to.options.thread).toBe(thread);
      expect(row?.preferences.contact).toBe('w1/u1');
      // Set up again, it keeps what was chosen.
      threaded = !prefers;
      await newsroom.type('subscribe morning', MANAGER);
      expect((await subscriptions())[0]?.to.options.thread).toBe(thread);
    },
  );

  test('goes to another channel when one is named', async () => {
    const { message } = await newsroom.type(`${SETUP} channel:c2`, MANAGER);
    await newsroom.press(message, 'Confirm', MANAGER);
    expect(await subscriptions()).toMatchObject([{ to: { address: 'w1/c2' } }]);
  });

  test('refuses a channel that lies elsewhere', async () => {
    foreign = true;
    expect(await say(`${SETUP} channel:c9`)).toContain('There is no such channel here: c9');
    expect(await say('pullquote test channel:c9')).toContain('There is no such channel here: c9');
    expect(await say('pullquote permissions channel:c9')).toContain('There is no such channel here: c9');
    // Where the caller is, the platform says so itself.
    expect(await say('pullquote test channel:c1')).toContain('Posted.');
  });

  test('names what is missing in the channel, and how to mend it, before anything is set up', async () => {
    findings = [{ level: 'error', subject: 'Send Messages in #news', remedy: 'Allow it.' }];
    const text = await say(SETUP);
    expect(text).toContain('Send Messages in #news');
    expect(text).toContain('Allow it.');
    expect(text).not.toContain('Confirm');
  });

  test.each([
    'pullquote setup nosuchdigest',
    `${SETUP} days:someday`,
    'pullquote setup morning timezone:Mars/Base',
  ])('answers what can’t be meant with a remedy: %s', async (line) => {
    const { message } = await newsroom.type(line, MANAGER);
    const pressed = message.items.length > 0 && textOf(message).includes('Confirm');
    const reply = pressed ? await newsroom.press(message, 'Confirm', MANAGER) : null;
    expect(textOf(reply?.message ?? message)).not.toContain('This channel now gets');
    expect(await subscriptions()).toEqual([]);
  });

  test.each(['time:25:99', 'timezone:Berlin/West', 'days:blah'])(
    'checks the values before it offers to confirm them: %s',
    async (value) => {
      const { message } = await newsroom.type(`pullquote setup morning ${value}`, MANAGER);
      expect(message.tone).toBe('error');
      expect(textOf(message)).not.toContain('Confirm');
    },
  );

  test('has its confirmation and the next times above the preview', async () => {
    const { message } = await newsroom.type(SETUP, MANAGER);
    const [first] = message.items;
    expect(textOf({ ...message, items: first === undefined ? [] : [first] })).toContain('Confirm');
    expect(JSON.stringify(first)).toMatch(/"kind":"time"/);
  });

  test('is for managers', async () => {
    expect((await newsroom.type(SETUP, {})).message.tone).toBe('error');
    expect(await subscriptions()).toEqual([]);
  });
});

describe('a digest that is set up', () => {
  beforeEach(async () => {
    const { message } = await newsroom.type(SETUP, MANAGER);
    await newsroom.press(message, 'Confirm', MANAGER);
  });

  test('is found in the status, with its next times', async () => {
    const { message } = await newsroom.type('pullquote status', MANAGER);
    expect(textOf(message)).toContain('Morning briefing');
    expect(message.data).toMatchObject({
      place: 'test:w1/c1',
      subscriptions: [{ digest: 'morning', status: 'active' }],
    });
  });

  test('is paused, resumed and removed', async () => {
    await say('pullquote pause');
    expect(await subscriptions()).toMatchObject([{ status: 'paused' }]);
    await say('pullquote resume');
    expect(await subscriptions()).toMatchObject([{ status: 'active' }]);
    await say('pullquote remove');
    expect(await subscriptions()).toMatchObject([{ status: 'ended' }]);
  });

  test('is out of reach for another workspace', async () => {
    const elsewhere: Partial<Caller> = {
      manager: true,
      workspace: 'test:w2',
      scope: scopeOf('test:w2'),
      channel: 'c9',
      here: 'w2/c9',
    };
    expect(await say('pullquote status', elsewhere)).not.toContain('Morning briefing');
    await say('pullquote remove', elsewhere);
    expect(await subscriptions()).toMatchObject([{ status: 'active' }]);
  });

  test('is forgotten only when that is confirmed', async () => {
    const { message } = await newsroom.type('pullquote forget', MANAGER);
    expect(await subscriptions()).toHaveLength(1);
    await newsroom.press(message, 'Remove everything', MANAGER);
    expect(await subscriptions()).toEqual([]);
  });
});
