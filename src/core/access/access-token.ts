/** Tokens of programs: `pq_<id>_<secret>`; the id of one that opens feeds alone begins with `feed`. The store has only a hash of the secret, so nobody can read a token out of it. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import { type Scope, scopeOf } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { Store } from '../ports/ports.ts';
import type { AccessToken } from '../ports/token-store.ts';

/** Four random bytes in hexadecimal for the public part, 32 in base64url for the secret. */
const TOKEN = /^pq_((?:feed)?[0-9a-f]{8})_([\w-]{43})$/;
const ID_BYTES = 4;
const SECRET_BYTES = 32;

/** Uses are noted to the hour, so that a busy program does not write with each request. */
const USE_NOTED_MS = 3_600_000;

/** Begins the id of a token that stands in the address of a feed, where others may read it: nothing else takes it. */
const FEEDS = 'feed';

const LONGEST_NAME = 60;

/** The name of a token as typed. @throws {UserError} when it is empty or too long. */
export function tokenName(typed: string): string {
  const name = typed.trim();
  if (name.length > 0 && name.length <= LONGEST_NAME) return name;
  throw new UserError(
    `A name has 1 to ${LONGEST_NAME} characters.`,
    'It only reminds you of what the token is for.',
  );
}

/** Who a request with a valid token reads as. */
export interface Access {
  readonly token: Pick<AccessToken, 'id' | 'name' | 'workspace'>;
  readonly scope: Scope;
}

type Stores = Pick<Store, 'tokens' | 'workspaces'>;

/** A new token: what is shown once, and what is stored. */
export function makeToken(
  { name, workspace }: Pick<AccessToken, 'name' | 'workspace'>,
  now: Now,
  opens: 'everything' | 'feeds' = 'everything',
): { readonly secret: string; readonly token: AccessToken } {
  const id = (opens === 'feeds' ? FEEDS : '') + randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const token = {
    id,
    name,
    workspace,
    secretHash: hashOf(secret),
    createdAt: timestamp(now()),
    usedAt: null,
  };
  return { secret: `pq_${id}_${secret}`, token };
}

/** Whether the token opens feeds alone. */
export function opensFeedsOnly({ id }: Pick<AccessToken, 'id'>): boolean {
  return id.startsWith(FEEDS);
}

/** Null: there is no such token, it was revoked, or the bot has left its workspace; or it opens feeds alone. */
export async function accessOf(stores: Stores, given: string, now: Now): Promise<Access | null> {
  return given.startsWith(`pq_${FEEDS}`) ? null : accessWith(stores, given, now);
}

/** The same for a token in the address of a feed; others do not belong there. */
export async function feedAccessOf(stores: Stores, given: string, now: Now): Promise<Access | null> {
  return given.startsWith(`pq_${FEEDS}`) ? accessWith(stores, given, now) : null;
}

async function accessWith(stores: Stores, given: string, now: Now): Promise<Access | null> {
  const [, id = '', secret = ''] = TOKEN.exec(given) ?? [];
  if (id === '') return null;
  const token = await stores.tokens.get(id);
  // Compared in any case, so that the time does not tell whether there is such an id.
  const right = isSame(hashOf(secret), token?.secretHash ?? hashOf(id));
  if (token === null || !right || !(await isJoined(stores, token))) return null;
  const at = timestamp(now());
  const since = token.usedAt === null ? Number.POSITIVE_INFINITY : Date.parse(at) - Date.parse(token.usedAt);
  if (since >= USE_NOTED_MS) await stores.tokens.used(id, at);
  return { token, scope: scopeOf(token.workspace) };
}

async function isJoined({ workspaces }: Stores, { workspace }: AccessToken): Promise<boolean> {
  if (workspace === null) return true;
  const known = await workspaces.get(workspace);
  return known !== null && known.leftAt === null;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Both are hashes, so their lengths are equal. */
function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
