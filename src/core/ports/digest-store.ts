/** What digests ask of the store: definitions made by commands, and the ledger of editions. */

import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Digest } from '../digests/digest.ts';
import type { Edition, Series } from '../digests/edition.ts';
import type { PageRange } from './article-store.ts';

export interface DigestStore {
  /** Digests that commands made; those in files are not here. */
  list(scope: Scope): Promise<readonly Digest[]>;
  get(scope: Scope, name: string): Promise<Digest | null>;
  save(digest: Digest, at: Timestamp): Promise<void>;
  remove(scope: Scope, name: string): Promise<boolean>;
  /** When this schedule (an opaque key) was first seen by a running bot: it has no slots before. Keeps the earliest. */
  firstSeen(schedule: string, at: Timestamp): Promise<Timestamp>;
}

export interface EditionFilter {
  readonly digest?: string;
  /** Only this series; without it those of all series in scope. */
  readonly series?: Series;
  /** Editions that chose this article, or folded it in. */
  readonly article?: string;
}

export interface EditionStore {
  /** Only inside a transaction: waits until no other transaction has entered this series, and keeps others out until it ends. */
  enter(series: Series): Promise<void>;
  /** Adds the edition unless its series and slot are taken. False: another process was first. */
  add(edition: Edition): Promise<boolean>;
  get(scope: Scope, id: string): Promise<Edition | null>;
  bySlot(scope: Scope, series: Series, slot: string): Promise<Edition | null>;
  /** The newest (by `madeAt`) first. */
  list(scope: Scope, filter: EditionFilter, page: PageRange): Promise<readonly Edition[]>;
  /** The newest by `madeAt`, skipped ones included. */
  latest(scope: Scope, series: Series): Promise<Edition | null>;
  /** The highest number so far; 0 when none. */
  lastNumber(scope: Scope, series: Series): Promise<number>;
  /** Article id → the revision shown last, over all editions of this series; folded-in articles too. */
  shown(scope: Scope, series: Series, articles: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
