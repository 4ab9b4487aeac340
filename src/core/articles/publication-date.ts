/** Publication dates: a time, and a day in the source's own time zone. */
import { type Timestamp, timestamp } from '../base/time.ts';

export interface PublicationDate {
  readonly at: Timestamp;
  /** YYYY-MM-DD in the source's own time zone. */
  readonly on: string;
}

/**
 * Stands for the publication time of an article whose source gives none. It lies before every time that a reader may ask for, so
 * such articles are in no period and come last, and it is never shown.
 */
export const UNDATED: PublicationDate = { at: '0001-01-01T00:00:00.000Z', on: '0001-01-01' };

/** Whether the source gave a date of publication. */
export function isDated({ publishedAt }: { readonly publishedAt: Timestamp }): boolean {
  return publishedAt !== UNDATED.at;
}

/** For data that people's scripts read: null where the source gave no date. */
export function publishedOrNull(article: { readonly publishedAt: Timestamp }): Timestamp | null {
  return isDated(article) ? article.publishedAt : null;
}

/** When the article came up, for putting it among others: the time of publication, or of storage where there is none. */
export function newsTime(article: {
  readonly publishedAt: Timestamp;
  readonly storedAt: Timestamp;
}): Timestamp {
  return isDated(article) ? article.publishedAt : article.storedAt;
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
