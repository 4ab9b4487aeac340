import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { createNotifyPeople } from '../../../src/core/delivery/notify-people.ts';
import { createPostNow } from '../../../src/core/delivery/post-now.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { openOutbox, scripted } from './outbox.ts';

const now = () => Temporal.Instant.from('2026-11-23T06:30:00Z');
const to = { platform: 'chat', address: 'a', options: {} };
const message: Message = { notice: 'A test', items: [], data: null };

describe('a post to a place at once', () => {
  it('sends the parts in order, the later ones to the first one’s thread', async () => {
    const chat = { ...scripted('chat'), render: () => [{ n: 1 }, { n: 2 }, { n: 3 }] };
    expect((await createPostNow(new Map([['chat', chat]])).post(to, message)).kind).toBe('sent');
    expect(chat.sent.map(({ payload, parent }) => [payload, parent?.message ?? null])).toEqual([
      [{ n: 1 }, null],
      [{ n: 2 }, 'm1'],
      [{ n: 3 }, 'm1'],
    ]);
  });

  it('ends at the first part that does not get there', async () => {
    const refusing = scripted('chat', {
      send: () => ({ kind: 'rejected', reason: 'forbidden', detail: 'no' }),
    });
    const chat = { ...refusing, render: () => [{ n: 1 }, { n: 2 }] };
    expect((await createPostNow(new Map([['chat', chat]])).post(to, message)).kind).toBe('rejected');
    expect(chat.sent).toHaveLength(1);
  });

  it('belongs to no workspace where the platform has none', async () => {
    const { holds: _, ...chat } = scripted('chat');
    expect(await createPostNow(new Map([['chat', chat]])).holds('chat:w1', to)).toBe('no');
  });

  it('is refused with a remedy where the platform is off', async () => {
    await expect(createPostNow(new Map()).post(to, message)).rejects.toThrow(UserError);
  });
});

describe('the people around a workspace', () => {
  it('are told through their platform, and cannot be told where it is off', async () => {
    const chat = scripted('chat');
    const { store } = await openOutbox([chat], []);
    const people = createNotifyPeople(store, new Map([['chat', chat]]), now);
    expect(await people.tellManagers('chat:w1', () => message)).toBe(true);
    expect(await people.tellManagers('mail:w1', () => message)).toBe(false);
    expect(chat.notes).toEqual(['chat:w1: A test']);
  });

  it('are alone while no other workspace is served', async () => {
    const chat = scripted('chat');
    const { store } = await openOutbox([chat], []);
    const people = createNotifyPeople(store, new Map([['chat', chat]]), now);
    const joinedAt = '2026-11-23T06:30:00.000Z';
    const workspace = { id: 'chat:w1', platform: 'chat', name: null, joinedAt, leftAt: null, settings: {} };
    await store.workspaces.save(workspace);
    expect(await people.servedAlone('chat:w1')).toBe(true);
    await store.workspaces.save({ ...workspace, id: 'chat:w2' });
    expect(await people.servedAlone('chat:w1')).toBe(false);
    await store.workspaces.save({ ...workspace, id: 'chat:w2', leftAt: joinedAt });
    expect(await people.servedAlone('chat:w1')).toBe(true);
  });
});
