/** Where a clause ends before its occasion: "the bridge would close | , in a speech that many had awaited". */
import type { ContentSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma } from '../speakers/clause-words.ts';
import { hasOwnVerb } from './statement-shape.ts';

/** How far behind its preposition the noun for an occasion may stand: "in a rare television interview". */
const REACH = 6;

const OPENS = /^(?:in|during|at|on|via)$/;
const OCCASION =
  /^(?:address|blog|briefing|broadcast|call|column|conference|email|essay|interview|keynote|letter|memo|message|newsletter|podcast|post|remarks|sermon|speech|statement|testimony|tweet|video)$/;

/** The words before an occasion that closes them; the same words if they hold a quotation or none closes them. */
export function untilOccasion(units: Units, tags: Uint8Array, content: ContentSpan): ContentSpan {
  const { first, last } = content;
  for (let i = first; i < last; i++) if (units.stretch[i] !== -1) return content;
  for (let comma = last - 2; comma > first + 1; comma--) {
    if (!isComma({ units, tags }, comma)) continue;
    // "said that Holm, in a speech on Friday, had lied": a second comma closes it inside the clause.
    return isOccasion({ units, tags }, comma + 1, last) && hasOwnVerb(units, tags, { first, last: comma })
      ? { ...content, last: comma }
      : content;
  }
  return content;
}

function isOccasion({ units }: Clauses, first: number, last: number): boolean {
  if (!OPENS.test(wordAt(units, first)) || !/^(?:an?|the|his|her|its|their)$/.test(wordAt(units, first + 1)))
    return false;
  for (let i = first + 2; i < Math.min(last, first + REACH); i++)
    if (OCCASION.test(wordAt(units, i))) return true;
  return false;
}
