/**
 * Quotations whose speaker is named in another paragraph: in the line that introduces them, or in the interview around
 * them.
 */
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { answersIn } from './interviews.ts';
import { introducedBy } from './introductions.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');

/** How far after its words a verb of speech may be, in units. */
const REACH = 12;

/** Speakers by the unit of the quotation. Further paragraphs that are only a quotation have the introduced speaker too. */
export function speakersNamedElsewhere(units: Units): ReadonlyMap<number, UnitSpan> {
  const sources = new Map(answersIn(units));
  let former: UnitSpan | null = null;
  let passage = -2;
  for (let i = 0; i < units.count; i++) {
    const own = units.passage[i] ?? 0;
    if (units.stretch[i] === -1 || (i > 0 && units.passage[i - 1] === own)) continue;
    const fills = i + 1 >= units.count || units.passage[i + 1] !== own;
    const introduced = hasOwnVerb(units, i) ? null : introducedBy(units, i);
    const source: UnitSpan | null = introduced ?? (fills && passage === own - 1 ? former : null);
    if (source === null) continue;
    sources.set(i, source);
    former = fills ? source : null;
    passage = own;
  }
  return sources;
}

/** `“…,” said the mayor`: the paragraph itself names the speaker. */
function hasOwnVerb(units: Units, quote: number): boolean {
  const end = Math.min(units.count, quote + REACH);
  for (let i = quote + 1; i < end && units.passage[i] === units.passage[quote]; i++)
    if (units.sort[i] === SAY || units.sort[i] === TELL) return true;
  return false;
}
