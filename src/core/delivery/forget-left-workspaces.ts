/** Removes the data of workspaces that removed the bot, after some days in which they may invite it again. */

import { type Now, shift, timestamp } from '../base/time.ts';
import type { Log, Store } from '../ports/ports.ts';

/** How long the data is kept, for people who removed the bot by mistake. */
const KEPT_MS = 30 * 86_400_000;

/** The number of workspaces removed. */
export type ForgetLeftWorkspaces = () => Promise<number>;

export function createForgetLeftWorkspaces({
  store,
  now,
  log,
}: {
  readonly store: Pick<Store, 'workspaces'>;
  readonly now: Now;
  readonly log: Log;
}): ForgetLeftWorkspaces {
  return async () => {
    const left = await store.workspaces.leftBefore(shift(timestamp(now()), -KEPT_MS));
    for (const { id } of left) {
      await store.workspaces.forget(id);
      log.info('removed what belonged to a workspace that was left', { workspace: id });
    }
    return left.length;
  };
}
