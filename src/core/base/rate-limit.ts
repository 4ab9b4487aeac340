/** Limits how often somebody may ask: so many at once, and so many a minute in the long run. */
import { createCache } from './cache.ts';
import type { Now } from './time.ts';

const MINUTE_MS = 60_000;
/** Askers that are remembered; the one that asked longest ago is forgotten. */
const MOST_ASKERS = 10_000;

export interface RateLimit {
  /** Milliseconds to wait; 0: it may ask now. Each call counts. */
  take(asker: string, cost?: number): number;
}

export function createRateLimit(aMinute: number, now: Now): RateLimit {
  const left = createCache<string, { readonly tokens: number; readonly at: number }>(MOST_ASKERS);
  return {
    take(asker, cost = 1) {
      const at = now().epochMilliseconds;
      const known = left.get(asker) ?? { tokens: aMinute, at };
      const gained = (Math.max(0, at - known.at) * aMinute) / MINUTE_MS;
      const tokens = Math.min(aMinute, known.tokens + gained);
      if (tokens >= cost) {
        left.set(asker, { tokens: tokens - cost, at });
        return 0;
      }
      left.set(asker, { tokens, at });
      return Math.ceil(((Math.min(cost, aMinute) - tokens) * MINUTE_MS) / aMinute);
    },
  };
}
