import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const PERSON: Partial<Caller> = { scope: scopeOf('test:w1') };
/** The same person, writing to the bot directly: there is no workspace around. */
const ALONE: Partial<Caller> = { direct: true, workspace: null, scope: SHARED, here: null };
const MANAGER: Partial<Caller> = { manager: true, scope: scopeOf('test:w1') };

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const say = async (line: string, caller: Partial<Caller> = PERSON) =>
  (await newsroom.type(line, caller)).message;
const stored = () => newsroom.store.subscriptions.list(OPERATOR, {});
const preferences = async () => (await stored()).map((one) => one.preferences);

describe('hours', () => {
  test('are set for everything that comes to a person, voices too, and shown with the next times', async () => {
    await say('subscribe morning');
    await say('follow Putin');
    const message = await say('pullquote hours quiet:22:00-08:00 holidays:2025-11-25,2025-11-26 language:de');
    expect(message.data).toMatchObject({ changed: 2 });
    const set = {
      quiet: { from: '22:00', to: '08:00' },
      holidays: ['2025-11-25', '2025-11-26'],
      locale: 'de',
    };
    expect(await preferences()).toMatchObject([set, set]);
    expect(textOf(message)).toContain('22:00 to 08:00');
    // 07:30 lies in the quiet hours, and two days are free.
    expect(textOf(message)).toContain('Next: 2025-11-27');
  });

  test('are shown when nothing is set, and taken back by their buttons', async () => {
    await say('subscribe morning');
    await say('pullquote hours quiet:22:00-07:00 holidays:2025-12-24');
    const shown = await say('pullquote hours');
    expect(shown.data).toMatchObject({ changed: null });
    await newsroom.press(shown, 'No quiet hours', PERSON);
    await newsroom.press(shown, 'No holidays', PERSON);
    expect(await preferences()).toMatchObject([{ quiet: null, holidays: [] }]);
  });

  test('of one digest leave the others alone', async () => {
    await say('subscribe morning');
    await say('follow Putin');
    await say('pullquote hours quiet:22:00-07:00 digest:morning');
    expect(await preferences()).toMatchObject([{ quiet: { from: '22:00' } }, { quiet: null }]);
  });

  test('of the channel are the managers’, one’s own are one’s own', async () => {
    await say('subscribe morning', MANAGER);
    await say('subscribe morning', { ...PERSON, user: 'u7', inbox: 'w1/u7' });
    await say('pullquote hours quiet:20:00-08:00', MANAGER);
    expect(await preferences()).toMatchObject([{ quiet: { from: '20:00' } }, { quiet: null }]);
    await say('pullquote hours quiet:23:00-06:00');
    expect(await preferences()).toMatchObject([{ quiet: { from: '20:00' } }, { quiet: null }]);
  });

  test('that can’t be read change nothing and say how to write them', async () => {
    await say('subscribe morning');
    const message = await say('pullquote hours quiet:nights');
    expect(message.tone).toBe('error');
    expect(textOf(message)).toContain('22:00-07:00');
    expect(await preferences()).toMatchObject([{ quiet: null }]);
  });

  test('say what to do first where nothing comes yet', async () => {
    expect(textOf(await say('pullquote hours'))).toContain('/subscribe');
  });
});

describe('one’s own subscriptions', () => {
  test('are seen and ended from the direct messages, wherever they were made', async () => {
    await say('subscribe morning');
    await say('follow Putin');
    expect(textOf(await say('pullquote status', ALONE))).toContain('Morning briefing');
    await say('pullquote hours quiet:22:00-07:00', ALONE);
    expect(await preferences()).toMatchObject([{ quiet: { from: '22:00' } }, { quiet: { from: '22:00' } }]);
    await say('unfollow Putin', ALONE);
    await say('unsubscribe morning', ALONE);
    expect((await stored()).map(({ status }) => status)).toEqual(['ended', 'ended']);
  });

  test('are nobody else’s, even at the same address', async () => {
    await say('subscribe morning');
    await say('unsubscribe morning', { ...ALONE, user: 'u2' });
    expect(await stored()).toMatchObject([{ status: 'active' }]);
  });
});

describe('a filter', () => {
  test('narrows a digest for its reader alone, by names in any spelling', async () => {
    await say('subscribe morning');
    await say('subscribe morning', MANAGER);
    const message = await say('pullquote filter morning speakers:putin topics:trade,tariffs');
    expect(textOf(message)).toContain('Vladimir Putin');
    const filters = (await stored()).map(({ subject }) =>
      subject.kind === 'digest' ? subject.filter : null,
    );
    expect(filters).toEqual([{ speakers: ['Vladimir Putin'], topics: ['trade', 'tariffs'] }, null]);
  });

  test('stays when the time is changed, is shown, and ended', async () => {
    await say('subscribe morning');
    await say('pullquote filter morning topics:trade');
    await say('subscribe morning time:09:00');
    const shown = await say('pullquote filter morning');
    expect(textOf(shown)).toContain('trade');
    await newsroom.press(shown, 'No filter', PERSON);
    expect(await stored()).toMatchObject([{ subject: { filter: null, schedule: '0 9 * * 1-5' } }]);
  });

  test('takes no name that nobody has, and names those near by', async () => {
    await say('subscribe morning');
    const message = await say('pullquote filter morning speakers:Putn');
    const again = message.tone === 'error' ? textOf(message) : JSON.stringify(message.data);
    expect(again).toContain('Putin');
    expect((await say('pullquote filter morning speakers:Zzyzx')).tone).toBe('error');
  });

  test('needs a subscription', async () => {
    const message = await say('pullquote filter morning topics:trade');
    expect(textOf(message)).toContain('/subscribe');
  });
});

describe('following', () => {
  test('takes a name in any spelling, with all the names it is known by', async () => {
    await say('follow putin');
    const [follow] = await stored();
    expect(follow?.subject).toMatchObject({ kind: 'voice', name: 'Vladimir Putin', awaited: false });
  });

  test('offers to follow somebody who has not been quoted yet', async () => {
    const message = await say('follow Zzyzx Quark about:trade');
    expect(await stored()).toEqual([]);
    await newsroom.press(message, 'Follow anyway', PERSON);
    expect(await stored()).toMatchObject([
      { subject: { name: 'Zzyzx Quark', speaker: 'zzyzx quark', about: 'trade', awaited: true } },
    ]);
  });
});
