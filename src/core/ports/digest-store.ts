/** The store of digests: definitions made by commands, and the ledger of editions. */

import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Digest } from '../digests/digest.ts';
import type { Edition, Series } from '../digests/edition.ts';
import type { PageRange } from './article-store.ts';

export interface DigestStore {
  /** Digests made by commands, without those in files. */
  list(scope: Scope): Promise<readonly Digest[]>;
  get(scope: Scope, name: string): Promise<Digest | null>;
  /** Those whose name, title or workspace has these words, in any case; in the order of names. */
  page(scope: Scope, words: string, page: PageRange): Promise<readonly Digest[]>;
  /** How many there are in all workspaces, and when one was saved last; null: there is none. */
  extent(): Promise<{ readonly count: number; readonly savedAt: Timestamp | null }>;
  save(digest: Digest, at: Timestamp): Promise<void>;
  remove(scope: Scope, name: string): Promise<boolean>;
  /** When a running bot first saw this schedule (an opaque key); earlier slots do not count. Keeps the earliest time. */
  firstSeen(schedule: string, at: Timestamp): Promise<Timestamp>;
}

export interface EditionFilter {
  readonly digest?: string;
  /** Only this series; absent: all series of the scope. */
  readonly series?: Series;
  /** Editions planned before this moment. */
  readonly plannedBefore?: Timestamp;
  /** Editions that chose this article or merged it into another item. */
  readonly article?: string;
}

export interface EditionStore {
  /** Inside a transaction only: waits for other transactions of this series, and keeps others waiting until this one ends. */
  enter(series: Series): Promise<void>;
  /** Adds the edition unless its slot is taken in the series. False: another process was first. */
  add(edition: Edition): Promise<boolean>;
  get(scope: Scope, id: string): Promise<Edition | null>;
  bySlot(scope: Scope, series: Series, slot: string): Promise<Edition | null>;
  /** The newest (by `madeAt`) first. */
  list(scope: Scope, filter: EditionFilter, page: PageRange): Promise<readonly Edition[]>;
  /** The newest by `madeAt`, skipped ones included. */
  latest(scope: Scope, series: Series): Promise<Edition | null>;
  /** When the first edition of the series was planned for; null: it has none. */
  begun(scope: Scope, series: Series): Promise<Timestamp | null>;
  /** The workspaces with editions of a digest of this name. */
  workspaces(digest: string): Promise<readonly string[]>;
  /** The highest number so far; 0 if there is none. */
  lastNumber(scope: Scope, series: Series): Promise<number>;
  /**
   * For each article id the revision shown last in this series, merged articles included.
   * @param before count only editions planned before this moment
   */
  shown(
    scope: Scope,
    series: Series,
    articles: readonly string[],
    before?: Timestamp | null,
  ): Promise<ReadonlyMap<string, number>>;
}
