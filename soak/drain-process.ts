/** A process that empties an outbox until it is killed; told where in JSON, it may kill itself at a named point. */

import { randomUUID } from 'node:crypto';
import { createDrain } from '../src/core/delivery/drain.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { adapterTo } from './adapters.ts';
import { FAST } from './outbox.ts';
import type { CrashPoint, WorkerOrders } from './worker-orders.ts';

const now = () => Temporal.Now.instant();

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal ends the process before this call returns.
  throw new Error('still alive');
}

function crashingStore(store: Store, crash: CrashPoint | null): Store {
  const { deliveries } = store;
  return {
    ...store,
    deliveries: {
      ...deliveries,
      claim: async (claim) => {
        const rows = await deliveries.claim(claim);
        if (crash === 'after claim' && rows.length > 0) die();
        return rows;
      },
      trying: async (...tried) => {
        if (crash === 'before the try is written') die();
        const held = await deliveries.trying(...tried);
        if (crash === 'after the try is written') die();
        return held;
      },
      settle: async (...settled) => {
        if (crash === 'before the outcome is written') die();
        const written = await deliveries.settle(...settled);
        if (crash === 'after the outcome is written') die();
        return written;
      },
    },
  };
}

async function work({ where, platforms, leaseMs, crash }: WorkerOrders): Promise<void> {
  const store = await openStore(where, { now });
  const drain = createDrain({
    store: crashingStore(store, crash),
    platforms: new Map(platforms.map((access) => [access.name, adapterTo(access, store)])),
    now,
    random: Math.random,
    log: SILENT,
    owner: randomUUID(),
    width: 12,
    leaseMs,
    policy: FAST,
  });
  for (;;) {
    await drain.settle();
    const { due, claimed } = await store.deliveries.counts();
    if (due + claimed === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await store.close();
}

await work(JSON.parse(process.argv[2] ?? '') as WorkerOrders);
