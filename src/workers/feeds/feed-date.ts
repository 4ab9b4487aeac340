/** Converts dates in feeds to ISO 8601 with their own offset. */
import { monthNumber } from '../../core/base/calendar-names.ts';

/** Time zone names of RFC 822, and others that feeds use. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  met: '+01:00',
  mest: '+02:00',
  wib: '+07:00',
  sast: '+02:00',
  pkt: '+05:00',
  hkt: '+08:00',
  sgt: '+08:00',
  gst: '+04:00',
  brt: '-03:00',
  trt: '+03:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  ist: '+05:30',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const RFC_822 =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}{0,7}\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?)?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?/u;
const ISO =
  /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?/i;
/** `Thu Jan 01 19:48:21 2004`, the format of C's asctime. */
const ASCTIME =
  /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:[A-Z]{3,4}\s+)?(\d{4})$/u;

/** Null if the format is unknown. */
export function feedDate(written: string): string | null {
  const text = written.trim().slice(0, 100);
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year = '', month = '', day = '01', hour, minute, second, zone] = iso;
    return joined(year, Number(month), day, hour, minute, second, zone);
  }
  const rfc = RFC_822.exec(text);
  if (rfc !== null) {
    const [, day = '', month = '', year = '', hour, minute, second, zone] = rfc;
    return joined(fullYear(year), monthNumber(month), day, hour, minute, second, zone);
  }
  const c = ASCTIME.exec(text);
  if (c === null) return null;
  const [, month = '', day = '', hour, minute, second, year = ''] = c;
  return joined(year, monthNumber(month), day, hour, minute, second, 'Z');
}

function joined(
  year: string,
  month: number,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset(zone)}`;
}

/** A date without a time zone counts as UTC, which most such feeds mean. */
function offset(zone: string | undefined): string {
  return zone === undefined ? 'Z' : (zoneOffset(zone) ?? 'Z');
}

/** `Z` or `+02:00` for a zone's name or offset; null if it is unknown. */
export function zoneOffset(zone: string): string | null {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const parts = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  return parts === null ? null : `${parts[1]}${two(parts[2] ?? '0')}:${parts[3] ?? '00'}`;
}

/** RFC 822 has years of two digits: 69 to 99 are in the 20th century, as in POSIX. */
function fullYear(year: string): string {
  return year.length === 4 ? year : Number(year) >= 69 ? `19${year}` : `20${year}`;
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}
