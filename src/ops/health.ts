/** Health: whether the process answers, and whether it can do its work. */

import { type Now, shift, type Timestamp, timestamp } from '../core/base/time.ts';
import type { BlockedDelivery } from '../core/delivery/drain.ts';
import type { Mount, Platform } from '../core/ports/ports.ts';
import { english } from '../core/wording/index.ts';
import type { StoreFailure } from './store-watch.ts';

/** A platform may be disconnected for this long (a resume, a socket refresh) before the process counts as unhealthy. */
const GRACE_MS = 60_000;

/** A platform that could not start, and what to do about it. */
export interface StartFailure {
  readonly name: string;
  readonly reason: string;
}

/**
 * `GET /healthz`: 200 if every platform was ready within the last minute, otherwise 503 with the names of the others. A
 * platform that could not start, or refuses the token, counts as disconnected. A store that fails is named with the cause,
 * without a path: anybody may ask.
 */
export function createHealth(
  platforms: readonly Pick<Platform, 'name' | 'ready'>[],
  now: Now,
  failures: () => readonly StartFailure[] = () => [],
  store: () => StoreFailure | null = () => null,
  blocked: () => readonly BlockedDelivery[] = () => [],
): Mount {
  const started = now().epochMilliseconds;
  const seen = new Map<string, number>();
  return {
    method: 'GET',
    path: '/healthz',
    handle: async () => {
      const at = now().epochMilliseconds;
      for (const platform of platforms) if (platform.ready()) seen.set(platform.name, at);
      const refused = blocked().filter(({ refused: isRefused }) => isRefused);
      const failed = [
        ...failures(),
        ...refused.filter(({ name }) => platforms.some((one) => one.name === name)),
      ];
      const isAway = ({ name }: { readonly name: string }): boolean =>
        failed.some((failure) => failure.name === name) || at - (seen.get(name) ?? started) > GRACE_MS;
      const away = platforms.filter(isAway).map(({ name }) => name);
      const failure = store();
      const ok = away.length === 0 && failure === null;
      const more = {
        ...(failed.length === 0 ? {} : { failed: failed.map(({ name, reason }) => ({ name, reason })) }),
        ...(failure === null ? {} : { store: { ...failure, reason: english.store.failed[failure.kind][0] } }),
      };
      return Response.json({ ok, away, ...more }, { status: ok ? 200 : 503 });
    },
  };
}

/** Without a completed tick for this long, nothing is posted on time. */
const TICK_GRACE_MS = 60_000;

/**
 * `GET /readyz`: 200 if a tick completed within the last minute, otherwise 503 with the time of the last one. A tick
 * reads and writes the store, so a store that does not answer gives 503 too.
 */
export function createReadiness(lastTick: () => Timestamp | null, now: Now): Mount {
  const started = timestamp(now());
  return {
    method: 'GET',
    path: '/readyz',
    handle: async () => {
      const last = lastTick();
      const ok = timestamp(now()) <= shift(last ?? started, TICK_GRACE_MS);
      return Response.json({ ok, lastTick: last }, { status: ok ? 200 : 503 });
    },
  };
}
