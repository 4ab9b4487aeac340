/** Parses times of day and weekdays as people type them, and makes cron expressions of them. */

import { WEEKDAYS } from '../base/calendar-names.ts';
import type { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import { SaidError } from '../wording/said-error.ts';
import { readCron } from './cron.ts';

const GROUPS: Readonly<Record<string, string>> = {
  daily: '*',
  'every day': '*',
  everyday: '*',
  weekdays: '1-5',
  workdays: '1-5',
  weekends: '0,6',
  weekend: '0,6',
};

/**
 * `07:30`, `7.30`, `7`, `7am`, `7:30 pm` as `07:30`.
 * @throws {UserError} when it is no time of day.
 */
export function readTime(written: string): string {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)?$/i.exec(written.trim().slice(0, 20));
  const half = match?.[3]?.toLowerCase();
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? 0);
  const fits = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (match === null || !fits || minute > 59) {
    throw new SaidError(({ problem }) => problem.noTime(shorten(written.trim(), 20)));
  }
  const full = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * Parses `mon-fri`, `mon, wed`, `weekdays`, `daily` into the weekday field of a schedule.
 * @throws {UserError} when a day is not known.
 */
export function readDays(written: string): string {
  const plain = written.trim().toLowerCase().slice(0, 100);
  const group = GROUPS[plain];
  if (group !== undefined) return group;
  const days = plain
    .split(/[\s,]+/)
    .filter((part) => part !== '' && part !== 'and')
    .map((part) => part.split('-').map(dayNumber));
  if (days.length === 0 || days.some((range) => range.length > 2)) throw unknownDays(written);
  const numbers = days.flatMap(([from = 0, to = from]) =>
    Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7),
  );
  return [...new Set(numbers)].toSorted((a, b) => a - b).join(',');
}

/** 0 (Sunday) to 6, as cron counts them. */
function dayNumber(word: string): number {
  const begun = word.slice(0, 3);
  const at = begun.length < 2 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(begun));
  if (at < 0) throw unknownDays(word);
  return (at + 1) % 7;
}

function unknownDays(written: string): UserError {
  return new SaidError(({ problem }) => problem.noDays(shorten(written.trim(), 40)));
}

/**
 * A schedule of one's own; parts that are not given come from the digest's.
 * @throws {UserError} when the digest has no single time to use.
 */
export function scheduleOf(
  wanted: { readonly time?: string; readonly days?: string },
  digest: string | null,
): string {
  const base = digest === null ? null : readCron(digest);
  const [, , , , baseDays = '*'] = base?.expression.split(' ') ?? [];
  const days = wanted.days === undefined ? baseDays : readDays(wanted.days);
  if (wanted.time !== undefined) {
    const [hour, minute] = readTime(wanted.time).split(':').map(Number);
    return `${minute} ${hour} * * ${days}`;
  }
  if (base === null || base.minutes.length !== 1 || base.hours.length !== 1) {
    throw new SaidError(({ problem }) => problem.noSingleTime);
  }
  return `${base.minutes[0]} ${base.hours[0]} * * ${days}`;
}

/**
 * The time of day and the days of a schedule, as people type them; null where it has several times or names days of a month.
 */
export function timeAndDays(expression: string): { readonly time: string; readonly days: string } | null {
  const { expression: written, minutes, hours } = readCron(expression);
  const [, , dayOfMonth, month, weekday = '*'] = written.split(' ');
  const [minute, hour] = [minutes[0], hours[0]];
  if (minutes.length !== 1 || hours.length !== 1 || minute === undefined || hour === undefined) return null;
  if (dayOfMonth !== '*' || month !== '*' || !/^(?:\*|[\d,-]{1,20})$/.test(weekday)) return null;
  const group = Object.entries(GROUPS).find(([, days]) => days === weekday)?.[0];
  return {
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    days: group ?? weekday.split(',').map(dayRange).join(', '),
  };
}

/** `1-5` as `mon-fri`. */
function dayRange(days: string): string {
  return days
    .split('-')
    .map((day) => WEEKDAYS[(Number(day) + 6) % 7]?.slice(0, 3) ?? day)
    .join('-');
}
