/** What every platform's `send`, `find` and `edit` promise, as a suite that each of them calls with its fake server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { timestamp } from '../../src/core/base/time.ts';
import { createNotifyPeople } from '../../src/core/delivery/notify-people.ts';
import type { Attempt, Outcome, Outgoing, PostedRef } from '../../src/core/delivery/outcome.ts';
import type { Message } from '../../src/core/messages/message.ts';
import type { Platform } from '../../src/core/ports/ports.ts';
import { openMemoryStore } from '../store/memory-store.ts';

/** How the answer to a call gets lost. `-after`: the platform had carried it out. */
export const LOST = [
  'reset-before',
  'reset-after',
  '502-before',
  '502-after',
  'hang-before',
  'hang-after',
  'half',
] as const;
export type Lost = (typeof LOST)[number];

export interface SendBench {
  readonly platform: Pick<Platform, 'send' | 'find' | 'edit' | 'notifyOwner'>;
  /** A workspace (`platform:native-id`), and the messages that its owner got. */
  readonly workspace: string;
  toOwner(): readonly unknown[];
  /** The platform's clock, in milliseconds. */
  now(): number;
  /** Rows for a channel and for a person's direct messages, each with a key of its own. */
  row(where: 'channel' | 'direct'): Outgoing;
  /** How many posts stand there. */
  count(where: 'channel' | 'direct'): number;
  /** The next call of this kind loses its answer. */
  lose(what: 'post' | 'edit', how: Lost): void;
  /** The next post is told to wait. */
  limit(seconds: number): void;
  happen(what: 'channel gone' | 'not allowed' | 'direct closed' | 'token revoked'): void;
  close(): Promise<void>;
}

export function sendContract(platform: string, open: () => Promise<SendBench>): void {
  describe(`${platform} sends so that`, () => {
    let bench: SendBench;
    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    /** What the outbox does with one row: send; in doubt, look; again only when nothing is there. */
    async function deliver(row: Outgoing, before: readonly Attempt[] = []): Promise<PostedRef | 'unknown'> {
      const at = timestamp(Temporal.Instant.fromEpochMilliseconds(bench.now()));
      const outcome = await bench.platform.send(row);
      if (outcome.kind === 'sent') return outcome.ref;
      if (outcome.kind === 'rejected' || before.length > 3) throw new Error(JSON.stringify(outcome));
      const tries = [...before, { at, outcome }];
      if (outcome.ambiguous !== true) return deliver(row, tries);
      const found = await bench.platform.find(row, tries);
      return found === 'absent' ? deliver(row, tries) : found;
    }

    test.each(['channel', 'direct'] as const)(
      'a post in a %s stands where the outcome says',
      async (where) => {
        expect(await bench.platform.send(bench.row(where))).toMatchObject({ kind: 'sent' });
        expect(bench.count(where)).toBe(1);
      },
    );

    describe.each(['channel', 'direct'] as const)('in a %s', (where) => {
      test.each(LOST)('a lost answer (%s) ends with exactly one post', async (how) => {
        bench.lose('post', how);
        await deliver(bench.row(where));
        expect(bench.count(where)).toBe(1);
      });
    });

    test.each(LOST)('an edit whose answer is lost (%s) may be said again', async (how) => {
      const ref = await deliver(bench.row('channel'));
      if (ref === 'unknown') throw new Error('not delivered');
      const { payload } = bench.row('channel');
      bench.lose('edit', how);
      const first = await bench.platform.edit(ref, payload);
      expect(['retry', 'sent']).toContain(first.kind);
      expect(await bench.platform.edit(ref, payload)).toMatchObject({ kind: 'sent' });
      expect(bench.count('channel')).toBe(1);
    });

    test('a limit comes back with its time and without doubt', async () => {
      bench.limit(60);
      const outcome = await bench.platform.send(bench.row('channel'));
      expect(outcome).toMatchObject({ kind: 'retry' });
      expect(afterMs(outcome)).toBeGreaterThanOrEqual(60_000);
      expect(bench.count('channel')).toBe(0);
      expect(outcome.kind === 'retry' && outcome.ambiguous === true).toBe(false);
    });

    test.each([
      ['channel gone', 'channel', 'not_found'],
      ['not allowed', 'channel', 'forbidden'],
      ['direct closed', 'direct', 'forbidden'],
      ['token revoked', 'channel', 'unauthorized'],
    ] as const)('“%s” is rejected with words that help', async (what, where, reason) => {
      bench.happen(what);
      const outcome = await bench.platform.send(bench.row(where));
      expect(outcome).toMatchObject({ kind: 'rejected', reason });
      expect(outcome.kind === 'rejected' ? outcome.detail.length : 0).toBeGreaterThan(20);
    });

    test('the owner gets a message with its buttons', async () => {
      const now = () => Temporal.Instant.fromEpochMilliseconds(bench.now());
      const store = await openMemoryStore({ now });
      const platforms = new Map([[platform, bench.platform]]);
      const people = createNotifyPeople(store, platforms, now);
      const args = { quote: 'q1' };
      const button = { kind: 'command', label: 'Correct it', command: 'speaker fix', args } as const;
      const message: Message = {
        notice: 'Someone says that this quote has the wrong speaker.',
        items: [{ blocks: [{ kind: 'buttons', buttons: [button] }] }],
        data: null,
      };
      expect(await people.tellManagers(bench.workspace, () => message)).toBe(true);
      expect(JSON.stringify(bench.toOwner())).toContain('Correct it');
      await store.close();
    });

    test('nothing is thrown, whatever the row says', async () => {
      const row = bench.row('channel');
      const strange: readonly Outgoing[] = [
        { ...row, payload: null },
        { ...row, payload: 'text' },
        { ...row, payload: { components: 7 } },
        { ...row, to: { ...row.to, address: '../../x' } },
        { ...row, to: { ...row.to, address: '' } },
      ];
      for (const each of strange) expect(await bench.platform.send(each)).toMatchObject({ kind: 'rejected' });
      expect(bench.count('channel')).toBe(0);
    });

    test('a post that was never tried is absent', async () => {
      const at = timestamp(Temporal.Instant.fromEpochMilliseconds(bench.now()));
      expect(await bench.platform.find(bench.row('channel'), [{ at, outcome: null }])).toBe('absent');
    });
  });
}

function afterMs(outcome: Outcome): number {
  return outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0;
}
