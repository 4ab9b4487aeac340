/** A log line about what strangers can cause as often as they like: at most one a minute, with how many there were. */
import type { Log, LogFields } from '../ports/ports.ts';
import type { Now } from './time.ts';

const EVERY_MS = 60_000;

/** What the returned function is called with stands in the line that it writes: the newest case, beside the count since the last line. */
export function createCountedLine(message: string, log: Log, now: Now): (fields?: LogFields) => void {
  let count = 0;
  let next = Number.NEGATIVE_INFINITY;
  return (fields = {}) => {
    count += 1;
    const at = now().epochMilliseconds;
    if (at < next) return;
    log.warn(message, { ...fields, count });
    count = 0;
    next = at + EVERY_MS;
  };
}
