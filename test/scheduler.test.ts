import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScheduler } from '../src/scheduler.ts';
import { SILENT } from './fakes/log.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

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
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ticks).toBe(5);
    await scheduler.stop();
    expect(errors).toHaveLength(5);
    await scheduler.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ticks).toBe(5);
  });

  it('goes on while a tick hangs, and starts again after a stop', async () => {
    let ticks = 0;
    const scheduler = createScheduler({
      tick: () => {
        ticks += 1;
        return new Promise(() => undefined);
      },
      log: SILENT,
    });
    scheduler.start();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(ticks).toBe(3);
    await scheduler.stop();
    scheduler.start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ticks).toBe(5);
    await scheduler.stop();
  });
});
