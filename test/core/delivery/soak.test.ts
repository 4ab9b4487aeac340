/** The long proofs of `npm run soak`, in short. */
import { describe, expect, it } from 'vitest';
import { downtime } from '../../../bench/soak/downtime.ts';
import { ambiguousFaults, crashPoints } from '../../../bench/soak/points.ts';
import { ban, refusals, rush } from '../../../bench/soak/rush.ts';
import { storm } from '../../../bench/soak/storm.ts';

// Side by side: most of their time is waiting for leases and time-outs to end.
describe.concurrent('delivery under strain', { timeout: 60_000 }, () => {
  it('posts exactly once through killed processes and failing platforms', async () => {
    const found = await storm({ rows: 32, kills: 2, processes: 1, faults: 0.23, seed: 3 });
    expect(found).toMatchObject({ rows: 32, kills: 2, lost: 0, doubled: 0, unknown: 0, integrity: 'ok' });
  });

  it('posts exactly once when it dies while sending', async () => {
    expect(await crashPoints(['while sending'], ['history'])).toEqual({ cases: 1, unknown: 0, wrong: [] });
  });

  it('settles every fault that leaves a post in doubt', async () => {
    expect(await ambiguousFaults(['post'])).toEqual({ cases: 14, unknown: 0, wrong: [] });
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

  it('makes up for three days of downtime with one edition each', async () => {
    expect(await downtime(6, 3)).toMatchObject({ late: 6, wrong: 0 });
  });
});
