/** Who may use the management page: invitations that make accounts, signing in, and sessions. */
import { randomUUID } from 'node:crypto';
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Account, Invitation, Session } from '../ports/account-store.ts';
import type { Store } from '../ports/ports.ts';
import { hashPassword, isPassword, PASSWORD_LENGTH } from './password.ts';
import { makeSecret, SECRET, secretHash } from './secret.ts';

const HOUR_MS = 3_600_000;
/** A session ends after this long without a request, and in any case after the longer time. */
const IDLE_MS = 12 * HOUR_MS;
const LONGEST_MS = 7 * 24 * HOUR_MS;
const SEEN_NOTED_MS = 5 * 60_000;
const INVITATION_MS = 48 * HOUR_MS;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@+-]{0,59}$/u;

/** What proves who somebody is: a new password, or an identity at the OpenID provider. */
export type Proof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'identity'; readonly identity: string };

export interface SignedIn {
  readonly account: Account;
  readonly session: Session;
}

/** What is wrong with what was typed, by field; English, for the operator. */
export type FieldErrors = Readonly<Partial<Record<'name' | 'password' | 'again', string>>>;

export type Joined =
  | { readonly kind: 'joined'; readonly account: Account }
  | { readonly kind: 'wrong'; readonly errors: FieldErrors }
  /** The link was used, is over, or never was one. */
  | { readonly kind: 'over' };

export interface SignIn {
  /** Makes an invitation and returns its secret. `account`: for another password of this account. */
  invite(account: string | null): Promise<string>;
  /** An invitation for the first account; null: there is an account, or an invitation is out already. */
  first(): Promise<string | null>;
  invitation(secret: string): Promise<Invitation | null>;
  /** Takes an invitation up: makes the account, or changes the one that it is for. */
  join(secret: string, name: string, proof: Proof): Promise<Joined>;
  /** Null: no such account, or another password. */
  byPassword(name: string, password: string): Promise<Account | null>;
  changePassword(account: Account, former: string, password: string): Promise<FieldErrors>;
  /** Begins a session and returns the secret for the cookie. */
  begin(account: Account): Promise<string>;
  /** Null: there is none, or it is over. */
  session(secret: string): Promise<SignedIn | null>;
}

type Stores = Pick<Store, 'accounts' | 'transaction'>;

export function createSignIn({ store, now }: { readonly store: Stores; readonly now: Now }): SignIn {
  const later = (ms: number) => shift(timestamp(now()), ms);

  const invite: SignIn['invite'] = async (account) => {
    const secret = makeSecret();
    await store.accounts.invite({ hash: secretHash(secret), account, expiresAt: later(INVITATION_MS) });
    return secret;
  };

  const invitation: SignIn['invitation'] = async (secret) => {
    const known = SECRET.test(secret) ? await store.accounts.invitation(secretHash(secret)) : null;
    return known === null || known.expiresAt <= timestamp(now()) ? null : known;
  };

  return {
    invite,
    invitation,
    first: async () => {
      if (await store.accounts.any()) return null;
      return (await store.accounts.invited(timestamp(now()))) ? null : invite(null);
    },
    join: async (secret, typed, proof) => {
      const known = await invitation(secret);
      if (known === null) return { kind: 'over' };
      const name = typed.trim().normalize('NFC');
      const errors = {
        ...(known.account === null ? nameErrors(name) : {}),
        ...(proof.kind === 'password' ? passwordErrors(proof.password, name) : {}),
      };
      if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
      const set =
        proof.kind === 'password'
          ? { password: await hashPassword(proof.password) }
          : { identity: proof.identity };
      return store.transaction(async (tx): Promise<Joined> => {
        if (known.account !== null) {
          const former = await tx.accounts.get(known.account);
          if (former === null || !(await tx.accounts.redeem(known.hash))) return { kind: 'over' };
          if (!(await tx.accounts.change(former.id, set))) return { kind: 'over' };
          await tx.accounts.endAll(former.id, null);
          return { kind: 'joined', account: { ...former, ...set } };
        }
        const empty = { id: randomUUID(), name, password: null, identity: null };
        const account = { ...empty, ...set, createdAt: timestamp(now()) };
        const taken = (await tx.accounts.named(name)) !== null;
        if (taken) return { kind: 'wrong', errors: { name: 'Somebody has this name already.' } };
        if (!(await tx.accounts.redeem(known.hash))) return { kind: 'over' };
        return (await tx.accounts.add(account)) ? { kind: 'joined', account } : { kind: 'over' };
      });
    },
    byPassword: async (name, password) => {
      const account = await store.accounts.named(name.trim().normalize('NFC'));
      const right = await isPassword(password, account?.password ?? null);
      return right ? account : null;
    },
    changePassword: async (account, former, password) => {
      if (account.password !== null && !(await isPassword(former, account.password)))
        return { again: 'This is not your password.' };
      const errors = passwordErrors(password, account.name);
      if (Object.keys(errors).length === 0)
        await store.accounts.change(account.id, { password: await hashPassword(password) });
      return errors;
    },
    begin: async (account) => {
      const secret = makeSecret();
      const at = timestamp(now());
      await store.accounts.prune(shift(at, -LONGEST_MS), shift(at, -IDLE_MS), at);
      const session = { hash: secretHash(secret), account: account.id, createdAt: at, seenAt: at };
      await store.accounts.begin({ ...session, notice: null });
      return secret;
    },
    session: async (secret) => {
      if (!SECRET.test(secret)) return null;
      const session = await store.accounts.session(secretHash(secret));
      if (session === null) return null;
      const at = timestamp(now());
      if (session.createdAt < shift(at, -LONGEST_MS) || session.seenAt < shift(at, -IDLE_MS)) return null;
      const account = await store.accounts.get(session.account);
      if (account === null) return null;
      if (session.seenAt < shift(at, -SEEN_NOTED_MS)) await store.accounts.seen(session.hash, at);
      return { account, session };
    },
  };
}

function nameErrors(name: string): FieldErrors {
  if (NAME.test(name)) return {};
  return {
    name: 'A name has 1 to 60 letters, digits, spaces and . _ @ + -, and begins with a letter or digit.',
  };
}

function passwordErrors(password: string, name: string): FieldErrors {
  const { least, most } = PASSWORD_LENGTH;
  const length = [...password].length;
  if (length < least)
    return { password: `A password has at least ${least} characters. This one has ${length}.` };
  if (length > most) return { password: `A password has at most ${most} characters.` };
  if (new Set(password).size < 4 || (name !== '' && password.toLowerCase() === name.toLowerCase()))
    return { password: 'This password is too easy to guess.' };
  return {};
}
