import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/base/errors.ts';
import type { Mount } from '../../src/core/ports/ports.ts';
import { checkCounts, checkFolder, checkPosts, checkRuntime, runChecks } from '../../src/ops/doctor.ts';
import { createHealth, createReadiness } from '../../src/ops/health.ts';
import { deliveryOf } from '../contracts/store-rows.ts';
import { openMemoryStore } from '../store/memory-store.ts';

describe('the doctor', () => {
  it('names the remedy for an old runtime', () => {
    expect(checkRuntime({ node: '20.1.0', sqlite: '3.53.4' })[0]).toMatchObject({
      level: 'error',
      remedy: expect.stringContaining('npm'),
    });
    expect(checkRuntime({ node: '26.1.0', sqlite: '3.53.4' }).every(({ level }) => level === 'ok')).toBe(
      true,
    );
  });

  it('makes the data folder and says when it can not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-doctor-'));
    expect(checkFolder(join(folder, 'a', 'b'))[0]?.level).toBe('ok');
    writeFileSync(join(folder, 'file'), '');
    expect(checkFolder(join(folder, 'file', 'c'))[0]).toMatchObject({
      level: 'error',
      remedy: expect.stringContaining('--data'),
    });
    rmSync(folder, { recursive: true });
  });

  it('names counts that are wrong, and counts again when asked to', async () => {
    const wrong = [{ of: 'outlets', wrong: 2 }] as const;
    const store = { drift: async () => wrong, recount: async () => wrong };
    expect(await checkCounts(store, false)).toMatchObject([
      { level: 'error', remedy: expect.stringContaining('doctor --fix') },
    ]);
    expect(await checkCounts(store, true)).toMatchObject([
      { level: 'ok', subject: expect.stringContaining('2') },
    ]);
    const right = { drift: async () => [], recount: async () => [] };
    expect(await checkCounts(right, false)).toMatchObject([{ level: 'ok' }]);
  });

  it('names each post that was refused or is in doubt, with what to type', async () => {
    const store = await openMemoryStore({ now: () => Temporal.Instant.from('2026-01-05T09:00:00Z') });
    const rows = Array.from({ length: 12 }, (_, n) => deliveryOf(`d${n}`, { edition: null }));
    await store.deliveries.add(rows);
    expect(await checkPosts(store)).toEqual([
      { level: 'ok', subject: '0 posts sent, 12 waiting', remedy: null },
    ]);
    await store.deliveries.add(
      rows.map((row) => ({
        ...row,
        id: `${row.id}x`,
        key: `${row.key}x`,
        status: 'rejected' as const,
        detail: 'Missing Access',
      })),
    );
    const findings = await checkPosts(store);
    expect(findings).toHaveLength(12);
    expect(findings[1]).toMatchObject({
      level: 'warning',
      subject: expect.stringContaining('refused (Missing Access)'),
      remedy: expect.stringContaining('pullquote digest resend d0x'),
    });
    expect(findings.at(-1)?.subject).toBe('And 2 more posts refused or in doubt');
    await store.close();
  });

  it('goes on after a check that throws, and keeps its remedy', async () => {
    const examinations = await runChecks([
      { heading: 'A', look: async () => Promise.reject(new UserError('bad', 'mend it')) },
      { heading: 'B', look: async () => [{ level: 'ok', subject: 'fine', remedy: null }] },
    ]);
    expect(examinations.map(({ findings }) => findings[0])).toEqual([
      { level: 'error', subject: 'bad', remedy: 'mend it' },
      { level: 'ok', subject: 'fine', remedy: null },
    ]);
  });
});

describe('health', () => {
  const request = new Request('http://127.0.0.1/healthz');

  it('is lost when a platform was away for more than a minute, and comes back with it', async () => {
    let seconds = 0;
    let ready = false;
    const elapsed = () => seconds * 1000;
    const health = createHealth({ platforms: [{ name: 'p', ready: () => ready }], elapsed });
    const status = async () => (await health.handle(request, '127.0.0.1')).status;
    expect(await status()).toBe(200);
    seconds = 61;
    const sick = await health.handle(request, '127.0.0.1');
    expect(sick.status).toBe(503);
    expect(await sick.json()).toEqual({ ok: false, away: ['p'] });
    ready = true;
    expect(await status()).toBe(200);
    ready = false;
    seconds = 100;
    expect(await status()).toBe(200);
  });

  it('is lost while a platform refuses the token, and not while one workspace of many does', async () => {
    let refused = 'p:one';
    const blocked = () => [
      { name: refused, reason: 'Check the token.', until: '2026-11-23T07:00:00.000Z', refused: true },
    ];
    const health = createHealth({ platforms: [{ name: 'p', ready: () => true }], elapsed: () => 0, blocked });
    expect((await health.handle(request, '127.0.0.1')).status).toBe(200);
    refused = 'p';
    const sick = await health.handle(request, '127.0.0.1');
    expect(sick.status).toBe(503);
    expect(await sick.json()).toMatchObject({ failed: [{ name: 'p', reason: 'Check the token.' }] });
  });
});

describe('readiness', () => {
  it('is lost when no tick did its work for a minute, and comes back with the next that does', async () => {
    let seconds = 0;
    let last: { readonly elapsedMs: number; readonly at: string } | null = null;
    const elapsed = () => seconds * 1000;
    const ready = createReadiness({ platforms: [], elapsed, lastRound: () => last, tryStore: async () => 1 });
    expect(await statusOf(ready)).toBe(200);
    seconds = 61;
    expect(await statusOf(ready)).toBe(503);
    // The host's clock may be set back by an hour: the age of the round counts, not its time.
    last = { elapsedMs: elapsed(), at: '2026-11-23T06:00:00.000Z' };
    expect(await statusOf(ready)).toBe(200);
    seconds = 130;
    expect(await statusOf(ready)).toBe(503);
  });

  it('is lost while the store takes nothing, and asks it once for many callers', async () => {
    let seconds = 0;
    let asked = 0;
    let hasRoom = false;
    const tryStore = async (): Promise<void> => {
      asked += 1;
      if (!hasRoom) throw new Error('the connection was cut');
    };
    const ready = createReadiness({
      platforms: [],
      elapsed: () => seconds * 1000,
      lastRound: () => null,
      tryStore,
    });
    expect(await Promise.all([statusOf(ready), statusOf(ready), statusOf(ready)])).toEqual([503, 503, 503]);
    expect(asked).toBe(1);
    hasRoom = true;
    seconds = 3;
    expect(await statusOf(ready)).toBe(200);
  });

  it('is lost with health', async () => {
    const store = () => ({ kind: 'full', since: '2026-11-23T06:00:00.000Z' }) as const;
    const ready = createReadiness({
      platforms: [],
      elapsed: () => 0,
      lastRound: () => null,
      tryStore: async () => 1,
      store,
    });
    expect(await statusOf(ready)).toBe(503);
  });
});

const statusOf = async ({ handle }: Mount): Promise<number> =>
  (await handle(new Request('http://127.0.0.1/readyz'), '127.0.0.1')).status;
