/** The language of a workspace, for what is said to all of its people: posts in channels and notices to managers. */
import type { Workspace } from '../ports/delivery-store.ts';

/** `language`: what its managers chose. `locale`: what its platform tells. Both are BCP 47. */
export const LANGUAGE_SETTING = 'language';
export const LOCALE_SETTING = 'locale';

/** Null where neither is known. */
export function workspaceLocale(workspace: Pick<Workspace, 'settings'> | null): string | null {
  const { settings = {} } = workspace ?? {};
  const known = [settings[LANGUAGE_SETTING], settings[LOCALE_SETTING]];
  return known.find((one) => typeof one === 'string') ?? null;
}
