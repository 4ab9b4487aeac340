/** Publication dates as sources write them: a moment, and a day on the source's own calendar. */
import { type Timestamp, timestamp } from '../base/time.ts';

export interface PublicationDate {
  readonly at: Timestamp;
  /** YYYY-MM-DD on the source's own calendar. */
  readonly on: string;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Clocks differ; a source that is further ahead than this is wrong about the date. */
const AHEAD_AT_MOST_MS = 24 * 3600_000;

/** Reads an ISO 8601 date or date-time; null when it is none, or lies in the future. Without an offset it counts as UTC. */
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
    // A date that no calendar has (2026-02-30); everything else is a fault.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
