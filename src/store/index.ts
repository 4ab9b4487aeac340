/** The store: SQLite in a file by default, Postgres when the address names it. */

import type { StoreFailureError } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import type { MovedRows, MoveEnd, MoveStep } from './moving/move-store.ts';
import { type Backend, migrate, storeOn } from './open.ts';
import type { ReplicaOptions } from './postgres/read-replica.ts';
import type { Timed } from './query-times.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

export type { MovedRows, MoveStep } from './moving/move-store.ts';
/** Imported here so that users of SQLite never load the Postgres driver. */
export const loadRestoreDump = async () => (await import('./postgres/restore-dump.ts')).restoreDump;

export { proveSound } from './sqlite/open-sqlite.ts';

/** The path of a file, `:memory:`, or the address of a Postgres database (`postgres://…`). */
export type StoreAddress = { readonly file: string } | { readonly url: string };

export interface StoreOptions {
  readonly now: Now;
  /** Told of each failure of the store itself, whoever asked for what failed. */
  readonly failed?: ((failure: StoreFailureError) => void) | undefined;
  readonly timed?: Timed | undefined;
  /** A copy of a Postgres database that follows it, for reads that may be a little behind. */
  readonly replica?: ReplicaOptions | undefined;
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
export async function openStore(where: StoreAddress, options: StoreOptions): Promise<Store> {
  const backend = await backendAt(where, options);
  try {
    await migrate(backend);
    return storeOn(backend);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}

function backendAt(where: StoreAddress, options: StoreOptions): Backend | Promise<Backend> {
  return 'file' in where ? openSqlite(where.file, options) : openedPostgres(where.url, options);
}

/** Imported here so that users of SQLite never load the Postgres driver. */
async function openedPostgres(url: string, options: StoreOptions): Promise<Backend> {
  return (await import('./postgres/postgres.ts')).openPostgres(url, options);
}

/** Two open stores, of which one is to be filled from the other. */
export interface StoreMove {
  readonly from: Store;
  readonly to: Store;
  /** See `moveStore`. */
  run(tell: (step: MoveStep) => Promise<void>): Promise<readonly MovedRows[]>;
  close(): Promise<void>;
}

/**
 * Opens both ends of a move. Nothing is moved yet.
 * @throws as `openStore` does.
 */
export async function openMove(from: StoreAddress, to: StoreAddress, now: Now): Promise<StoreMove> {
  const source = await openEnd(from, now, false);
  try {
    const target = await openEnd(to, now, true);
    return {
      from: source.store,
      to: target.store,
      run: async (tell) => (await import('./moving/move-store.ts')).moveStore(source, target, tell),
      close: async () => {
        await target.backend.close();
        await source.backend.close();
      },
    };
  } catch (thrown) {
    await source.backend.close();
    throw thrown;
  }
}

async function openEnd(where: StoreAddress, now: Now, unfinished: boolean): Promise<MoveEnd> {
  // Counting a large table takes longer than any question of a running bot may.
  const backend = await backendAt(where, { now, queryMs: 0 });
  try {
    await migrate(backend, { unfinished });
    return { backend, store: storeOn(backend), place: placeOf(where) };
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}

/** The address as people may read it. */
function placeOf(where: StoreAddress): string {
  if ('file' in where) return where.file;
  const { host, pathname } = new URL(where.url);
  return `postgres://${host}${pathname}`;
}
