import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSharedBudget } from '../../../src/core/delivery/shared-budget.ts';
import { SILENT } from '../../fakes/log.ts';

/** A clock that stands still, and a budget that all processes share. */
function bench() {
  let free = 0;
  const asked: number[] = [];
  const budgets = {
    take: async (_: string, intervalMs: number, wanted: number) => {
      asked.push(wanted);
      const first = free;
      free += wanted * intervalMs;
      return first;
    },
  };
  return { asked, budgets };
}

it('lets a burst go at once and spreads the rest, over several processes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 }),
      async (calls) => {
        const { budgets } = bench();
        const waits: number[] = [];
        const wait = async (ms: number): Promise<void> => void waits.push(ms);
        const processes = Array.from({ length: 4 }, () => createSharedBudget({ budgets, log: SILENT, wait }));
        await Promise.all(calls.map((n) => processes[n]?.('bot', { intervalMs: 25, burst: 8 })));
        const late = calls.length - 8;
        expect(waits.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: Math.max(0, late) }, (_, n) => (n + 1) * 25),
        );
      },
    ),
    { numRuns: 50 },
  );
});

it('asks once for all that wait meanwhile', async () => {
  const { asked, budgets } = bench();
  const take = createSharedBudget({ budgets, log: SILENT, wait: async () => undefined });
  await Promise.all(Array.from({ length: 30 }, () => take('bot', { intervalMs: 25, burst: 8 })));
  expect(asked).toEqual([1, 29]);
});

it('keeps nobody waiting when the store fails', async () => {
  const budgets = { take: () => Promise.reject(new Error('the connection was cut')) };
  const take = createSharedBudget({ budgets, log: SILENT, wait: async () => undefined });
  await expect(take('bot', { intervalMs: 25, burst: 8 })).resolves.toBeUndefined();
});
