/** Dates as news writes them ("Thursday", "May 8", "yesterday"), resolved on the calendar of the day of publication. */
import { MONTH_NAME, MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from '../base/calendar-names.ts';

const DAY = 86_400_000;

/** Most UTF-16 units of a date. */
const LONGEST = 40;

const WEEKDAY = new RegExp(`^(?:(next|last|this)\\s+)?(${WEEKDAYS.join('|')})\\b`, 'i');
const MONTH_DAY = new RegExp(
  `^(${MONTH_NAME})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+((?:19|20)\\d\\d)\\b)?`,
  'i',
);
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTHS.join('|')})\\b(?:,?\\s+((?:19|20)\\d\\d)\\b)?`,
  'i',
);
const RELATIVE = /^(today|tonight|yesterday|this (?:morning|afternoon|evening))\b/i;
const ISO = /^((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/**
 * The calendar date (YYYY-MM-DD) that the words at `offset` name, or null if they name none.
 * `published` is YYYY-MM-DD. A weekday means the last such day before or on it; a date without a year means the nearest
 * one in the past.
 */
export function dateAt(text: string, offset: number, published: string): string | null {
  const words = text.slice(offset, offset + LONGEST);
  const iso = ISO.exec(words);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const weekday = WEEKDAY.exec(words);
  if (weekday !== null) return formerWeekday(weekday[2] ?? '', weekday[1]?.toLowerCase() ?? '', published);
  const relative = RELATIVE.exec(words)?.[1]?.toLowerCase();
  if (relative !== undefined) return relative === 'yesterday' ? shifted(published, -1) : published;
  const american = MONTH_DAY.exec(words);
  if (american !== null) return dated(american[1], american[2], american[3], published);
  const british = DAY_MONTH.exec(words);
  return british === null ? null : dated(british[2], british[1], british[3], published);
}

function formerWeekday(stem: string, modifier: string, published: string): string | null {
  if (modifier === 'next') return null;
  const wanted = weekdayNumber(stem) % 7;
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  return shifted(published, modifier === 'last' && back === 0 ? -7 : -back);
}

function dated(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  published: string,
): string | null {
  const number = monthNumber(month ?? '');
  if (year !== undefined) return calendarDate(Number(year), number, Number(day));
  const thisYear = Number(published.slice(0, 4));
  const date = calendarDate(thisYear, number, Number(day));
  return date !== null && date > published ? calendarDate(thisYear - 1, number, Number(day)) : date;
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The date of an ISO date or date-time in its own offset; null if it is neither. */
export function publishedDay(published: string | undefined): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(published ?? '');
  return match === null ? null : calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
