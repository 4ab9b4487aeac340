/** A word in the form that the modality rules compare: lower case, with straight apostrophes; empty for a mark. */
import { SHAPE } from '../../text/tokens.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';

export function plainWord(units: Units, i: number): string {
  if (i < 0 || i >= units.count || !isWordUnit(units, i)) return '';
  const word = units.text.slice(units.start[i], units.end[i]).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** "Hope Alder", "Ruth Never": a capital beside another one. In a headline every word has one. */
export function isPartOfName(units: Units, i: number): boolean {
  return isCapital(units, i) && (isCapital(units, i - 1, i) || isCapital(units, i + 1, i));
}

function isCapital(units: Units, i: number, beside = i): boolean {
  return units.shape[i] === SHAPE.capital && units.sentence[i] === units.sentence[beside];
}
