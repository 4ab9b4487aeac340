/** The use case behind sources that are read by themselves: those that are due are looked at, and what is new is taken in. */
import { reasonOf, UserError } from '../errors.ts';
import type { Log, Store } from '../ports.ts';
import { OPERATOR } from '../scope.ts';
import { type Now, timestamp } from '../time.ts';
import type { Draft } from './article.ts';
import type { FeedItem } from './feed.ts';
import type { Ingest } from './ingest.ts';
import { draftOfItem } from './itemdraft.ts';
import { type LookDeps, type Looked, look } from './look.ts';
import { itemHash, itemKey, readSeen, writeSeen } from './seen.ts';
import { keptOut } from './sift.ts';
import type { Source } from './source.ts';
import { afterFailedLook, afterGoodLook, type Verdict } from './verdict.ts';

/** What one look came to. */
export interface Polled extends Verdict {
  readonly added: number;
  readonly revised: number;
  readonly known: number;
  /** Items that the source's filter kept out. */
  readonly left: number;
}

export interface PollDeps extends LookDeps {
  readonly store: Store;
  readonly ingest: Ingest;
  readonly now: Now;
  readonly log: Log;
}

export interface Poll {
  /** Looks at every source that is due; many at a time, each host at its own pace. */
  due(): Promise<readonly Polled[]>;
  /** Looks at one source now. */
  one(source: Source): Promise<Polled>;
}

const AT_ONCE = 24;
/** A first look takes in this many, the newest; the rest of the feed counts as seen. */
const BASELINE = 10;
/** Later looks take in at most this many; the rest waits for the next. */
const ITEMS_A_LOOK = 50;

export function createPoll(deps: PollDeps): Poll {
  const { store, now, log } = deps;

  const judge = async (source: Source): Promise<Polled> => {
    try {
      const looked = await look(source, deps);
      if (looked.kind === 'failed')
        return { ...NOTHING, ...afterFailedLook(source, looked, timestamp(now())) };
      if (looked.kind === 'items') return await takeIn(source, looked, deps);
      return {
        ...NOTHING,
        ...afterGoodLook(source, looked, timestamp(now()), { seen: null, waiting: false }),
      };
    } catch (error) {
      // A document that breaks the reader must not keep the other sources from being read.
      log.error(`source ${source.id} broke the reader: ${reasonOf(error)}`);
      const broken = {
        kind: 'failed',
        state: 'broken',
        detail: 'reading it failed',
        retryAfterMs: null,
      } as const;
      return { ...NOTHING, ...afterFailedLook(source, broken, timestamp(now())) };
    }
  };

  const one = async (source: Source): Promise<Polled> => {
    const polled = await judge(source);
    const current = await store.sources.get(OPERATOR, source.id);
    // Somebody may have removed or paused it meanwhile.
    if (current !== null) {
      await store.sources.save({ ...polled.source, paused: polled.source.paused || current.paused });
    }
    if (polled.notice !== null)
      log.info(polled.notice.text, { source: source.id, state: polled.notice.state });
    return polled;
  };

  return {
    one,
    async due() {
      const at = timestamp(now());
      const waiting = (await store.sources.list(OPERATOR))
        .filter(
          ({ kind, paused, nextAt }) => kind !== 'manual' && !paused && (nextAt === null || nextAt <= at),
        )
        .toSorted((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1));
      const polled: Polled[] = [];
      const lane = async () => {
        for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
          polled.push(await one(source));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      return polled;
    },
  };
}

const NOTHING = { added: 0, revised: 0, known: 0, left: 0 };

async function takeIn(
  source: Source,
  looked: Extract<Looked, { kind: 'items' }>,
  deps: PollDeps,
): Promise<Polled> {
  const first = source.memory.baseline !== true;
  const taken = looked.items.slice(0, first ? BASELINE : ITEMS_A_LOOK);
  const counts = { ...NOTHING };
  const take = async (draft: Draft, categories: readonly string[]) => {
    if (keptOut({ draft, categories }, source.settings?.filter ?? {}) !== null) counts.left += 1;
    else counts[(await deps.ingest(draft, source.workspace)).kind] += 1;
  };
  // Oldest first, so that stories grow in the order of their news.
  for (const item of taken.toReversed()) {
    await attempt(source, deps.log, async () => take(await draftOfItem(item, source, deps), item.categories));
  }
  for (const draft of looked.drafts) await attempt(source, deps.log, () => take(draft, []));
  const waiting = first ? [] : looked.items.slice(taken.length);
  const seen = looked.feed === null ? null : seenOf(source, looked.feed.items, waiting);
  const verdict = afterGoodLook(source, looked, timestamp(deps.now()), { seen, waiting: waiting.length > 0 });
  return { ...counts, ...verdict };
}

function seenOf(source: Source, items: readonly FeedItem[], waiting: readonly FeedItem[]): string {
  const later = new Set(waiting);
  const now = items
    .filter((item) => !later.has(item))
    .map((item) => [itemKey(item), itemHash(item)] as const);
  return writeSeen(new Map(now), readSeen(source.memory.seen));
}

/** One bad item never stops the rest; a fault of the store or the machine does. */
async function attempt(source: Source, log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.info(`an item was left out: ${reasonOf(error)}`, { source: source.id });
  }
}
