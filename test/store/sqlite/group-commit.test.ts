/** What becomes of writes that wait together when the disk has no room for them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoreFailureError } from '../../../src/core/base/errors.ts';
import type { Database } from '../../../src/store/database.ts';
import type { Db, Schema } from '../../../src/store/schema.ts';
import { dialectOn } from '../../../src/store/sqlite/adapter.ts';
import { groupCommit } from '../../../src/store/sqlite/group-commit.ts';

let folder: string;
let connection: DatabaseSync;
let writes: Pick<Database, 'write'>;
let failures: StoreFailureError[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-group-'));
  const file = join(folder, 'store.db');
  connection = new DatabaseSync(file);
  connection.exec('pragma journal_mode = wal; create table notes (words text); pragma max_page_count = 20');
  failures = [];
  const guarded = { file, failed: (failure: StoreFailureError) => failures.push(failure) };
  writes = groupCommit(
    new Kysely<Schema>({ dialect: dialectOn(connection, guarded) }),
    file,
    () => connection.isTransaction,
  );
});

afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A write of so many characters. */
const note = (characters: number) =>
  writes.write(async (db: Db) => {
    await sql`insert into notes values (${'x'.repeat(characters)})`.execute(db);
    return characters;
  });

const kept = () => connection.prepare('select length(words) as length from notes order by rowid').all();

it('a write without room names the cause, and the next one that has room is kept', async () => {
  await expect(note(1_000_000)).rejects.toMatchObject({ name: 'StoreFailureError', kind: 'full' });
  expect(connection.isTransaction).toBe(false);
  expect(await note(10)).toBe(10);
  expect(kept()).toEqual([{ length: 10 }]);
  expect(failures.map(({ kind }) => kind)).toEqual(['full']);
});

it('of writes that wait together, none is called kept that is not', async () => {
  const sizes = [10, 20, 1_000_000, 30, 40];
  const ended = await Promise.allSettled(sizes.map(note));
  const called = ended.flatMap((one) => (one.status === 'fulfilled' ? [{ length: one.value }] : []));
  expect(kept()).toEqual(called);
  for (const one of ended) {
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'full' });
  }
  expect(await note(50)).toBe(50);
});
