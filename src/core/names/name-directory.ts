/** The names that autocomplete and commands know, in memory: speakers, outlets, digests and stories of each scope. */

import { createCache } from '../base/cache.ts';
import { reasonOf } from '../base/errors.ts';
import type { Scope } from '../base/scope.ts';
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Source } from '../sources/source.ts';
import { decideNames } from './decided-names.ts';
import { type KnownNames, NO_KNOWN_NAMES } from './known-names.ts';
import { createNameIndex, type NameEntry, type NameIndex } from './name-index.ts';
import { outletAbbreviations } from './outlet-abbreviation.ts';
import { mergeSamePerson } from './same-person.ts';

export interface DirectoryDeps {
  readonly store: Pick<Store, 'articles' | 'names' | 'sources' | 'speakers' | 'stories'>;
  /** Names and titles of the digests that a scope sees. */
  readonly digests: (scope: Scope) => Promise<readonly { readonly name: string; readonly title: string }[]>;
  readonly now: Now;
  readonly log: Log;
  /** Read when speakers are, and not at the start. */
  readonly knownNames?: () => KnownNames;
}

export const NAME_KINDS = ['speakers', 'outlets', 'digests', 'stories'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameDirectory {
  /** The table of names in several scripts. */
  knownNames(): KnownNames;
  /** The cached index; only the first read is awaited. */
  nameIndex(scope: Scope, which: NameKind): Promise<NameIndex>;
  /** The index with all new names; used when a name was not found. */
  fresh(scope: Scope, which: NameKind): Promise<NameIndex>;
  /** Call when articles or digests have changed: indexes are read again at their next use. */
  changed(): void;
}

/** An older index is read again even without a notice, because another process may have written. */
const OLDEST_MS = 60_000;
/** Most indexes in the cache; the least recently used one is dropped. */
const MOST_INDEXES = 100;
/** Days back of stories that can be named without a search. */
const STORY_DAYS = 30;
const MOST_STORIES = 1000;

interface CachedIndex {
  nameIndex: NameIndex | null;
  readAt: number;
  /** The number of changes at the time of reading. */
  seen: number;
  reading: Promise<NameIndex> | null;
}

export function createNameDirectory(deps: DirectoryDeps): NameDirectory {
  const cache = createCache<string, CachedIndex>(MOST_INDEXES);
  let changes = 0;

  function cachedIndexOf(scope: Scope, which: NameKind): CachedIndex {
    const key = `${which} ${scope.kind} ${scope.kind === 'workspace' ? scope.workspace : ''}`;
    const cached = cache.get(key) ?? { nameIndex: null, readAt: 0, seen: -1, reading: null };
    cache.set(key, cached);
    return cached;
  }

  function isStale(cached: CachedIndex): boolean {
    return cached.seen !== changes || deps.now().epochMilliseconds - cached.readAt > OLDEST_MS;
  }

  function read(cached: CachedIndex, scope: Scope, which: NameKind): Promise<NameIndex> {
    if (cached.reading !== null) return cached.reading;
    const seen = changes;
    const reading = entriesOf(deps, scope, which)
      .then(createNameIndex)
      .then((nameIndex) => {
        cached.nameIndex = nameIndex;
        cached.seen = seen;
        cached.readAt = deps.now().epochMilliseconds;
        return nameIndex;
      })
      .finally(() => {
        cached.reading = null;
      });
    cached.reading = reading;
    return reading;
  }

  return {
    knownNames: () => deps.knownNames?.() ?? NO_KNOWN_NAMES,
    async nameIndex(scope, which) {
      const cached = cachedIndexOf(scope, which);
      if (cached.nameIndex === null) return read(cached, scope, which);
      if (isStale(cached)) {
        read(cached, scope, which).catch((error: unknown) => {
          deps.log.warn('a directory could not be read', { which, reason: reasonOf(error) });
        });
      }
      return cached.nameIndex;
    },
    async fresh(scope, which) {
      const cached = cachedIndexOf(scope, which);
      return cached.nameIndex === null || isStale(cached) ? read(cached, scope, which) : cached.nameIndex;
    },
    changed() {
      changes++;
    },
  };
}

async function entriesOf(deps: DirectoryDeps, scope: Scope, which: NameKind): Promise<readonly NameEntry[]> {
  switch (which) {
    case 'speakers': {
      const [stored, decisions] = await Promise.all([
        deps.store.speakers.directory(scope),
        deps.store.names.holding(),
      ]);
      return decideNames(await mergeSamePerson(stored, deps.knownNames?.()), stored, decisions);
    }
    case 'outlets': {
      const outlets = await deps.store.articles.outlets(scope);
      const domains = domainsOf(await deps.store.sources.list(scope));
      return outlets.map(({ outlet, articles }) => ({
        name: outlet,
        keys: [outlet],
        aliases: [...outletAbbreviations(outlet), ...(domains.get(outlet) ?? [])],
        weight: articles,
      }));
    }
    case 'digests': {
      const digests = await deps.digests(scope);
      // To the operator, who sees those of all workspaces, several may have one name.
      const titles = Map.groupBy(digests, ({ name }) => name);
      return [...titles].map(([name, same], at) => ({
        name,
        keys: [name],
        aliases: [...new Set(same.map(({ title }) => title))],
        weight: -at,
      }));
    }
    case 'stories': {
      const now = timestamp(deps.now());
      const since = shift(now, -STORY_DAYS * 24 * 3600_000);
      const stories = await deps.store.stories.within(scope, since, now, MOST_STORIES);
      return stories.map(({ id, title }, at) => ({ name: title, keys: [id], aliases: [], weight: -at }));
    }
    default:
      return which satisfies never;
  }
}

/** For each outlet the domains of its sources, as people write them: `news.example`. */
function domainsOf(
  sources: readonly Pick<Source, 'outlet' | 'address'>[],
): ReadonlyMap<string, readonly string[]> {
  const domains = new Map<string, readonly string[]>();
  for (const { outlet, address } of sources) {
    const host = address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./, '') ?? null);
    if (host !== null && host !== '') domains.set(outlet, [...(domains.get(outlet) ?? []), host]);
  }
  return domains;
}
