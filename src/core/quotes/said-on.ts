/** The day on which something was said, when its sentence gives one outside the words said. */
import { dateAt } from '../text/dates.ts';
import { SHAPE } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import type { Run } from './labels/runs.ts';
import type { Units } from './marks/units.ts';
import { wordAt } from './names/noun-phrases.ts';

/** How far from the cue or the source a date may stand in their sentence, in units: a lede with two full names and titles. */
const REACH = 40;

const DAYS = new Set([classNumber('weekday'), classNumber('month'), classNumber('time')]);
const RELATIVE = classNumber('relative');

/** "since Thursday", "until Friday": days of something else than the saying. */
const NOT_THE_DAY = new Set(['after', 'before', 'by', 'for', 'from', 'since', 'through', 'till', 'until']);

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
  // Behind a clause that follows its verb a date belongs to the clause: "said it would close on Monday".
  const end = content.first >= anchor.last ? content.first : anchor.last + REACH;
  let best: string | null = null;
  let nearest = REACH + 1;
  for (let i = Math.max(0, anchor.first - REACH); i < Math.min(units.count, end); i++) {
    if (units.sentence[i] !== sentence || (i >= content.first && i < content.last)) continue;
    const away = i < anchor.first ? anchor.first - i : i >= anchor.last ? i - anchor.last + 1 : 0;
    if (away >= nearest || !mayBeDay(units, i) || isOfSomethingElse(units, i)) continue;
    const date = dateAt(units.text, withModifier(units, i), published);
    if (date === null) continue;
    nearest = away;
    best = date;
  }
  return best;
}

/** The month of May is an auxiliary to the word lists. */
function mayBeDay(units: Units, i: number): boolean {
  return DAYS.has(units.sort[i] ?? 0) || units.shape[i] === SHAPE.digits || wordAt(units, i) === 'may';
}

/** "since Thursday", "Thursday’s vote" (but "at Thursday’s rally"), "who won on Thursday". */
function isOfSomethingElse(units: Units, i: number): boolean {
  const before = i > 0 ? wordAt(units, i - 1) : '';
  if (NOT_THE_DAY.has(before)) return true;
  const possessive = i + 1 < units.count && /^['’]s?$/.test(wordAt(units, i + 1));
  if (possessive && before !== 'at' && before !== 'in' && before !== 'during') return true;
  for (let j = i - 1; j >= 0 && units.sentence[j] === units.sentence[i]; j--) {
    if ((units.shape[j] ?? 0) >= SHAPE.comma) return false;
    if (units.sort[j] === RELATIVE) return true;
  }
  return false;
}

/** "last Thursday", "this morning" begin a word earlier. */
function withModifier(units: Units, i: number): number {
  const start = units.start[i] ?? 0;
  const before = i > 0 ? wordAt(units, i - 1) : '';
  return before === 'last' || before === 'this' || before === 'next' ? (units.start[i - 1] ?? start) : start;
}
