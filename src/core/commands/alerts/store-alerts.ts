/** Tells the owners of all workspaces that the store fails: what cannot be done until it is mended. */
import type { StoreFailureKind } from '../../base/errors.ts';
import { item, line, own, small } from '../../messages/blocks.ts';
import type { Message } from '../../messages/message.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { type TellWorkspacesDeps, tellWorkspaces } from './tell-workspaces.ts';

export function createStoreAlerts(deps: TellWorkspacesDeps) {
  return (kind: StoreFailureKind): Promise<void> =>
    tellWorkspaces(deps, (wording) => messageOf(kind, wording), `the store fails: ${kind}`);
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
