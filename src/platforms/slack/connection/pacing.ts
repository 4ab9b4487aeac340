/** Keeps posts within Slack's rate limit: one a second for each channel; channels in parallel until Slack asks to wait. */
import type { Now } from '../../../core/base/time.ts';
import { CAREFUL, CAREFUL_FOR_MS, CHANNEL_INTERVAL_MS, SWIFT } from '../limits.ts';

export interface Pacing {
  /** How long a post into this channel has to wait; takes the place in line. `afterMs`: longer than a send may take. */
  take(team: string, channel: string): { readonly waitMs: number } | { readonly afterMs: number };
  /** A post has been answered: the next one keeps its distance from here, however long this one was under way. */
  done(team: string, channel: string): void;
  /** Slack asked this workspace to wait: nothing goes there until then, and what follows goes more carefully. */
  hold(team: string, ms: number): void;
  /** How long the workspace is still silent; what waited for its turn asks again before it goes. */
  silence(team: string): number;
}

/** Longer waits go back to the outbox, which must not hold a row for nothing. */
const LONGEST_WAIT_MS = 5_000;
const FORGET_ABOVE = 2_000;

export function createPacing(now: Now): Pacing {
  /** When a channel may be posted to next, in epoch milliseconds. */
  const next = new Map<string, number>();
  const held = new Map<string, number>();
  /** When all posts into a workspace were through, were they spread evenly; a burst may run ahead of it. */
  const spread = new Map<string, number>();
  const careful = new Map<string, number>();

  return {
    take: (team, channel) => {
      const at = now().epochMilliseconds;
      const even = Math.max(spread.get(team) ?? 0, at);
      const { intervalMs, burst } = (careful.get(team) ?? 0) > at ? CAREFUL : SWIFT;
      const ahead = even - burst * intervalMs;
      const free = Math.max(next.get(`${team}/${channel}`) ?? 0, held.get(team) ?? 0, ahead, at);
      if (free - at > LONGEST_WAIT_MS) return { afterMs: free - at };
      if (next.size > FORGET_ABOVE) for (const [key, due] of next) if (due <= at) next.delete(key);
      next.set(`${team}/${channel}`, free + CHANNEL_INTERVAL_MS);
      spread.set(team, even + intervalMs);
      return { waitMs: free - at };
    },
    done: (team, channel) => {
      const key = `${team}/${channel}`;
      const free = now().epochMilliseconds + CHANNEL_INTERVAL_MS;
      next.set(key, Math.max(next.get(key) ?? 0, free));
    },
    hold: (team, ms) => {
      const until = now().epochMilliseconds + ms;
      held.set(team, Math.max(held.get(team) ?? 0, until));
      careful.set(team, Math.max(careful.get(team) ?? 0, until + CAREFUL_FOR_MS));
    },
    silence: (team) => Math.max(0, (held.get(team) ?? 0) - now().epochMilliseconds),
  };
}
