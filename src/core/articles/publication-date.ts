/** Publication dates: a time, and a day in the source's own time zone. */
import { type Timestamp, timestamp } from '../base/time.ts';

export interface PublicationDate {
  readonly at: Timestamp;
  /** YYYY-MM-DD in the source's own time zone. */
  readonly on: string;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Allowance for clocks that differ; a date further in the future is wrong. */
const AHEAD_AT_MOST_MS = 24 * 3600_000;

/** Parses an ISO 8601 date or date-time; null if it is none or lies in the future. Without an offset it counts as UTC. */
export function readPublicationDate(written: string, now: Temporal.Instant): PublicationDate | null {
  const match = ISO.exec(written.trim());
  const day = match?.[1];
  if (match === null || day === undefined) return null;
  const time = match[0].length > day.length ? match[0] : `${day}T00:00`;
  const at = instantOf(match[2] === undefined ? `${time}Z` : time);
  if (at === null || at.epochMilliseconds > now.epochMilliseconds + AHEAD_AT_MOST_MS) return null;
  return { at: timestamp(at), on: day };
}

function instantOf(written: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(
      written
        .replace(/^(.{10}) /, '$1T')
        .replaceAll(' ', '')
        .replace(',', '.'),
    );
  } catch (error) {
    // The calendar has no such date (2026-02-30).
    if (error instanceof RangeError) return null;
    throw error;
  }
}
