/** Whether the texts of a language model are shown in a workspace: yes, unless its managers turned them off. */
import type { Workspace } from '../ports/delivery-store.ts';

export const MODEL_SETTING = 'model';

export function showsModelTexts(workspace: Pick<Workspace, 'settings'> | null): boolean {
  const { settings = {} } = workspace ?? {};
  return settings[MODEL_SETTING] !== 'off';
}
