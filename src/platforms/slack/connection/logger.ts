/** Passes the SDK's log to ours, without debug lines, which contain whole payloads. */
import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/ports/ports.ts';

export function createLogger(log: Log, level: LogLevel): Logger {
  const say = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 500);
  return {
    debug: () => undefined,
    info: (...parts) => log.debug(say(parts)),
    warn: (...parts) => log.warn(say(parts)),
    error: (...parts) => log.error(say(parts)),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}
