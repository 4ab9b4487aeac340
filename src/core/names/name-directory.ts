/** The names that autocomplete and commands answer from, in memory: speakers, outlets, digests and stories of each scope. */

import { reasonOf } from '../base/errors.ts';
import type { Scope } from '../base/scope.ts';
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Log, Store } from '../ports/ports.ts';
import { createNameIndex, type NameEntry, type NameIndex } from './name-index.ts';
import { outletAbbreviations } from './outlet-abbreviation.ts';
import { mergeSamePerson } from './same-person.ts';

export interface DirectoryDeps {
  readonly store: Pick<Store, 'articles' | 'speakers' | 'stories'>;
  /** Names and titles of the digests that a scope sees. */
  readonly digests: (scope: Scope) => Promise<readonly { readonly name: string; readonly title: string }[]>;
  readonly now: Now;
  readonly log: Log;
}

export const NAME_KINDS = ['speakers', 'outlets', 'digests', 'stories'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameDirectory {
  /** The book as it is known; only its first reading is waited for. */
  book(scope: Scope, which: NameKind): Promise<NameIndex>;
  /** The book with everything that came in since; for somebody who was not found. */
  fresh(scope: Scope, which: NameKind): Promise<NameIndex>;
  /** Articles or digests have changed: books are read anew at their next use. */
  changed(): void;
}

/** A book is read anew when it is older, even if nobody said that something changed (another process may have written). */
const OLDEST_MS = 60_000;
/** Books kept; the least recently used goes first. */
const MOST_BOOKS = 100;
/** Stories that can be named without searching. */
const STORY_DAYS = 30;
const MOST_STORIES = 1000;

interface Shelf {
  book: NameIndex | null;
  readAt: number;
  /** The `changes` count it was read at. */
  seen: number;
  reading: Promise<NameIndex> | null;
}

export function createNameDirectory(deps: DirectoryDeps): NameDirectory {
  const shelves = new Map<string, Shelf>();
  let changes = 0;

  function shelfOf(scope: Scope, which: NameKind): Shelf {
    const key = `${which} ${scope.kind} ${scope.kind === 'workspace' ? scope.workspace : ''}`;
    const shelf = shelves.get(key) ?? { book: null, readAt: 0, seen: -1, reading: null };
    shelves.delete(key);
    shelves.set(key, shelf);
    const [oldest] = shelves.keys();
    if (shelves.size > MOST_BOOKS && oldest !== undefined) shelves.delete(oldest);
    return shelf;
  }

  function isStale(shelf: Shelf): boolean {
    return shelf.seen !== changes || deps.now().epochMilliseconds - shelf.readAt > OLDEST_MS;
  }

  function read(shelf: Shelf, scope: Scope, which: NameKind): Promise<NameIndex> {
    if (shelf.reading !== null) return shelf.reading;
    const seen = changes;
    const reading = entriesOf(deps, scope, which)
      .then(createNameIndex)
      .then((book) => {
        shelf.book = book;
        shelf.seen = seen;
        shelf.readAt = deps.now().epochMilliseconds;
        return book;
      })
      .finally(() => {
        shelf.reading = null;
      });
    shelf.reading = reading;
    return reading;
  }

  return {
    async book(scope, which) {
      const shelf = shelfOf(scope, which);
      if (shelf.book === null) return read(shelf, scope, which);
      if (isStale(shelf)) {
        read(shelf, scope, which).catch((error: unknown) => {
          deps.log.warn('a directory could not be read', { which, reason: reasonOf(error) });
        });
      }
      return shelf.book;
    },
    async fresh(scope, which) {
      const shelf = shelfOf(scope, which);
      return shelf.book === null || isStale(shelf) ? read(shelf, scope, which) : shelf.book;
    },
    changed() {
      changes++;
    },
  };
}

async function entriesOf(deps: DirectoryDeps, scope: Scope, which: NameKind): Promise<readonly NameEntry[]> {
  switch (which) {
    case 'speakers':
      return mergeSamePerson(await deps.store.speakers.directory(scope));
    case 'outlets': {
      const outlets = await deps.store.articles.outlets(scope);
      return outlets.map(({ outlet, articles }) => ({
        name: outlet,
        keys: [outlet],
        aliases: outletAbbreviations(outlet),
        weight: articles,
      }));
    }
    case 'digests': {
      const digests = await deps.digests(scope);
      return digests.map(({ name, title }, at) => ({ name, keys: [name], aliases: [title], weight: -at }));
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
