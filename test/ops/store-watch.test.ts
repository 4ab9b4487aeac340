import { beforeEach, describe, expect, it } from 'vitest';
import { StoreFailureError, type StoreFailureKind } from '../../src/core/base/errors.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { createHealth, createStoreWatch, type StoreWatch } from '../../src/ops/index.ts';
import { type HandClock, handClock } from '../core/delivery/outbox.ts';
import { SILENT } from '../fakes/log.ts';

const failureOf = (kind: StoreFailureKind) =>
  new StoreFailureError(kind, `/srv/pullquote.db: ${kind}`, 'Mend it.');

let clock: HandClock;
let logged: string[];
let told: StoreFailureKind[];
let watch: StoreWatch;
/** How many bytes the store still takes. */
let room: number;
let leases: Store['leases'];

beforeEach(() => {
  clock = handClock();
  logged = [];
  told = [];
  room = 0;
  leases = {
    take: async (_name, holder) => {
      if (holder.length > room) throw failureOf('full');
      return { taken: true };
    },
    drop: async () => undefined,
    held: async () => [],
  };
  const log = { ...SILENT, error: (message: string) => logged.push(message) };
  watch = createStoreWatch({ now: clock.now, log });
  watch.tellBy(async (kind) => {
    told.push(kind);
  });
});

describe('a watch over the store', () => {
  it('says once what failed, however often it fails', () => {
    for (let n = 0; n < 5; n++) watch.failed(failureOf('full'));
    expect(watch.failure()).toMatchObject({ kind: 'full' });
    expect(logged).toEqual(['the store failed']);
    expect(told).toEqual(['full']);
  });

  it('holds back what writes until a write of some size works', async () => {
    expect(await watch.mayWrite(leases)).toBe(true);
    watch.failed(failureOf('full'));
    expect(await watch.mayWrite(leases)).toBe(false);
    room = 4_000;
    expect(await watch.mayWrite(leases)).toBe(false);
    room = 1_000_000;
    expect(await watch.mayWrite(leases)).toBe(true);
    expect(watch.failure()).toBeNull();
  });

  it('tells a disk that fills up again and again once a day', async () => {
    room = 1_000_000;
    for (let hour = 0; hour <= 24; hour++) {
      watch.failed(failureOf('full'));
      await watch.mayWrite(leases);
      clock.forward(3_600_000);
    }
    expect(told).toEqual(['full', 'full']);
  });

  it('goes on with damage, and does not forget it', async () => {
    watch.failed(failureOf('damaged'));
    watch.failed(failureOf('full'));
    expect(await watch.mayWrite(leases)).toBe(true);
    expect(watch.failure()).toMatchObject({ kind: 'damaged' });
  });

  it('leaves a store that another program holds for a moment unmentioned', () => {
    watch.failed(failureOf('busy'));
    expect([watch.failure(), logged, told]).toEqual([null, [], []]);
  });

  it('tells owners who can be told only later', () => {
    const early = createStoreWatch({ now: clock.now, log: SILENT });
    early.failed(failureOf('disk'));
    early.tellBy(async (kind) => {
      told.push(kind);
    });
    expect(told).toEqual(['disk']);
  });

  it('turns health red with the cause and without a path', async () => {
    const health = createHealth({ platforms: [], elapsed: () => 0, store: watch.failure });
    const ask = () => health.handle(new Request('http://localhost/healthz'), '127.0.0.1');
    expect((await ask()).status).toBe(200);
    watch.failed(failureOf('full'));
    const response = await ask();
    expect(response.status).toBe(503);
    const said = await response.text();
    expect(said).toContain('disk is full');
    expect(said).not.toContain('/srv');
  });
});
