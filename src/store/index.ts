/** The store: SQLite in a file by default, Postgres when an address says so. */

import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import { migrate, storeOn } from './open.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

export { proveSound } from './sqlite/open-sqlite.ts';

/** A file's path or `:memory:`, or the address of a Postgres database (`postgres://…`). */
export type StoreAddress = { readonly file: string } | { readonly url: string };

export interface StoreOptions {
  readonly now: Now;
  /** A query that Postgres does not answer for this long is given up with its connection, in milliseconds; 15 s unless told otherwise. */
  readonly queryMs?: number | undefined;
}

/**
 * Opens the store, made and brought up to date where needed.
 * @throws {UserError} when it cannot be opened, is damaged, or was written by a newer version.
 */
export async function openStore(where: StoreAddress, { now, queryMs }: StoreOptions): Promise<Store> {
  // Postgres is loaded only by those who use it.
  const backend =
    'file' in where
      ? openSqlite(where.file, now)
      : await (await import('./postgres/postgres.ts')).openPostgres(where.url, { now, queryMs });
  try {
    await migrate(backend);
    return storeOn(backend);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}
