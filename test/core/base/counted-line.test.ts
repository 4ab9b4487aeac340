/** Lines about strangers: one a minute, none lost from the count. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountedLine } from '../../../src/core/base/counted-line.ts';
import { logTo } from '../../fakes/log.ts';

describe('a counted line', () => {
  it('comes at most once a minute and counts everything before it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 }), (waits) => {
        let seconds = 0;
        const lines: { readonly at: number; readonly count: number }[] = [];
        const log = logTo({
          warn: (_, fields) => lines.push({ at: seconds, count: Number(fields?.['count']) }),
        });
        const count = createCountedLine('seen', log, () =>
          Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
        );
        for (const wait of waits) {
          seconds += wait;
          count();
        }
        for (const [i, line] of lines.entries())
          expect(line.at - (lines[i - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(60);
        seconds += 60;
        count();
        expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(waits.length + 1);
      }),
    );
  });
});
