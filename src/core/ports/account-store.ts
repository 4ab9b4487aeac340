/** The store of the management page: its accounts, their sessions, invitations, and the record of what each did. */
import type { Timestamp } from '../base/time.ts';
import type { PageRange } from './article-store.ts';

/** Somebody who may use the management page. */
export interface Account {
  readonly id: string;
  /** Unique in any case. */
  readonly name: string;
  /** As `hashPassword` makes it; null: signs in by OpenID Connect only. */
  readonly password: string | null;
  /** Issuer and subject of the identity at the OpenID provider; null: none. */
  readonly identity: string | null;
  readonly createdAt: Timestamp;
}

/** A signed-in browser. */
export interface Session {
  /** SHA-256 of the secret in the browser’s cookie, in hexadecimal. The secret itself is nowhere. */
  readonly hash: string;
  readonly account: string;
  readonly createdAt: Timestamp;
  /** The last request, to some minutes. */
  readonly seenAt: Timestamp;
  /** Shown on the next page, once; JSON. */
  readonly notice: string | null;
}

/** A link that makes an account, or gives one another password. It works once. */
export interface Invitation {
  /** SHA-256 of the secret in the link, in hexadecimal. */
  readonly hash: string;
  /** The account that it is for; null: a new one. */
  readonly account: string | null;
  readonly expiresAt: Timestamp;
}

export interface AccountStore {
  /** False: the name or the identity is taken. */
  add(account: Account): Promise<boolean>;
  get(id: string): Promise<Account | null>;
  named(name: string): Promise<Account | null>;
  identified(identity: string): Promise<Account | null>;
  /** In the order in which they were made. */
  list(page: PageRange): Promise<readonly Account[]>;
  any(): Promise<boolean>;
  /** False: there is no such account, or the identity is another’s. */
  change(id: string, to: Partial<Pick<Account, 'password' | 'identity'>>): Promise<boolean>;
  /** Removes the account with its sessions and invitations. False: there is none, or it is the only one. */
  remove(id: string): Promise<boolean>;

  /** Replaces an earlier invitation of the same account. */
  invite(invitation: Invitation): Promise<void>;
  invitation(hash: string): Promise<Invitation | null>;
  /** Whether an invitation for a new account is valid at this moment. */
  invited(at: Timestamp): Promise<boolean>;
  /** Takes the invitation away. False: somebody was first. */
  redeem(hash: string): Promise<boolean>;

  begin(session: Session): Promise<void>;
  session(hash: string): Promise<Session | null>;
  seen(hash: string, at: Timestamp): Promise<void>;
  note(hash: string, notice: string | null): Promise<void>;
  end(hash: string): Promise<void>;
  /** Ends all sessions of an account but one; returns the number. */
  endAll(account: string, except: string | null): Promise<number>;
  /** Removes sessions begun or last seen before these moments, and invitations that are over. */
  prune(begunBefore: Timestamp, seenBefore: Timestamp, now: Timestamp): Promise<void>;
}

/** One thing that somebody did on the management page. */
export interface AuditEntry {
  /** The place in the record: later entries have higher ones. */
  readonly id: number;
  readonly at: Timestamp;
  /** The name of the account; for a refused sign-in the name that was typed. */
  readonly who: string;
  /** The address of the browser. */
  readonly from: string;
  /** Such as `source.remove`. */
  readonly did: string;
  /** What it was done to. */
  readonly to: string | null;
  readonly detail: string | null;
}

export interface AuditFilter {
  /** Entries before this place. */
  readonly before?: number;
  readonly who?: string;
  /** The first part of what was done, such as `source`. */
  readonly did?: string;
}

export interface AuditStore {
  add(entry: Omit<AuditEntry, 'id'>): Promise<void>;
  /** The newest first. */
  list(filter: AuditFilter, limit: number): Promise<readonly AuditEntry[]>;
  /** Removes entries from before a moment, at most so many; returns their number. */
  prune(before: Timestamp, limit: number): Promise<number>;
}
