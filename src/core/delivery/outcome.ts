/** The outcome of one attempt to send, edit or find a post. Only a platform's `send.ts` makes such values. */
import type { Timestamp } from '../base/time.ts';
import type { Destination } from '../subscriptions/destination.ts';

/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Identifies a post in the platform's own terms. */
export interface PostedRef {
  /** Channel (or thread, or DM channel) id. */
  readonly channel: string;
  /** Message id or timestamp. */
  readonly message: string;
  /** The thread that was opened from it, if any. */
  readonly thread?: string;
  /** The workspace in the platform's own terms, if an edit needs it. */
  readonly workspace?: string;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly ref: PostedRef }
  /**
   * `ambiguous`: it may have been posted; look it up with `find` before the next attempt.
   * `scope`: what `afterMs` applies to. Absent: only this destination. `platform`: a global limit or a ban.
   */
  | {
      readonly kind: 'retry';
      readonly reason: string;
      readonly afterMs?: number;
      readonly ambiguous?: boolean;
      readonly scope?: 'workspace' | 'platform';
    }
  /**
   * `unauthorized` stops the workspace for some minutes, or the platform where one token serves all of it; the others
   * pause the destination.
   */
  | {
      readonly kind: 'rejected';
      readonly reason: RejectedReason;
      readonly detail: string;
      readonly scope?: 'platform';
    };

export type RejectedReason = 'not_found' | 'forbidden' | 'bad_payload' | 'unauthorized';

/** One attempt of a delivery: when it was sent and its outcome (null: unknown, because the process ended). */
export interface Attempt {
  readonly at: Timestamp;
  readonly outcome: Outcome | null;
}

/** One rendered part to send. */
export interface Outgoing {
  readonly to: Destination;
  /** One of the payloads that `render` made. */
  readonly payload: Json;
  /** Made once for each outbox row, before the first attempt: 22 characters of [0-9A-Za-z]. */
  readonly key: string;
  /** The first part, for parts that follow it in a thread. */
  readonly parent?: PostedRef;
  /** 0 for the first part. */
  readonly part: number;
}
