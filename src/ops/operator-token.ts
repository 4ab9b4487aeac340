/** The operator's token: made once, kept in the data folder for its owner alone, so that it stays over restarts. */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's whole content, so that Prometheus can read it as a `credentials_file`. */
export const TOKEN_FILE = 'operator-token';

/** 32 random bytes as base64url. What is shorter was not made here, or was cut off by a full disk. */
const TOKEN = /^[\w-]{43}$/;

/** @throws what the file system says, when the folder can't be written. */
export function operatorToken(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, TOKEN_FILE);
  const kept = readToken(file);
  if (kept !== null) return kept;
  rmSync(file, { force: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // Of two processes that start at once, the first one's token counts for both.
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readToken(file);
  if (made === null) throw new Error(`${file} does not hold what was written to it`);
  return made;
}

/** Null: there is none, or it is damaged. */
function readToken(file: string): string | null {
  try {
    const written = readFileSync(file, 'utf8').trim();
    if (!TOKEN.test(written)) return null;
    chmodSync(file, 0o600);
    return written;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
