import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, joinThumbs, NO_THUMBS, type ThumbCounts } from '../../../src/core/digests/thumbs.ts';

const counts = (
  outlet: readonly [up: number, down: number],
  speaker: readonly [up: number, down: number],
): ThumbCounts => ({
  outlets: new Map([['coast daily', { up: outlet[0], down: outlet[1] }]]),
  speakers: new Map([['bo lind', { up: speaker[0], down: speaker[1] }]]),
});
const ITEM = { outlet: 'coast daily', speaker: 'bo lind' };

describe('the balance of thumbs', () => {
  it('is nothing without thumbs, and with as many up as down', () => {
    expect(balanceOf(ITEM, NO_THUMBS)).toBe(0);
    expect(balanceOf(ITEM, counts([3, 3], [1, 1]))).toBe(0);
  });

  it('is small for a single thumb, and grows with those who agree', () => {
    expect(balanceOf(ITEM, counts([1, 0], [1, 0]))).toBeCloseTo(0.2);
    expect(balanceOf(ITEM, counts([0, 16], [0, 16]))).toBeCloseTo(-0.8);
  });

  it('counts the outlet alone where nobody is shown as the speaker', () => {
    expect(balanceOf({ ...ITEM, speaker: null }, counts([4, 0], [40, 0]))).toBeCloseTo(0.25);
  });

  it('stays between −1 and 1, and one more thumb up never lowers it', () => {
    const some = fc.tuple(fc.nat(100_000), fc.nat(100_000));
    fc.assert(
      fc.property(some, some, (outlet, speaker) => {
        const now = balanceOf(ITEM, counts(outlet, speaker));
        expect(Math.abs(now)).toBeLessThanOrEqual(1);
        expect(balanceOf(ITEM, counts([outlet[0] + 1, outlet[1]], speaker))).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('thumbs for several names of one speaker', () => {
  it('are counted together by person, and those for a single name stay as they are', async () => {
    const asked: (readonly string[])[] = [];
    const { speakers } = await joinThumbs(
      {
        outlets: new Map(),
        speakers: new Map([
          ['bo lind', { up: 1, down: 0 }],
          ['mara holt', { up: 2, down: 1 }],
          ['bo e lind', { up: 1, down: 0 }],
          ['m ruiz', { up: 0, down: 3 }],
        ]),
      },
      (key) => ({ 'bo e lind': 'bo lind', 'm ruiz': 'mina ruiz' })[key] ?? key,
      async (names) => {
        asked.push(names);
        return { up: 1, down: 0 };
      },
    );
    expect(asked).toEqual([['bo lind', 'bo e lind']]);
    expect([...speakers]).toEqual([
      ['bo lind', { up: 1, down: 0 }],
      ['mara holt', { up: 2, down: 1 }],
      ['mina ruiz', { up: 0, down: 3 }],
    ]);
  });
});
