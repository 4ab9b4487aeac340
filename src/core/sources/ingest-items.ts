/** Stores the items of a fetch as articles. The first fetch adds only a few (the backfill); later ones continue where the last stopped. */

import type { Draft } from '../articles/article.ts';
import { asRecord } from '../articles/as-record.ts';
import { unlessAborted } from '../base/aborted.ts';
import { BudgetSpentError, reasonOf, TooHeavyError, UserError } from '../base/errors.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { Ingest } from '../ingest/ingest-article.ts';
import type { Log } from '../ports/ports.ts';
import type { FeedItem } from './feed.ts';
import type { SourceFetch } from './fetch-source.ts';
import { type ItemDeps, itemDraft } from './item-draft.ts';
import { filteredOutBy } from './item-filter.ts';
import { itemHash, itemKey, readSeen, writeSeen } from './seen-items.ts';
import { LATEST, type Source } from './source.ts';
import { afterGoodFetch, afterHeavyItem, type SourceHealth } from './source-health.ts';

/** How many items became articles. */
export interface IngestCounts {
  readonly added: number;
  readonly revised: number;
  readonly known: number;
  /** Items that the source's filter refused. */
  readonly left: number;
}

export const NO_ITEMS: IngestCounts = { added: 0, revised: 0, known: 0, left: 0 };

export interface IngestItemsDeps extends ItemDeps {
  readonly ingest: Ingest;
  readonly now: Now;
  readonly log: Log;
  /** Aborted: what is not stored yet is left for the next start. */
  readonly stopping: AbortSignal;
}

/** Most items stored in one poll after the first; the rest waits for the next poll. */
const ITEMS_A_LOOK = 50;
/** Time for one poll, so that a slow site does not delay others; the rest waits for the next poll. */
const LOOK_MS = 60_000;

/** A look ends after so many items that were too heavy: each may have taken all the time that one document may take. */
const HEAVY_AT_MOST = 2;

export async function ingestItems(
  source: Source,
  looked: Extract<SourceFetch, { kind: 'items' }>,
  deps: IngestItemsDeps,
): Promise<SourceHealth & IngestCounts> {
  const first = source.memory.baseline !== true;
  const chosen = looked.items.slice(0, first ? (source.settings?.latest ?? LATEST) : ITEMS_A_LOOK);
  const counts = { ...NO_ITEMS };
  const take = async (found: Draft, categories: readonly string[]) => {
    const draft = source.settings?.record === true ? asRecord(found, undefined) : found;
    if (filteredOutBy({ draft, categories }, source.settings?.filter ?? {}) !== null) counts.left += 1;
    else counts[(await deps.ingest(draft, source.workspace)).kind] += 1;
  };
  const until = deps.now().epochMilliseconds + LOOK_MS;
  // Oldest first, so that stories grow in the order of events.
  const left = chosen.toReversed();
  const traits = { noarchive: looked.noarchive, site: looked.feed?.url };
  let heavy = 0;
  let later = false;
  for (let item = left.shift(); item !== undefined; item = left.shift()) {
    const one = item;
    const done = await attempt(source, deps.log, async () => {
      const draft = await unlessAborted(deps.stopping, itemDraft(one, source, deps, traits));
      if (draft !== null) await take(draft, one.categories);
    });
    if (done === 'heavy') heavy += 1;
    if (done === 'later') left.unshift(one);
    if (
      deps.stopping.aborted ||
      done === 'later' ||
      heavy >= HEAVY_AT_MOST ||
      deps.now().epochMilliseconds >= until
    )
      break;
  }
  for (const draft of looked.drafts) {
    const done = await attempt(source, deps.log, () => take(draft, []));
    if (done === 'heavy') heavy += 1;
    later ||= done === 'later';
  }
  // Items that the first poll does not choose count as seen, so that nobody is flooded.
  const waiting = first ? left : [...left, ...looked.items.slice(chosen.length)];
  const seen = looked.feed === null ? null : seenOf(source, looked.feed.items, waiting);
  const at = timestamp(deps.now());
  const verdict = afterGoodFetch(source, looked, at, { seen, waiting: later || waiting.length > 0 });
  return { ...counts, ...(heavy > 0 ? afterHeavyItem(verdict, at) : verdict) };
}

function seenOf(source: Source, items: readonly FeedItem[], waiting: readonly FeedItem[]): string {
  const later = new Set(waiting);
  const now = items
    .filter((item) => !later.has(item))
    .map((item) => [itemKey(item), itemHash(item)] as const);
  return writeSeen(new Map(now), readSeen(source.memory.seen));
}

/** A bad item never stops the others; a fault of the store or the machine does. */
async function attempt(
  source: Source,
  log: Log,
  work: () => Promise<void>,
): Promise<'done' | 'left out' | 'heavy' | 'later'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error instanceof BudgetSpentError) return 'later';
    log.info(`an item was left out: ${reasonOf(error)}`, { source: source.id });
    return error instanceof TooHeavyError ? 'heavy' : 'left out';
  }
}
