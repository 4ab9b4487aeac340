/** The slots of a schedule: a cron expression on the calendar of a time zone, with one instant for each local time. */

import { shorten } from '../base/shorten.ts';
import { type Timestamp, timestamp } from '../base/time.ts';
import { SaidError } from '../wording/said-error.ts';
import { type Cron, daysIn, readCron } from './cron.ts';

export interface Schedule {
  readonly cron: Cron;
  /** IANA name, as `readZone` gives it. */
  readonly zone: string;
}

/** A local minute at which something is due. */
export interface Slot {
  /** `2026-11-23T07:30[Europe/Berlin]`: the local time at that instant. Two local times that mean one instant are one slot. */
  readonly key: string;
  readonly at: Timestamp;
}

/** 29 February falls on a given weekday within 28 years, or within 40 across a year like 2100. */
const LONGEST_WAIT_MONTHS = 41 * 12;

const DAY_MS = 86_400_000;

/** @throws {UserError} when the expression or the time zone is invalid. */
export function readSchedule(expression: string, zone: string): Schedule {
  return { cron: readCron(expression), zone: readZone(zone) };
}

/**
 * The usual spelling of a time zone.
 * @throws {UserError} when it is no IANA zone. Offsets such as +01:00 are refused, because they have no daylight saving
 * time.
 */
export function readZone(zone: string): string {
  const trimmed = zone.trim();
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(trimmed))
    throw new SaidError(({ problem }) => problem.noZone(shorten(trimmed, 60)));
  try {
    return new Intl.DateTimeFormat('en', { timeZone: trimmed }).resolvedOptions().timeZone;
  } catch {
    throw new SaidError(({ problem }) => problem.noZone(trimmed));
  }
}

/** The slot of an instant: its local minute. */
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
  // When clocks are set forward, a slot moves to the next day at most (Samoa left out a whole day in 2011).
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
    // A slot moves by at most a day, so only the next two days can still have an earlier one.
    if (found.size >= count) lastDay = Math.min(lastDay, day + 2 * DAY_MS);
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, slot]) => slot);
}

/** From a day on, the days that the month and both day fields match, as UTC midnights of the same date. */
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
