/** What a look at a source means for the source: its state, what people are told, what is remembered, when to look again. */
import { shift, type Timestamp } from '../time.ts';
import { afterFailure, afterSuccess, GONE_FOR_GOOD_MS } from './cadence.ts';
import type { Looked } from './look.ts';
import { remedyOf } from './remedy.ts';
import type { Source, SourceState } from './source.ts';

/** Said once for each distinct failure until the source works again, and when it does. */
export interface Notice {
  readonly state: SourceState;
  readonly text: string;
  readonly remedy: string | null;
}

export interface Verdict {
  readonly source: Source;
  readonly notice: Notice | null;
}

/** A source that was gone for a week is paused, never deleted. */
export function afterFailedLook(
  source: Source,
  looked: Extract<Looked, { kind: 'failed' }>,
  at: Timestamp,
): Verdict {
  const { state, detail } = looked;
  const failures = (source.memory.failures ?? 0) + 1;
  const since = source.memory.since ?? at;
  const lost = state === 'gone' && since <= shift(at, -GONE_FOR_GOOD_MS);
  const told = source.memory.noticed === state && !lost;
  const text = lost
    ? `${source.outlet} is paused: it was gone for a week.`
    : `${source.outlet} can’t be read: ${detail}.`;
  return {
    source: {
      ...source,
      state,
      stateDetail: detail,
      paused: source.paused || lost,
      checkedAt: at,
      nextAt: afterFailure(source, at, failures, looked.retryAfterMs),
      memory: { ...source.memory, failures, since, noticed: state },
    },
    notice: told ? null : { state, text, remedy: remedyOf(state) },
  };
}

/** `seen`: what the feed held, less what waits for the next look. */
export function afterGoodLook(
  source: Source,
  looked: Exclude<Looked, { kind: 'failed' }>,
  at: Timestamp,
  taken: { readonly seen: string | null; readonly waiting: boolean },
): Verdict {
  const { failures: _, since: __, noticed, ...before } = source.memory;
  const notice =
    noticed === undefined
      ? null
      : ({ state: 'ok', text: `${source.outlet} can be read again.`, remedy: null } as const);
  if (looked.kind === 'unchanged') {
    const nextAt = afterSuccess(source, at, looked.freshMs);
    return {
      source: { ...source, state: 'unchanged', stateDetail: null, checkedAt: at, nextAt, memory: before },
      notice,
    };
  }
  const { etag: ___, lastModified: ____, ...kept } = before;
  const { movedTo, ...validators } = looked.memory;
  return {
    source: {
      ...source,
      state: movedTo === undefined ? 'ok' : 'moved',
      stateDetail: movedTo === undefined ? null : `it has moved to ${movedTo}`,
      checkedAt: at,
      nextAt: taken.waiting ? at : afterSuccess(source, at, looked.freshMs, looked.feed?.restMs),
      memory: {
        ...kept,
        // While items wait, the feed must come whole again: no condition is put to the server.
        ...(taken.waiting ? {} : validators),
        ...(movedTo === undefined ? {} : { movedTo }),
        ...(taken.seen === null ? {} : { seen: taken.seen }),
        baseline: true,
      },
    },
    notice,
  };
}
