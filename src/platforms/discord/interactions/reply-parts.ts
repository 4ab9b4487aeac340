/** Remembers which messages belong to one reply, so that a new page replaces all of them. */
import { createCache } from '../../../core/base/cache.ts';
import type { Now } from '../../../core/base/time.ts';

export interface PartedReply {
  /** Path of the webhook that can take them back; holds a bearer secret, so it is kept in memory only. */
  readonly hook: `/webhooks/${string}`;
  readonly messages: readonly string[];
  /** When its token was made, in epoch milliseconds. */
  readonly since: number;
}

export interface ReplyParts {
  /** A reply of several messages. */
  keep(partedReply: PartedReply): void;
  /** The reply that this message is a part of, once; null: it stands alone, or its time is over. */
  take(message: string): PartedReply | null;
}

/** A token lives 15 minutes (docs/interactions/receiving-and-responding.mdx); the last seconds are left for the way. */
const LIFE_MS = 14.5 * 60_000;
/** So many replies are remembered; the oldest go first. */
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
