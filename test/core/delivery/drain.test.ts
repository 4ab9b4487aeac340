import { describe, expect, it } from 'vitest';
import { StoreFailureError } from '../../../src/core/base/errors.ts';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { createDrain } from '../../../src/core/delivery/drain.ts';
import type { Outcome } from '../../../src/core/delivery/outcome.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import { SILENT } from '../../fakes/log.ts';
import { dueRow, type Outbox, openOutbox, scripted, subscriptionTo } from './outbox.ts';

const retry = (more: Partial<Extract<Outcome, { kind: 'retry' }>> = {}): Outcome => ({
  kind: 'retry',
  reason: 'busy',
  ...more,
});

const rejected = (reason: Extract<Outcome, { kind: 'rejected' }>['reason']): Outcome => ({
  kind: 'rejected',
  reason,
  detail: 'because',
});

async function later({ clock, drain }: Outbox, ms: number): Promise<void> {
  clock.forward(ms);
  await drain.settle();
}

describe('the drain', () => {
  it('sends what is due and keeps where it stands', async () => {
    const chat = scripted('chat');
    const outbox = await openOutbox([chat], [dueRow('chat:a'), dueRow('chat:b')]);
    await outbox.drain.settle();
    expect(chat.sent.map(({ to }) => to.address)).toEqual(['a', 'b']);
    expect(await outbox.store.deliveries.counts()).toMatchObject({ sent: 2, due: 0 });
    expect((await outbox.row(dueRow('chat:a').id)).ref).toMatchObject({ channel: 'a' });
  });

  it('leaves alone what is due later, and what goes to a platform that is off', async () => {
    const chat = scripted('chat');
    const outbox = await openOutbox(
      [chat],
      [dueRow('chat:a', { dueAt: '2026-11-23T06:31:00.000Z' }), dueRow('mail:a')],
    );
    await outbox.drain.settle();
    expect(chat.sent).toHaveLength(0);
    await later(outbox, 60_000);
    expect(chat.sent).toHaveLength(1);
    expect(await outbox.store.deliveries.counts()).toMatchObject({ sent: 1, due: 1 });
  });

  describe('of a post that is to be published', () => {
    const row = dueRow('chat:a', { to: { platform: 'chat', address: 'a', options: { publish: true } } });
    const open = (publish: () => Outcome) => {
      const published: unknown[] = [];
      const chat = {
        ...scripted('chat'),
        publish: async (ref: unknown) => {
          published.push(ref);
          return publish();
        },
      };
      return { chat, published };
    };

    it('publishes it, once', async () => {
      const { chat, published } = open(() => ({ kind: 'sent', ref: { channel: 'a', message: 'm1' } }));
      const outbox = await openOutbox([chat], [row]);
      await outbox.drain.settle();
      await later(outbox, 60_000);
      expect(published).toEqual([{ channel: 'a', message: 'm1' }]);
      expect(chat.edits).toEqual([]);
      expect(await outbox.store.deliveries.counts()).toMatchObject({ sent: 2, due: 0 });
    });

    it('waits its turn without keeping the next post back', async () => {
      let limit = true;
      const { chat, published } = open(() =>
        limit ? retry({ afterMs: 1_800_000 }) : { kind: 'sent', ref: { channel: 'a', message: 'm1' } },
      );
      const next = dueRow('chat:a', { message: 'next', dueAt: '2026-11-23T06:40:00.000Z' });
      const outbox = await openOutbox([chat], [row, next]);
      await outbox.drain.settle();
      await later(outbox, 600_000);
      expect(chat.sent.map(({ key }) => key)).toEqual([row.key, next.key]);
      expect(published).toHaveLength(1);
      limit = false;
      await later(outbox, 1_300_000);
      expect(published).toHaveLength(2);
      expect(await outbox.store.deliveries.counts()).toMatchObject({ sent: 3, due: 0 });
    });

    it('tells the owner of the channel when publishing is refused, and that the post stands', async () => {
      const { chat } = open(() => ({ kind: 'rejected', reason: 'forbidden', detail: 'Missing Access.' }));
      const outbox = await openOutbox([chat], [{ ...row, workspace: 'chat:w1' }]);
      await outbox.drain.settle();
      await later(outbox, 60_000);
      expect(chat.notes).toEqual([expect.stringContaining('A post in chat:a was not published')]);
      expect(await outbox.store.deliveries.counts()).toMatchObject({ sent: 1, rejected: 1 });
    });

    it('publishes what was found after a lost answer, and nothing on a platform without followers', async () => {
      const { chat, published } = open(() => ({ kind: 'sent', ref: { channel: 'a', message: 'm9' } }));
      const doubtful = { ...row, attempts: [{ at: row.dueAt, outcome: null }] };
      const found = { ...chat, find: async () => ({ channel: 'a', message: 'm9' }) };
      const outbox = await openOutbox([found], [doubtful]);
      await outbox.drain.settle();
      expect(published).toEqual([{ channel: 'a', message: 'm9' }]);
      const without = await openOutbox([scripted('chat')], [row]);
      await without.drain.settle();
      expect(await without.store.deliveries.counts()).toMatchObject({ sent: 1, due: 0 });
    });
  });

  it('keeps the parts of a message in order, and gives the later ones the place of the first', async () => {
    const chat = scripted('chat', {
      send: (_, n) =>
        n === 1 ? retry() : { kind: 'sent', ref: { channel: 'a', message: `m${n}`, thread: 't' } },
    });
    const part = (n: number) => dueRow('chat:a', { part: n, parts: 3 });
    const outbox = await openOutbox([chat], [part(0), part(1), part(2)]);
    await outbox.drain.settle();
    expect(chat.sent.map((delivery) => delivery.part)).toEqual([0]);
    await later(outbox, 60_000);
    expect(chat.sent.map((delivery) => delivery.part)).toEqual([0, 0, 1, 2]);
    expect(chat.sent.slice(2).map(({ parent }) => parent?.message)).toEqual(['m2', 'm2']);
  });

  it('tries again with the same key, and waits as long as the platform asks', async () => {
    const chat = scripted('chat', {
      send: (_, n) =>
        n === 1 ? retry({ afterMs: 90_000 }) : { kind: 'sent', ref: { channel: 'a', message: 'm' } },
    });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    await outbox.drain.settle();
    await later(outbox, 89_000);
    expect(chat.sent).toHaveLength(1);
    await later(outbox, 1_000);
    expect(chat.sent).toHaveLength(2);
    expect(new Set(chat.sent.map(({ key }) => key)).size).toBe(1);
    expect((await outbox.row(dueRow('chat:a').id)).attempts).toMatchObject([
      { outcome: { kind: 'retry' } },
      { outcome: { kind: 'sent' } },
    ]);
  });

  it('looks before it sends again what may have been posted', async () => {
    const chat = scripted('chat', {
      send: () => retry({ ambiguous: true }),
      find: () => ({ channel: 'a', message: 'found' }),
    });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    await outbox.drain.settle();
    await later(outbox, 60_000);
    expect(chat.sent).toHaveLength(1);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'sent',
      ref: { message: 'found' },
    });
  });

  it('sends again what was looked for and is not there', async () => {
    const chat = scripted('chat', {
      send: (_, n) =>
        n === 1 ? retry({ ambiguous: true }) : { kind: 'sent', ref: { channel: 'a', message: 'm' } },
    });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    await outbox.drain.settle();
    await later(outbox, 60_000);
    expect(chat.looked).toHaveLength(1);
    expect(chat.sent).toHaveLength(2);
    expect((await outbox.row(dueRow('chat:a').id)).status).toBe('sent');
  });

  it('leaves as unknown what the platform can’t tell, without ever guessing', async () => {
    const chat = scripted('chat', { send: () => retry({ ambiguous: true }), find: () => 'unknown' });
    const outbox = await openOutbox([chat], [dueRow('chat:a'), dueRow('chat:a', { message: 'next' })]);
    await outbox.drain.settle();
    for (let minutes = 0; minutes < 60; minutes += 1) await later(outbox, 60_000);
    expect(chat.sent.filter(({ key }) => key === dueRow('chat:a').key)).toHaveLength(1);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'unknown',
      detail: expect.stringContaining('does not say whether this was posted'),
    });
  });

  it('looks for half an hour from its first look on, however long the try lies back', async () => {
    let answers = false;
    const chat = scripted('chat', {
      send: (_, n) =>
        n === 1 ? retry({ ambiguous: true }) : { kind: 'sent', ref: { channel: 'a', message: 'm' } },
      find: () => (answers ? 'absent' : 'unknown'),
    });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    await outbox.drain.settle();
    // Nothing runs for a night; then the first answer of the platform gets lost.
    await later(outbox, 8 * 3_600_000);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({ status: 'due' });
    answers = true;
    await later(outbox, 60_000);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({ status: 'sent' });
  });

  it('takes up what a dead process held, and settles its try first', async () => {
    const chat = scripted('chat', { find: () => ({ channel: 'a', message: 'found' }) });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    const { store, clock } = outbox;
    const claim = {
      owner: 'dead',
      now: clock.now().toString({ smallestUnit: 'millisecond' }),
      leaseMs: 60_000,
      limit: 5,
      platform: 'chat',
      except: [],
    };
    const [row] = await store.deliveries.claim(claim);
    expect(await store.deliveries.trying(row?.id ?? '', 'dead', claim.now, 60_000)).toBe(true);
    await later(outbox, 59_000);
    expect(chat.looked).toHaveLength(0);
    await later(outbox, 2_000);
    expect(chat.sent).toHaveLength(0);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'sent',
      ref: { message: 'found' },
    });
  });

  it('pauses a place that refuses, cancels what waits for it, and tells its owner once', async () => {
    const chat = scripted('chat', {
      send: ({ to }) =>
        to.address === 'a' ? rejected('forbidden') : { kind: 'sent', ref: { channel: 'b', message: 'm' } },
    });
    const outbox = await openOutbox(
      [chat],
      [dueRow('chat:a'), dueRow('chat:a', { message: 'second' }), dueRow('chat:b')],
    );
    await outbox.store.subscriptions.save(subscriptionTo('chat:a'));
    await outbox.store.subscriptions.save(subscriptionTo('chat:b'));
    await outbox.drain.settle();
    expect(chat.sent).toHaveLength(2);
    expect(chat.notes).toEqual([expect.stringContaining('chat:w: Posts to chat:a are paused')]);
    const [paused, other] = await outbox.store.subscriptions.list(OPERATOR, {});
    expect(paused).toMatchObject({ status: 'paused', reason: expect.stringContaining('resume') });
    expect(other?.status).toBe('active');
    expect(await outbox.store.deliveries.counts()).toMatchObject({ rejected: 1, cancelled: 1, sent: 1 });
  });

  it('tells nobody else that a person’s own messages are paused', async () => {
    const chat = scripted('chat', { send: () => rejected('forbidden') });
    const outbox = await openOutbox([chat], [dueRow('chat:me')]);
    await outbox.store.subscriptions.save(subscriptionTo('chat:me', { owner: 'u1' }));
    await outbox.drain.settle();
    expect(chat.notes).toEqual([]);
    expect(await outbox.store.subscriptions.list(OPERATOR, { owner: 'u1' })).toMatchObject([
      { status: 'paused' },
    ]);
  });

  it('tells an owner once of many places that are paused together, and again an hour later', async () => {
    const chat = scripted('chat', { send: () => rejected('forbidden') });
    const rows = ['a', 'b', 'c'].map((address) => dueRow(`chat:${address}`));
    const next = dueRow('chat:d', { dueAt: '2026-11-23T07:31:00.000Z' });
    const outbox = await openOutbox([chat], [...rows, next]);
    for (const address of ['a', 'b', 'c', 'd'])
      await outbox.store.subscriptions.save(subscriptionTo(`chat:${address}`));
    await outbox.drain.settle();
    expect(chat.notes).toHaveLength(1);
    await later(outbox, 3_660_000);
    expect(chat.notes).toHaveLength(2);
  });

  it('stops a workspace whose token is refused, keeps what waits, and goes on elsewhere', async () => {
    const chat = scripted('chat', {
      send: ({ to }) =>
        to.address.startsWith('x')
          ? rejected('unauthorized')
          : { kind: 'sent', ref: { channel: 'y', message: 'm' } },
    });
    const rows = ['x1', 'x2', 'x3'].map((address) => dueRow(`chat:${address}`, { workspace: 'chat:x' }));
    const outbox = await openOutbox([chat], [...rows, dueRow('chat:y1', { workspace: 'chat:y' })], {
      width: 1,
    });
    await outbox.drain.settle();
    expect(chat.sent.map(({ to }) => to.address)).toEqual(['x1', 'y1']);
    expect(await outbox.store.deliveries.counts()).toMatchObject({ due: 3, sent: 1 });
    expect(outbox.drain.blocked()).toMatchObject([{ name: 'chat:x', refused: true }]);
    await later(outbox, 59_000);
    expect(chat.sent).toHaveLength(2);
  });

  it('asks again after 1, 5 and 15 minutes whether a token is accepted, with one row, and then sends all', async () => {
    let accepted = false;
    const chat = scripted('chat', {
      send: () =>
        accepted
          ? { kind: 'sent', ref: { channel: 'y', message: 'm' } }
          : { kind: 'rejected', reason: 'unauthorized', detail: 'because', scope: 'platform' },
    });
    const rows = ['a', 'b', 'c', 'd'].map((address) => dueRow(`chat:${address}`, { workspace: 'chat:x' }));
    const outbox = await openOutbox([chat], rows, { width: 3 });
    await outbox.drain.settle();
    const counts = [chat.sent.length];
    for (const [ms, tries] of [
      [60_000, 1],
      [60_000, 0],
      [240_000, 1],
      [600_000, 0],
      [300_000, 1],
      [900_000, 1],
    ] as const) {
      await later(outbox, ms);
      counts.push(chat.sent.length);
      expect(counts.at(-1)).toBe((counts.at(-2) ?? 0) + tries);
      expect(outbox.drain.blocked()).toMatchObject([{ name: 'chat', refused: true }]);
    }
    accepted = true;
    await later(outbox, 900_000);
    expect(await outbox.store.deliveries.counts()).toMatchObject({ due: 0, sent: 4 });
    expect(outbox.drain.blocked()).toEqual([]);
  });

  it('leaves the other platforms alone while one is banned, and asks the banned one nothing', async () => {
    const banned = scripted('banned', { send: () => retry({ afterMs: 3_600_000, scope: 'platform' }) });
    const chat = scripted('chat');
    const rows = Array.from({ length: 20 }, (_, n) => [dueRow(`banned:${n}`), dueRow(`chat:${n}`)]).flat();
    const outbox = await openOutbox([banned, chat], rows, { width: 1 });
    await outbox.drain.settle();
    expect(chat.sent).toHaveLength(20);
    expect(banned.sent).toHaveLength(1);
    await later(outbox, 3_599_000);
    expect(banned.sent).toHaveLength(1);
    await later(outbox, 1_000);
    expect(banned.sent.length).toBeGreaterThan(1);
  });

  it('does not let a platform that hangs hold up another', async () => {
    let release: (outcome: Outcome) => void = () => undefined;
    const slow = scripted('slow', {
      send: () =>
        new Promise<Outcome>((resolve) => {
          release = resolve;
        }),
    });
    const chat = scripted('chat');
    const outbox = await openOutbox([slow, chat], [dueRow('slow:a'), dueRow('chat:a')]);
    outbox.drain.kick();
    await expect.poll(async () => (await outbox.row(dueRow('chat:a').id)).status).toBe('sent');
    release({ kind: 'sent', ref: { channel: 'a', message: 'm' } });
    await outbox.drain.settle();
    expect((await outbox.row(dueRow('slow:a').id)).status).toBe('sent');
  });

  it('gives up after a day, and keeps the row for people to see', async () => {
    const chat = scripted('chat', { send: () => retry() });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    for (let hours = 0; hours < 26; hours += 1) await later(outbox, 3_600_000);
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'rejected',
      detail: expect.stringContaining('Given up'),
    });
  });

  it('records what a platform answered once the store takes it, and neither asks nor sends again', async () => {
    const chat = scripted('chat', { find: () => 'unknown' });
    const outbox = await openOutbox([chat], [dueRow('chat:a')]);
    const { deliveries } = outbox.store;
    const full = new StoreFailureError('full', 'The disk is full.', 'Free some space.');
    let settles = 0;
    const store: Store = {
      ...outbox.store,
      deliveries: {
        ...deliveries,
        settle: async (...settled) => {
          settles += 1;
          if (settles === 1) throw full;
          return deliveries.settle(...settled);
        },
      },
    };
    const drain = createDrain({
      store,
      platforms: new Map([['chat', chat]]),
      now: outbox.clock.now,
      random: () => 0.5,
      log: SILENT,
      owner: 'one',
    });
    await drain.settle();
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'claimed',
      attempts: [{ outcome: null }],
    });
    outbox.clock.forward(61_000);
    await drain.settle();
    expect(await outbox.row(dueRow('chat:a').id)).toMatchObject({
      status: 'sent',
      attempts: [{ outcome: { kind: 'sent' } }],
    });
    expect([chat.sent.length, chat.looked.length]).toEqual([1, 0]);
  });

  it('edits a post, and repeats an edit in doubt without looking', async () => {
    const answers = [retry({ ambiguous: true })];
    const chat = scripted('chat', {
      edit: () => answers.pop() ?? { kind: 'sent', ref: { channel: 'a', message: 'old' } },
    });
    const outbox = await openOutbox([chat], [dueRow('chat:a', { edit: { channel: 'a', message: 'old' } })]);
    await outbox.drain.settle();
    await later(outbox, 60_000);
    expect(chat.edits).toHaveLength(2);
    expect(chat.sent).toHaveLength(0);
    expect(chat.looked).toHaveLength(0);
  });

  it('does not pause a place because a post to be corrected is gone', async () => {
    const chat = scripted('chat', { edit: () => rejected('not_found') });
    const outbox = await openOutbox([chat], [dueRow('chat:a', { edit: { channel: 'a', message: 'old' } })]);
    await outbox.store.subscriptions.save(subscriptionTo('chat:a'));
    await outbox.drain.settle();
    expect((await outbox.store.subscriptions.list(OPERATOR, {}))[0]?.status).toBe('active');
  });

  it('gives back on stopping what it holds and has not tried', async () => {
    const hung = scripted('chat', { send: () => new Promise<Outcome>(() => undefined) });
    const outbox = await openOutbox([hung], [dueRow('chat:a')]);
    outbox.drain.kick();
    await expect.poll(() => hung.sent.length).toBe(1);
    const [held] = await outbox.store.deliveries.claim({
      owner: 'one',
      now: '2026-11-23T06:30:00.000Z',
      leaseMs: 60_000,
      limit: 1,
      platform: 'chat',
      except: [],
    });
    expect(held).toBeUndefined();
    await outbox.drain.stop(AbortSignal.abort());
    // Its try is under way: another process may take it up only when the lease has run out.
    expect((await outbox.row(dueRow('chat:a').id)).status).toBe('claimed');
    outbox.drain.kick();
    expect(hung.sent).toHaveLength(1);
  });
});
