/** Remembers which messages make up one reply, so that turning its page leaves no part of the old one behind. */
import type { Now } from '../../../core/base/time.ts';

export interface Family {
  /** Path of the webhook that can take them back; holds a bearer secret, so it is kept in memory only. */
  readonly hook: `/webhooks/${string}`;
  readonly messages: readonly string[];
  /** When its token was made, in epoch milliseconds. */
  readonly since: number;
}

export interface Siblings {
  /** A reply of several messages. */
  keep(family: Family): void;
  /** The reply that this message is a part of, once; null: it stands alone, or its time is over. */
  take(message: string): Family | null;
}

/** A token lives 15 minutes (docs/interactions/receiving-and-responding.mdx); the last seconds are left for the way. */
const LIFE_MS = 14.5 * 60_000;
/** So many replies are remembered; the oldest go first. */
const REMEMBERED = 2_000;

export function createSiblings(now: Now): Siblings {
  const families = new Map<string, Family>();
  return {
    keep(family) {
      for (const message of family.messages) families.set(message, family);
      for (const oldest of families.keys()) {
        if (families.size <= REMEMBERED) break;
        families.delete(oldest);
      }
    },
    take(message) {
      const family = families.get(message) ?? null;
      for (const each of family?.messages ?? []) families.delete(each);
      return family !== null && now().epochMilliseconds < family.since + LIFE_MS ? family : null;
    },
  };
}
