/** The log: structured lines on stderr, or readable ones on a terminal, without secrets. */
import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Log, LogFields } from '../core/ports/ports.ts';
import { createRedactor } from './redact-secrets.ts';
import { createRepeatedLines, type RepeatedLines } from './repeated-lines.ts';

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly secrets: readonly string[];
  /** Writes a finished line. */
  readonly write: (line: string) => void;
  /** Readable lines instead of JSON. */
  readonly pretty: boolean;
  /** Milliseconds of a clock that nobody sets; by default the process's. */
  readonly elapsed?: () => number;
}

/**
 * Errors in fields are logged with stack and causes. Other properties that client libraries add are left out, because
 * they hold tokens.
 */
function plain(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? loadPino().stdSerializers.err(withoutExtras(value)) : value,
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

const require = createRequire(import.meta.url);
/** Loaded with the first line, because most verbs log nothing. Synchronous, because logging cannot be awaited. */
const loadPino = (): typeof import('pino') => require('pino');
const loadPretty = (): typeof import('pino-pretty') => require('pino-pretty');

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

type Level = Exclude<LogSettings['level'], 'silent'>;

/** A line below the level is dropped before it is built. Of warnings and errors of one kind, one a minute is written. */
function wrap(open: () => Logger, level: LogSettings['level'], repeated: RepeatedLines, about = ''): Log {
  const writer =
    (of: Level) =>
    (message: string, fields: LogFields = {}): void => {
      if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return;
      const leftOut = isCounted(of, fields) ? repeated.admit(about + kindOf(of, message, fields)) : 0;
      if (leftOut === null) return;
      open()[of](leftOut === 0 ? plain(fields) : { ...plain(fields), leftOut }, message);
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    child: (fields) =>
      wrap(
        once(() => open().child(plain(fields))),
        level,
        repeated,
        about + JSON.stringify(plain(fields)),
      ),
  };
}

/** A line with an id is looked up by it: a person was shown that id. */
const isCounted = (level: Level, { id }: LogFields): boolean =>
  (level === 'error' || level === 'warn') && id === undefined;

/** Fields that tell faults of one message apart. Others say where it happened this time. */
function kindOf(level: Level, message: string, { platform, what, name, reason, error }: LogFields): string {
  const why = error instanceof Error ? error.message : reason;
  return [level, message, platform, what, name, why].map(String).join('\n').slice(0, 500);
}

export function createLog({
  level,
  secrets,
  pretty,
  write,
  elapsed = () => performance.now(),
}: LogSettings): Log {
  const redact = createRedactor(secrets);
  const open = once(() => {
    const readable = pretty
      ? loadPretty().prettyFactory({ colorize: true, translateTime: 'HH:MM:ss' })
      : null;
    const line = (written: string): void => write(redact(readable?.(written) ?? written));
    return loadPino().pino({ level, base: null }, { write: line });
  });
  return wrap(open, level, createRepeatedLines(elapsed));
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
