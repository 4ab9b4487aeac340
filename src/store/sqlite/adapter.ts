/** Adapts node:sqlite to what Kysely's SQLite dialect expects. */

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { createCache } from '../../core/base/cache.ts';
import { StoreFailureError } from '../../core/base/errors.ts';
import { storableText } from '../rows/storable-text.ts';
import { explainSqliteError, type Failed, isBusy } from './sqlite-errors.ts';

/** Prepared statements kept per connection; lists of different lengths make many. */
const STATEMENTS = 400;

/**
 * A value as SQLite takes it. Text is made well-formed without changing its length, so offsets stay right and no text
 * ends at a NUL.
 */
function input(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
      return storableText(value);
    case 'number':
      // node:sqlite binds every number as a float, and FTS5 ignores a range of row ids that is not given in integers.
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'bigint':
      return value;
    default:
      if (value === null) return null;
      throw new Error(`SQLite takes no ${typeof value}`);
  }
}

/** Where a connection leads, and who is told when it fails. */
export interface Guarded {
  readonly file: string;
  readonly failed: Failed;
}

/** Does the work and explains its errors. "Busy" passes through unchanged, because the writer waits for the lock itself. */
function attempt<T>({ file, failed }: Guarded, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (isBusy(thrown)) throw thrown;
    const explained = explainSqliteError(thrown, file);
    if (explained instanceof StoreFailureError) failed(explained);
    throw explained;
  }
}

/** SQLite itself ends a transaction that it can't finish: then there is nothing left to take back, and the cause must not be hidden. */
const TAKEN_BACK: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function statementOf(statement: StatementSync, file: Guarded): SqliteStatement {
  const reader = statement.columns().length > 0;
  // FTS5 reports row ids that are too large for a JavaScript number.
  if (!reader) statement.setReadBigInts(true);
  return {
    reader,
    all: (parameters) => attempt(file, () => statement.all(...parameters.map(input))),
    run: (parameters) => attempt(file, () => statement.run(...parameters.map(input))),
    iterate: (parameters) => statement.iterate(...parameters.map(input)),
  };
}

/** The connection for Kysely. Prepared statements are kept, and every transaction takes the write lock at its start. */
function adapt(connection: DatabaseSync, file: Guarded): SqliteDatabase {
  const kept = createCache<string, SqliteStatement>(STATEMENTS);
  return {
    close: () => connection.close(),
    prepare(text) {
      if (text === 'rollback' && !connection.isTransaction) return TAKEN_BACK;
      // A transaction that begins with a read and then writes fails if another process wrote in between.
      const query = text === 'begin' ? 'begin immediate' : text;
      const known = kept.get(query);
      if (known !== undefined) {
        kept.set(query, known);
        return known;
      }
      const made = attempt(file, () => statementOf(connection.prepare(query), file));
      kept.set(query, made);
      return made;
    },
  };
}

/** Does the first work, or the second if another process holds the lock. */
function orElse<T>(work: () => T, other: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (isBusy(thrown)) return other();
    throw thrown;
  }
}

/**
 * Reads on the writing connection while no transaction is open there: its page cache survives its own commits, while
 * every other connection's cache is emptied by them. During a transaction it reads on a second connection, which may
 * also wait for locks.
 */
function readBoth(writing: DatabaseSync, own: DatabaseSync, file: Guarded): SqliteDatabase {
  const [beside, apart] = [adapt(writing, file), adapt(own, file)];
  return {
    close: () => apart.close(),
    prepare(query) {
      if (writing.isTransaction) return apart.prepare(query);
      return orElse(
        () => {
          const statement = beside.prepare(query);
          return {
            ...statement,
            all: (parameters) =>
              orElse(
                () => statement.all(parameters),
                () => apart.prepare(query).all(parameters),
              ),
          };
        },
        () => apart.prepare(query),
      );
    },
  };
}

/** SQLite rolls schema changes back with their transaction, so a migration runs whole or not at all. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's dialect for this connection. */
export function dialectOn(connection: DatabaseSync, file: Guarded): Dialect {
  return dialectOf(adapt(connection, file));
}

/** Kysely's dialect for reading committed data beside the connection that writes. */
export function readingDialectOn(writing: DatabaseSync, own: DatabaseSync, file: Guarded): Dialect {
  return dialectOf(readBoth(writing, own, file));
}

function dialectOf(database: SqliteDatabase): Dialect {
  const dialect = new SqliteDialect({ database });
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
