import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHARED, scopeOf } from '../../../../src/core/base/scope.ts';
import { shift, timestamp } from '../../../../src/core/base/time.ts';
import { type Caller, PROGRAM } from '../../../../src/core/commands/command.ts';
import type { Message } from '../../../../src/core/messages/message.ts';
import { deliveryOf } from '../../../contracts/store-rows.ts';
import { buttonsOf, type Newsroom, NOW, openNewsroom, textOf } from '../newsroom.ts';

const HOUR = 3_600_000;
const HERE: Partial<Caller> = { scope: scopeOf('test:w1') };
const at = (hoursAgo: number) => shift(timestamp(NOW), -hoursAgo * HOUR);

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const say = async (line: string, caller: Partial<Caller> = HERE): Promise<Message> =>
  (await newsroom.type(line, caller)).message;
const looked = (hoursAgo: number, person = 'test:u1') =>
  newsroom.store.readers.looks('test:w1', person, at(hoursAgo), HOUR / 2);
const linesOf = (message: Message): number =>
  message.items
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'list' ? block.entries.length : 0), 0);

describe('/digest missed', () => {
  it('says the best three since the visit before, and offers the rest', async () => {
    await looked(50);
    const missed = await say('digest missed');
    expect(missed.data).toMatchObject({ since: at(50), digest: 'morning' });
    expect(linesOf(missed)).toBe(3);
    const [all] = buttonsOf(missed);
    expect(all?.label).toMatch(/^Show all \d+$/);
    const whole = await newsroom.press(missed, all?.label ?? '', HERE);
    expect(whole).toMatchObject({ replace: true, message: { data: { since: at(50) } } });
    expect(whole === null ? 0 : linesOf(whole.message)).toBe(Number(all?.label.replace(/\D/g, '')));
    expect(whole === null ? [] : buttonsOf(whole.message)).toEqual([]);
  });

  it('answers the same after another command of this visit, and for each person apart', async () => {
    await looked(50);
    await looked(3, 'test:u2');
    await say('help');
    expect((await say('digest missed')).data).toMatchObject({ since: at(50) });
    expect((await say('digest missed')).data).toMatchObject({ since: at(50) });
    expect((await say('digest missed', { ...HERE, user: 'u2' })).data).toMatchObject({ since: at(3) });
  });

  it('begins a day ago for somebody new, and never more than two weeks ago', async () => {
    expect((await say('digest missed')).data).toMatchObject({ since: at(24) });
    await looked(24 * 60, 'test:u3');
    expect((await say('digest missed', { ...HERE, user: 'u3' })).data).toMatchObject({ since: at(24 * 14) });
  });

  it('begins with the last edition in one’s direct messages', async () => {
    await looked(50);
    const row = deliveryOf('d1', {
      edition: 'e1',
      workspace: 'test:w1',
      to: { platform: 'test', address: 'w1/u1', options: {} },
      status: 'sent',
      createdAt: at(5),
      attempts: [],
    });
    await newsroom.store.deliveries.add([row]);
    expect((await say('digest missed')).data).toMatchObject({ since: at(5) });
    expect((await say('digest missed', { ...HERE, user: 'u2', inbox: 'w1/u2' })).data).toMatchObject({
      since: at(24),
    });
  });

  it.each([
    ['digest missed', 'name:orning'],
    ['digest show', 'orning'],
    ['digest history', 'orning'],
  ])('names the digests that exist, and the nearest one: %s', async (command, written) => {
    const said = await say(`${command} ${written}`);
    expect(said.notice).toBe('There is no digest orning.');
    expect(textOf(said)).toContain('morning');
    expect(textOf(said)).toContain('Similar names:');
    expect(textOf(said)).not.toContain('article');
    expect(buttonsOf(said).map(({ label }) => label)).toEqual(['morning']);
    const other = await say(`${command} ${written.replace('orning', 'fishery')}`);
    expect(textOf(other)).not.toContain('Similar names:');
    expect(buttonsOf(other).map(({ label }) => label)).toEqual(['morning']);
  });

  it('says that nothing was missed', async () => {
    const missed = await say('digest missed name:morning since:2025-11-24T09:00:01Z');
    expect(linesOf(missed)).toBe(0);
    expect(textOf(missed)).toContain('You have missed nothing.');
  });

  it('takes no program for a person', async () => {
    await say('digest missed', { scope: SHARED, platform: PROGRAM, workspace: null });
    expect(await newsroom.store.readers.lastLook(null, `${PROGRAM}:u1`)).toBeNull();
  });
});
