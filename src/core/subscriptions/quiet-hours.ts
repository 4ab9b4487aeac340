/** Quiet hours and holidays of a reader, in the reader's time zone. */
import type { Preferences } from './subscription.ts';

/** The end of quiet hours or holidays if this moment is inside them; otherwise null. */
export function quietUntil(
  preferences: Pick<Preferences, 'quiet' | 'holidays'>,
  zone: string,
  at: Temporal.Instant,
): Temporal.Instant | null {
  const now = at.toZonedDateTimeISO(zone);
  let then = quietEnd(preferences.quiet, now) ?? now;
  // After a holiday it is due at the same time of day, which may be inside the quiet hours of the next day.
  for (let days = 0; days <= preferences.holidays.length && isHoliday(preferences, then); days += 1) {
    const next = then.add({ days: 1 });
    then = quietEnd(preferences.quiet, next) ?? next;
  }
  return then.epochMilliseconds === now.epochMilliseconds ? null : then.toInstant();
}

function isHoliday({ holidays }: Pick<Preferences, 'holidays'>, at: Temporal.ZonedDateTime): boolean {
  return holidays.includes(at.toPlainDate().toString());
}

/** The end of the quiet hours around this moment. `from` is quiet, `to` is not; equal times mean no quiet hours. */
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
