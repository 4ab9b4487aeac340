/** Dates as pages write them, in markup and in words, as ISO 8601. A date keeps the zone it is written with and gets no other. */
import { monthIn } from '../../core/text/month-names.ts';
import { zoneOffset } from '../feeds/feed-date.ts';

/** Most UTF-16 units of a text in which a date is looked for. */
const LONGEST = 200;

/** News pages are no older than the web. */
const YEARS = { first: 1990, last: 2100 };

const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|년\s?|年)\s?(\d{1,2})(?:[-/.]|월\s?|月)\s?(\d{1,2})(?!\d)/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
const DAY_FIRST_WORDS =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-](?:(?:de|of|di)\s)?(\p{L}{3,12})\.?,?[\s-](?:de\s|del\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST_WORDS = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const DAY_FIRST_NUMBERS = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
/** Between a date and its time stand at most a few words: `, um`, `kl.`, `at`, `|`. */
const TIME =
  /^\D{0,16}(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?(?:\s?uhr\b)?\s?\(?(Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5})?(?![\p{L}\d])/iu;
/** `Thu Jul 04 10:00:00 CEST 2024`, as programs print it. */
const PROGRAM =
  /^\p{L}{3},?\s(\p{L}{3})\s(\d{1,2})\s(\d{2}):(\d{2})(?::(\d{2}))?\s(?:([A-Z]{2,5}|[+-]\d{2}:?\d{2})\s)?(\d{4})$/u;
/** A time with signs: `오후 3:47`, `午後3時47分`, `15时47分`. */
const SIGNED_TIME =
  /^\D{0,8}?(오전|오후|午前|午後|上午|下午)?\s?(\d{1,2})\s?(?:[:：]|[時时点]|시)\s?(\d{2})(?!\d)(?:\s?[分분])?/u;
const AFTERNOON = /^(?:오후|午後|下午)$/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Null if the text names no date. `language` tells which of the day and month comes first where both could. */
export function writtenDate(text: string, language: string | undefined): string | null {
  const written = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (EPOCH.test(written))
    return new Date(Number(written.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z');
  const compact = COMPACT.exec(written);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second] = compact;
    const date = isoDay(Number(year), Number(month), Number(day));
    return date === null || hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}`;
  }
  const program = PROGRAM.exec(written);
  if (program !== null) {
    const [, month = '', day, hour = '', minute = '', second = '00', zone, year] = program;
    const date = isoDay(Number(year), monthIn(month), Number(day));
    const offset = zone === undefined ? '' : (zoneOffset(zone) ?? '');
    return date === null || Number(hour) > 23 ? date : `${date}T${hour}:${minute}:${second}${offset}`;
  }
  const first = [...datesIn(written, language)]
    .filter((one) => one.date !== null)
    .reduce<Found | null>(
      (best, one) => (best === null || one.found.index < best.found.index ? one : best),
      null,
    );
  return first === null || first.date === null ? null : withTime(first.date, written, first.found);
}

interface Found {
  readonly found: RegExpExecArray;
  readonly date: string | null;
}

function* datesIn(written: string, language: string | undefined): Iterable<Found> {
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst !== null) {
    const [, year, month, day] = yearFirst;
    yield { found: yearFirst, date: isoDay(Number(year), Number(month), Number(day)) };
  }
  const dayFirst = DAY_FIRST_WORDS.exec(written);
  if (dayFirst !== null) {
    const [, day, month = '', year] = dayFirst;
    yield { found: dayFirst, date: isoDay(Number(year), monthIn(month), Number(day)) };
  }
  const monthFirst = MONTH_FIRST_WORDS.exec(written);
  if (monthFirst !== null) {
    const [, month = '', day, year] = monthFirst;
    yield { found: monthFirst, date: isoDay(Number(year), monthIn(month), Number(day)) };
  }
  const numbers = DAY_FIRST_NUMBERS.exec(written);
  if (numbers !== null) {
    const [, first, mark, second, year] = numbers;
    yield { found: numbers, date: fromNumbers(Number(first), Number(second), Number(year), mark, language) };
  }
}

/** `3/4/2024` is two dates: in English nobody can say which. With dots the day comes first everywhere. */
function fromNumbers(
  first: number,
  second: number,
  year: number,
  mark: string | undefined,
  language: string | undefined,
): string | null {
  if (first > 12 || mark === '.' || first === second) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  if (language === undefined) return null;
  if (/^en(?:-us)?$/i.test(language.replace('_', '-'))) return null;
  return isoDay(year, second, first);
}

function withTime(date: string, written: string, found: RegExpExecArray): string {
  const after = written.slice(found.index + found[0].length).replace(/^일|^日/u, '');
  const signed = SIGNED_TIME.exec(after);
  if (signed !== null && (signed[1] !== undefined || /[時时点시]/u.test(signed[0]))) {
    const [, half, hour, minute = ''] = signed;
    const hours = hourOf(Number(hour), half === undefined ? undefined : AFTERNOON.test(half) ? 'p' : 'a');
    if (hours > 23 || Number(minute) > 59) return date;
    return `${date}T${String(hours).padStart(2, '0')}:${minute}:00`;
  }
  const time = TIME.exec(after);
  if (time === null) return date;
  const [, hour = '', minute, second, half, zone] = time;
  const hours = hourOf(Number(hour), half?.toLowerCase());
  if (hours > 23 || Number(minute) > 59) return date;
  const offset = zone === undefined ? '' : (zoneOffset(zone) ?? '');
  return `${date}T${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < YEARS.first || year > YEARS.last || month < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
