import { describe, expect, it } from 'vitest';
import { OPERATOR, scopeOf } from '../../../src/core/base/scope.ts';
import type { Outcome } from '../../../src/core/delivery/outcome.ts';
import { createManualActions } from '../../../src/core/publishing/manual-actions.ts';
import { createPublishEdition } from '../../../src/core/publishing/publish-edition.ts';
import { createSubscribe } from '../../../src/core/publishing/subscribe.ts';
import { createTick } from '../../../src/core/publishing/tick.ts';
import type { Destination } from '../../../src/core/subscriptions/destination.ts';
import { SILENT } from '../../fakes/log.ts';
import { scripted } from '../delivery/outbox.ts';
import { digestOf, openDesk } from './newsdesk.ts';

const A: Destination = { platform: 'chat', address: 'a', options: {} };
const RIGHTS = {
  scope: scopeOf('chat:w1'),
  platform: 'chat',
  workspace: 'chat:w1',
  user: 'u1',
  alone: false,
};

/** A digest file that names the channels `chat:a` and `chat:b`, which lie in the workspaces that `where` tells. */
async function openOffice(
  where: (address: string) => string | null,
  send: () => Outcome = () => ({ kind: 'sent', ref: { channel: 'a', message: 'm' } }),
) {
  const located: string[] = [];
  const chat = {
    ...scripted('chat', { send }),
    locate: async ({ address }: Destination) => {
      located.push(address);
      return where(address);
    },
  };
  const desk = await openDesk([chat]);
  desk.clock.set(Temporal.Instant.from('2026-11-23T05:00:00Z'));
  const digests = [
    digestOf({ schedule: '30 7 * * *', timezone: 'Europe/Berlin', destinations: ['chat:a', 'chat:b'] }),
  ];
  const { store, platforms } = desk;
  const deps = { store, platforms, now: desk.clock.now, log: SILENT };
  const work = createTick({ ...deps, digests: () => digests, random: () => 0.5, owner: 'one' });
  const subscribe = createSubscribe({ store, digests: () => digests, now: desk.clock.now });
  const actions = createManualActions({ store, publish: createPublishEdition(deps), now: desk.clock.now });
  const tick = async (minutes = 0) => {
    desk.clock.forward(minutes * 60_000);
    await work.run();
    await work.drain.settle();
  };
  await tick();
  const here = async () =>
    (await subscribe.list({ scope: scopeOf('chat:w1'), to: A })).map(
      ({ subscription }) => subscription.status,
    );
  return { ...desk, chat, located, digests, subscribe, actions, tick, here };
}

describe('a channel that a digest file names', () => {
  it('is known to its own workspace alone', async () => {
    const { store, here } = await openOffice((address) => (address === 'a' ? 'chat:w1' : 'chat:w2'));
    expect(await here()).toEqual(['active']);
    const rows = await store.subscriptions.list(scopeOf('chat:w1'), { kind: 'digest' });
    expect(rows.map(({ to }) => to.address)).toEqual(['a']);
  });

  it('is looked up again every ten minutes until the platform tells', async () => {
    let known = false;
    const { located, tick, here } = await openOffice(() => (known ? 'chat:w1' : null));
    expect(located).toEqual(['a', 'b']);
    await tick(9);
    expect(located).toHaveLength(2);
    known = true;
    await tick(1);
    expect(located).toHaveLength(4);
    expect(await here()).toEqual(['active']);
    await tick(60);
    expect(located).toHaveLength(4);
  });

  it('is paused and resumed by its managers, and not ended', async () => {
    const { subscribe, here, tick } = await openOffice(() => 'chat:w1');
    const which = { scope: scopeOf('chat:w1'), to: A };
    await subscribe.pause(which, 'asked for');
    await tick();
    expect(await here()).toEqual(['paused']);
    await subscribe.resume(which);
    expect(await subscribe.unsubscribe(which)).toEqual([]);
    expect(await here()).toEqual(['active']);
  });

  it('keeps the pause that came while the platform was asked', async () => {
    let meanwhile: () => Promise<unknown> = async () => undefined;
    let known = false;
    const office = await openOffice(() => (known ? 'chat:w1' : null));
    const { store, chat, tick, here } = office;
    const ask = chat.locate;
    chat.locate = async (to) => {
      await meanwhile();
      return ask(to);
    };
    known = true;
    meanwhile = async () => {
      for (const row of await store.subscriptions.list(OPERATOR, {}))
        await store.subscriptions.save({ ...row, status: 'paused', reason: 'asked for' });
    };
    await tick(10);
    expect(await here()).toEqual(['paused']);
  });

  it('that refuses a post is told to the owner of its workspace', async () => {
    const refuse = (): Outcome => ({ kind: 'rejected', reason: 'forbidden', detail: 'no' });
    const { chat, write, tick, here } = await openOffice(() => 'chat:w1', refuse);
    await write('one');
    await tick(90);
    expect(chat.notes).toEqual(['chat:w1: Posts to chat:a are paused.']);
    expect(await here()).toEqual(['paused']);
  });

  it('can be published to by a manager if all readers are in their workspace, and not otherwise', async () => {
    const own = await openOffice(() => 'chat:w1');
    const [digest = digestOf({})] = own.digests;
    expect(await own.actions.reach(RIGHTS, digest, A)).toBe('all');
    const shared = await openOffice((address) => (address === 'a' ? 'chat:w1' : 'chat:w2'));
    await expect(shared.actions.reach(RIGHTS, digest, A)).rejects.toThrow('would get this edition too');
    for (const row of await shared.store.subscriptions.list(OPERATOR, {}))
      await shared.store.subscriptions.save({ ...row, status: 'ended' });
    await expect(shared.actions.reach(RIGHTS, digest, A)).rejects.toThrow('goes nowhere');
  });
});
