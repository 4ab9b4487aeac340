import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { checkFolder, checkRuntime, examine } from '../../src/ops/doctor.ts';
import { createHealth } from '../../src/ops/health.ts';
import { createMetrics } from '../../src/ops/metrics.ts';

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

  it('goes on after a check that throws, and keeps its remedy', async () => {
    const examinations = await examine([
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
    const now = () => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
    const health = createHealth([{ name: 'p', ready: () => ready }], now);
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
});

describe('metrics', () => {
  it('count what happened, for callers on this host only', async () => {
    const metrics = createMetrics(async () => ({ due: 3 }));
    metrics.delivered('p', 'sent');
    metrics.answered('quotes', 'p', 0.02);
    metrics.ingested('added');
    expect(metrics.mount.localOnly).toBe(true);
    const text = await (
      await metrics.mount.handle(new Request('http://127.0.0.1/metrics'), '127.0.0.1')
    ).text();
    expect(text).toContain('pullquote_deliveries_total{platform="p",outcome="sent"} 1');
    expect(text).toContain('pullquote_outbox_rows{status="due"} 3');
  });
});
