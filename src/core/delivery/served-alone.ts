/** Whether a workspace is the only one that this bot serves, so that its managers may correct what all would share. */
import type { Store } from '../ports/ports.ts';

/** @param platforms the names of those that the bot posts on */
export function createServedAlone(
  store: Pick<Store, 'workspaces'>,
  platforms: readonly string[],
): (workspace: string) => Promise<boolean> {
  return async (workspace) => {
    const served = await Promise.all(platforms.map((name) => store.workspaces.list(name)));
    return served.flat().every(({ id, leftAt }) => id === workspace || leftAt !== null);
  };
}
