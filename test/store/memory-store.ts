/** Stores in memory for tests: each begins as a copy of a store whose tables were made before, or that was filled before. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/core/ports/ports.ts';
import type { StoreOptions } from '../../src/store/index.ts';
import { migrate, storeOn } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';

/** Made with the first store of the process. */
let empty: Uint8Array | undefined;

/** @param content what `contentOf` gave; by default the store is empty. */
export async function openMemoryStore(options: StoreOptions, content = empty): Promise<Store> {
  const backend = openSqlite(':memory:', { ...options, content });
  await migrate(backend);
  const store = storeOn(backend);
  if (content === undefined) empty = await contentOf(store);
  return store;
}

/** All that a store holds, to open others as copies of it. */
export async function contentOf(store: Store): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-content-'));
  const file = join(folder, 'content.db');
  await store.backup(file);
  const content = readFileSync(file);
  rmSync(folder, { recursive: true });
  return content;
}
