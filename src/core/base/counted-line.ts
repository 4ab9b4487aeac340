/** Logs what strangers can cause as often as they like: at most one line a minute, with the number of cases. */
import type { Log, LogFields } from '../ports/ports.ts';
import type { Now } from './time.ts';

const EVERY_MS = 60_000;

/** The arguments of the newest call are logged with the number of calls since the last line. */
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
