/** Puts a backup in the place of the store. */

import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadDotEnv, readEnvironment } from '../config/index.ts';
import { reasonOf, UserError } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import { isRunning, makeDataFolder } from '../ops/index.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { AppSettings } from '../reading-app.ts';
import { openStore } from '../store/index.ts';

const now: Now = () => Temporal.Now.instant();

/**
 * Replaces the store by a backup and keeps the former store beside it.
 * @returns where the former store is kept; null if there was none.
 * @throws {UserError} when the file is no valid backup, a bot runs on the store, or the store is not a SQLite file.
 */
export async function restoreStore(
  settings: AppSettings,
  file: string,
): Promise<{ readonly kept: string | null }> {
  loadDotEnv();
  if (readEnvironment(process.env, PLATFORMS).databaseUrl !== null) {
    throw new UserError(
      'The store is in Postgres.',
      'Use pg_restore, or unset DATABASE_URL to restore into a SQLite file.',
    );
  }
  if (!existsSync(file)) throw new UserError(`There is no such file: ${file}`);
  makeDataFolder(settings.data);
  const place = join(settings.data, 'pullquote.db');
  const fresh = join(settings.data, `restoring-${process.pid}.db`);
  try {
    copyFileSync(file, fresh);
    chmodSync(fresh, 0o600);
    await proveSound(fresh, file);
    const kept = existsSync(place) ? `${place}.${now().epochMilliseconds}.bak` : null;
    if (kept !== null) {
      const former = await openStore({ file: place }, { now });
      const running = await isRunning(former.leases, now);
      await former.close();
      if (running) throw new UserError('Pullquote is running on this store.', 'Stop it first.');
      renameSync(place, kept);
    }
    renameSync(fresh, place);
    return { kept };
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${fresh}${rest}`, { force: true });
  }
}

/** Opening checks the copy and updates an older backup; closing merges its log into it. */
async function proveSound(copy: string, file: string): Promise<void> {
  try {
    await (await openStore({ file: copy }, { now })).close();
  } catch (error) {
    throw new UserError(`The backup is damaged: ${file}`, reasonOf(error).replaceAll(copy, file));
  }
}
