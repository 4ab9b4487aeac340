/** node:sqlite as Kysely's SQLite dialect wants it. */

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { createCache } from '../../core/base/cache.ts';
import { storableText } from '../rows/storable-text.ts';
import { explainSqliteError, isBusy } from './sqlite-errors.ts';

/** Prepared statements kept per connection; lists of varying length make many. */
const STATEMENTS = 400;

/** What SQLite takes as a parameter. Text is made well-formed, length kept: offsets stay right, and nothing ends at a NUL. */
function input(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
      return storableText(value);
    case 'number':
      // node:sqlite binds every number as a float, and FTS5 heeds no range of row ids that is not given in integers.
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'bigint':
      return value;
    default:
      if (value === null) return null;
      throw new Error(`SQLite takes no ${typeof value}`);
  }
}

/** Does it, and says what a person can do where that fails; who waits for the write lock wants the error as it is. */
function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw isBusy(thrown) ? thrown : explainSqliteError(thrown, file);
  }
}

function statementOf(statement: StatementSync, file: string): SqliteStatement {
  const reader = statement.columns().length > 0;
  // FTS5 leaves row ids behind that no JavaScript number holds.
  if (!reader) statement.setReadBigInts(true);
  return {
    reader,
    all: (parameters) => attempt(file, () => statement.all(...parameters.map(input))),
    run: (parameters) => attempt(file, () => statement.run(...parameters.map(input))),
    iterate: (parameters) => statement.iterate(...parameters.map(input)),
  };
}

/** The connection with its prepared statements kept, and every transaction a writing one from its start. */
function adapt(connection: DatabaseSync, file: string): SqliteDatabase {
  const kept = createCache<string, SqliteStatement>(STATEMENTS);
  return {
    close: () => connection.close(),
    prepare(text) {
      // A transaction that turns from reading to writing half-way fails when another process wrote in between.
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

/** Does it, or the other where another process holds what is needed. */
function orElse<T>(work: () => T, other: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (isBusy(thrown)) return other();
    throw thrown;
  }
}

/**
 * Reads on the connection that writes as long as no transaction is open there: what a connection itself commits leaves its page
 * cache as it is, what any other commits empties it. Else on one of their own, which also waits where the other may not.
 */
function readBoth(writing: DatabaseSync, own: DatabaseSync, file: string): SqliteDatabase {
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

/** SQLite takes back changes of the schema with their transaction, so a migration is done whole or not at all. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's dialect for all work on this connection. */
export function dialectOn(connection: DatabaseSync, file: string): Dialect {
  return dialectOf(adapt(connection, file));
}

/** Kysely's dialect for reading what is committed, beside this connection that writes. */
export function readingDialectOn(writing: DatabaseSync, own: DatabaseSync, file: string): Dialect {
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
