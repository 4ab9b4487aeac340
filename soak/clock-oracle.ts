/** Clock oracle: the slots of a daily schedule in a zone, by brute force over Intl, against those that the product computes. */
import { nextSlots, readSchedule } from '../src/core/schedule/schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface ClockCount {
  readonly zones: number;
  readonly slots: number;
  /** `Europe/Berlin 02:30: …`; empty when both always agree. */
  readonly differences: readonly string[];
}

/** Compares every slot of `days` days from `from` on, for each zone and each local time (`HH:MM`). */
export function compareClocks(
  zones: readonly string[],
  times: readonly string[],
  from: string,
  days: number,
): ClockCount {
  const start = Temporal.Instant.from(from);
  const end = start.epochMilliseconds + days * DAY;
  const differences: string[] = [];
  let slots = 0;
  for (const zone of zones) {
    const offset = offsets(zone, start.epochMilliseconds - 3 * DAY, end + 3 * DAY);
    for (const time of times) {
      const [hour, minute] = time.split(':').map(Number);
      const computed = nextSlots(readSchedule(`${minute} ${hour} * * *`, zone), start, days + 3)
        .map(({ at }) => Date.parse(at))
        .filter((at) => at <= end);
      const expected = bruteForce(offset, time, start.epochMilliseconds, end);
      slots += expected.length;
      const wrong = [...new Set([...computed, ...expected])].filter(
        (at) => computed.includes(at) !== expected.includes(at),
      );
      if (wrong.length > 0) {
        differences.push(`${zone} ${time}: ${wrong.map((at) => new Date(at).toISOString()).join(', ')}`);
      }
    }
  }
  return { zones: zones.length, slots, differences };
}

type Offset = (at: number) => number;

/** The zone's offset from UTC at any moment between two, read from Intl hour by hour, and minute by minute where it changes. */
function offsets(zone: string, from: number, to: number): Offset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const read = (at: number): number => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const field = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const wall = Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'));
    return wall - at;
  };
  const first = Math.floor(from / HOUR) * HOUR;
  const changes: { readonly at: number; readonly offset: number }[] = [{ at: first, offset: read(first) }];
  for (let at = first + HOUR; at <= to + HOUR; at += HOUR) {
    const before = changes.at(-1)?.offset;
    if (read(at) === before) continue;
    let minute = at - HOUR + 60_000;
    while (read(minute) === before) minute += 60_000;
    changes.push({ at: minute, offset: read(minute) });
  }
  return (at) => changes.findLast((change) => change.at <= at)?.offset ?? read(at);
}

/** One instant for each local day: the first at which the wall shows the time, or as far past the gap as the time lies in it. */
function bruteForce(offset: Offset, time: string, from: number, to: number): readonly number[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const found = new Set<number>();
  for (let day = Math.floor(from / DAY) * DAY - 2 * DAY; day <= to + 2 * DAY; day += DAY) {
    const wall = day + hour * HOUR + minute * 60_000;
    const near = [...new Set([-DAY, -HOUR * 3, 0, HOUR * 3, DAY].map((shift) => offset(wall + shift)))];
    const shown = near.map((o) => wall - o).filter((at) => at + offset(at) === wall);
    // In a gap nothing shows it; with the offset from before the gap it falls as far behind it.
    const at = shown.length > 0 ? Math.min(...shown) : wall - offset(wall - DAY);
    if (at > from && at <= to) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b);
}
