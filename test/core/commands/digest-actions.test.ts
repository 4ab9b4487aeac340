import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPERATOR, scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import { CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const MANAGER: Partial<Caller> = { manager: true, scope: scopeOf('test:w1') };
const STRANGER: Partial<Caller> = {
  manager: true,
  workspace: 'test:w2',
  user: 'u2',
  channel: 'c9',
  here: 'w2/c9',
  inbox: 'w2/u2',
  scope: scopeOf('test:w2'),
};
const ALL = { limit: 100, offset: 0 };

let newsroom: Newsroom;
let alone: boolean;
beforeEach(async () => {
  alone = true;
  newsroom = await openNewsroom({
    people: { tellManagers: async () => true, servedAlone: async () => alone },
  });
  await newsroom.type('subscribe morning', MANAGER);
});
afterEach(() => newsroom.close());

const rows = () => newsroom.store.deliveries.list(OPERATOR, {}, ALL);
const editions = () => newsroom.store.editions.list(OPERATOR, {}, ALL);
const say = async (line: string, caller: Partial<Caller> = MANAGER) =>
  (await newsroom.type(line, caller)).message;

async function publish(caller: Partial<Caller> = MANAGER) {
  return newsroom.press(await say('digest publish morning', caller), 'Publish now', caller);
}

describe('ids that nobody types', () => {
  const suggested = (command: string, field: string, typed = '', caller: Partial<Caller> = MANAGER) =>
    newsroom.dispatch.suggest(command, field, typed, { ...CALLER, ...caller });

  test('are offered under the digest, its number and the state of the post', async () => {
    await publish();
    const [edition] = await editions();
    const [row] = await rows();
    const [whole, ...stories] = await suggested('digest why', 'item');
    expect(whole).toMatchObject({
      label: expect.stringContaining('Morning briefing, No. 1'),
      value: edition?.id,
    });
    const chosen = edition?.chosen ?? [];
    expect(stories.map(({ value }) => value)).toEqual(
      chosen.map(({ article }) => `${edition?.id}:${article}`),
    );
    const [first] = await newsroom.store.articles.list(OPERATOR, { ids: [chosen[0]?.article ?? ''] }, ALL);
    expect(await suggested('digest why', 'item', first?.title.slice(0, 20))).toMatchObject([
      { label: expect.stringContaining(first?.title.slice(0, 30) ?? '-'), value: stories[0]?.value },
    ]);
    expect(await suggested('digest cancel', 'edition', 'no. 1')).toHaveLength(1);
    expect(await suggested('digest resend', 'delivery')).toEqual([]);
    await newsroom.store.deliveries.cancel({ id: row?.id ?? '' }, 'Taken back.');
    expect(await suggested('digest cancel', 'edition')).toEqual([]);
    expect(await suggested('digest resend', 'delivery')).toMatchObject([
      { label: expect.stringMatching(/Morning briefing, No. 1.*w1\/c1/), value: row?.id },
    ]);
  });

  test('of posts in another workspace are not', async () => {
    await publish();
    const [row] = await rows();
    await newsroom.store.deliveries.cancel({ id: row?.id ?? '' }, 'Taken back.');
    alone = false;
    expect(await suggested('digest resend', 'delivery', '', STRANGER)).toEqual([]);
    expect(await suggested('digest resend', 'delivery')).toHaveLength(1);
  });
});

describe('publishing by hand', () => {
  test('asks first, as nobody can take a post back', async () => {
    expect(textOf(await say('digest publish morning'))).toContain('cannot be taken back');
    expect(await editions()).toEqual([]);
  });

  test('makes an edition for the places that get the digest', async () => {
    const reply = await publish();
    expect(textOf(reply?.message ?? (await say('help')))).toContain('No. 1 with');
    expect(await rows()).toMatchObject([{ status: 'due', to: { address: 'w1/c1' }, workspace: 'test:w1' }]);
    expect(await editions()).toMatchObject([{ manual: true, subscription: null }]);
  });

  test('twice in a minute makes one edition', async () => {
    await publish();
    expect(textOf((await publish())?.message ?? (await say('help')))).toContain('for this minute already');
    expect(await editions()).toHaveLength(1);
  });

  test('is refused where other workspaces would get it too, with the way out', async () => {
    alone = false;
    expect((await say('digest publish morning')).tone).toBeUndefined();
    await newsroom.type('subscribe morning', STRANGER);
    const message = await say('digest publish morning');
    expect(message.tone).toBe('error');
    expect(textOf(message)).toContain('its own time');
    await say('subscribe morning time:09:00');
    await publish();
    const [edition] = await editions();
    expect(edition?.subscription).not.toBeNull();
    expect(await rows()).toMatchObject([{ to: { address: 'w1/c1' } }]);
  });

  test('is for managers', async () => {
    expect((await say('digest publish morning', {})).tone).toBe('error');
  });
});

describe('an edition that is published', () => {
  beforeEach(async () => {
    await publish();
  });

  const settle = async (status: 'sent' | 'rejected' | 'unknown') => {
    const claim = {
      owner: 'o',
      now: '2025-11-24T09:00:00.000Z',
      leaseMs: 60_000,
      limit: 10,
      platform: 'test',
    };
    const [row] = await newsroom.store.deliveries.claim({ ...claim, except: [] });
    if (row === undefined) throw new Error('nothing was due');
    await newsroom.store.deliveries.settle(row.id, 'o', {
      status,
      outcome: null,
      detail: 'The channel is gone.',
    });
    return row.id;
  };

  test('is cancelled while it waits', async () => {
    const message = await newsroom.press(await say('digest history'), 'Cancel unsent posts', MANAGER);
    expect(message?.message.data).toMatchObject({ cancelled: 1 });
    expect(await rows()).toMatchObject([{ status: 'cancelled' }]);
  });

  test('shows what was refused, with a button that sends it again', async () => {
    await settle('rejected');
    const history = await say('digest history');
    expect(textOf(history)).toContain('The channel is gone.');
    await newsroom.press(history, 'Send again: test:w1/c1, part 1', MANAGER);
    expect(await rows()).toMatchObject([{ status: 'rejected' }, { status: 'due' }]);
  });

  test.each(['sent', 'unknown'] as const)(
    'asks before a post that is %s is sent once more',
    async (status) => {
      const id = await settle(status);
      const question = await say(`digest resend ${id}`);
      expect(await rows()).toHaveLength(1);
      await newsroom.press(question, 'Send it again', MANAGER);
      expect(await rows()).toHaveLength(2);
      expect((await say(`digest resend ${id}`)).data).toMatchObject({ resent: null });
      const reply = await newsroom.press(question, 'Send it again', MANAGER);
      expect(reply?.message.tone).toBe('error');
      expect(await rows()).toHaveLength(2);
    },
  );

  test('is out of another workspace’s hands', async () => {
    alone = false;
    const [row] = await rows();
    const [edition] = await editions();
    expect((await say(`digest resend ${row?.id}`, STRANGER)).tone).toBe('error');
    expect((await say(`digest cancel ${edition?.id}`, STRANGER)).data).toMatchObject({ cancelled: 0 });
    expect(await rows()).toMatchObject([{ status: 'due' }]);
    const history = await say('digest history', STRANGER);
    expect(textOf(history)).not.toContain('w1/c1');
    expect(textOf(history)).not.toContain('Cancel unsent posts');
  });

  test('offers no tools to people who may not use them', async () => {
    await settle('rejected');
    expect(textOf(await say('digest history', { ...MANAGER, manager: false }))).not.toContain('Send again');
  });
});

describe('an edition that was made for one person', () => {
  const person: Partial<Caller> = { direct: true, scope: scopeOf('test:w1') };
  beforeEach(async () => {
    await say('subscribe morning time:08:00', person);
    const [subscription] = await newsroom.store.subscriptions.list(OPERATOR, { owner: 'u1' });
    await newsroom.store.editions.add({
      id: 'personal',
      digest: 'morning',
      workspace: null,
      subscription: subscription?.id ?? '',
      number: 1,
      slot: '2025-11-24T08:00[Europe/Berlin]',
      manual: false,
      plannedAt: '2025-11-24T07:00:00.000Z',
      madeAt: '2025-11-24T07:00:00.000Z',
      considered: 1,
      chosen: [],
      left: [],
    });
  });

  test('is seen by nobody else, in the list or by its id', async () => {
    expect(textOf(await say('digest history', person))).toContain('personal');
    for (const other of [STRANGER, { ...MANAGER, user: 'u3' }]) {
      expect(textOf(await say('digest history', other))).not.toContain('personal');
      expect((await say('digest why personal', other)).tone).toBe('error');
    }
  });
});
