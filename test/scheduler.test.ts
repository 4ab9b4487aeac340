import { describe, expect, it } from 'vitest';
import { createScheduler } from '../src/scheduler.ts';
import { SILENT } from './core/delivery/outbox.ts';

describe('the scheduler', () => {
  it('ticks every second until it is stopped, also when a tick fails', async () => {
    let ticks = 0;
    const errors: string[] = [];
    const scheduler = createScheduler({
      tick: async () => {
        ticks += 1;
        throw new Error('broken');
      },
      log: { ...SILENT, error: (message) => errors.push(message) },
    });
    scheduler.start();
    scheduler.start();
    await expect.poll(() => ticks, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    await scheduler.stop();
    const stopped = ticks;
    expect(errors).toHaveLength(stopped);
    await scheduler.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(ticks).toBe(stopped);
  });
});
