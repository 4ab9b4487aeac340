/** What delivery asks of the store: subscriptions, the outbox, workspaces, and the rows that keep processes apart. */

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

/** An edition that waits for the end of its reader's quiet hours. */
export interface HeldEdition {
  readonly subscription: string;
  readonly edition: string;
  readonly until: Timestamp;
}

export interface SubscriptionStore {
  /** In the order they were made. A workspace's scope sees its own; the shared scope those without a workspace. */
  list(scope: Scope, filter: SubscriptionFilter): Promise<readonly Subscription[]>;
  get(scope: Scope, id: string): Promise<Subscription | null>;
  save(subscription: Subscription): Promise<void>;
  /** Pauses every active subscription to this place; those that it paused. None: the owner was already told. */
  pausePlace(platform: string, address: string, reason: string): Promise<readonly Subscription[]>;
  /** Keeps an edition back until then; keeping it twice is keeping it once. */
  hold(held: HeldEdition): Promise<void>;
  /** What may go out now, oldest edition first. */
  held(until: Timestamp): Promise<readonly HeldEdition[]>;
  unhold(subscription: string, editions: readonly string[]): Promise<void>;
  /** Writes down what a follower was told (keys of quotes); gives back those that were not written yet. */
  tell(subscription: string, keys: readonly string[], at: Timestamp): Promise<readonly string[]>;
}

/** One rendered part of one message for one destination. */
export interface Delivery {
  /** `<message>.<part>`, with `.<n>` behind it for the n-th time it was sent again by hand. */
  readonly id: string;
  /** The parts of one message at one place share it; made from what it says and where it goes, so adding twice is adding once. */
  readonly message: string;
  readonly edition: string | null;
  readonly subscription: string | null;
  /** The tenant it goes to, where that is known. */
  readonly workspace: string | null;
  readonly to: Destination;
  readonly part: number;
  readonly parts: number;
  readonly payload: Json;
  /** Set when the row changes this post instead of making one. */
  readonly edit: PostedRef | null;
  /** Made once, before the first try. */
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
  /** Any of them. */
  readonly status?: readonly Delivery['status'][];
}

/** Which rows a process claims, and for how long. */
export interface ClaimRequest {
  /** One name per process. */
  readonly owner: string;
  readonly now: Timestamp;
  readonly leaseMs: number;
  readonly limit: number;
  readonly platform: string;
  /** Workspaces that must wait. */
  readonly except: readonly string[];
}

export interface DeliveryStore {
  /** Adds rows in order; a row whose id exists is left as it is. The number added. */
  add(rows: readonly Delivery[]): Promise<number>;
  get(scope: Scope, id: string): Promise<Delivery | null>;
  /** In the order they were added. */
  list(scope: Scope, filter: DeliveryFilter, page: PageRange): Promise<readonly Delivery[]>;
  /**
   * Claims rows that are due, or claimed under a lease that has run out, in the order of `dueAt`.
   * Of each place (platform + address) only the row that was added first among those `due` or `claimed` is claimable:
   * so parts keep their order and a place has one row under way.
   */
  claim(claim: ClaimRequest): Promise<readonly Delivery[]>;
  /** Appends a try (outcome null) and renews the lease, just before the send and only there. False: the row is no longer the owner's. */
  trying(id: string, owner: string, at: Timestamp, leaseMs: number): Promise<boolean>;
  /** Ends the claim. `outcome` goes to the last try, where that has none. False: the row was no longer the owner's, nothing is written. */
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
  /** Gives back what this process holds and is not trying: claimed rows whose last try has an outcome or that have none. */
  release(owner: string): Promise<number>;
  /** Cancels rows that are `due`; the number cancelled. */
  cancel(
    filter: Pick<DeliveryFilter, 'id' | 'edition' | 'message' | 'platform' | 'address' | 'subscription'>,
    detail: string,
  ): Promise<number>;
  counts(): Promise<Readonly<Record<Delivery['status'], number>>>;
  /** Removes rows that were finished before this time. */
  prune(before: Timestamp): Promise<number>;
}

/** What became of one quote that had been shown. */
export interface LoggedChange {
  /** The quote's id, under which it was shown. */
  readonly quote: string;
  readonly change: 'words' | 'speaker' | 'dropped';
  /** Whose words it was shown as. */
  readonly speaker: string | null;
  /** Where it stood in the former revision. */
  readonly of: 'article' | 'summary';
  /** Between quotation marks there. */
  readonly direct: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The quote that stands in its place now. */
  readonly after: string | null;
}

/** One correction of what had been shown. */
export interface CorrectionEntry {
  readonly article: string;
  /** Whose article it is; null: shared. */
  readonly workspace: string | null;
  readonly outlet: string;
  readonly url: string | null;
  /** The revision that says otherwise; of a withdrawn article its last. */
  readonly revision: number;
  readonly status: 'changed' | 'withdrawn';
  readonly headline: boolean;
  readonly changes: readonly LoggedChange[];
  /** Posts that were edited, or corrected by one of their own. */
  readonly edited: number;
  /** Messages to followers. */
  readonly told: number;
  readonly madeAt: Timestamp;
}

export interface CorrectionStore {
  /** False: it was written before. */
  add(entry: CorrectionEntry): Promise<boolean>;
  /** Newest first. */
  list(scope: Scope, page: PageRange): Promise<readonly CorrectionEntry[]>;
  /** The newest that marks this quote as changed or withdrawn. */
  ofQuote(scope: Scope, quote: string): Promise<CorrectionEntry | null>;
}

/** A tenant: one guild or one Slack workspace. */
export interface Workspace {
  /** `platform:native-id`. */
  readonly id: string;
  readonly platform: string;
  readonly name: string | null;
  readonly joinedAt: Timestamp;
  /** Left or kicked; its data goes 30 days later. */
  readonly leftAt: Timestamp | null;
  readonly settings: Readonly<Record<string, Json>>;
}

export interface WorkspaceStore {
  get(id: string): Promise<Workspace | null>;
  list(platform: string): Promise<readonly Workspace[]>;
  save(workspace: Workspace): Promise<void>;
  /** Removes the workspace and everything that belongs to it. */
  forget(id: string): Promise<void>;
  leftBefore(at: Timestamp): Promise<readonly Workspace[]>;
}

/** What an installed workspace's platform needs to speak there; `sealed` is encrypted by the platform's adapter. */
export interface InstallationStore {
  get(platform: string, id: string): Promise<{ readonly sealed: string; readonly version: number } | null>;
  list(platform: string): Promise<readonly string[]>;
  /** Writes only when the stored version is still the one read (0: none yet); false: someone was first. */
  put(platform: string, id: string, sealed: string, version: number): Promise<boolean>;
  remove(platform: string, id: string): Promise<void>;
}

/** Incoming work is written down before it acts, so that a second delivery of it does nothing. */
export interface InboxStore {
  /** False: seen before. */
  first(id: string, at: Timestamp): Promise<boolean>;
  prune(before: Timestamp): Promise<number>;
}

/** Named leases: one `run` per SQLite file, one refresher per token. */
export interface LeaseStore {
  /** Takes or renews the lease; returns the holder's description when another process has it. */
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
}
