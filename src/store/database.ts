/** What every noun of the store works on: a connection for reads, a way to write, and the dialect's full-text search. */
import type { Now } from '../core/base/time.ts';
import type { Db } from './schema.ts';
import type { FullText } from './search/fulltext.ts';

export interface Database {
  /** Reads see what is committed; inside a transaction, also what it wrote. */
  readonly read: Db;
  /** Runs in a transaction, or in the one that is open already; resolves when it is safe on disk. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * The same without waiting for the disk: for what is written on the way to an answer. A killed process loses nothing of it. When
   * power fails it may be lost, but never before something that was written after it: the log is kept in order.
   */
  note<T>(work: (db: Db) => Promise<T>): Promise<T>;
  readonly fulltext: FullText;
  readonly dialect: 'sqlite' | 'postgres';
  readonly now: Now;
}
