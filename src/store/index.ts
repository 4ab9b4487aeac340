/** The store: SQLite in a file by default, Postgres when an address says so. */

import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import { migrate, storeOn } from './open.ts';
import { openSqlite } from './sqlite/sqlite.ts';

export { proveSound } from './sqlite/sqlite.ts';

/** A file's path or `:memory:`, or the address of a Postgres database (`postgres://…`). */
export type Where = { readonly file: string } | { readonly url: string };

/**
 * Opens the store, made and brought up to date where needed.
 * @throws {UserError} when it cannot be opened, is damaged, or was written by a newer version.
 */
export async function openStore(where: Where, { now }: { readonly now: Now }): Promise<Store> {
  // Postgres is loaded only by those who use it.
  const backend =
    'file' in where
      ? openSqlite(where.file, now)
      : await (await import('./postgres.ts')).openPostgres(where.url, now);
  try {
    await migrate(backend);
    return storeOn(backend);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}
