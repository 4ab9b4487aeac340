/** A word in the form that the modality rules compare: lower case, with straight apostrophes; empty for a mark. */
import { isWordUnit, type Units } from '../marks/text-units.ts';

export function plainWord(units: Units, i: number): string {
  if (i < 0 || i >= units.count || !isWordUnit(units, i)) return '';
  const word = units.text.slice(units.start[i], units.end[i]).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
