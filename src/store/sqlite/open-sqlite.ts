/** Opens SQLite through node:sqlite, with the settings that keep data safe. */
import { chmodSync, existsSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import * as z from 'zod';
import { UserError } from '../../core/base/errors.ts';
import type { Now } from '../../core/base/time.ts';
import type { Backend } from '../open.ts';
import { type Timed, timing } from '../query-times.ts';
import type { Schema } from '../schema.ts';
import { sqliteFullText } from '../search/fulltext-sqlite.ts';
import { cacheFrequencies } from '../search/word-frequencies.ts';
import { dialectOn, readingDialectOn } from './adapter.ts';
import { groupCommit } from './group-commit.ts';
import { explainSqliteError, type Failed, isBusy } from './sqlite-errors.ts';

/** Older versions can corrupt a WAL database that two connections write to: https://www.sqlite.org/wal.html#walresetbug */
const OLDEST = [3, 51, 3] as const;

/** How long a statement waits for another process's transaction, in milliseconds. */
const BUSY_MS = 5000;

/** Milliseconds before a refused switch to the write-ahead log is tried again. */
const AGAIN_MS = 10;

/** Page cache in KiB: of the connection that writes and does most reads, and of the one that reads during its transactions. */
const CACHE_KB = 48_000;
const CACHE_BESIDE_KB = 16_000;

/**
 * Refuses a SQLite version that is too old.
 * @param version as `sqlite_version()` returns it: `3.53.4`.
 * @throws {UserError} when it is older than 3.51.3.
 */
export function checkVersion(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [place, least] of OLDEST.entries()) {
    const part = parts[place] ?? 0;
    if (part > least) return;
    if (part < least) {
      throw new UserError(
        `SQLite ${version} is too old: it can damage a database that two programs write to.`,
        `Run Pullquote with a Node.js that brings SQLite ${OLDEST.join('.')} or newer: npm ci installs one.`,
      );
    }
  }
}

const versionShape = z.object({ version: z.string() });

/** The store holds private data of workspaces. SQLite gives its log files the same permissions. */
const OWNER_ONLY = 0o600;

const IN_MEMORY = ':memory:';

function connect(file: string, cacheKb: number): DatabaseSync {
  const isNew = file !== IN_MEMORY && !existsSync(file);
  const connection = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  if (isNew) chmodSync(file, OWNER_ONLY);
  try {
    checkVersion(versionShape.parse(connection.prepare('select sqlite_version() as version').get()).version);
    keepLog(connection);
    connection.exec('pragma synchronous = full');
    connection.exec(`pragma cache_size = -${cacheKb}`);
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

/**
 * Switches to the write-ahead log. SQLite refuses at once, whatever the timeout, while another process writes to a file
 * without that log. Two programs may start on a new file together, so this tries again.
 */
function keepLog(connection: DatabaseSync): void {
  const began = performance.now();
  for (let done = false; !done; ) {
    try {
      connection.exec('pragma journal_mode = wal');
      done = true;
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() - began > BUSY_MS) throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS);
    }
  }
}

/** The copy appears whole or not at all. Copying in steps lets the process do other work in between. */
async function copy(connection: DatabaseSync, target: string): Promise<void> {
  if (existsSync(target)) throw new UserError(`The file already exists: ${target}`, 'Choose another name.');
  const unfinished = `${target}.part`;
  try {
    await rm(unfinished, { force: true });
    // Before anything is in it: a copy takes its time, and nobody else may read along.
    await writeFile(unfinished, '', { mode: OWNER_ONLY });
    await backup(connection, unfinished);
    await rename(unfinished, target);
  } catch (thrown) {
    await rm(unfinished, { force: true });
    throw explainSqliteError(thrown, target);
  }
}

export interface SqliteOptions {
  readonly now: Now;
  /** Told of each failure of the store. */
  readonly failed?: Failed | undefined;
  readonly timed?: Timed | undefined;
  /** The bytes of a backup that a store in memory begins as; by default it is empty. */
  readonly content?: Uint8Array | undefined;
}

/**
 * Opens a file, or `:memory:`. Creates a missing file.
 * @throws {StoreFailureError} when it cannot be opened or is no database.
 */
export function openSqlite(
  file: string,
  { now, failed = () => undefined, timed, content }: SqliteOptions,
): Backend {
  const open: DatabaseSync[] = [];
  const opened = (cacheKb: number): DatabaseSync => {
    const connection = connect(file, cacheKb);
    open.push(connection);
    return connection;
  };
  try {
    const writing = opened(CACHE_KB);
    if (content !== undefined && file === IN_MEMORY) writing.deserialize(content);
    const guarded = { file, failed };
    const writer = new Kysely<Schema>({ dialect: dialectOn(writing, guarded), ...timing(timed) });
    const read =
      file === IN_MEMORY
        ? writer
        : new Kysely<Schema>({
            dialect: readingDialectOn(writing, opened(CACHE_BESIDE_KB), guarded),
            ...timing(timed),
          });
    const { close: finish, ...writes } = groupCommit(writer, file, () => writing.isTransaction);
    return {
      dialect: 'sqlite',
      replica: null,
      now,
      fulltext: cacheFrequencies(sqliteFullText),
      writer,
      read,
      ...writes,
      migrated() {
        // From now on a wait for the lock must not block the event loop: see group-commit.ts.
        writing.exec('pragma busy_timeout = 0');
      },
      async backup(target) {
        await copy(writing, target);
      },
      async check() {
        try {
          const found = foundShape.parse(writing.prepare(`pragma quick_check(${DAMAGES_NAMED})`).all());
          return found.map(({ quick_check: said }) => said).filter((said) => said !== 'ok');
        } catch (thrown) {
          throw explainSqliteError(thrown, file);
        }
      },
      async size() {
        return { data: bytesOf(file), log: bytesOf(`${file}-wal`) };
      },
      async close() {
        await finish();
        for (const connection of open.toReversed()) if (connection.isOpen) connection.close();
      },
    };
  } catch (thrown) {
    for (const connection of open) connection.close();
    throw explainSqliteError(thrown, file);
  }
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Damaged places that are named; further ones say nothing new. */
const DAMAGES_NAMED = 10;
const foundShape = z.array(z.object({ quick_check: z.string() }));

const checkShape = z.object({ integrity_check: z.string() });

/**
 * Reads a whole store and checks that nothing in it is damaged. Changes nothing.
 * @throws {UserError} when it is damaged.
 * @throws {StoreFailureError} when it is no store.
 */
export function proveSound(file: string): void {
  let connection: DatabaseSync | null = null;
  try {
    connection = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
    const { integrity_check: said } = checkShape.parse(connection.prepare('pragma integrity_check(1)').get());
    if (said !== 'ok') throw new UserError(`The store ${file} is damaged: ${said}`, 'Use another backup.');
    connection.prepare('select name from kysely_migration').all();
  } catch (thrown) {
    throw explainSqliteError(thrown, file);
  } finally {
    connection?.close();
  }
}
