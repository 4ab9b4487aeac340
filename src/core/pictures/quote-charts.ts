/** Makes charts of stored quotes: who was quoted how often, and when. */
import { neutralDirection } from '../text/direction-controls.ts';
import type { Chart } from './picture.ts';

/** More do not fit with their roles. */
const MOST_BARS = 6;

export interface ChartTexts {
  readonly title: string;
  readonly footer: string;
  /** BCP 47 */
  readonly locale: string;
}

/** The most quoted, in the given order. */
export function speakersChart(
  rows: readonly { readonly name: string; readonly role: string | null; readonly quotes: number }[],
  { title, footer, locale }: ChartTexts,
): Chart {
  const marks = rows.slice(0, MOST_BARS).map(({ name, role, quotes }) => ({
    label: neutralDirection(name),
    note: neutralDirection(role ?? ''),
    value: quotes,
  }));
  const alt = `${title}: ${marks.map(({ label, value }) => `${label} ${value}`).join(', ')}. ${footer}`;
  return { kind: 'bars', title, marks, footer, language: locale, alt };
}

type Step = 'day' | 'month' | 'year';

/** Columns at most before a longer step is taken. */
const MOST_COLUMNS: Readonly<Record<Step, number>> = { day: 31, month: 36, year: 60 };

/**
 * How many quotes on each day, in each month or in each year, without a gap.
 * @param days YYYY-MM-DD, one for each quote, at least one
 */
export function timelineChart(days: readonly string[], { title, footer, locale }: ChartTexts): Chart {
  const sorted = days.toSorted();
  const first = Temporal.PlainDate.from(sorted[0] ?? '1970-01-01');
  const last = Temporal.PlainDate.from(sorted.at(-1) ?? '1970-01-01');
  const step =
    (['day', 'month'] as const).find((one) => stepsBetween(first, last, one) < MOST_COLUMNS[one]) ?? 'year';
  const counts = Map.groupBy(sorted, (day) => keyOf(Temporal.PlainDate.from(day), step));
  const begin =
    last.year - first.year < MOST_COLUMNS.year ? first : last.subtract({ years: MOST_COLUMNS.year - 1 });
  const format = new Intl.DateTimeFormat(locale, { ...FORMATS[step], timeZone: 'UTC' });
  const marks: Chart['marks'] = [];
  for (let at = begin; keyOf(at, step) <= keyOf(last, step); at = at.add({ [`${step}s`]: 1 })) {
    const label = format.format(new Date(at.toString()));
    marks.push({ label, note: '', value: counts.get(keyOf(at, step))?.length ?? 0 });
  }
  const told = marks.filter(({ value }) => value > 0).map(({ label, value }) => `${label} ${value}`);
  return {
    kind: 'columns',
    title,
    marks,
    footer,
    language: locale,
    alt: `${title}: ${told.join(', ')}. ${footer}`,
  };
}

const FORMATS: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

function keyOf(date: Temporal.PlainDate, step: Step): string {
  return date.toString().slice(0, { day: 10, month: 7, year: 4 }[step]);
}

function stepsBetween(first: Temporal.PlainDate, last: Temporal.PlainDate, step: 'day' | 'month'): number {
  if (step === 'day') return first.until(last).days;
  return (last.year - first.year) * 12 + last.month - first.month;
}
