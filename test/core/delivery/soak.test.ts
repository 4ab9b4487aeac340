/** The long proofs of `npm run soak`, in short. */
import { describe, expect, it } from 'vitest';
import { downtime } from '../../../bench/soak/downtime.ts';
import { ambiguousFaults, crashPoints } from '../../../bench/soak/points.ts';
import { ban, refusals, rush } from '../../../bench/soak/rush.ts';
import { storm } from '../../../bench/soak/storm.ts';

describe('delivery under strain', () => {
  it('posts exactly once through killed processes and failing platforms', { timeout: 60_000 }, async () => {
    const found = await storm({ rows: 60, kills: 3, processes: 1, faults: 0.23, seed: 3 });
    expect(found).toMatchObject({ rows: 60, kills: 3, lost: 0, doubled: 0, unknown: 0, integrity: 'ok' });
  });

  it('posts exactly once when it dies while sending', { timeout: 60_000 }, async () => {
    expect(await crashPoints(['while sending'])).toEqual({ cases: 2, unknown: 0, wrong: [] });
  });

  it('settles every fault that leaves a post in doubt', { timeout: 60_000 }, async () => {
    expect(await ambiguousFaults()).toEqual({ cases: 42, unknown: 0, wrong: [] });
  });

  it('keeps to the limits in a rush', async () => {
    expect(await rush(40)).toMatchObject({ sent: 80, limited: 0, early: 0 });
  });

  it('calls a place that refuses once, and its owner once', async () => {
    expect(await refusals(48)).toMatchObject({ worst: 1, told: 1 });
  });

  it('delivers on one platform while the other bans us', async () => {
    expect(await ban(40)).toMatchObject({ otherSent: 40 });
  });

  it('makes up for three days of downtime with one edition each', { timeout: 60_000 }, async () => {
    expect(await downtime(12, 3)).toMatchObject({ late: 12, wrong: 0 });
  });
});
