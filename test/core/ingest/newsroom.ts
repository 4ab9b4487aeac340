/** A newsroom in memory: the real store, an analyst that works in place, a clock that is set by hand. */

import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import { createIngest, type Ingest, type IngestDeps } from '../../../src/core/ingest/ingest-article.ts';
import type { Analyst, Store } from '../../../src/core/ports/ports.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

export interface Newsroom {
  readonly store: Store;
  readonly analyst: Pick<Analyst, 'analyse'>;
  readonly ingest: Ingest;
  readonly now: () => Temporal.Instant;
  /** Moves the clock on. */
  readonly pass: (duration: Temporal.DurationLike) => void;
}

export async function openNewsroom(more: Partial<IngestDeps> = {}): Promise<Newsroom> {
  let instant = Temporal.Instant.from('2026-03-01T12:00:00Z');
  const now = () => instant;
  const store = await openMemoryStore({ now });
  const analyst = { analyse: async (article: Parameters<Analyst['analyse']>[0]) => analyseArticle(article) };
  return {
    store,
    analyst,
    ingest: createIngest({ store, analyst, now, log: SILENT, ...more }),
    now,
    pass: (duration) => {
      instant = instant.add(duration);
    },
  };
}
