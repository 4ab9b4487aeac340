/** The operator's token: made once and kept in the data folder, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file holds nothing else, so that Prometheus can use it as a `credentials_file`. */
export const TOKEN_FILE = 'operator-token';

/** 32 random bytes as base64url. A shorter one was not made here, or was truncated by a full disk. */
const TOKEN = /^[\w-]{43}$/;

/** @throws the file system's error, when the folder cannot be written */
export function operatorToken(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, TOKEN_FILE);
  const kept = readToken(file);
  if (kept !== null) return kept;
  rmSync(file, { force: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // If two processes start at once, both use the first one's token.
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

/** Null if there is none or it is damaged. */
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
