/** The use case that polls sources: reads those that are due, and stores what is new. */
import { reasonOf } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, type Timestamp, timestamp } from '../base/time.ts';
import type { Log, Store } from '../ports/ports.ts';
import { type FetchSourceDeps, fetchSource } from './fetch-source.ts';
import { type IngestCounts, type IngestItemsDeps, ingestItems, NO_ITEMS } from './ingest-items.ts';
import { type FolderDeps, readFolder } from './read-folder.ts';
import type { Source } from './source.ts';
import { afterFailedFetch, afterGoodFetch, type SourceHealth } from './source-health.ts';

/** What one look came to. */
export type Polled = SourceHealth & IngestCounts;

export interface PollDeps extends FetchSourceDeps, IngestItemsDeps, FolderDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  /** What people have to hear of; told together when a round is over. Never throws. */
  readonly tell?: (news: readonly SourceHealth[]) => Promise<void>;
}

export interface Poll {
  /**
   * Looks at the sources that are due and that nobody looks at already; each host at its own pace. A slow one holds up no other:
   * a further round may begin while it lasts. Ends with what this round looked at.
   */
  due(): Promise<readonly Polled[]>;
  /** Looks at one source now; joins the look that is under way, where there is one. */
  one(source: Source): Promise<Polled>;
  /** Begins no further look; what one under way finds out is not kept. */
  stop(): void;
}

/** Looks under way at a time, over all rounds. */
const AT_ONCE = 24;
/** Sources fetched from the store at a time: a look changes when the next one is due. */
const BATCH = 100;

export function createPoll(deps: PollDeps): Poll {
  const { store, now, log } = deps;
  const running = new Map<string, Promise<Polled>>();
  const queue: Source[] = [];
  let filling: Promise<void> | null = null;
  let lanes = 0;
  let stopped = false;

  const judge = async (source: Source): Promise<Polled> => {
    try {
      if (source.kind === 'folder') return await readFolder(source, source.address ?? '', deps);
      const looked = await fetchSource(source, deps);
      if (looked.kind === 'failed')
        return { ...NO_ITEMS, ...afterFailedFetch(source, looked, timestamp(now())) };
      if (looked.kind === 'items') return await ingestItems(source, looked, deps);
      return {
        ...NO_ITEMS,
        ...afterGoodFetch(source, looked, timestamp(now()), { seen: null, waiting: false }),
      };
    } catch (error) {
      // A document that breaks the reader must not keep the other sources from being read.
      if (!stopped) log.error(`source ${source.id} broke the reader: ${reasonOf(error)}`);
      const broken = {
        kind: 'failed',
        state: 'broken',
        detail: 'reading it failed',
        retryAfterMs: null,
      } as const;
      return { ...NO_ITEMS, ...afterFailedFetch(source, broken, timestamp(now())) };
    }
  };

  const lookAt = async (source: Source): Promise<Polled> => {
    const polled = await judge(source);
    // What failed may have failed because everything is being closed: the next start looks again.
    if (stopped) return polled;
    const current = await store.sources.get(OPERATOR, source.id);
    // Someone may have removed or paused it meanwhile.
    if (current !== null) {
      await store.sources.save({ ...polled.source, paused: polled.source.paused || current.paused });
    }
    return polled;
  };

  const one = (source: Source): Promise<Polled> => {
    const under = running.get(source.id);
    if (under !== undefined) return under;
    const looking = lookAt(source).finally(() => running.delete(source.id));
    running.set(source.id, looking);
    return looking;
  };

  /** All lanes take from one queue, so that none looks at what another has just looked at. */
  const fill = async (at: Timestamp): Promise<void> => {
    // A source under way is due until its look is saved.
    const due = await store.sources.due(OPERATOR, at, BATCH + AT_ONCE);
    queue.push(...due.filter(({ id }) => !running.has(id)));
    filling = null;
  };

  const next = async (at: Timestamp): Promise<Source | undefined> => {
    if (stopped) return undefined;
    if (queue.length === 0) {
      filling ??= fill(at);
      await filling;
    }
    return queue.shift();
  };

  /** A look saves when the next one is due, later than `at`: the lane comes to an end. */
  const lane = async (at: Timestamp, polled: Polled[]): Promise<void> => {
    lanes += 1;
    try {
      for (let source = await next(at); source !== undefined; source = await next(at))
        polled.push(await one(source));
    } finally {
      lanes -= 1;
    }
  };

  return {
    one,
    async due() {
      const at = timestamp(now());
      const polled: Polled[] = [];
      await Promise.all(Array.from({ length: AT_ONCE - lanes }, () => lane(at, polled)));
      const news = polled.filter(({ notice }) => notice !== null);
      if (news.length > 0) await deps.tell?.(news);
      return polled;
    },
    stop() {
      stopped = true;
    },
  };
}
