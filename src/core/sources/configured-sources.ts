/** Updates the stored sources to match the configuration. */
import { SHARED } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { SourceStore } from '../ports/article-store.ts';
import { type FollowSourceRequest, freeId, newSource } from './manage-sources.ts';
import { type Source, sourceId } from './source.ts';

/** A source in the configuration. */
export type Configured = FollowSourceRequest & { readonly outlet: string };

/**
 * Saves new sources and changed settings; the health of a source is kept.
 * A source that the file no longer lists stays until it is removed, because its articles are still shown.
 */
export async function followConfigured(
  wanted: readonly Configured[],
  sources: SourceStore,
  now: Now,
): Promise<void> {
  const stored: Source[] = [...(await sources.list(SHARED))];
  for (const source of wanted) {
    const known = stored.find(({ address, workspace }) => address === source.address && workspace === null);
    const id = known?.id ?? freeId(sourceId(source.outlet, null, source.address), stored);
    const fresh = newSource({ ...source, id, workspace: null }, timestamp(now()));
    if (known === undefined) {
      await sources.configure(fresh);
      stored.push(fresh);
    } else {
      const { outlet, group, keep, kind } = fresh;
      const settings = fresh.settings === undefined ? {} : { settings: fresh.settings };
      const changed = { ...known, outlet, group, keep, kind, ...settings };
      if (JSON.stringify(changed) !== JSON.stringify(known)) await sources.configure(changed);
    }
  }
}
