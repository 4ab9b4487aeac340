import { expect, it } from 'vitest';
import { createPruneAudit } from '../../../src/core/access/prune-audit.ts';
import { openStore } from '../../../src/store/index.ts';

const now = () => Temporal.Instant.from('2026-05-10T08:00:00Z');

it('removes entries that were kept for long enough, however many there are', async () => {
  const store = await openStore({ file: ':memory:' }, { now });
  try {
    const entry = { who: 'Anna', from: '127.0.0.1', did: 'source.pause', to: null, detail: null };
    await store.transaction(async (tx) => {
      for (let n = 0; n < 1_001; n++) await tx.audit.add({ ...entry, at: '2026-05-01T07:59:59.000Z' });
      await tx.audit.add({ ...entry, at: '2026-05-01T08:00:00.000Z' });
    });
    expect(await createPruneAudit({ store, now })(9)).toBe(1_001);
    expect(await store.audit.list({}, 5)).toHaveLength(1);
  } finally {
    await store.close();
  }
});
