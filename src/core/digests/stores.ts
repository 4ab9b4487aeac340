/** What digests ask of the store: definitions made by commands, and the ledger of editions. */
import type { Scope } from '../scope.ts';
import type { Timestamp } from '../time.ts';
import type { Digest } from './digest.ts';
import type { Edition } from './edition.ts';

export interface DigestStore {
  /** Digests that commands made; those in files are not here. */
  list(scope: Scope): Promise<readonly Digest[]>;
  get(scope: Scope, name: string): Promise<Digest | null>;
  save(digest: Digest, at: Timestamp): Promise<void>;
  remove(scope: Scope, name: string): Promise<boolean>;
  /** When this digest was first seen by a running bot: it has no slots before. Keeps the earliest. */
  firstSeen(name: string, workspace: string | null, at: Timestamp): Promise<Timestamp>;
}

export interface EditionStore {
  /** Adds the edition unless its digest and slot are taken. False: another process was first. */
  add(edition: Edition): Promise<boolean>;
  get(scope: Scope, id: string): Promise<Edition | null>;
  /** The newest first. */
  list(scope: Scope, digest: string | null, limit: number, offset: number): Promise<readonly Edition[]>;
  latest(scope: Scope, digest: string): Promise<Edition | null>;
  /** Article id → the revision shown, over all editions of this digest. */
  shown(scope: Scope, digest: string, articles: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
