/** Keeps posts within Slack's rate limit: one a second in each channel, with channels in parallel until Slack asks to wait. */
import type { Now } from '../../../core/base/time.ts';
import { CAREFUL, CAREFUL_FOR_MS, CHANNEL_INTERVAL_MS, SWIFT } from '../limits.ts';

export interface Pacing {
  /**
   * Reserves the next time slot of this channel and says how long to wait for it. `afterMs`: the wait is too long for a
   * send.
   */
  take(team: string, channel: string): { readonly waitMs: number } | { readonly afterMs: number };
  /** A post was answered: the next one waits from now, however long this one took. */
  done(team: string, channel: string): void;
  /** Slack asked this workspace to wait: nothing is sent until then, and later posts are slower. */
  hold(team: string, ms: number): void;
  /** How long the workspace still has to wait; a waiting post asks again before it is sent. */
  silence(team: string): number;
}

/** For a longer wait, the row goes back to the outbox. */
const LONGEST_WAIT_MS = 5_000;
const FORGET_ABOVE = 2_000;

export function createPacing(now: Now): Pacing {
  /** For each channel, the next time at which it may be posted to, in epoch milliseconds. */
  const next = new Map<string, number>();
  const held = new Map<string, number>();
  /** For each workspace, the time at which all posts would be sent if they were evenly spread; a burst may be ahead of it. */
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
