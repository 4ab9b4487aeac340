/** Quiet hours and holidays of a reader, on the calendar of their time zone. */
import type { Preferences } from './subscription.ts';

/** When quiet hours or a holiday end, if this moment lies within them; null: it does not. */
export function quietUntil(
  preferences: Pick<Preferences, 'quiet' | 'holidays'>,
  zone: string,
  at: Temporal.Instant,
): Temporal.Instant | null {
  const now = at.toZonedDateTimeISO(zone);
  let then = quietEnd(preferences.quiet, now) ?? now;
  // Past a holiday it is due at the same time of day; that can lie in the quiet hours of the free day's morning.
  for (let days = 0; days <= preferences.holidays.length && isHoliday(preferences, then); days += 1) {
    const next = then.add({ days: 1 });
    then = quietEnd(preferences.quiet, next) ?? next;
  }
  return then.epochMilliseconds === now.epochMilliseconds ? null : then.toInstant();
}

function isHoliday({ holidays }: Pick<Preferences, 'holidays'>, at: Temporal.ZonedDateTime): boolean {
  return holidays.includes(at.toPlainDate().toString());
}

/** The end of the quiet hours that this moment lies in. `from` is quiet, `to` is not; equal times mean no quiet at all. */
function quietEnd(quiet: Preferences['quiet'], at: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const { from, to } = quiet;
  const overnight = from > to;
  const asleep = overnight ? time >= from || time < to : time >= from && time < to;
  if (!asleep) return null;
  const day = overnight && time >= from ? at.toPlainDate().add({ days: 1 }) : at.toPlainDate();
  return day.toZonedDateTime({ timeZone: at.timeZoneId, plainTime: Temporal.PlainTime.from(to) });
}
