/**
 * What every part of the store needs: a connection for reads, a way to write, and full-text search in the database's
 * dialect.
 */
import type { Now } from '../core/base/time.ts';
import type { Db } from './schema.ts';
import type { FullText } from './search/fulltext.ts';

export interface Database {
  /** Sees what is committed; inside a transaction, also what that transaction wrote. */
  readonly read: Db;
  /** Runs in a new transaction, or in the one that is already open. Resolves when the data is safe on disk. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * A single statement, which is committed without waiting for the disk. Use it for small writes before an answer is sent. If the
   * process is killed, nothing is lost. If the power fails, the write may be lost, but then everything written after it is lost
   * too.
   */
  note<T>(work: (db: Db) => Promise<T>): Promise<T>;
  readonly fulltext: FullText;
  readonly dialect: 'sqlite' | 'postgres';
  readonly now: Now;
}
