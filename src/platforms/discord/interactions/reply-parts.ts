/** Remembers which messages belong to one reply, so that turning the page replaces all of them. */
import { createCache } from '../../../core/base/cache.ts';
import type { Now } from '../../../core/base/time.ts';

export interface PartedReply {
  /** The webhook's path for deleting them. It contains a secret, so it is kept in memory only. */
  readonly hook: `/webhooks/${string}`;
  readonly messages: readonly string[];
  /** Time of the interaction, in epoch milliseconds. */
  readonly since: number;
}

export interface ReplyParts {
  /** Remembers a reply of several messages. */
  keep(partedReply: PartedReply): void;
  /** The reply that this message belongs to; it can be taken once. Null: the message stands alone, or its token has expired. */
  take(message: string): PartedReply | null;
}

/** A token lives 15 minutes (docs/interactions/receiving-and-responding.mdx); the last seconds are left for the request. */
const LIFE_MS = 14.5 * 60_000;
/** Most replies remembered; the oldest are dropped. */
const REMEMBERED = 2_000;

export function createReplyParts(now: Now): ReplyParts {
  const parts = createCache<string, PartedReply>(REMEMBERED);
  return {
    keep(partedReply) {
      for (const message of partedReply.messages) parts.set(message, partedReply);
    },
    take(message) {
      const partedReply = parts.get(message) ?? null;
      for (const each of partedReply?.messages ?? []) parts.delete(each);
      return partedReply !== null && now().epochMilliseconds < partedReply.since + LIFE_MS
        ? partedReply
        : null;
    },
  };
}
