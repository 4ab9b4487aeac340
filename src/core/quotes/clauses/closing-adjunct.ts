/** Where a clause ends before its occasion: "the bridge would close | , in a speech that many had awaited". */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ContentSpan, UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma } from '../speakers/clause-words.ts';
import { hasOwnVerb } from './statement-shape.ts';

/** How far behind its preposition the noun for an occasion may stand: "in a rare television interview". */
const REACH = 6;

const OPENS = /^(?:in|during|at|on|via)$/;
const OCCASION =
  /^(?:address|blog|briefing|broadcast|call|column|conference|email|essay|interview|keynote|letter|memo|message|newsletter|podcast|post|remarks|sermon|speech|statement|testimony|tweet|video)$/;

/** The words before an occasion, a remark on them or another verb of their speaker; the same words if they hold a quotation or none closes them. */
export function untilOccasion(
  units: Units,
  tags: Uint8Array,
  whole: ContentSpan,
  cue: UnitSpan | null,
): ContentSpan {
  for (let i = whole.first; i < whole.last; i++) if (units.stretch[i] !== -1) return whole;
  const content = untilNextVerb(units, tags, whole, cue);
  const { first, last } = content;
  for (let comma = last - 2; comma > first + 1; comma--) {
    if (!isComma({ units, tags }, comma)) continue;
    // "said that Holm, in a speech on Friday, had lied": a second comma closes it inside the clause.
    const closes = isOccasion({ units, tags }, comma + 1, last) || isRemark(units, comma + 1);
    return closes && hasOwnVerb(units, tags, { first, last: comma }) ? { ...content, last: comma } : content;
  }
  return content;
}

/** ", a claim Holm denies": the article’s own words. */
function isRemark(units: Units, first: number): boolean {
  return /^an?$/.test(wordAt(units, first)) && REMARK.test(wordAt(units, first + 1));
}

const REMARK = /^(?:claim|charge|accusation|allegation|suggestion|assertion|account)$/;

/** "warned that jobs were at risk | and demanded a meeting": the speaker has a second verb. */
function untilNextVerb(
  units: Units,
  tags: Uint8Array,
  content: ContentSpan,
  cue: UnitSpan | null,
): ContentSpan {
  const { first, last } = content;
  if (cue === null || cue.last > first) return content;
  for (let i = first + 2; i < last - 1; i++) {
    if (!/^(?:and|but)$/.test(wordAt(units, i))) continue;
    const verb = tags[i + 1] === TAG.adverb ? i + 2 : i + 1;
    if (SPEAKS.has(units.sort[verb] ?? 0) && tags[verb] === TAG.verb && PAST.test(wordAt(units, verb)))
      return hasOwnVerb(units, tags, { first, last: i }) ? { ...content, last: i } : content;
  }
  return content;
}

const SPEAKS = new Set([classNumber('say'), classNumber('tell'), classNumber('describe')]);
const PAST = /ed$|^(?:said|told|wrote)$/;

function isOccasion({ units }: Clauses, first: number, last: number): boolean {
  if (!OPENS.test(wordAt(units, first)) || !/^(?:an?|the|his|her|its|their)$/.test(wordAt(units, first + 1)))
    return false;
  for (let i = first + 2; i < Math.min(last, first + REACH); i++)
    if (OCCASION.test(wordAt(units, i))) return true;
  return false;
}
