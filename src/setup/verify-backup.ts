/** The drill of a restore: opens a copy of a backup as a restore would, and says what is in it. */
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDotEnv, readEnvironment } from '../config/index.ts';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { OPERATOR } from '../core/base/scope.ts';
import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { loadRestoreDump, openStore } from '../store/index.ts';

const now: Now = () => Temporal.Now.instant();

export interface VerifiedBackup {
  readonly articles: number;
  readonly outlets: number;
}

/**
 * The backup itself is not touched.
 * @throws {UserError} when it could not be restored, with the reason.
 */
export async function verifyBackup(file: string): Promise<VerifiedBackup> {
  if (!existsSync(file)) throw new UserError(`There is no such file: ${file}`);
  if (isDump(file)) return verifyDump(file);
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-drill-'));
  const copy = join(folder, 'pullquote.db');
  try {
    copyFileSync(file, copy);
    const store = await openStore({ file: copy }, { now });
    try {
      return await looked(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw new UserError(`The backup ${file} cannot be restored.`, reasonOf(error).replaceAll(copy, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Restores it into a database beside the store, looks, and removes the database. */
async function verifyDump(file: string): Promise<VerifiedBackup> {
  loadDotEnv();
  const { databaseUrl } = readEnvironment(process.env, PLATFORMS);
  if (databaseUrl === null)
    throw new UserError(
      `${file} is a dump of Postgres, and no server is named.`,
      'Set DATABASE_URL: the drill restores it into a database of its own there, and removes that again.',
    );
  const restored = await (await loadRestoreDump())(databaseUrl, file);
  try {
    const store = await openStore({ url: restored.url }, { now });
    try {
      return await looked(store);
    } finally {
      await store.close();
    }
  } finally {
    await restored.drop();
  }
}

/** pg_dump's custom format begins with these letters. */
function isDump(file: string): boolean {
  const head = Buffer.alloc(5);
  const opened = openSync(file, 'r');
  readSync(opened, head);
  closeSync(opened);
  return head.toString('latin1') === 'PGDMP';
}

async function looked(store: Store): Promise<VerifiedBackup> {
  const [damage] = await store.check();
  if (damage !== undefined) throw new Error(damage);
  const { articles, outlets } = await store.articles.count(OPERATOR, {});
  const [newest] = await store.articles.list(OPERATOR, {}, { limit: 1, offset: 0 });
  // Reads a text, too, not only what is counted.
  if (newest !== undefined) await store.articles.record(OPERATOR, newest.id);
  return { articles, outlets };
}
