/** Work that is done once a day; when it fails, again an hour later. */
import { type Now, shift, type Timestamp, timestamp } from './time.ts';

const HOUR_MS = 3_600_000;

/** Call it as often as you like: it does its work at the first call of a day (in UTC). What the work throws is thrown on. */
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
