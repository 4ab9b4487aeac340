/** Messages to the managers of a workspace, through its platform. */
import { type Now, timestamp } from '../base/time.ts';
import type { Message } from '../messages/message.ts';
import type { Platform, Store } from '../ports/ports.ts';
import { workspaceLocale } from '../subscriptions/workspace-locale.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { wordingFor } from '../wording/index.ts';
import { sealButtons } from './button-token.ts';
import { createServedAlone } from './served-alone.ts';

export interface NotifyPeople {
  /** One message to the owner, in the language of the workspace; false when it could not be sent. */
  tellManagers(workspace: string, say: (wording: Catalogue) => Message): Promise<boolean>;
  /** Whether this is the only workspace served, so that its managers may correct shared articles. */
  servedAlone(workspace: string): Promise<boolean>;
}

export function createNotifyPeople(
  store: Pick<Store, 'workspaces' | 'actions'>,
  platforms: ReadonlyMap<string, Pick<Platform, 'notifyOwner'>>,
  now: Now,
): NotifyPeople {
  return {
    tellManagers: async (workspace, say) => {
      const locale = workspaceLocale(await store.workspaces.get(workspace));
      const platform = platforms.get(workspace.slice(0, workspace.indexOf(':')));
      const sealed = await sealButtons(
        say(wordingFor(locale)),
        { workspace, user: null },
        store.actions,
        timestamp(now()),
      );
      const outcome = await platform?.notifyOwner(workspace, sealed, locale);
      return outcome?.kind === 'sent';
    },
    servedAlone: createServedAlone(store, [...platforms.keys()]),
  };
}
