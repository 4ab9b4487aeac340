/** Which slots a schedule has: a cron expression on the local calendar of a zone, each local time turned into one instant. */

import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import { type Timestamp, timestamp } from '../base/time.ts';
import { type Cron, daysIn, readCron } from './cron.ts';

export interface Schedule {
  readonly cron: Cron;
  /** IANA name, as `readZone` gives it. */
  readonly zone: string;
}

/** A local minute at which something is due. */
export interface Slot {
  /** `2026-11-23T07:30[Europe/Berlin]`: the wall clock at that instant, so two local times that fall on one instant are one slot. */
  readonly key: string;
  readonly at: Timestamp;
}

/** 29 February on a given weekday comes round within 28 years, or 40 across a year like 2100. */
const LONGEST_WAIT_MONTHS = 41 * 12;

const DAY_MS = 86_400_000;

/** @throws {UserError} when the expression or the zone can't be read. */
export function readSchedule(expression: string, zone: string): Schedule {
  return { cron: readCron(expression), zone: readZone(zone) };
}

/**
 * The zone's name in its usual spelling.
 * @throws {UserError} when it is no IANA zone (offsets such as +01:00 know no clock changes and are refused).
 */
export function readZone(zone: string): string {
  const remedy = 'Write a zone as Europe/Berlin or America/New_York; UTC works too.';
  const trimmed = zone.trim();
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(trimmed))
    throw new UserError(`Not a time zone: ${shorten(trimmed, 60)}`, remedy);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: trimmed }).resolvedOptions().timeZone;
  } catch {
    throw new UserError(`Not a time zone: ${trimmed}`, remedy);
  }
}

/** The slot that an instant falls in: its local minute. */
export function slotAt(at: Temporal.Instant, zone: string): Slot {
  const local = at.toZonedDateTimeISO(zone).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { key: keyOf(local), at: timestamp(local.toInstant()) };
}

/** The last slot in (after, until]; null when there is none. */
export function latestSlot(
  schedule: Schedule,
  after: Temporal.Instant,
  until: Temporal.Instant,
): Slot | null {
  const from = after.epochMilliseconds;
  const to = until.epochMilliseconds;
  let day = localDay(until, schedule.zone) + DAY_MS;
  // A gap moves a slot to the next day at most (Samoa left out a whole one in 2011).
  const first = localDay(after, schedule.zone) - 2 * DAY_MS;
  for (; day >= first; day -= DAY_MS) {
    const found = [...slotsOfDay(schedule, day - DAY_MS), ...slotsOfDay(schedule, day)].filter(
      ({ epochMilliseconds: at }) => at > from && at <= to,
    );
    const last = found.toSorted((a, b) => b.epochMilliseconds - a.epochMilliseconds)[0];
    if (last !== undefined) return { key: keyOf(last), at: timestamp(last.toInstant()) };
  }
  return null;
}

/** The next slots after an instant, in order; fewer than `count` when there are no more within 41 years. */
export function nextSlots(schedule: Schedule, after: Temporal.Instant, count: number): readonly Slot[] {
  const found = new Map<number, Slot>();
  let lastDay = Number.POSITIVE_INFINITY;
  for (const day of matchingDays(schedule.cron, localDay(after, schedule.zone) - 2 * DAY_MS)) {
    if (day > lastDay) break;
    for (const local of slotsOfDay(schedule, day)) {
      const at = local.epochMilliseconds;
      if (at > after.epochMilliseconds)
        found.set(at, { key: keyOf(local), at: timestamp(local.toInstant()) });
    }
    // A gap moves a slot by a day at most, so only the next two days can still bring an earlier one.
    if (found.size >= count) lastDay = Math.min(lastDay, day + 2 * DAY_MS);
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, slot]) => slot);
}

/** The days that both day fields and the month allow, from one on, as UTC midnights of the same date. */
function* matchingDays(cron: Cron, from: number): Generator<number> {
  const start = new Date(from);
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let months = firstMonth; months < firstMonth + LONGEST_WAIT_MONTHS; months += 1) {
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    if (!cron.monthMatches(month)) continue;
    for (let day = 1; day <= daysIn(year, month); day += 1) {
      const date = Date.UTC(year, month - 1, day);
      if (date >= from && cron.dayMatches(year, month, day)) yield date;
    }
  }
}

/** The instants of a local calendar day, given as the UTC midnight of the same date. */
function slotsOfDay({ cron, zone }: Schedule, day: number): Temporal.ZonedDateTime[] {
  const date = new Date(day);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (!cron.monthMatches(month) || !cron.dayMatches(year, month, dayOfMonth)) return [];
  return cron.hours.flatMap((hour) =>
    cron.minutes.map((minute) =>
      new Temporal.PlainDateTime(year, month, dayOfMonth, hour, minute).toZonedDateTime(zone, {
        disambiguation: 'compatible',
      }),
    ),
  );
}

function localDay(at: Temporal.Instant, zone: string): number {
  const local = at.toZonedDateTimeISO(zone);
  return Date.UTC(local.year, local.month - 1, local.day);
}

function keyOf(local: Temporal.ZonedDateTime): string {
  const minute = local.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return `${minute}[${local.timeZoneId}]`;
}
