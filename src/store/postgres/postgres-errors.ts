/** Postgres's errors that say that the store itself failed, with what can be done, or that it did not answer. */
import {
  reasonOf,
  StoreFailureError,
  type StoreFailureKind,
  StoreUnansweredError,
} from '../../core/base/errors.ts';

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

/** The server gives no connection or ends it: SQLSTATE, and what the system says of a socket. */
const UNANSWERED =
  /^(?:08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** What pg says when a query gets no answer in time. */
export const TIMED_OUT = 'Query read timeout';

/** What pg and its pool say of a connection. These errors have no code. */
const WITHOUT_CODE: ReadonlySet<string> = new Set([
  TIMED_OUT,
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
]);

/** The error as a person should read it, or the fault itself. */
export function explainPostgresError(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  if (UNANSWERED.test(code) || WITHOUT_CODE.has(thrown.message))
    return new StoreUnansweredError(thrown.message, { cause: thrown });
  const kind = KINDS[code];
  if (kind === undefined) return thrown;
  return new StoreFailureError(kind, `The Postgres database failed: ${reasonOf(thrown)}.`, REMEDIES[kind]);
}
