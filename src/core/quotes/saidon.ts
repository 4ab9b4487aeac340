/** The day on which something was said, when the sentence gives it beside the cue. */
import { dateAt } from '../text/dates.ts';
import { SHAPE } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import type { Run } from './runs.ts';
import type { Units } from './units.ts';

/** How far from the cue or the source a date may stand, in units. */
const REACH = 12;

const DAYS = new Set([classNumber('weekday'), classNumber('month'), classNumber('time')]);

/** Null when no date stands near the cue outside the words said, or the day of publication is unknown. */
export function saidOn(
  units: Units,
  content: Run,
  anchors: readonly (Run | null)[],
  published: string | null,
): string | null {
  if (published === null) return null;
  for (const anchor of anchors) {
    const day = anchor === null ? null : dayBeside(units, content, anchor, published);
    if (day !== null) return day;
  }
  return null;
}

function dayBeside(units: Units, content: Run, anchor: Run, published: string): string | null {
  const sentence = units.sentence[anchor.first];
  let best: string | null = null;
  let nearest = REACH + 1;
  for (let i = Math.max(0, anchor.first - REACH); i < Math.min(units.count, anchor.last + REACH); i++) {
    if (units.sentence[i] !== sentence || (i >= content.first && i < content.last)) continue;
    const away = i < anchor.first ? anchor.first - i : i >= anchor.last ? i - anchor.last + 1 : 0;
    if (away >= nearest || !(DAYS.has(units.sort[i] ?? 0) || units.shape[i] === SHAPE.digits)) continue;
    const date = dateAt(units.text, withModifier(units, i), published);
    if (date === null) continue;
    nearest = away;
    best = date;
  }
  return best;
}

/** "last Thursday", "this morning" begin a word earlier. */
function withModifier(units: Units, i: number): number {
  const start = units.start[i] ?? 0;
  const before = i > 0 ? units.text.slice(units.start[i - 1], units.end[i - 1]).toLowerCase() : '';
  return before === 'last' || before === 'this' || before === 'next' ? (units.start[i - 1] ?? start) : start;
}
