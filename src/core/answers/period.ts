/** Dates as people write them (`7d`, `yesterday`, `last week`, `8 May 2025`), on the calendar of their time zone. */
import { UserError } from '../errors.ts';
import { type Timestamp, timestamp } from '../time.ts';

/** From `since` (included) to `until` (excluded). */
export interface Period {
  readonly since: Timestamp;
  readonly until: Timestamp;
}

/** Where the person stands in time. */
export interface Standpoint {
  readonly now: Temporal.Instant;
  /** IANA zone. */
  readonly timezone: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const UNIT = '(?:hours?|days?|weeks?|months?|years?|h|d|w)';
const ORDINAL = '(?:st|nd|rd|th)?';

/** The ways to name a stretch of time; each is anchored when a whole value is read, and looked for inside a question. */
const PATTERNS = {
  date: '\\d{4}-\\d{2}-\\d{2}',
  month: '\\d{4}-\\d{2}',
  count: `(?:(?:the )?(?:last|past) )?(\\d{1,4}) ?(${UNIT})(?: ago)?`,
  named: `today|yesterday|the day before yesterday|(?:this|last|past|previous|the (?:last|past)) (?:hour|day|week|month|year|weekend)`,
  dayFirst: `(\\d{1,2})${ORDINAL} (?:of )?(${MONTH})(?:,? (\\d{4}))?`,
  monthFirst: `(${MONTH}) (\\d{1,2})${ORDINAL}(?:,? (\\d{4}))?`,
  monthYear: `(${MONTH}) (\\d{4})`,
  monthOnly: MONTH,
  weekday: `(?:(?:last|this|past|on) )?(${WEEKDAY})`,
  year: '(?:19|20)\\d{2}',
} as const;

const WHOLE = Object.entries(PATTERNS).map(
  ([kind, pattern]) => [kind as keyof typeof PATTERNS, new RegExp(`^(?:${pattern})$`, 'i')] as const,
);

/** Longer values are no dates. */
const LONGEST = 40;

/** The period that a value names; null when it names none. */
export function readPeriod(written: string, at: Standpoint): Period | null {
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
 * The period of a `since` and an `until` value; both ends belong to it, so `until:2025-05-08` takes that whole day.
 * @throws {UserError} a value names no date, or they are the wrong way round.
 */
export function periodOf(
  since: string | undefined,
  until: string | undefined,
  at: Standpoint,
): { readonly since?: Timestamp; readonly until?: Timestamp } {
  const from = since === undefined ? null : mustRead('since', since, at);
  const to = until === undefined ? null : mustRead('until', until, at);
  if (from !== null && to !== null && from.since >= to.until) {
    throw new UserError('since lies after until.', 'Swap them.');
  }
  return {
    ...(from === null ? {} : { since: from.since }),
    ...(to === null ? {} : { until: to.until }),
  };
}

function mustRead(field: string, written: string, at: Standpoint): Period {
  const period = readPeriod(written, at);
  if (period !== null) return period;
  throw new UserError(
    `${field}: no date is understood in this: ${written.slice(0, 60)}`,
    'Write 7d, 24h, 2025-05-08, yesterday, last week or May 2025.',
  );
}

function daysOf(
  kind: keyof typeof PATTERNS,
  match: RegExpExecArray,
  text: string,
  at: Standpoint,
): Period | null {
  const today = at.now.toZonedDateTimeISO(at.timezone).toPlainDate();
  switch (kind) {
    case 'date':
      return between(plainDate(text), 1, 'days', at);
    case 'month':
      return between(plainDate(`${text}-01`), 1, 'months', at);
    case 'year':
      return between(plainDate(`${text}-01-01`), 1, 'years', at);
    case 'count':
      return counted(Number(match[1]), match[2]?.toLowerCase() ?? '', text.endsWith('ago'), at);
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
  at: Standpoint,
): Period | null {
  if (first === null) return null;
  const start = first.toZonedDateTime(at.timezone);
  const end = first.add({ [unit]: count }).toZonedDateTime(at.timezone);
  return { since: timestamp(start.toInstant()), until: timestamp(end.toInstant()) };
}

function counted(count: number, unit: string, ago: boolean, at: Standpoint): Period | null {
  const here = at.now.toZonedDateTimeISO(at.timezone);
  const initial = unit === '' ? '' : unit[0];
  const key = { h: 'hours', d: 'days', w: 'weeks', m: 'months', y: 'years' }[initial as 'h'];
  if (key === undefined) return null;
  const start = here.subtract({ [key]: count });
  if (ago && key !== 'hours') return between(start.toPlainDate(), 1, 'days', at);
  return { since: timestamp(start.toInstant()), until: timestamp(at.now) };
}

function named(text: string, today: Temporal.PlainDate, at: Standpoint): Period | null {
  if (text === 'today' || text === 'this day') return between(today, 1, 'days', at);
  if (text === 'yesterday') return between(today.subtract({ days: 1 }), 1, 'days', at);
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
  at: Standpoint,
): Period | null {
  const date = year === undefined ? lastBefore(month ?? '', day ?? '', today) : dateOf(year, month, day);
  return between(date, 1, 'days', at);
}

/** Without a year, the latest one that does not lie ahead. */
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
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return plainDate(`${year}-${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
}

/** Today counts: on a Monday, `Monday` is today. */
function lastWeekday(name: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return wanted === 0 ? null : today.subtract({ days: (today.dayOfWeek - wanted + 7) % 7 });
}

function plainDate(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A period found inside a question, and where its words stand. */
export interface FoundPeriod {
  readonly since?: Timestamp;
  readonly until?: Timestamp;
  readonly start: number;
  readonly end: number;
}

const BARE_IN_TEXT = [
  PATTERNS.date,
  PATTERNS.named,
  PATTERNS.dayFirst,
  PATTERNS.monthFirst,
  PATTERNS.monthYear,
  `(?:last|past) \\d{1,4} ${UNIT}`,
  `\\d{1,4} ${UNIT} ago`,
  `(?:last|this|past|on) ${WEEKDAY}`,
]
  .join('|')
  // Their groups are counted when a whole value is read; here only the whole phrase is taken.
  .replace(/\((?!\?)/g, '(?:');
const AFTER_PREPOSITION = `${BARE_IN_TEXT}|${PATTERNS.month}|${PATTERNS.year}|${WEEKDAY}|${MONTH}`;
const IN_TEXT = new RegExp(
  `\\b(?:(since|after|from|until|before|till|in|on|during|over) (?:the )?(${AFTER_PREPOSITION})|(${BARE_IN_TEXT}))\\b`,
  'gi',
);

/** A phrase of time in a question ("since Monday", "in May 2025", "last week"); null when there is none. */
export function findPeriod(question: string, at: Standpoint): FoundPeriod | null {
  for (const match of question.slice(0, 1000).matchAll(IN_TEXT)) {
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
