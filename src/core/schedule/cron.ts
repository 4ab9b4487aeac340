/** Cron expressions: node-cron parses the five fields, and this module decides which days of a calendar they match. */

import { parse } from 'node-cron';
import { reasonOf, UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';

/** A parsed expression. Minutes and hours ascend. `dayMatches` requires both day fields to match, as node-cron does. */
export interface Cron {
  readonly expression: string;
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** `month` is 1 to 12. */
  readonly monthMatches: (month: number) => boolean;
  readonly dayMatches: (year: number, month: number, day: number) => boolean;
}

const REMEDY =
  'Write five fields: minute, hour, day of month, month, weekday. `30 7 * * 1-5` is 07:30 on weekdays.';

/** Characters of the longest useful field: a list of sixty numbers. */
const LONGEST = 200;

/**
 * Parses an expression of five fields. Besides numbers, lists, ranges and steps it accepts `L`, `L-2`, `15W`, `LW` (day
 * of month) and `5L`, `1#2` (weekday).
 * @throws {UserError} when it cannot be parsed; seconds and `@daily` get an error of their own.
 */
export function readCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/);
  if (expression.trim().startsWith('@')) {
    throw new UserError(`Named schedules are not supported: ${shorten(expression.trim(), 20)}`, REMEDY);
  }
  if (fields.length === 6) throw new UserError('A schedule has no field for seconds.', REMEDY);
  if (fields.length !== 5 || expression.length > LONGEST) {
    throw new UserError(`Not a schedule: ${shorten(expression, 60)}`, REMEDY);
  }
  const read = parsed(fields.join(' '));
  const months = new Set(read.month);
  const monthDays = read.dayOfMonth.map(monthDayRule);
  const weekdays = read.dayOfWeek.map(weekdayRule);
  return {
    expression: fields.join(' '),
    minutes: read.minute.toSorted((a, b) => a - b),
    hours: read.hour.toSorted((a, b) => a - b),
    monthMatches: (month) => months.has(month),
    dayMatches: (year, month, day) => {
      const date: CalendarDay = { day, last: daysIn(year, month), weekday: weekdayOf(year, month, day) };
      return monthDays.some((rule) => rule(date)) && weekdays.some((rule) => rule(date));
    },
  };
}

function parsed(expression: string): ReturnType<typeof parse> {
  try {
    return parse(expression);
  } catch (thrown) {
    // node-cron says “61 is a invalid expression for minute”.
    const [value, field] = reasonOf(thrown).split(' is a invalid expression for ');
    const why = field === undefined ? value : `${value} does not fit the ${field}`;
    throw new UserError(`Not a schedule: ${why}`, REMEDY);
  }
}

interface CalendarDay {
  readonly day: number;
  /** The last day of its month. */
  readonly last: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

type Rule = (date: CalendarDay) => boolean;

function monthDayRule(entry: number | string): Rule {
  if (typeof entry === 'number') return ({ day }) => day === entry;
  if (entry === 'L') return ({ day, last }) => day === last;
  const before = /^L-(\d{1,2})$/.exec(entry);
  if (before !== null) return ({ day, last }) => day === last - Number(before[1]);
  const near = /^(\d{1,2}|L)W$/.exec(entry);
  if (near !== null) {
    return (date) => isWeekdayNearest(date, near[1] === 'L' ? date.last : Number(near[1]));
  }
  throw new UserError(`A schedule does not support ${entry} for the day of the month.`, REMEDY);
}

function weekdayRule(entry: number | string): Rule {
  if (typeof entry === 'number') return ({ weekday }) => weekday === entry;
  const final = /^([0-7])L$/i.exec(entry);
  if (final !== null) return ({ day, last, weekday }) => weekday === Number(final[1]) % 7 && day + 7 > last;
  const nth = /^([0-7])#([1-5])$/.exec(entry);
  if (nth !== null) {
    return ({ day, weekday }) => weekday === Number(nth[1]) % 7 && Math.ceil(day / 7) === Number(nth[2]);
  }
  throw new UserError(`A schedule does not support ${entry} for the weekday.`, REMEDY);
}

/** `15W`: the weekday from Monday to Friday nearest to the 15th in its month; a month without that day has none. */
function isWeekdayNearest({ day, last, weekday }: CalendarDay, target: number): boolean {
  if (target < 1 || target > last) return false;
  const targetWeekday = (((weekday + target - day) % 7) + 7) % 7;
  if (targetWeekday === 6) return day === (target === 1 ? 3 : target - 1);
  if (targetWeekday === 0) return day === (target === last ? target - 2 : target + 1);
  return day === target;
}

/** The number of days of a month (1 to 12). */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
