/** How far back an edition looks for articles. */

import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import { shift, type Timestamp } from '../base/time.ts';

export type Window =
  /** By the time of storage: everything since the last edition. */
  | { readonly kind: 'since-last' }
  /** By the time of publication. */
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'latest'; readonly count: number };

/** @throws {UserError} when it is none of since-last, 24h, 7d and latest:10. */
export function readWindow(written: string): Window {
  if (written === 'since-last') return { kind: 'since-last' };
  const latest = /^latest:(\d{1,3})$/.exec(written);
  if (latest !== null) return { kind: 'latest', count: Number(latest[1]) };
  return { kind: 'hours', hours: readDuration(written) / 3_600_000 };
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Milliseconds of `30m`, `12h` or `2d`.
 * @throws {UserError} when it is none of these.
 */
export function readDuration(written: string): number {
  const match = /^(\d{1,3})([mhd])$/.exec(written);
  const unit = match?.[2];
  if (unit !== 'm' && unit !== 'h' && unit !== 'd') {
    throw new UserError(`Not a span of time: ${shorten(written, 40)}`, 'Write 30m, 12h or 2d.');
  }
  return Number(match?.[1]) * UNIT_MS[unit];
}

/**
 * An article is written a moment after its time of storage. Windows overlap by this much, so that no article falls
 * between two editions.
 */
const OVERLAP_MS = 10 * 60_000;

/** The start of the window; null: no limit. */
export function windowStart(
  window: Window,
  until: Timestamp,
  lastMadeAt: Timestamp | null,
): Timestamp | null {
  switch (window.kind) {
    case 'since-last':
      // Rounded down to the minute, so that editions made together consider the same articles.
      return lastMadeAt === null ? null : `${shift(lastMadeAt, -OVERLAP_MS).slice(0, 16)}:00.000Z`;
    case 'hours':
      return shift(until, -window.hours * 3_600_000);
    case 'latest':
      return null;
    default:
      return window satisfies never;
  }
}
