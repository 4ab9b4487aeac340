/** Asides between two marks: ", the president’s aide, said", "(Ind.)", "did not, as the paper claimed, say". */
import { SHAPE } from '../../text/tokens.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';

/** Most units of an aside. */
const LONGEST_ASIDE = 30;

/** Whether the mark at a unit can end an aside. */
export function closesAside(units: Units, i: number): boolean {
  const shape = units.shape[i];
  return shape === SHAPE.comma || shape === SHAPE.dash || shape === SHAPE.bracketClose;
}

/** The unit before the aside that ends with the mark at `end`; -1 where the sentence has no mark that opens it. */
export function asideBefore(units: Units, end: number, low: number): number {
  const bracket = units.shape[end] === SHAPE.bracketClose;
  for (let i = end - 1; i >= low && end - i < LONGEST_ASIDE; i--) {
    const shape = units.shape[i];
    if (shape === SHAPE.bracketOpen) return i - 1;
    if (!bracket && (shape === SHAPE.comma || shape === SHAPE.dash)) return i - 1;
  }
  return -1;
}

/** The nearest word at the unit or before it, past asides and the stops of abbreviations; -1 where another mark is first. */
export function wordOrBefore(units: Units, i: number, low: number): number {
  let at = i;
  while (at >= low && !isWordUnit(units, at)) {
    if (units.shape[at] === SHAPE.stop) at -= 1;
    else if (closesAside(units, at)) at = asideBefore(units, at, low);
    else return -1;
  }
  return at < low ? -1 : at;
}
