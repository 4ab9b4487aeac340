/** The log: structured lines on stderr, readable ones on a terminal, no secret in either. */
import { type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { Log, LogFields } from '../core/ports/ports.ts';
import { createRedactor } from './redact-secrets.ts';

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly secrets: readonly string[];
  /** Where finished lines go. */
  readonly write: (line: string) => void;
  /** Readable lines instead of JSON. */
  readonly pretty: boolean;
}

/** Errors in fields are written with their stack and causes; client libraries' extra properties (they hold tokens) are left out. */
function plain(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? pino.stdSerializers.err(withoutExtras(value)) : value,
    ]),
  );
}

function withoutExtras(error: Error): Error {
  const bare = new Error(
    error.message,
    error.cause instanceof Error ? { cause: withoutExtras(error.cause) } : {},
  );
  bare.name = error.name;
  if (error.stack !== undefined) bare.stack = error.stack;
  return bare;
}

function wrap(logger: Logger): Log {
  return {
    debug: (message, fields = {}) => logger.debug(plain(fields), message),
    info: (message, fields = {}) => logger.info(plain(fields), message),
    warn: (message, fields = {}) => logger.warn(plain(fields), message),
    error: (message, fields = {}) => logger.error(plain(fields), message),
    child: (fields) => wrap(logger.child(plain(fields))),
  };
}

export function createLog(settings: LogSettings): Log {
  const redact = createRedactor(settings.secrets);
  const readable = settings.pretty ? prettyFactory({ colorize: true, translateTime: 'HH:MM:ss' }) : null;
  const write = (line: string): void => settings.write(redact(readable?.(line) ?? line));
  return wrap(pino({ level: settings.level, base: null }, { write }));
}
