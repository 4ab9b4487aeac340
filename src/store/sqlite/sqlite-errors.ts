/** SQLite's errors that a person can do something about, with what they can do. */
import { reasonOf, UserError } from '../../core/base/errors.ts';

/** Result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The primary result code of an error that node:sqlite threw; null for other errors. */
function codeOf(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number') return null;
  return thrown.errcode & 0xff;
}

/** Another process has the write lock. */
export const isBusy = (thrown: unknown): boolean => codeOf(thrown) === BUSY;

/** The error as a person should read it, or the fault itself. */
export function explainSqliteError(thrown: unknown, file: string): unknown {
  const reason = reasonOf(thrown);
  switch (codeOf(thrown)) {
    case BUSY:
      return new UserError(
        `The store ${file} is in use by another program and did not become free.`,
        'Try again in a moment; if it stays so, look for another program that holds the file.',
      );
    case READONLY:
      return new UserError(
        `The store ${file} cannot be written: ${reason}.`,
        'Give this user the right to write there.',
      );
    case IOERR:
      return new UserError(
        `The disk failed under the store ${file}: ${reason}.`,
        'Check the disk and its free space.',
      );
    case CORRUPT:
      return new UserError(
        `The store ${file} is damaged: ${reason}.`,
        'Put a backup in its place: pullquote restore <file>.',
      );
    case FULL:
      return new UserError(
        `The disk is full: the store ${file} takes nothing more.`,
        'Make room on the disk.',
      );
    case CANTOPEN:
      return new UserError(
        `The store ${file} cannot be opened: ${reason}.`,
        'Check that its folder is there, that it is a file, and that this user may write both.',
      );
    case NOTADB:
      return new UserError(
        `${file} is no Pullquote store: ${reason}.`,
        'Name another data folder with --data, or put a backup in its place: pullquote restore <file>.',
      );
    default:
      return thrown;
  }
}
