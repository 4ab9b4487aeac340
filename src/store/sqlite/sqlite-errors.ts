/** SQLite errors that a person can solve, each with its remedy. */
import { reasonOf, StoreFailureError } from '../../core/base/errors.ts';

/** Told of each failure of the store, whoever asked for what failed. */
export type Failed = (failure: StoreFailureError) => void;

/** Result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The primary result code of an error from node:sqlite; null for other errors. */
function codeOf(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number') return null;
  return thrown.errcode & 0xff;
}

/** Whether another process holds the write lock. */
export const isBusy = (thrown: unknown): boolean => codeOf(thrown) === BUSY;

/** A user error with a remedy, or the unchanged fault. */
export function explainSqliteError(thrown: unknown, file: string): unknown {
  const reason = reasonOf(thrown);
  switch (codeOf(thrown)) {
    case BUSY:
      return new StoreFailureError(
        'busy',
        `The store ${file} is in use by another program and did not become free.`,
        'Try again in a moment. If it stays in use, find the other program that has the file open.',
      );
    case READONLY:
      return new StoreFailureError(
        'read-only',
        `The store ${file} cannot be written: ${reason}.`,
        'Give this user write permission there.',
      );
    case IOERR:
      return new StoreFailureError(
        'disk',
        `The disk failed under the store ${file}: ${reason}.`,
        'Check the disk and its free space.',
      );
    case CORRUPT:
      return new StoreFailureError(
        'damaged',
        `The store ${file} is damaged: ${reason}.`,
        'Restore a backup: pullquote restore <file>.',
      );
    case FULL:
      return new StoreFailureError(
        'full',
        `The disk is full, so nothing can be written to the store ${file}.`,
        'Free some space on the disk.',
      );
    case CANTOPEN:
      return new StoreFailureError(
        'disk',
        `The store ${file} cannot be opened: ${reason}.`,
        'Check that the folder exists, that the store is a file, and that this user may write to both.',
      );
    case NOTADB:
      return new StoreFailureError(
        'damaged',
        `${file} is not a Pullquote store: ${reason}.`,
        'Use another data folder with --data, or restore a backup: pullquote restore <file>.',
      );
    default:
      return thrown;
  }
}
