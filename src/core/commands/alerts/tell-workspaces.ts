/** Tells the owners of all workspaces that are served, in the language of each. */
import type { NotifyPeople } from '../../delivery/notify-people.ts';
import type { Message } from '../../messages/message.ts';
import type { Workspace } from '../../ports/delivery-store.ts';
import type { Log, Store } from '../../ports/ports.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

export interface TellWorkspacesDeps {
  readonly store: Pick<Store, 'workspaces'>;
  /** Names of the platforms that post. */
  readonly platforms: readonly string[];
  readonly people: Pick<NotifyPeople, 'tellManagers'>;
  readonly log: Log;
}

/**
 * @param what goes into the log where an owner cannot be told
 * @param concerns the workspaces that it is for; all by default
 */
export async function tellWorkspaces(
  { store, platforms, people, log }: TellWorkspacesDeps,
  say: (wording: Catalogue) => Message,
  what: string,
  concerns: (workspace: Workspace) => boolean = () => true,
): Promise<void> {
  const served = await Promise.all(platforms.map((name) => store.workspaces.list(name)));
  for (const workspace of served.flat()) {
    if (workspace.leftAt !== null || !concerns(workspace)) continue;
    if (!(await people.tellManagers(workspace.id, say)))
      log.warn('the owner of a workspace could not be told', { workspace: workspace.id, what });
  }
}
