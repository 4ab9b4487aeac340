/** Postgres's errors that say that the store itself failed, with what can be done. */
import { reasonOf, StoreFailureError, type StoreFailureKind } from '../../core/base/errors.ts';

/** SQLSTATE → what failed: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const KINDS: Readonly<Record<string, StoreFailureKind>> = {
  '53100': 'full',
  '25006': 'read-only',
  '58030': 'disk',
  XX001: 'damaged',
  XX002: 'damaged',
};

const REMEDIES: Readonly<Record<StoreFailureKind, string>> = {
  full: 'Free some space on the disk of the Postgres server.',
  'read-only': 'Point DATABASE_URL at a server that may be written, or end its read-only mode.',
  disk: 'Check the disk of the Postgres server, and its log.',
  damaged: 'Check the disk and the log of the Postgres server, and restore a backup.',
  busy: 'Try again in a moment.',
};

/** The error as a person should read it, or the fault itself. */
export function explainPostgresError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return thrown;
  const kind = KINDS[thrown.code];
  if (kind === undefined) return thrown;
  return new StoreFailureError(kind, `The Postgres database failed: ${reasonOf(thrown)}.`, REMEDIES[kind]);
}
