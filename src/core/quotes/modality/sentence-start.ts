/** The start of the sentence for the modality rules, which read a limited distance. */
import type { Units } from '../marks/text-units.ts';

/** How far from the words their verb and its context are searched, in units. */
export const REACH = 48;

/** First unit of the unit's sentence, at most `REACH` away. */
export function sentenceFrom(units: Units, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < REACH &&
    units.sentence[first - 1] === units.sentence[i] &&
    units.passage[first - 1] === units.passage[i]
  )
    first -= 1;
  return first;
}
