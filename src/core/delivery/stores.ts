/** What delivery asks of the store: subscriptions, the outbox, workspaces, and the rows that keep processes apart. */
import type { Scope } from '../scope.ts';
import type { Timestamp } from '../time.ts';
import type { DeliveryOptions, Destination } from './destination.ts';
import type { Attempt, Json, Outcome, PostedRef } from './outcome.ts';

/** A digest goes to a destination. */
export interface Subscription {
  readonly id: string;
  readonly digest: string;
  readonly to: Destination;
  readonly workspace: string | null;
  /** Whose it is: `channel` for a shared place, the platform's user id for a person. */
  readonly owner: string;
  readonly status: 'active' | 'paused' | 'ended';
  /** Why it is paused and what mends it. */
  readonly reason: string | null;
  readonly options: DeliveryOptions;
  /** Own schedule and zone where they differ from the digest's. */
  readonly schedule: string | null;
  readonly timezone: string | null;
  readonly createdAt: Timestamp;
}

export interface SubscriptionStore {
  list(
    scope: Scope,
    filter: {
      readonly digest?: string;
      readonly owner?: string;
      readonly platform?: string;
      readonly status?: Subscription['status'];
    },
  ): Promise<readonly Subscription[]>;
  get(scope: Scope, id: string): Promise<Subscription | null>;
  save(subscription: Subscription): Promise<void>;
  /** Pauses every active subscription to this place; the number paused. Zero means someone was told already. */
  pausePlace(platform: string, address: string, reason: string): Promise<number>;
}

/** One rendered part of one edition (or one message) for one destination. */
export interface Delivery {
  readonly id: string;
  readonly edition: string | null;
  readonly subscription: string | null;
  readonly to: Destination;
  readonly part: number;
  readonly parts: number;
  readonly payload: Json;
  /** Made once, before the first try. */
  readonly key: string;
  readonly status: 'due' | 'claimed' | 'sent' | 'rejected' | 'unknown' | 'cancelled';
  readonly dueAt: Timestamp;
  readonly attempts: readonly Attempt[];
  readonly ref: PostedRef | null;
  readonly detail: string | null;
}

export interface DeliveryStore {
  /** Adds rows; a row whose edition, destination and part exist already is left as it is. The number added. */
  add(rows: readonly Delivery[]): Promise<number>;
  get(id: string): Promise<Delivery | null>;
  ofEdition(edition: string): Promise<readonly Delivery[]>;
  /** Claims up to `limit` due rows for `leaseMs`, parts in order, at most one row per destination. */
  claim(
    owner: string,
    now: Timestamp,
    leaseMs: number,
    limit: number,
    platforms: readonly string[],
  ): Promise<readonly Delivery[]>;
  /** Writes the time of a try, just before the send and only there. */
  trying(id: string, owner: string, at: Timestamp): Promise<boolean>;
  settle(
    id: string,
    owner: string,
    at: Timestamp,
    result: {
      readonly status: Delivery['status'];
      readonly outcome: Outcome | null;
      readonly dueAt?: Timestamp;
      readonly ref?: PostedRef;
      readonly detail?: string;
    },
  ): Promise<void>;
  /** Gives back what this process holds and did not try. */
  release(owner: string): Promise<number>;
  /** The time at which the next row is due; null when nothing waits. */
  nextDue(platforms: readonly string[]): Promise<Timestamp | null>;
  counts(): Promise<Readonly<Record<Delivery['status'], number>>>;
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
  /** Takes or renews; the holder's own description when somebody else has it. */
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
