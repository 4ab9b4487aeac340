/** The outcome of one attempt to send, edit or find a post: a value that only a platform's `send.ts` makes. */
import type { Timestamp } from '../base/time.ts';
import type { Destination } from '../subscriptions/destination.ts';

/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a post stands, in the platform's own terms. */
export interface PostedRef {
  /** Channel (or thread, or DM channel) id. */
  readonly channel: string;
  /** Message id or timestamp. */
  readonly message: string;
  /** The thread that was made from it, when there is one. */
  readonly thread?: string;
  /** The workspace in the platform's own terms, where an edit needs it. */
  readonly workspace?: string;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly ref: PostedRef }
  /**
   * `ambiguous`: it may have been posted; settle it with `find` before another try.
   * `scope`: what `afterMs` applies to. Absent: this destination alone; `platform` is a global limit or a ban.
   */
  | {
      readonly kind: 'retry';
      readonly reason: string;
      readonly afterMs?: number;
      readonly ambiguous?: boolean;
      readonly scope?: 'workspace' | 'platform';
    }
  /** `unauthorized` stops the whole workspace or platform; the others pause the destination. */
  | { readonly kind: 'rejected'; readonly reason: RejectedReason; readonly detail: string };

export type RejectedReason = 'not_found' | 'forbidden' | 'bad_payload' | 'unauthorized';

/** One try of a delivery: when it went out, how it ended (null: not known, the process died). */
export interface Attempt {
  readonly at: Timestamp;
  readonly outcome: Outcome | null;
}

/** One rendered part on its way out. */
export interface Outgoing {
  readonly to: Destination;
  /** One of the values that `render` gave. */
  readonly payload: Json;
  /** Made once per outbox row, before the first try: 22 characters of [0-9A-Za-z]. */
  readonly key: string;
  /** The thread's first part, for those that follow it. */
  readonly parent?: PostedRef;
  /** 0 for the first part. */
  readonly part: number;
}
