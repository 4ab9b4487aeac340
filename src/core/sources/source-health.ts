/** What a poll means for its source: the new state, the notice to people, and the next due time. */
import { siteOf } from '../articles/site.ts';
import { shift, type Timestamp } from '../base/time.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import type { SourceFetch } from './fetch-source.ts';
import { afterFailure, afterSuccess, BACKLOG_MS, GONE_FOR_GOOD_MS } from './polling/poll-interval.ts';
import type { Source, SourceState } from './source.ts';
import { sourceRemedy } from './source-remedy.ts';

const { report } = english;

/** Sent once for each kind of failure until the source works again, and once when it does. */
export interface HealthNotice {
  readonly state: SourceState;
  readonly text: string;
  readonly remedy: string | null;
}

export interface SourceHealth {
  readonly source: Source;
  readonly notice: HealthNotice | null;
}

/** States that often pass by themselves: people are told after this many polls in a row, about an hour. */
const PASSING: readonly SourceState[] = ['limited', 'too_slow', 'unreachable', 'broken'];
const LASTING_LOOKS = 3;
/** How long a source waits after an item was too heavy to analyse. */
const HEAVY_MS = 86_400_000;

/** A source that was missing for a week is paused, never deleted. */
export function afterFailedFetch(
  source: Source,
  looked: Extract<SourceFetch, { kind: 'failed' }>,
  at: Timestamp,
): SourceHealth {
  const { state, detail } = looked;
  const { movedTo, ...memory } = source.memory;
  const failures = (memory.failures ?? 0) + 1;
  // Counts since the source went missing, not since its first failure of another kind.
  const since = state === 'gone' && source.state !== 'gone' ? at : (memory.since ?? at);
  const lost = state === 'gone' && since <= shift(at, -GONE_FOR_GOOD_MS);
  const told = memory.told ?? [];
  const news = lost || (!told.includes(state) && (!PASSING.includes(state) || failures >= LASTING_LOOKS));
  const notice = lost
    ? {
        state,
        text: fill(report.source.paused, source.outlet),
        remedy: report.source.resume,
      }
    : { state, text: fill(report.source.unreadable, source.outlet, detail), remedy: sourceRemedy(state) };
  return {
    source: {
      ...source,
      state,
      stateDetail: detail,
      paused: source.paused || lost,
      checkedAt: at,
      nextAt: afterFailure(source, at, failures, looked.retryAfterMs),
      memory: {
        ...memory,
        // A redirect that led nowhere is undone: the next poll uses the address that people gave.
        ...(movedTo === undefined || state === 'gone' ? {} : { movedTo }),
        failures,
        since,
        ...(news ? { told: [...told, state] } : {}),
      },
    },
    notice: news ? notice : null,
  };
}

/** An item took more time or memory than allowed. The source is read again in a day, after all others. */
export function afterHeavyItem({ source, notice }: SourceHealth, at: Timestamp): SourceHealth {
  return {
    source: {
      ...source,
      state: 'too_big',
      stateDetail: report.source.heavy,
      nextAt: shift(at, HEAVY_MS),
    },
    notice,
  };
}

/** `seen`: the items of the feed, without those that wait for the next poll. */
export function afterGoodFetch(
  source: Source,
  looked: Exclude<SourceFetch, { kind: 'failed' }>,
  at: Timestamp,
  taken: { readonly seen: string | null; readonly waiting: boolean },
): SourceHealth {
  const { failures: _, since: __, told, ...before } = source.memory;
  const notice =
    told === undefined
      ? null
      : ({ state: 'ok', text: fill(report.source.works, source.outlet), remedy: null } as const);
  if (looked.kind === 'unchanged') {
    const nextAt = afterSuccess(source, at, looked.freshMs);
    return {
      source: { ...source, state: 'unchanged', stateDetail: null, checkedAt: at, nextAt, memory: before },
      notice,
    };
  }
  const { etag: ___, lastModified: ____, ...kept } = before;
  const { movedTo, ...validators } = looked.memory;
  const site = looked.feed?.url === undefined ? null : siteOf(looked.feed.url);
  const nextAt = taken.waiting
    ? shift(at, BACKLOG_MS)
    : afterSuccess(source, at, looked.freshMs, looked.feed?.restMs);
  return {
    source: {
      ...source,
      state: movedTo === undefined ? 'ok' : 'moved',
      stateDetail: movedTo === undefined ? null : fill(report.source.moved, movedTo),
      checkedAt: at,
      nextAt,
      memory: {
        ...kept,
        // While items wait, the feed must be sent whole, so the next request is unconditional.
        ...(taken.waiting ? {} : validators),
        ...(movedTo === undefined ? {} : { movedTo }),
        ...(taken.seen === null ? {} : { seen: taken.seen }),
        ...(site === null ? {} : { site }),
        baseline: true,
      },
    },
    notice,
  };
}
