/** The file `.env` of the working directory: its variables, and the lines in it that mean nothing. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { spellingDistance } from '../core/names/spelling-distance.ts';
import type { ConfigProblem } from './config-problem.ts';

/** What Node.js, npm and the system read from the environment: no mistake in a `.env`. */
const FOREIGN =
  /^(NODE_|npm_|UV_|LC_|COMPOSE_|POSTGRES_|PG)|^(TZ|LANG|PATH|HOME|NO_COLOR|FORCE_COLOR)$|^(https?|no|all)_proxy$/i;

/** Loads the file; variables that are set already stay. Without the file, nothing happens. */
export function loadDotEnv(file = '.env'): void {
  for (const [name, value] of Object.entries(parseEnv(dotEnvText(file) ?? ''))) process.env[name] ??= value;
}

/**
 * Lines that set no variable of Pullquote. A value is never part of a message, because it may be a secret.
 * @param known the names of all variables that Pullquote reads
 */
export function dotEnvWarnings(known: readonly string[], file = '.env'): readonly ConfigProblem[] {
  const text = dotEnvText(file) ?? '';
  const unknown = Object.keys(parseEnv(text)).filter((name) => !known.includes(name) && !FOREIGN.test(name));
  return [
    ...unknown.map((name) => {
      const near = nearest(name, known);
      return {
        file,
        path: name,
        message: `is no setting of Pullquote${near === null ? '' : `; did you mean ${near}?`}`,
      };
    }),
    ...lonelyLines(text).map((line) => ({
      file,
      path: `line ${line}`,
      message: 'sets nothing; write NAME=value',
    })),
  ];
}

/** The text of the file. Windows writes a byte order mark before UTF-8, and PowerShell writes UTF-16. Null: there is no file. */
export function dotEnvText(file: string): string | null {
  try {
    const bytes = readFileSync(file);
    // TextDecoder takes the mark away.
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The numbers of lines without a name and a `=`. A file with a value over several lines is left alone. */
function lonelyLines(text: string): readonly number[] {
  const lines = text.split(/\r?\n/);
  if (Object.values(parseEnv(text)).some((value) => value?.includes('\n'))) return [];
  return lines.flatMap((line, at) => (/^\s*($|#)|^\s*(export\s+)?[\w.-]+\s*=/.test(line) ? [] : [at + 1]));
}

/** The known name with at most two mistakes, or the one that has all words of this one; null: none. */
function nearest(name: string, known: readonly string[]): string | null {
  const upper = name.toUpperCase();
  const close = known
    .map((other) => ({ other, far: spellingDistance(upper, other, 2) }))
    .filter(({ far }) => far <= 2)
    .toSorted((a, b) => a.far - b.far);
  const words = upper.split(/[^A-Z0-9]+/).filter((word) => word !== '');
  const same = (other: string) => words.length > 1 && words.every((word) => other.includes(word));
  return close[0]?.other ?? known.find(same) ?? null;
}
