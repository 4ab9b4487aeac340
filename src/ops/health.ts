/** Liveness: the process answers, and its platforms are connected. */

import type { Now } from '../core/base/time.ts';
import type { Mount, Platform } from '../core/ports/ports.ts';

/** A platform may be away this long (a resume, a socket refresh) before the process counts as sick. */
const GRACE_MS = 60_000;

/** `GET /healthz`: 200 while every platform was ready within the last minute, else 503 naming those that were not. */
export function createHealth(platforms: readonly Pick<Platform, 'name' | 'ready'>[], now: Now): Mount {
  const started = now().epochMilliseconds;
  const seen = new Map<string, number>();
  return {
    method: 'GET',
    path: '/healthz',
    handle: async () => {
      const at = now().epochMilliseconds;
      for (const platform of platforms) if (platform.ready()) seen.set(platform.name, at);
      const away = platforms.map((p) => p.name).filter((name) => at - (seen.get(name) ?? started) > GRACE_MS);
      return Response.json({ ok: away.length === 0, away }, { status: away.length === 0 ? 200 : 503 });
    },
  };
}
