/** Dates as people write them (`7d`, `yesterday`, `last week`, `8 May 2025`), on the calendar of their time zone. */

import { monthNumber, weekdayNumber } from '../base/calendar-names.ts';
import { shorten } from '../base/shorten.ts';
import { type Timestamp, timestamp } from '../base/time.ts';
import { SaidError } from '../wording/said-error.ts';
import { countOf, IN_TEXT, PATTERNS, RANGE } from './period-patterns.ts';

/** From `since` (included) to `until` (excluded). */
export interface Period {
  readonly since: Timestamp;
  readonly until: Timestamp;
}

/** The time and place of the person who asks. */
export interface AskedAt {
  readonly now: Temporal.Instant;
  /** IANA zone. */
  readonly timezone: string;
}

const WHOLE = Object.entries(PATTERNS).map(
  ([kind, pattern]) => [kind as keyof typeof PATTERNS, new RegExp(`^(?:${pattern})$`, 'i')] as const,
);

/** A longer text is no period. */
const LONGEST = 40;

/** The period that a value names, or null. */
export function readPeriod(written: string, at: AskedAt): Period | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > LONGEST) return null;
  for (const [kind, pattern] of WHOLE) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const days = daysOf(kind, match, text.toLowerCase(), at);
    if (days !== null) return days;
  }
  return null;
}

/**
 * The period from a `since` and an `until` value. Both are included: `until:2025-05-08` includes that whole day.
 * @throws {UserError} a value is no date, or `until` is before `since`.
 */
export function periodOf(
  since: string | undefined,
  until: string | undefined,
  at: AskedAt,
): { readonly since?: Timestamp; readonly until?: Timestamp } {
  const from = since === undefined ? null : mustRead('since', since, at);
  const to = until === undefined ? null : mustRead('until', until, at);
  if (from !== null && to !== null && from.since >= to.until) {
    throw new SaidError(({ problem }) => problem.periodEmpty);
  }
  return {
    ...(from === null ? {} : { since: from.since }),
    ...(to === null ? {} : { until: to.until }),
  };
}

function mustRead(field: string, written: string, at: AskedAt): Period {
  const period = readPeriod(written, at);
  if (period !== null) return period;
  throw new SaidError(({ problem }) => problem.noPeriod(field, shorten(written, 60)));
}

function daysOf(
  kind: keyof typeof PATTERNS,
  match: RegExpExecArray,
  text: string,
  at: AskedAt,
): Period | null {
  const today = at.now.toZonedDateTimeISO(at.timezone).toPlainDate();
  switch (kind) {
    case 'date':
      return between(plainDate(isoOf(text)), 1, 'days', at);
    case 'month':
      return between(plainDate(`${text}-01`), 1, 'months', at);
    case 'year':
      return between(plainDate(`${text}-01-01`), 1, 'years', at);
    case 'count':
      return counted(countOf(match[1] ?? ''), match[2]?.toLowerCase() ?? '', text.endsWith('ago'), at);
    case 'named':
      return named(text, today, at);
    case 'dayFirst':
      return dayOfMonth(match[1], match[2], match[3], today, at);
    case 'monthFirst':
      return dayOfMonth(match[2], match[1], match[3], today, at);
    case 'monthYear':
      return between(dateOf(match[2], match[1], '1'), 1, 'months', at);
    case 'monthOnly':
      return between(lastBefore(text, '1', today), 1, 'months', at);
    case 'weekday':
      return between(
        lastWeekday(match[1] ?? '', text.startsWith('last') ? today.subtract({ days: 1 }) : today),
        1,
        'days',
        at,
      );
    default:
      return kind satisfies never;
  }
}

function between(
  first: Temporal.PlainDate | null,
  count: number,
  unit: 'days' | 'weeks' | 'months' | 'years',
  at: AskedAt,
): Period | null {
  if (first === null) return null;
  const start = first.toZonedDateTime(at.timezone);
  const end = first.add({ [unit]: count }).toZonedDateTime(at.timezone);
  return { since: timestamp(start.toInstant()), until: timestamp(end.toInstant()) };
}

function counted(count: number, unit: string, ago: boolean, at: AskedAt): Period | null {
  const here = at.now.toZonedDateTimeISO(at.timezone);
  const initial = unit === '' ? '' : unit[0];
  const key = UNITS.get(initial ?? '');
  if (key === undefined) return null;
  const start = here.subtract({ [key]: count });
  if (ago && key !== 'hours') return between(...around(start.toPlainDate(), key), at);
  return { since: timestamp(start.toInstant()), until: timestamp(at.now) };
}

const UNITS: ReadonlyMap<string, 'hours' | 'days' | 'weeks' | 'months' | 'years'> = new Map([
  ['h', 'hours'],
  ['d', 'days'],
  ['w', 'weeks'],
  ['m', 'months'],
  ['y', 'years'],
]);

/** The whole week, month or year around a day: `two weeks ago` does not mean one day. */
function around(
  day: Temporal.PlainDate,
  unit: 'days' | 'weeks' | 'months' | 'years',
): [Temporal.PlainDate, 1, 'days' | 'weeks' | 'months' | 'years'] {
  if (unit === 'weeks') return [day.subtract({ days: day.dayOfWeek - 1 }), 1, unit];
  if (unit === 'months') return [day.with({ day: 1 }), 1, unit];
  return [unit === 'years' ? day.with({ month: 1, day: 1 }) : day, 1, unit];
}

function named(text: string, today: Temporal.PlainDate, at: AskedAt): Period | null {
  if (/^(?:today|tonight|this (?:day|morning|afternoon|evening))$/.test(text))
    return between(today, 1, 'days', at);
  if (text === 'yesterday' || text === 'last night')
    return between(today.subtract({ days: 1 }), 1, 'days', at);
  if (text === 'the day before yesterday') return between(today.subtract({ days: 2 }), 1, 'days', at);
  const running = /^(?:past|the (?:past|last))\b/.test(text);
  const unit = text.slice(text.lastIndexOf(' ') + 1);
  if (unit === 'weekend') return between(lastWeekday('sat', today), 2, 'days', at);
  if (running || unit === 'hour' || unit === 'day') return counted(1, unit, false, at);
  const back = text.startsWith('this') ? 0 : 1;
  if (unit === 'week') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 + 7 * back });
    return between(monday, 1, 'weeks', at);
  }
  if (unit === 'month') return between(today.with({ day: 1 }).subtract({ months: back }), 1, 'months', at);
  return between(today.with({ month: 1, day: 1 }).subtract({ years: back }), 1, 'years', at);
}

function dayOfMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  today: Temporal.PlainDate,
  at: AskedAt,
): Period | null {
  const date = year === undefined ? lastBefore(month ?? '', day ?? '', today) : dateOf(year, month, day);
  return between(date, 1, 'days', at);
}

/** A date without a year means the latest one that is not in the future. */
function lastBefore(month: string, day: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const date = dateOf(String(today.year), month, day);
  if (date === null) return null;
  return Temporal.PlainDate.compare(date, today) > 0 ? date.subtract({ years: 1 }) : date;
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Temporal.PlainDate | null {
  return plainDate(isoOf(`${year}-${monthNumber(month ?? '')}-${day}`));
}

/** Today is included: on a Monday, `Monday` means today. */
function lastWeekday(name: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const wanted = weekdayNumber(name);
  return wanted === 0 ? null : today.subtract({ days: (today.dayOfWeek - wanted + 7) % 7 });
}

/** `2025/5/8` as 2025-05-08. */
function isoOf(written: string): string {
  return written
    .split(/[-/]/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function plainDate(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A period found in a question, with the position of its words. */
export interface FoundPeriod {
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  readonly start: number;
  readonly end: number;
}

/** A period in a question ("since Monday", "in May 2025", "last week"), or null. */
export function findPeriod(question: string, at: AskedAt): FoundPeriod | null {
  const text = question.slice(0, 1000);
  const range = findRange(text, at);
  if (range !== null) return range;
  for (const match of text.matchAll(IN_TEXT)) {
    const [whole, preposition = '', after, bare] = match;
    const period = readPeriod(after ?? bare ?? '', at);
    if (period === null) continue;
    const place = { start: match.index, end: match.index + whole.length };
    switch (preposition.toLowerCase()) {
      case 'since':
      case 'from':
        return { since: period.since, ...place };
      case 'after':
        return { since: period.until, ...place };
      case 'before':
        return { until: period.since, ...place };
      case 'until':
      case 'till':
        return { until: period.until, ...place };
      default:
        return { ...period, ...place };
    }
  }
  return null;
}

/** `between May and June`, `from 3 to 10 May 2025`: the start takes missing parts from the end. */
function findRange(text: string, at: AskedAt): FoundPeriod | null {
  const match = RANGE.exec(text);
  const [whole = '', first = '', last = ''] = match ?? [];
  const to = readPeriod(last, at);
  if (match === null || to === null) return null;
  const year = /\d{4}/.exec(last)?.[0] ?? '';
  const begins = /^\d{1,2}\D{0,2}$/.test(first)
    ? [last.replace(/\b\d{1,2}\b/, first)]
    : [first, `${first} ${year}`];
  for (const written of begins) {
    const from = readPeriod(written, at);
    if (from === null || from.since >= to.until) continue;
    return { since: from.since, until: to.until, start: match.index, end: match.index + whole.length };
  }
  return null;
}
