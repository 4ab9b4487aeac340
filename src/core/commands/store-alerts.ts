/** Tells the owners of all workspaces that the store fails: what cannot be done until it is mended. */
import type { StoreFailureKind } from '../base/errors.ts';
import type { NotifyPeople } from '../delivery/notify-people.ts';
import type { Message } from '../messages/message.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { item, line, own, small } from './inline.ts';

export interface StoreAlertsDeps {
  readonly store: Pick<Store, 'workspaces'>;
  /** Names of the platforms that post. */
  readonly platforms: readonly string[];
  readonly people: Pick<NotifyPeople, 'tellManagers'>;
  readonly log: Log;
}

export function createStoreAlerts({ store, platforms, people, log }: StoreAlertsDeps) {
  return async (kind: StoreFailureKind): Promise<void> => {
    const served = await Promise.all(platforms.map((name) => store.workspaces.list(name)));
    for (const { id, leftAt } of served.flat()) {
      if (leftAt !== null || (await people.tellManagers(id, (wording) => messageOf(kind, wording)))) continue;
      log.warn('the owner could not be told that the store fails', { workspace: id, kind });
    }
  };
}

function messageOf(kind: StoreFailureKind, { store }: Catalogue): Message {
  const [notice, remedy] = store.failed[kind];
  return {
    notice,
    items: [item(line(own(notice)), small(own(remedy)))],
    data: { store: kind },
    tone: 'alert',
  };
}
