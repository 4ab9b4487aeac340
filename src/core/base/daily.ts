/** Work that is done once a day, or again an hour later if it fails. */
import { type Now, shift, type Timestamp, timestamp } from './time.ts';

const HOUR_MS = 3_600_000;

/**
 * Call it any number of times: it works at the first call of each day (in UTC). Errors of the work are thrown to the
 * caller.
 */
export function createDaily(now: Now, work: () => Promise<unknown>): () => Promise<void> {
  let next: Timestamp = '';
  return async () => {
    const at = timestamp(now());
    if (at < next) return;
    next = shift(at, HOUR_MS);
    await work();
    next = shift(`${at.slice(0, 10)}T00:00:00.000Z`, 24 * HOUR_MS);
  };
}
