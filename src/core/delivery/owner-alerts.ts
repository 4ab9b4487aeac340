/** Tells owners that a destination is paused: at once, then at most once an hour. */

import type { Now } from '../base/time.ts';
import type { Log, Platform, Store } from '../ports/ports.ts';
import { workspaceLocale } from '../subscriptions/workspace-locale.ts';
import { wordingFor } from '../wording/index.ts';
import { refusalAlert } from './refused-post.ts';

export interface OwnerAlerts {
  /** Never throws: a failure is logged, and `status` shows the pause. */
  paused(platform: Platform, workspace: string, place: string, reason: string): Promise<void>;
}

interface OwnerAlertDeps {
  readonly store: Pick<Store, 'workspaces'>;
  readonly now: Now;
  readonly log: Log;
}

const QUIET_MS = 3_600_000;

export function createOwnerAlerts({ store, now, log }: OwnerAlertDeps): OwnerAlerts {
  const told = new Map<string, number>();
  return {
    paused: async (platform, workspace, place, reason) => {
      const at = now().epochMilliseconds;
      const last = told.get(workspace);
      if (last !== undefined && at - last < QUIET_MS) return;
      told.set(workspace, at);
      const locale = workspaceLocale(await store.workspaces.get(workspace));
      const message = refusalAlert(place, reason, wordingFor(locale));
      const outcome = await platform.notifyOwner(workspace, message, locale);
      if (outcome.kind !== 'sent')
        log.warn('the owner could not be told', { place, workspace, outcome: outcome.kind });
    },
  };
}
