/** The use case that reads a followed folder as soon as something in it changes. */
import { reasonOf, StoreFailureError } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Poll } from './poll-sources.ts';
import type { Source } from './source.ts';
import type { SourceHealth } from './source-health.ts';

export interface FolderWatchesDeps {
  readonly store: Pick<Store, 'sources'>;
  readonly poll: Pick<Poll, 'one'>;
  readonly log: Log;
  readonly tell: (news: readonly SourceHealth[]) => Promise<void>;
  /** False: the folder cannot be watched and is only polled. */
  readonly watch: (
    path: string,
    told: { readonly changed: () => void; readonly lost: () => void },
  ) => (() => void) | false;
}

export interface FolderWatches {
  /**
   * Watches the folders among the sources. Called after each round, so that a folder that could not be watched is tried
   * again.
   */
  over(sources: readonly Source[]): void;
  /** Watches no longer; resolves when what is being read has been read. */
  stop(): Promise<void>;
}

export function createFolderWatches({ store, poll, log, tell, watch }: FolderWatchesDeps): FolderWatches {
  const watched = new Map<string, () => void>();
  const looks = new Set<Promise<void>>();

  const end = (id: string) => {
    watched.get(id)?.();
    watched.delete(id);
  };

  const lookAt = async (id: string): Promise<void> => {
    try {
      const source = await store.sources.get(OPERATOR, id);
      if (source === null || source.paused) return end(id);
      const polled = await poll.one(source);
      if (polled.notice !== null) await tell([polled]);
    } catch (error) {
      // A store that fails has been reported, and the folder stays due.
      if (error instanceof StoreFailureError) return;
      log.error(`source ${id} could not be read: ${reasonOf(error)}`);
    }
  };

  const changed = (id: string): void => {
    const look: Promise<void> = lookAt(id).finally(() => looks.delete(look));
    looks.add(look);
  };

  return {
    over(sources) {
      for (const { id, kind, address, paused } of sources) {
        if (kind !== 'folder' || address === null || paused || watched.has(id)) continue;
        const stop = watch(address, { changed: () => changed(id), lost: () => watched.delete(id) });
        if (stop !== false) watched.set(id, stop);
      }
    },
    async stop() {
      for (const id of [...watched.keys()]) end(id);
      await Promise.all(looks);
    },
  };
}
