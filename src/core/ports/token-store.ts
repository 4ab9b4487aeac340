/** The store of access tokens: what lets a program read over HTTP or MCP. */
import type { Timestamp } from '../base/time.ts';

export interface AccessToken {
  /** Public: names the token in lists and in the log. */
  readonly id: string;
  /** What the operator calls it. */
  readonly name: string;
  /** Reads the shared articles and those of this workspace; null: the shared ones only. */
  readonly workspace: string | null;
  /** SHA-256 of the secret, in hexadecimal. The secret itself is nowhere. */
  readonly secretHash: string;
  readonly createdAt: Timestamp;
  /** When it was used last, to the hour; null: never. */
  readonly usedAt: Timestamp | null;
}

export interface TokenStore {
  add(token: AccessToken): Promise<void>;
  get(id: string): Promise<AccessToken | null>;
  /** In the order in which they were made. */
  list(): Promise<readonly AccessToken[]>;
  /** Whether there is any. */
  any(): Promise<boolean>;
  used(id: string, at: Timestamp): Promise<void>;
  /** False: there is none. */
  remove(id: string): Promise<boolean>;
}
