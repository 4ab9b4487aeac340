/** The language model for whoever asks: none where the managers of the workspace turned it off. */
import { showsModelTexts } from '../../writing/workspace-switch.ts';
import type { Writing } from '../../writing/writing.ts';
import type { Caller } from '../command.ts';
import type { CommandDeps } from '../deps.ts';

export async function writingFor(
  { store, writing }: Pick<CommandDeps, 'store' | 'writing'>,
  { workspace }: Pick<Caller, 'workspace'>,
): Promise<Writing | null> {
  if (writing === null || workspace === null) return writing;
  return showsModelTexts(await store.workspaces.get(workspace)) ? writing : null;
}
