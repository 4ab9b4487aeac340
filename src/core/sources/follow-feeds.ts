/** The use case that follows all feeds of a list, such as an OPML file. */
import { scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { SourceStore } from '../ports/article-store.ts';
import { freeId, newSource } from './manage-sources.ts';
import type { OpmlEntry } from './opml.ts';
import { type Source, sourceId } from './source.ts';

export interface FollowedFeed {
  readonly added: readonly Source[];
  /** Feeds that are followed already or have no web address. */
  readonly skipped: number;
}

/** Nothing is fetched here: the next round polls them for the first time. */
export async function followFeeds(
  entries: readonly OpmlEntry[],
  workspace: string | null,
  { sources, now }: { readonly sources: SourceStore; readonly now: Now },
): Promise<FollowedFeed> {
  const present: Source[] = [...(await sources.list(scopeOf(workspace)))];
  const addresses = new Set(present.map(({ address }) => address));
  const added: Source[] = [];
  for (const { address, title, group } of entries) {
    if (addresses.has(address) || !/^https?:\/\//i.test(address) || !URL.canParse(address)) continue;
    const outlet = shorten(title ?? new URL(address).hostname.replace(/^www\./, ''), 100);
    const id = freeId(sourceId(outlet, workspace, address), present);
    const wanted = { id, workspace, outlet, address, ...(group === null ? {} : { group }) };
    const source = newSource(wanted, timestamp(now()));
    await sources.save(source);
    addresses.add(address);
    present.push(source);
    added.push(source);
  }
  return { added, skipped: entries.length - added.length };
}
