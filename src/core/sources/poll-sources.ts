/** The use case that polls sources: reads those that are due and stores new articles. */
import { unlessAborted } from '../base/aborted.ts';
import { reasonOf, StoreFailureError, StoreUnansweredError } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, type Timestamp, timestamp } from '../base/time.ts';
import { type Tracing, untraced } from '../base/tracing.ts';
import type { Log, Store } from '../ports/ports.ts';
import { english } from '../wording/index.ts';
import { type FetchSourceDeps, fetchSource } from './fetch-source.ts';
import { type IngestCounts, type IngestItemsDeps, ingestItems, NO_ITEMS } from './ingest-items.ts';
import { createSourceClaims } from './polling/source-claims.ts';
import { type FolderDeps, readFolder } from './read-folder.ts';
import type { Source } from './source.ts';
import { afterFailedFetch, afterGoodFetch, type SourceHealth } from './source-health.ts';

const { report } = english;

/** The result of one poll. */
export type Polled = SourceHealth & IngestCounts;

export interface PollDeps extends FetchSourceDeps, Omit<IngestItemsDeps, 'stopping'>, FolderDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
  readonly tracing?: Tracing;
  /** Notices for people, sent together at the end of a round. Never throws. */
  readonly tell?: (news: readonly SourceHealth[]) => Promise<void>;
}

export interface Poll {
  /**
   * Polls the due sources that are not being polled, each host at its own rate. A slow source delays no other: the next
   * round may start meanwhile. Returns what this round polled.
   */
  due(): Promise<readonly Polled[]>;
  /** Polls one source now, or joins the poll under way. */
  one(source: Source): Promise<Polled>;
  /** Keeps other processes from polling what this one polls or will poll next. Called every second. */
  keep(): Promise<void>;
  /** Starts no further poll. Running ones end after the article that is being stored, and their results are dropped. */
  stop(): void;
}

/** Most polls at a time, over all rounds. */
const AT_ONCE = 24;
/** Polls of one server or workspace at a time: sites that hold a connection until the time is up must not keep others waiting. */
const OF_ONE_WORKSPACE = 8;
/** Sources read from the store at a time, because each poll changes when a source is due. */
const BATCH = 100;

/** Of a source that was not read because of a stop: nothing of it is stored. */
const ENDING = {
  kind: 'failed',
  state: 'too_slow',
  detail: 'Pullquote is stopping',
  retryAfterMs: null,
} as const;

export function createPoll(deps: PollDeps): Poll {
  const { store, now, log, tracing = untraced } = deps;
  const running = new Map<string, Promise<Polled>>();
  const claims = createSourceClaims(store.sources, now);
  const queue: Source[] = [];
  /** Workspace → how many of its sources are polled just now. */
  const atWork = new Map<string, number>();
  let filling: Promise<void> | null = null;
  let lanes = 0;
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;

  const judge = async (source: Source): Promise<Polled> => {
    try {
      if (source.kind === 'folder') return await readFolder(source, source.address ?? '', deps);
      const looked = (await unlessAborted(stopping.signal, fetchSource(source, deps))) ?? ENDING;
      if (looked.kind === 'failed')
        return { ...NO_ITEMS, ...afterFailedFetch(source, looked, timestamp(now())) };
      if (looked.kind === 'items')
        return await ingestItems(source, looked, { ...deps, stopping: stopping.signal });
      return {
        ...NO_ITEMS,
        ...afterGoodFetch(source, looked, timestamp(now()), { seen: null, waiting: false }),
      };
    } catch (error) {
      // The source is due again when its claim has run out.
      if (error instanceof StoreFailureError || error instanceof StoreUnansweredError) throw error;
      // A document on which the parser fails must not keep other sources from being read.
      if (!isStopped()) log.error(`source ${source.id} broke the reader: ${reasonOf(error)}`);
      const broken = {
        kind: 'failed',
        state: 'broken',
        detail: report.source.failed,
        retryAfterMs: null,
      } as const;
      return { ...NO_ITEMS, ...afterFailedFetch(source, broken, timestamp(now())) };
    }
  };

  const lookAt = async (source: Source): Promise<Polled> => {
    const polled = await judge(source);
    // The failure may come from the shutdown itself; the next start, or another process, polls again.
    if (isStopped()) {
      await store.sources.release([source]);
      return polled;
    }
    const current = await store.sources.get(OPERATOR, source.id);
    // A person may have removed, paused or changed the source meanwhile. What was read at another address says nothing of it.
    if (current === null || current.address !== source.address) return polled;
    const { state, stateDetail, checkedAt, nextAt, memory, paused } = polled.source;
    const health = { state, stateDetail, checkedAt, nextAt, memory, paused: paused || current.paused };
    await store.sources.save({ ...current, ...health });
    return polled;
  };

  const traced = (source: Source): Promise<Polled> =>
    tracing.span(
      'poll source',
      { 'pullquote.source': source.id, 'pullquote.kind': source.kind },
      async (note) => {
        const polled = await lookAt(source);
        note({
          'pullquote.state': polled.source.state,
          'pullquote.added': polled.added,
          'pullquote.revised': polled.revised,
          'pullquote.known': polled.known,
          'pullquote.left': polled.left,
        });
        return polled;
      },
    );

  const one = (source: Source): Promise<Polled> => {
    const under = running.get(source.id);
    if (under !== undefined) return under;
    const looking = traced(source).finally(() => {
      running.delete(source.id);
      claims.drop(source.id);
    });
    running.set(source.id, looking);
    return looking;
  };

  /** All lanes take from one queue, so that none polls what another has just polled. */
  const fill = async (at: Timestamp): Promise<void> => {
    // A source under way is due until its look is saved.
    try {
      const until = claims.until();
      const due = await store.sources.claim(OPERATOR, at, BATCH + AT_ONCE, until);
      for (const { id } of due) claims.hold(id, until);
      const queued = new Set(queue.map(({ id }) => id));
      queue.push(...due.filter(({ id }) => !running.has(id) && !queued.has(id)));
    } finally {
      filling = null;
    }
  };

  const next = async (at: Timestamp): Promise<Source | undefined> => {
    if (isStopped()) return undefined;
    const first = take();
    if (first !== undefined) return first;
    filling ??= fill(at);
    await filling;
    return take();
  };

  /** The first that waits and whose workspace has a lane left. What another process may have by now is left to its next turn. */
  const take = (): Source | undefined => {
    const own = queue.splice(0).filter(({ id }) => claims.holds(id));
    queue.push(...own);
    const place = queue.findIndex(
      ({ workspace }) => workspace === null || (atWork.get(workspace) ?? 0) < OF_ONE_WORKSPACE,
    );
    const [source] = place === -1 ? [] : queue.splice(place, 1);
    if (source !== undefined && source.workspace !== null) count(source.workspace, 1);
    return source;
  };

  const count = (workspace: string, more: 1 | -1): void => {
    const left = (atWork.get(workspace) ?? 0) + more;
    if (left === 0) atWork.delete(workspace);
    else atWork.set(workspace, left);
  };

  /** Every poll saves a due time later than `at`, so the loop ends. */
  const lane = async (at: Timestamp, polled: Polled[]): Promise<void> => {
    lanes += 1;
    try {
      for (let source = await next(at); source !== undefined; source = await next(at))
        try {
          polled.push(await one(source));
        } finally {
          if (source.workspace !== null) count(source.workspace, -1);
        }
    } finally {
      lanes -= 1;
    }
  };

  return {
    one,
    keep: claims.renew,
    async due() {
      const at = timestamp(now());
      const polled: Polled[] = [];
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE - lanes }, () => lane(at, polled)));
      // What is noted as told has to be told, also when the store failed for another source.
      const news = polled.filter(({ notice }) => notice !== null);
      if (news.length > 0) await deps.tell?.(news);
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      return polled;
    },
    stop() {
      stopping.abort();
      const unread = queue.splice(0);
      store.sources
        .release(unread)
        .catch((error: unknown) => log.warn('sources could not be given back', { reason: reasonOf(error) }));
    },
  };
}
