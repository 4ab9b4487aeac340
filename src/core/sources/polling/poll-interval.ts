/** When to poll a source next. */
import { shift, type Timestamp } from '../../base/time.ts';
import type { Source } from '../source.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Between two polls of a working source. */
const USUAL_MS = 15 * MINUTE_MS;
/** Between two polls of a folder, because not all file systems report changes. */
const FOLDER_MS = MINUTE_MS;
/** Longest time for which a feed may call itself fresh. */
const FRESH_AT_MOST_MS = 6 * 60 * MINUTE_MS;
/** The interval while items of a feed wait to be stored. */
export const BACKLOG_MS = MINUTE_MS;
const BACKOFF_AT_MOST_MS = DAY_MS;
const ASKED_AT_MOST_MS = 7 * DAY_MS;

/** A source that was missing for this long is paused. */
export const GONE_FOR_GOOD_MS = 7 * DAY_MS;

/** After a successful poll: what the server and the feed ask for, within limits. */
export function afterSuccess(
  source: Source,
  at: Timestamp,
  ...asked: readonly (number | null | undefined)[]
): Timestamp {
  const usual = source.kind === 'folder' ? FOLDER_MS : USUAL_MS;
  const wanted = Math.max(usual, ...asked.map((ms) => ms ?? 0));
  return shift(at, spread(source, Math.min(wanted, FRESH_AT_MOST_MS)));
}

/** After the n-th failure in a row: doubled each time, and never sooner than the server asks for. */
export function afterFailure(
  source: Source,
  at: Timestamp,
  failures: number,
  retryAfterMs: number | null,
): Timestamp {
  const backoff = Math.min(USUAL_MS * 2 ** Math.min(failures - 1, 10), BACKOFF_AT_MOST_MS);
  return shift(at, spread(source, Math.max(backoff, Math.min(retryAfterMs ?? 0, ASKED_AT_MOST_MS))));
}

/** Up to a tenth longer, computed from the source's id, so that sources added together are not due together. */
function spread(source: Source, ms: number): number {
  let hash = 0;
  for (const unit of source.id) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 1000;
  return Math.round(ms * (1 + hash / 10_000));
}
