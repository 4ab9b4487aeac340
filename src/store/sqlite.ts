/** Opens SQLite through node:sqlite: the settings that keep data safe, and the adapter that Kysely's dialect asks for. */
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import * as z from 'zod';
import { reasonOf, UserError } from '../core/errors.ts';
import type { Now } from '../core/time.ts';
import { rememberFrequencies } from './frequencies.ts';
import { sqliteFullText } from './fulltext-sqlite.ts';
import { groupCommit } from './group.ts';
import type { Backend } from './open.ts';
import type { Db, Schema } from './schema.ts';
import { storable } from './storable.ts';

/** Older ones can corrupt a WAL database that two connections write to: https://www.sqlite.org/wal.html#walresetbug */
const OLDEST = [3, 51, 3] as const;

/** How long a statement waits for another process's transaction, in milliseconds. */
const BUSY_MS = 5000;

/** Prepared statements kept per connection; lists of varying length make many. */
const STATEMENTS = 400;

/** What SQLite takes as a parameter. Text is made well-formed, length kept: offsets stay right, and nothing ends at a NUL. */
function input(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
      return storable(value);
    case 'number':
    case 'bigint':
      return value;
    default:
      if (value === null) return null;
      throw new Error(`SQLite takes no ${typeof value}`);
  }
}

function statementOf(statement: StatementSync): SqliteStatement {
  const reader = statement.columns().length > 0;
  // FTS5 leaves row ids behind that no JavaScript number holds.
  if (!reader) statement.setReadBigInts(true);
  const inputs = (parameters: readonly unknown[]) => parameters.map(input);
  return {
    reader,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  };
}

/** The connection as Kysely wants it: prepared statements kept, every transaction a writing one from its start. */
function adapt(connection: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(text) {
      // A transaction that turns from reading to writing half-way fails when another process wrote in between.
      const statement = text === 'begin' ? 'begin immediate' : text;
      const known = kept.get(statement);
      if (known !== undefined) {
        kept.delete(statement);
        kept.set(statement, known);
        return known;
      }
      const made = statementOf(connection.prepare(statement));
      kept.set(statement, made);
      if (kept.size > STATEMENTS) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      return made;
    },
  };
}

const versionShape = z.object({ version: z.string() });

function checkVersion(connection: DatabaseSync): void {
  const { version } = versionShape.parse(connection.prepare('select sqlite_version() as version').get());
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

function connect(file: string): DatabaseSync {
  const connection = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    checkVersion(connection);
    connection.exec('pragma journal_mode = wal');
    connection.exec('pragma synchronous = full');
    connection.exec('pragma cache_size = -32000');
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

function kysely(connection: DatabaseSync): Db {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapt(connection) }) });
}

/**
 * Opens a file, made when it is missing, or `:memory:`.
 * @throws {UserError} when it cannot be opened or is no database.
 */
export function openSqlite(file: string, now: Now): Backend {
  let writing: DatabaseSync;
  try {
    writing = connect(file);
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError(
      `The store ${file} cannot be opened: ${reasonOf(thrown)}.`,
      'Check that the folder is there and writable; if the file is damaged, put a backup in its place (pullquote restore).',
    );
  }
  const writer = kysely(writing);
  // A second connection reads what is committed while a transaction is open on the first.
  const reading = file === ':memory:' ? null : connect(file);
  const reader = reading === null ? writer : kysely(reading);
  return {
    dialect: 'sqlite',
    now,
    fulltext: rememberFrequencies(sqliteFullText),
    writer,
    read: reader,
    write: groupCommit(writer),
    async backup(target) {
      await backup(writing, target);
    },
    async close() {
      if (reader !== writer) await reader.destroy();
      await writer.destroy();
      for (const connection of [reading, writing]) if (connection?.isOpen === true) connection.close();
    },
  };
}
