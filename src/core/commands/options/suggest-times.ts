/** Suggestions for values that are no names: stretches of time and hours of the day. */
import type { Choice } from '../command.ts';

const PERIODS = ['today', 'yesterday', '24h', '7d', '30d', 'last week', 'last month', 'this year', '1 year'];

/** Ways to write a stretch of time that begin with what is typed; what is typed stays possible. */
export function suggestPeriods(written: string): readonly Choice[] {
  return starting(PERIODS, written);
}

/** Digests are read from early morning on; not all are shown everywhere. */
const EARLIEST = 6;
const HOURS = Array.from({ length: 48 }, (_, i) => {
  const at = (i + EARLIEST * 2) % 48;
  return `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`;
});

/** Hours and half hours that begin with what is typed: `7` finds 07:00. */
export function suggestHours(written: string): readonly Choice[] {
  const typed = /^\d(?::|$)/.test(written.trim()) ? `0${written.trim()}` : written;
  return starting(HOURS, typed);
}

function starting(values: readonly string[], written: string): readonly Choice[] {
  const typed = written.trim().toLowerCase();
  return values.filter((value) => value.startsWith(typed)).map((value) => ({ label: value, value }));
}
