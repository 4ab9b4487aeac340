/** The store of delivery: subscriptions, the outbox, workspaces, and the records that coordinate processes. */

import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Attempt, Json, Outcome, PostedRef } from '../delivery/outcome.ts';
import type { Destination } from '../subscriptions/destination.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { PageRange } from './article-store.ts';

export interface SubscriptionFilter {
  readonly kind?: Subscription['subject']['kind'];
  readonly digest?: string;
  readonly owner?: string;
  readonly platform?: string;
  readonly address?: string;
  readonly status?: Subscription['status'];
}

/** An edition that waits for the end of quiet hours. */
export interface HeldEdition {
  readonly subscription: string;
  readonly edition: string;
  readonly until: Timestamp;
}

export interface SubscriptionStore {
  /** In the order of creation. A workspace sees its own; the shared scope sees those without a workspace. */
  list(scope: Scope, filter: SubscriptionFilter): Promise<readonly Subscription[]>;
  get(scope: Scope, id: string): Promise<Subscription | null>;
  save(subscription: Subscription): Promise<void>;
  /**
   * Pauses every active subscription of this destination and returns them. None: they were paused before and the owner
   * knows.
   */
  pausePlace(platform: string, address: string, reason: string): Promise<readonly Subscription[]>;
  /** Holds an edition until a time. Holding it twice has no further effect. */
  hold(held: HeldEdition): Promise<void>;
  /** Held editions whose time has come, the oldest first. */
  held(until: Timestamp): Promise<readonly HeldEdition[]>;
  unhold(subscription: string, editions: readonly string[]): Promise<void>;
  /** Records which quotes (by key) a follower was sent; returns the keys that were new. */
  tell(subscription: string, keys: readonly string[], at: Timestamp): Promise<readonly string[]>;
}

/** One rendered part of one message for one destination. */
export interface Delivery {
  /** `<message>.<part>`, followed by `.<n>` when a person sent it again for the n-th time. */
  readonly id: string;
  /**
   * Shared by the parts of one message at one destination. Computed from content and destination, so that nothing is
   * added twice.
   */
  readonly message: string;
  readonly edition: string | null;
  readonly subscription: string | null;
  /** The workspace that it goes to, if known. */
  readonly workspace: string | null;
  readonly to: Destination;
  readonly part: number;
  readonly parts: number;
  readonly payload: Json;
  /** Set if the row edits this post instead of making one. */
  readonly edit: PostedRef | null;
  /** Made once, before the first attempt. */
  readonly key: string;
  readonly status: 'due' | 'claimed' | 'sent' | 'rejected' | 'unknown' | 'cancelled';
  readonly dueAt: Timestamp;
  readonly createdAt: Timestamp;
  readonly attempts: readonly Attempt[];
  readonly ref: PostedRef | null;
  readonly detail: string | null;
}

export interface DeliveryFilter {
  readonly id?: string;
  readonly edition?: string;
  readonly message?: string;
  readonly subscription?: string;
  readonly platform?: string;
  readonly address?: string;
  /** Deliveries with any of these. */
  readonly status?: readonly Delivery['status'][];
}

/** Which rows a process claims, and for how long. */
export interface ClaimRequest {
  /** The unique name of the process. */
  readonly owner: string;
  readonly now: Timestamp;
  readonly leaseMs: number;
  readonly limit: number;
  readonly platform: string;
  /** Workspaces that nothing may be sent to yet. */
  readonly except: readonly string[];
}

export interface DeliveryStore {
  /** Adds rows in order, except those whose id exists. Returns the number added. */
  add(rows: readonly Delivery[]): Promise<number>;
  get(scope: Scope, id: string): Promise<Delivery | null>;
  /** In the order of insertion. */
  list(scope: Scope, filter: DeliveryFilter, page: PageRange): Promise<readonly Delivery[]>;
  /** The newest first, below a place in that order; `next` is the place to go on below, null at the end. */
  newest(
    scope: Scope,
    filter: DeliveryFilter,
    below: number | null,
    limit: number,
  ): Promise<{ readonly rows: readonly Delivery[]; readonly next: number | null }>;
  /**
   * Claims rows that are due, or whose lease has expired, in the order of `dueAt`.
   * For each destination (platform and address) only the oldest row that is `due` or `claimed` can be claimed, so that
   * parts keep their order and a destination has one row under way.
   */
  claim(claim: ClaimRequest): Promise<readonly Delivery[]>;
  /** Appends an attempt (outcome null) and renews the lease; called right before a send. False: another process has the row. */
  trying(id: string, owner: string, at: Timestamp, leaseMs: number): Promise<boolean>;
  /**
   * Ends the claim and stores `outcome` in the last attempt, if that has none. False: another process has the row, and
   * nothing was written.
   */
  settle(
    id: string,
    owner: string,
    result: {
      readonly status: Exclude<Delivery['status'], 'claimed'>;
      readonly outcome: Outcome | null;
      readonly dueAt?: Timestamp;
      readonly ref?: PostedRef;
      readonly detail?: string;
    },
  ): Promise<boolean>;
  /** Releases this process's claimed rows that have no attempt under way. */
  release(owner: string): Promise<number>;
  /** Cancels rows that are `due`; returns the number. */
  cancel(
    filter: Pick<DeliveryFilter, 'id' | 'edition' | 'message' | 'platform' | 'address' | 'subscription'>,
    detail: string,
  ): Promise<number>;
  counts(): Promise<Readonly<Record<Delivery['status'], number>>>;
  /**
   * By platform, since when its oldest unfinished row waits: since its first try, or since it is due. Platforms where nothing waits
   * may have a time to come.
   */
  waitingSince(): Promise<ReadonlyMap<string, Timestamp>>;
  /** Removes rows that were finished before this time; returns the number. */
  prune(before: Timestamp): Promise<number>;
}

/** What happened to one quote that had been shown. */
export interface LoggedChange {
  /** The id of the quote that was shown. */
  readonly quote: string;
  readonly change: 'words' | 'speaker' | 'dropped';
  /** The speaker under whose name it was shown. */
  readonly speaker: string | null;
  /** The text of the former revision that had it. */
  readonly of: 'article' | 'summary';
  /** Whether it was in quotation marks there. */
  readonly direct: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The quote in its place now. */
  readonly after: string | null;
}

/** One correction of shown words. */
export interface CorrectionEntry {
  readonly article: string;
  /** The workspace of the article; null: shared. */
  readonly workspace: string | null;
  readonly outlet: string;
  readonly url: string | null;
  /** The revision with the change; for a withdrawn article its last revision. */
  readonly revision: number;
  readonly status: 'changed' | 'withdrawn';
  readonly headline: boolean;
  readonly changes: readonly LoggedChange[];
  /** Number of posts that were edited, or corrected by another post. */
  readonly edited: number;
  /** Number of messages to followers. */
  readonly told: number;
  readonly madeAt: Timestamp;
}

export interface CorrectionStore {
  /** False: it is in the log already. */
  add(entry: CorrectionEntry): Promise<boolean>;
  /** Newest first. */
  list(scope: Scope, page: PageRange): Promise<readonly CorrectionEntry[]>;
  /** The newest correction of this quote. */
  ofQuote(scope: Scope, quote: string): Promise<CorrectionEntry | null>;
}

/** A tenant: one Discord server or one Slack workspace. */
export interface Workspace {
  /** `platform:native-id`. */
  readonly id: string;
  readonly platform: string;
  readonly name: string | null;
  readonly joinedAt: Timestamp;
  /** When the bot left or was removed; the data is removed 30 days later. */
  readonly leftAt: Timestamp | null;
  readonly settings: Readonly<Record<string, Json>>;
}

export interface WorkspaceStore {
  get(id: string): Promise<Workspace | null>;
  list(platform: string): Promise<readonly Workspace[]>;
  /** Those whose name or id has these words, in any case; in the order of ids. */
  page(words: string, page: PageRange): Promise<readonly Workspace[]>;
  save(workspace: Workspace): Promise<void>;
  /** Removes the workspace and all its data. */
  forget(id: string): Promise<void>;
  leftBefore(at: Timestamp): Promise<readonly Workspace[]>;
}

/** Installations: the secrets that a platform needs in a workspace. `sealed` is encrypted by the platform's adapter. */
export interface InstallationStore {
  get(platform: string, id: string): Promise<{ readonly sealed: string; readonly version: number } | null>;
  list(platform: string): Promise<readonly string[]>;
  /** Writes only if the stored version is still the one that was read (0: none). False: another process was first. */
  put(platform: string, id: string, sealed: string, version: number): Promise<boolean>;
  remove(platform: string, id: string): Promise<void>;
}

/** Ids of received events, stored before the events are handled, so that a repeated event has no effect. */
export interface InboxStore {
  /** False: the event was received before. */
  first(id: string, at: Timestamp): Promise<boolean>;
  prune(before: Timestamp): Promise<number>;
}

/** Requests that several processes make with one token, spread over time. */
export interface BudgetStore {
  /**
   * Takes the next turns of a token or channel, `intervalMs` apart. Returns how many milliseconds from now the first one begins if all
   * turns are evenly spread.
   */
  take(name: string, intervalMs: number, wanted: number): Promise<number>;
}

/** Named leases: one process runs per SQLite file, one process renews each token. */
export interface LeaseStore {
  /** Takes or renews the lease. Returns the holder's description if another process has it. */
  take(
    name: string,
    holder: string,
    now: Timestamp,
    forMs: number,
    takeOver?: (holder: string) => boolean,
  ): Promise<
    { readonly taken: true } | { readonly taken: false; readonly holder: string; readonly until: Timestamp }
  >;
  drop(name: string, holder: string): Promise<void>;
  /** The leases that have not run out and whose name begins so, by name. */
  held(beginning: string, now: Timestamp): Promise<readonly HeldLease[]>;
}

export interface HeldLease {
  readonly name: string;
  readonly holder: string;
}
