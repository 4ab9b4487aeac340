import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingCount } from '../../../src/core/base/leading-count.ts';

test('counts what a look at each item counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, limit) => {
      const sorted = items.toSorted((a, b) => a - b);
      expect(leadingCount(sorted.length, (i) => (sorted[i] ?? 0) < limit)).toBe(
        sorted.filter((item) => item < limit).length,
      );
    }),
  );
});

test('looks at few of many items', () => {
  let looks = 0;
  const found = leadingCount(100_000, (i) => {
    looks += 1;
    return i < 77_777;
  });
  expect(found).toBe(77_777);
  expect(looks).toBeLessThanOrEqual(17);
});
