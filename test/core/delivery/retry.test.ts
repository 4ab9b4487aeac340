/** How long a delivery waits for its next try. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETRY, retryDelay } from '../../../src/core/delivery/retry.ts';

const again = { kind: 'retry', reason: 'down' } as const;
const half = () => 0.5;
const most = () => 0.999_999;

describe('the wait before the next try', () => {
  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 8_000],
    [9, 256_000],
  ])('doubles: after try %i, half of the longest is %i ms', (tries, ms) => {
    expect(retryDelay(tries, again, half)).toBe(ms);
  });

  test('is anywhere between nothing and the longest', () => {
    expect(retryDelay(1, again, () => 0)).toBe(0);
    expect(retryDelay(1, again, most)).toBe(RETRY.baseMs);
  });

  test('never grows beyond a quarter of an hour, however many tries there were', () => {
    for (const tries of [11, 31, 32, 5_000]) expect(retryDelay(tries, again, half)).toBe(RETRY.longestMs / 2);
  });

  test('is never shorter than the platform asks for, and longer than all others when it asks for that', () => {
    expect(retryDelay(1, { ...again, afterMs: 1_500 }, half)).toBe(1_500);
    expect(retryDelay(3, { ...again, afterMs: 1_500 }, half)).toBe(4_000);
    expect(retryDelay(1, { ...again, afterMs: 3_600_000 }, half)).toBe(3_600_000);
  });

  test('lets a request under way land, where it may have been posted', () => {
    expect(retryDelay(1, { ...again, ambiguous: true }, half)).toBe(RETRY.settleMs);
    expect(retryDelay(1, { ...again, ambiguous: false }, half)).toBe(1_000);
    expect(retryDelay(5, { ...again, ambiguous: true }, half)).toBe(16_000);
  });

  test('is a whole number of milliseconds', () => {
    const random = fc.double({ min: 0, max: 0.999_999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), random, (tries, at) => {
        const ms = retryDelay(tries, again, () => at);
        expect(Number.isInteger(ms) && ms >= 0 && ms <= RETRY.longestMs).toBe(true);
      }),
    );
  });
});
