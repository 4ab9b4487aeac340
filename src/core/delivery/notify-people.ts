/** Messages to the managers of a workspace, through its platform. */
import { type Now, timestamp } from '../base/time.ts';
import type { Message } from '../messages/message.ts';
import type { Platform, Store } from '../ports/ports.ts';
import { sealButtons } from './button-token.ts';
import { createServedAlone } from './served-alone.ts';

export interface NotifyPeople {
  /** One message to the owner of the workspace; false when it could not be sent. */
  tellManagers(workspace: string, message: Message): Promise<boolean>;
  /** Whether this is the only workspace served, so that its managers may correct shared articles. */
  servedAlone(workspace: string): Promise<boolean>;
}

export function createNotifyPeople(
  store: Pick<Store, 'workspaces' | 'actions'>,
  platforms: ReadonlyMap<string, Pick<Platform, 'notifyOwner'>>,
  now: Now,
): NotifyPeople {
  return {
    tellManagers: async (workspace, message) => {
      const platform = platforms.get(workspace.slice(0, workspace.indexOf(':')));
      const sealed = await sealButtons(message, { workspace, user: null }, store.actions, timestamp(now()));
      const outcome = await platform?.notifyOwner(workspace, sealed);
      return outcome?.kind === 'sent';
    },
    servedAlone: createServedAlone(store, [...platforms.keys()]),
  };
}
