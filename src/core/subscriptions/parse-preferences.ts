/** Parses preferences as people type them: quiet hours, holidays, time zone, language. `off` resets one. */

import type { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import { readTime } from '../schedule/clock-times.ts';
import { readZone } from '../schedule/schedule.ts';
import { SaidError } from '../wording/said-error.ts';
import { type Preferences, preferencesSchema } from './subscription.ts';

/** Changes of preferences. Absent: no change. Null: use the digest's setting. */
export interface PreferenceChanges {
  readonly quiet?: { readonly from: string; readonly to: string } | null;
  /** The complete list; it replaces the former one. */
  readonly holidays?: readonly string[];
  readonly timezone?: string | null;
  readonly locale?: string | null;
}

const OFF = new Set(['off', 'none', 'no', '-']);
const LONGEST_BREAK_DAYS = 366;

/** @throws {UserError} when a zone, a time or a date can't be read. */
export function changePreferences(
  former: Preferences,
  { quiet, holidays, timezone, locale }: PreferenceChanges,
): Preferences {
  const read = preferencesSchema.safeParse({
    timezone: timezone === undefined ? former.timezone : timezone === null ? null : readZone(timezone),
    locale: locale === undefined ? former.locale : locale,
    quiet:
      quiet === undefined
        ? former.quiet
        : quiet === null
          ? null
          : { from: readTime(quiet.from), to: readTime(quiet.to) },
    holidays: holidays ?? former.holidays,
    contact: former.contact,
  });
  if (read.success) return read.data;
  throw new SaidError(({ problem }) => problem.noSuchDate);
}

export interface WrittenPreferences {
  readonly quiet?: string | undefined;
  readonly holidays?: string | undefined;
  readonly timezone?: string | undefined;
  readonly language?: string | undefined;
}

/** @throws {UserError} when a value is invalid; it says how to write it. */
export function parsePreferences({
  quiet,
  holidays,
  timezone,
  language,
}: WrittenPreferences): PreferenceChanges {
  return {
    ...(quiet === undefined ? {} : { quiet: isOff(quiet) ? null : readQuiet(quiet) }),
    ...(holidays === undefined ? {} : { holidays: isOff(holidays) ? [] : readHolidays(holidays) }),
    ...(timezone === undefined ? {} : { timezone: isOff(timezone) ? null : timezone }),
    ...(language === undefined ? {} : { locale: isOff(language) ? null : readLanguage(language) }),
  };
}

export function isOff(written: string): boolean {
  return OFF.has(written.trim().toLowerCase());
}

/** `22:00-07:00`, `10pm to 7am`. */
function readQuiet(written: string): { readonly from: string; readonly to: string } {
  const [from = '', to = '', more] = written.split(/-|–|to/i).map((part) => part.trim());
  if (from === '' || to === '' || more !== undefined) {
    throw new SaidError(({ problem }) => problem.noQuietHours(shorten(written, 40)));
  }
  return { from: readTime(from), to: readTime(to) };
}

/** `2026-12-24, 2026-12-31..2027-01-02` as single days, each once and in order. */
function readHolidays(written: string): readonly string[] {
  const days = written
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first = '', last = first, more] = part.split('..');
      if (more !== undefined) throw notADay(part);
      return daysFrom(readDay(first), readDay(last), part);
    });
  return [...new Set(days)].toSorted();
}

function daysFrom(first: Temporal.PlainDate, last: Temporal.PlainDate, written: string): readonly string[] {
  const days = first.until(last, { largestUnit: 'days' }).days;
  if (days < 0 || days > LONGEST_BREAK_DAYS) throw notADay(written);
  return Array.from({ length: days + 1 }, (_, n) => first.add({ days: n }).toString());
}

function readDay(written: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw notADay(written);
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' });
  } catch {
    throw notADay(written);
  }
}

function notADay(written: string): UserError {
  return new SaidError(({ problem }) => problem.noDay(shorten(written, 40)));
}

/** A BCP 47 tag that dates and numbers can be formatted for. */
/** A BCP 47 tag that dates can be written in. @throws {UserError} */
export function readLanguage(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf([tag]);
    if (known !== undefined) return known;
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  throw new SaidError(({ problem }) => problem.noLanguage(shorten(written, 40)));
}
