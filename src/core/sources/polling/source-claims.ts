/** The sources that this process has claimed on Postgres: they are its own for as long as it renews the claims. */
import { type Now, shift, type Timestamp, timestamp } from '../../base/time.ts';
import type { SourceStore } from '../../ports/article-store.ts';

/** The sources of a process that was killed, or that stands still for this long, are polled by another one, in milliseconds. */
const CLAIM_MS = 60_000;
const RENEW_MS = 15_000;

export interface SourceClaims {
  /** Until when a claim made now holds. */
  until(): Timestamp;
  hold(id: string, until: Timestamp): void;
  drop(id: string): void;
  /** Whether no other process may have the source by now. */
  holds(id: string): boolean;
  /** Renews all of them when it is time. May be called every second. */
  renew(): Promise<void>;
}

export function createSourceClaims(store: Pick<SourceStore, 'renew'>, now: Now): SourceClaims {
  /** Id → until when. */
  const claims = new Map<string, Timestamp>();
  let renewedAt = Number.NEGATIVE_INFINITY;
  const until = (): Timestamp => shift(timestamp(now()), CLAIM_MS);
  return {
    until,
    hold: (id, held) => void claims.set(id, held),
    drop: (id) => void claims.delete(id),
    holds: (id) => (claims.get(id) ?? '') > timestamp(now()),
    async renew() {
      const since = now().epochMilliseconds - renewedAt;
      // A clock that was set back renews, too.
      if (since >= 0 && since < RENEW_MS) return;
      renewedAt = now().epochMilliseconds;
      const later = until();
      for (const [held, entries] of Map.groupBy(claims, ([, until]) => until)) {
        const ids = entries.map(([id]) => id);
        const kept = new Set(await store.renew(ids, held, later));
        // What was polled or claimed again meanwhile is left as it is.
        for (const id of ids.filter((id) => claims.get(id) === held))
          if (kept.has(id)) claims.set(id, later);
          else claims.delete(id);
      }
    },
  };
}
