import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { Platform } from '../../../src/core/ports/ports.ts';
import type { Subscription } from '../../../src/core/subscriptions/subscription.ts';
import { dueRow, openOutbox, scripted, subscriptionTo } from './outbox.ts';

const VOICE: Subscription['subject'] = {
  kind: 'voice',
  speaker: 'ada brook',
  name: 'Ada Brook',
  also: [],
  awaited: false,
  about: null,
  pace: 'at once',
};

async function openReader(about: Partial<Subscription>, belongs: NonNullable<Platform['belongs']>) {
  const chat = scripted('chat');
  const asked: string[] = [];
  const platform: Platform = {
    ...chat,
    belongs: (workspace, user) => {
      asked.push(`${user} in ${workspace}`);
      return belongs(workspace, user);
    },
  };
  const reader = subscriptionTo('chat:user/1', { owner: 'u1', subject: VOICE, ...about });
  const rows = ['first', 'second'].map((message) =>
    dueRow('chat:user/1', { message, subscription: reader.id }),
  );
  const outbox = await openOutbox([platform], rows);
  await outbox.store.subscriptions.save(reader);
  const now = () => outbox.store.subscriptions.get(OPERATOR, reader.id);
  return { ...outbox, chat, asked, now };
}

describe('a direct message that reads a workspace’s own sources', () => {
  it('goes to a member', async () => {
    const { drain, chat, asked } = await openReader({}, async () => 'yes');
    await drain.settle();
    expect(chat.sent).toHaveLength(2);
    expect(asked[0]).toBe('u1 in chat:w');
  });

  it('is not sent to somebody who has left: the subscription ends, what waits is cancelled', async () => {
    const { drain, chat, now, store } = await openReader({}, async () => 'no');
    await drain.settle();
    expect(chat.sent).toEqual([]);
    expect(await now()).toMatchObject({
      status: 'ended',
      reason: expect.stringContaining('no longer belongs'),
    });
    expect(await store.deliveries.counts()).toMatchObject({ cancelled: 2, due: 0 });
  });

  it('waits while nobody can tell, and goes out when it is known', async () => {
    let known: 'unknown' | 'yes' = 'unknown';
    const { drain, chat, clock, now, row } = await openReader({}, async () => known);
    await drain.settle();
    expect(chat.sent).toEqual([]);
    expect(await row('first.0')).toMatchObject({
      status: 'due',
      detail: expect.stringContaining('could not be told'),
    });
    known = 'yes';
    clock.forward(15 * 60_000);
    await drain.settle();
    expect(chat.sent).toHaveLength(2);
    expect(await now()).toMatchObject({ status: 'active' });
  });

  it('is told apart from what all may read, and from what goes to channels', async () => {
    const shared: Subscription['subject'] = {
      kind: 'digest',
      digest: 'morning',
      workspace: null,
      schedule: null,
      filter: null,
    };
    for (const about of [{ subject: shared }, { owner: 'channel' }, { workspace: null }]) {
      const { drain, chat, asked } = await openReader(about, async () => 'no');
      await drain.settle();
      expect(chat.sent).toHaveLength(2);
      expect(asked).toEqual([]);
    }
  });

  it('of a workspace’s own digest is for its members too', async () => {
    const own: Subscription['subject'] = {
      kind: 'digest',
      digest: 'desk',
      workspace: 'chat:w',
      schedule: null,
      filter: null,
    };
    const { drain, chat } = await openReader({ subject: own }, async () => 'no');
    await drain.settle();
    expect(chat.sent).toEqual([]);
  });
});
