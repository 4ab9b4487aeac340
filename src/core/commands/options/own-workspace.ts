/** The workspace of whoever asks, to read or change its settings. */
import { UserError } from '../../base/errors.ts';
import { timestamp } from '../../base/time.ts';
import type { Workspace } from '../../ports/delivery-store.ts';
import { wordingFor } from '../../wording/index.ts';
import type { Caller } from '../command.ts';
import type { CommandDeps } from '../deps.ts';

/** @throws {UserError} in a direct message, which belongs to no workspace */
export async function ownWorkspace(
  { store, now }: Pick<CommandDeps, 'store' | 'now'>,
  caller: Caller,
): Promise<Workspace> {
  const id = caller.workspace;
  if (id === null) throw new UserError(wordingFor(caller.locale).place.noChannel);
  const fresh = { id, platform: caller.platform, name: null, leftAt: null, settings: {} };
  return (await store.workspaces.get(id)) ?? { ...fresh, joinedAt: timestamp(now()) };
}
