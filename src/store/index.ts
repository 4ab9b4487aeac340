/** The store: SQLite in a file by default, Postgres when the address names it. */

import type { StoreFailureError } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import { migrate, storeOn } from './open.ts';
import type { Timed } from './query-times.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

export { proveSound } from './sqlite/open-sqlite.ts';

/** The path of a file, `:memory:`, or the address of a Postgres database (`postgres://…`). */
export type StoreAddress = { readonly file: string } | { readonly url: string };

export interface StoreOptions {
  readonly now: Now;
  /** Told of each failure of the store itself, whoever asked for what failed. */
  readonly failed?: (failure: StoreFailureError) => void;
  readonly timed?: Timed | undefined;
  /**
   * Milliseconds after which a query without an answer from Postgres is given up and its connection closed. Default:
   * 15,000.
   */
  readonly queryMs?: number | undefined;
}

/**
 * Opens the store. Creates or updates its tables where needed.
 * @throws {StoreFailureError} when it cannot be opened or is damaged.
 * @throws {UserError} when a newer version wrote it, or Postgres cannot be reached.
 */
export async function openStore(
  where: StoreAddress,
  { now, queryMs, failed, timed }: StoreOptions,
): Promise<Store> {
  // Imported here so that users of SQLite never load the Postgres driver.
  const backend =
    'file' in where
      ? openSqlite(where.file, { now, failed, timed })
      : await (await import('./postgres/postgres.ts')).openPostgres(where.url, {
          now,
          queryMs,
          failed,
          timed,
        });
  try {
    await migrate(backend);
    return storeOn(backend);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}
