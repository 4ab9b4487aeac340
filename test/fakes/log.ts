/** Logs that keep to themselves or tell a test what they hear. */
import type { Log } from '../../src/core/ports/ports.ts';

/** A log that tells `hear` its warnings and errors, and drops the rest. */
export function logTo(hear: Partial<Pick<Log, 'warn' | 'error'>>): Log {
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    ...hear,
    child: () => log,
  };
  return log;
}

export const SILENT = logTo({});

/** Writes each warning and error with its fields as one line. */
export function logInto(lines: string[]): Log {
  const write: Log['warn'] = (message, fields) => {
    lines.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  return logTo({ warn: write, error: write });
}
