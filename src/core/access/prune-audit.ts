/** Removes what the record of the management page has held for long enough, in small batches, so that nobody has to wait. */
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Store } from '../ports/ports.ts';

const DAY_MS = 24 * 3_600_000;
const BATCH = 500;

/** Returns the number of entries removed. */
export function createPruneAudit({
  store,
  now,
}: {
  readonly store: Pick<Store, 'audit'>;
  readonly now: Now;
}): (days: number) => Promise<number> {
  return async (days) => {
    const before = shift(timestamp(now()), -days * DAY_MS);
    let removed = 0;
    for (let batch = BATCH; batch === BATCH; removed += batch) batch = await store.audit.prune(before, BATCH);
    return removed;
  };
}
