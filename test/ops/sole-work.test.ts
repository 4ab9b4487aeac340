/** Work beside the ticks, among processes on one database: one does it, and another goes on when that one ends. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Store } from '../../src/core/ports/ports.ts';
import { createSoleWork } from '../../src/ops/sole-work.ts';
import { SILENT } from '../fakes/log.ts';
import { openMemoryStore } from '../store/memory-store.ts';

let store: Store;
let at: Temporal.Instant;
let done: string[];

beforeEach(async () => {
  at = Temporal.Instant.from('2026-11-28T03:30:00Z');
  done = [];
  store = await openMemoryStore({ now: () => at });
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

/** A process with two kinds of work, each called once a second. */
function processNamed(holder: string) {
  const among = createSoleWork({ leases: store.leases, now: () => at, log: SILENT, holder });
  const reading = among.sole('reading again', async () => void done.push(`${holder} reads`));
  const copying = among.sole('the backup', async () => void done.push(`${holder} copies`));
  return { ...among, reading, copying };
}

async function seconds(count: number, ...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (let second = 0; second < count; second++) {
    for (const work of works) await work();
    at = at.add({ seconds: 1 });
  }
}

it('is done by one process at a time, each kind by whoever came first', async () => {
  const [a, b] = [processNamed('a'), processNamed('b')];
  await b.copying();
  await seconds(120, a.reading, b.reading, a.copying, b.copying);
  expect(new Set(done)).toEqual(new Set(['a reads', 'b copies']));
  expect(done).toHaveLength(241);
});

it('goes on in another process a minute after the first one fell silent', async () => {
  const [a, b] = [processNamed('a'), processNamed('b')];
  await seconds(30, a.reading, b.reading);
  done = [];
  await seconds(45, b.reading);
  expect(done).toEqual([]);
  await seconds(30, b.reading);
  expect(new Set(done)).toEqual(new Set(['b reads']));
  done = [];
  // Whoever was silent finds the lease taken.
  await seconds(20, a.reading, b.reading);
  expect(new Set(done)).toEqual(new Set(['b reads']));
});

it('goes on at once when a process leaves it', async () => {
  const [a, b] = [processNamed('a'), processNamed('b')];
  await seconds(5, a.reading, b.reading);
  await a.release();
  done = [];
  await seconds(10, b.reading);
  expect(new Set(done)).toEqual(new Set(['b reads']));
});

it('stays with a process whose work takes longer than the lease', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<void>();
  const a = createSoleWork({ leases: store.leases, now: () => at, log: SILENT, holder: 'a' });
  const long = a.sole('the backup', () => promise)();
  await vi.advanceTimersByTimeAsync(0);
  const b = processNamed('b');
  for (let minute = 0; minute < 10; minute++) {
    at = at.add({ minutes: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    await b.copying();
  }
  expect(done).toEqual([]);
  resolve();
  await long;
});

it('does nothing while the store cannot be asked', async () => {
  const broken = { ...store.leases, take: () => Promise.reject(new Error('no store')) };
  const among = createSoleWork({ leases: broken, now: () => at, log: SILENT, holder: 'a' });
  const work = among.sole('reading again', async () => void done.push('read'));
  await expect(work()).rejects.toThrow('no store');
  await work();
  expect(done).toEqual([]);
});
