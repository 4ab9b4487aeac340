/** Tells owners that a destination is paused: at once, then at most once an hour. */

import type { Now } from '../base/time.ts';
import type { Log, Platform } from '../ports/ports.ts';
import { refusalAlert } from './refused-post.ts';

export interface OwnerAlerts {
  /** Never throws: a failure is logged, and `status` shows the pause. */
  paused(platform: Platform, workspace: string, place: string, reason: string): Promise<void>;
}

const QUIET_MS = 3_600_000;

export function createOwnerAlerts({ now, log }: { readonly now: Now; readonly log: Log }): OwnerAlerts {
  const told = new Map<string, number>();
  return {
    paused: async (platform, workspace, place, reason) => {
      const at = now().epochMilliseconds;
      const last = told.get(workspace);
      if (last !== undefined && at - last < QUIET_MS) return;
      told.set(workspace, at);
      const outcome = await platform.notifyOwner(workspace, refusalAlert(place, reason));
      if (outcome.kind !== 'sent')
        log.warn('the owner could not be told', { place, workspace, outcome: outcome.kind });
    },
  };
}
