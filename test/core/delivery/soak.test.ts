/** The long proofs of `npm run soak`, in short. */
import { describe, expect, it } from 'vitest';
import { jumps } from '../../../soak/clock-jumps.ts';
import { ambiguousFaults, crashPoints } from '../../../soak/crash-points.ts';
import { storm } from '../../../soak/crash-storm.ts';
import { downtime } from '../../../soak/downtime.ts';
import { rowsAt, wordsIn } from '../../../soak/fake-platforms.ts';
import { tally } from '../../../soak/outbox.ts';
import { ban } from '../../../soak/platform-ban.ts';
import { refusals, rush } from '../../../soak/rush-minute.ts';

// Side by side: most of their time is waiting for leases and time-outs to end.
describe.concurrent('delivery under strain', { timeout: 300_000 }, () => {
  it('posts exactly once through killed processes and failing platforms', async () => {
    const found = await storm({ rows: 24, kills: 1, processes: 1, faults: 0.23, seed: 3, leaseMs: 2_000 });
    expect(found).toMatchObject({ rows: 24, kills: 1, lost: 0, doubled: 0, unknown: 0, strays: 0 });
    expect(found).toMatchObject({ violations: 0, integrity: 'ok' });
  });

  it('posts exactly once when it dies while sending', async () => {
    const counted = await crashPoints(['while sending, once it stands'], ['channel']);
    expect(counted).toEqual({ cases: 2, unknown: 0, wrong: [] });
  });

  it('settles every fault that leaves a post in doubt', async () => {
    expect(await ambiguousFaults(['direct'])).toEqual({ cases: 18, unknown: 0, wrong: [] });
  });

  it('leaves unknown what nobody can look up, and sends it no second time', async () => {
    const counted = await ambiguousFaults(['unreadable'], ['reset after']);
    // Discord knows the key again; Slack has none, and its history is closed.
    expect(counted).toEqual({ cases: 2, unknown: 1, wrong: [] });
  });

  it('counts what is lost, doubled or out of its place', () => {
    const platform = {
      name: 'slack',
      place: () => ({ platform: 'slack', address: 'C1', options: {} }),
    } as const;
    const [row] = rowsAt(platform, 1, 'channel');
    if (row === undefined) throw new Error('no row');
    const sent = { ...row, status: 'sent', ref: { channel: 'C1', message: 'm1' } } as const;
    const post = { words: wordsIn(row.payload), message: 'm1', at: 0 };
    expect(tally([sent], [post])).toMatchObject({ sent: 1, lost: 0, doubled: 0, strays: 0 });
    expect(tally([sent], [])).toMatchObject({ lost: 1, strays: 1 });
    expect(tally([sent], [post, { ...post, message: 'm2' }])).toMatchObject({ doubled: 1 });
    expect(tally([sent], [{ ...post, words: 'other' }])).toMatchObject({ lost: 1, strays: 2 });
  });

  it('keeps to the limits in a rush', async () => {
    expect(await rush(40)).toMatchObject({ sent: 80, limited: 0, early: 0 });
  });

  it('calls a place that refuses once, and its owner once', async () => {
    expect(await refusals(48)).toMatchObject({ worst: 1, told: 1 });
  });

  it.each(['discord', 'slack'] as const)(
    'delivers on one platform and answers on both while %s bans us',
    async (banned) => {
      const { otherSent, bannedCalls, laterCalls, slowest } = await ban(banned, 20);
      expect({ otherSent, laterCalls, few: bannedCalls <= 32 }).toEqual({
        otherSent: 20,
        laterCalls: 0,
        few: true,
      });
      // Who waited for the ban would wait an hour; how fast a busy machine answers is the soak's to judge.
      expect(Math.max(slowest.discord, slowest.slack)).toBeLessThan(250_000);
    },
  );

  it('publishes once however the clock goes, late where it is late', async () => {
    expect(await jumps(3)).toEqual({ subscriptions: 3, cases: 8, wrong: [] });
  });

  it('makes up for three days of downtime with one edition each', async () => {
    expect(await downtime(6, 3)).toMatchObject({ late: 6, wrong: 0 });
  });
});
