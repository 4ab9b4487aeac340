/** Keeps posts within Slack's pace: one a second into a channel, some hundred a minute into a workspace, silence where Slack asked for it. */
import type { Now } from '../../core/time.ts';
import { CHANNEL_INTERVAL_MS, WORKSPACE_BURST, WORKSPACE_INTERVAL_MS } from './limits.ts';

export interface Pacing {
  /** How long a post into this channel has to wait; takes the place in line. `afterMs`: longer than a send may take. */
  take(team: string, channel: string): { readonly waitMs: number } | { readonly afterMs: number };
  /** A post has been answered: the next one keeps its distance from here, however long this one was under way. */
  done(team: string, channel: string): void;
  /** Slack asked this workspace to wait. */
  hold(team: string, ms: number): void;
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

  return {
    take: (team, channel) => {
      const at = now().epochMilliseconds;
      const even = Math.max(spread.get(team) ?? 0, at);
      const ahead = even - WORKSPACE_BURST * WORKSPACE_INTERVAL_MS;
      const free = Math.max(next.get(`${team}/${channel}`) ?? 0, held.get(team) ?? 0, ahead, at);
      if (free - at > LONGEST_WAIT_MS) return { afterMs: free - at };
      if (next.size > FORGET_ABOVE) for (const [key, due] of next) if (due <= at) next.delete(key);
      next.set(`${team}/${channel}`, free + CHANNEL_INTERVAL_MS);
      spread.set(team, even + WORKSPACE_INTERVAL_MS);
      return { waitMs: free - at };
    },
    done: (team, channel) => {
      const key = `${team}/${channel}`;
      const free = now().epochMilliseconds + CHANNEL_INTERVAL_MS;
      next.set(key, Math.max(next.get(key) ?? 0, free));
    },
    hold: (team, ms) => {
      held.set(team, Math.max(held.get(team) ?? 0, now().epochMilliseconds + ms));
    },
  };
}
