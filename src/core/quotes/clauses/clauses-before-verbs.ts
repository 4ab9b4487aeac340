/** Clauses whose speaker and verb end the sentence, where no label claims any: "The dam was safe, Lund was forced to admit". */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import {
  beforeTime,
  type Clauses,
  isComma,
  isPassive,
  isTimeWord,
  phraseBeginning,
  phraseEnding,
  speaks,
} from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { hasOwnVerb } from './statement-shape.ts';

const TELL = classNumber('tell');

/** Fewest units of the clause, and most of what stands behind its comma. */
const FEWEST = 3;
const LONGEST_TAIL = 20;

/** A clause with the verb behind it and the subject of that verb. */
export interface ClauseBefore {
  readonly content: UnitSpan;
  readonly verb: number;
  readonly subject: UnitSpan;
}

/** Null where the sentence does not end in a speaker and a verb of speech. */
export function clauseBeforeVerb(clauses: Clauses, sentence: UnitSpan): ClauseBefore | null {
  const { units, tags } = clauses;
  if (!opensClause(clauses, sentence.first) || units.shape[sentence.last - 1] === SHAPE.colon) return null;
  let last = sentence.last;
  while (last > sentence.first && !isWordUnit(units, last - 1)) last -= 1;
  const verb = verbAtEnd(clauses, sentence.first, last);
  if (verb === -1) return null;
  const relative = relativeBefore(clauses, verb, sentence.first);
  const inverted = relative === -1 && isComma(clauses, verb - 1);
  // "…, saying officers": they add to another clause. "…, claimed a website": nobody vouches for it.
  if (inverted && /ing$|^claim/.test(wordAt(units, verb))) return null;
  const subject =
    relative !== -1
      ? phraseEnding(clauses, relative - 1, sentence.first)
      : inverted
        ? phraseBeginning(clauses, verb + 1, last)
        : subjectOf(clauses, verb);
  if (subject === null || (inverted && subject.last !== last)) return null;
  const comma = inverted ? verb - 1 : beforeRole(clauses, subject.first - 1, sentence.first);
  const content = { first: sentence.first, last: comma };
  if (!isComma(clauses, comma) || comma - sentence.first < FEWEST || last - comma > LONGEST_TAIL) return null;
  // "should have told us": a verb of speech within the clause reports nothing.
  for (let i = content.first; i < comma; i++)
    if (speaks(units, i) && tags[i] !== TAG.noun && !/^(?:have|be|been)$/.test(wordAt(units, i - 1)))
      return null;
  return hasOwnVerb(units, tags, content) ? { content, verb, subject } : null;
}

/** ", fire chief | Rosa Clement said": the unit before what the speaker is. */
function beforeRole(clauses: Clauses, before: number, low: number): number {
  const { tags } = clauses;
  for (let i = before; i > Math.max(low, before - LONGEST_ROLE); i--) {
    if (isComma(clauses, i)) return i;
    if (!ROLE.has(tags[i] ?? 0)) return before;
  }
  return before;
}

/** The tagger takes some nouns before a name for adverbs. */
const ROLE = new Set<number>([TAG.noun, TAG.adjective, TAG.adverb, TAG.determiner]);

/** Most units of "the former fire chief". */
const LONGEST_ROLE = 5;

/** "Lund, who denies fraud, | said": the comma before the relative clause; -1 for none. */
function relativeBefore(clauses: Clauses, verb: number, low: number): number {
  if (!isComma(clauses, verb - 1)) return -1;
  for (let i = verb - 2; i > Math.max(low, verb - LONGEST_TAIL); i--)
    if (isComma(clauses, i)) return /^(?:who|which|whose)$/.test(wordAt(clauses.units, i + 1)) ? i : -1;
  return -1;
}

/** The verb of speech with nothing behind it but a hearer, a day or its subject; -1 for none. */
function verbAtEnd(clauses: Clauses, first: number, last: number): number {
  const { units, tags } = clauses;
  const behind = LATER.test(wordAt(units, last - 1)) ? last - 2 : last - 1;
  const end = isTimeWord(clauses, behind) ? beforeTime(clauses, behind) : behind;
  for (let i = end; i > Math.max(first, last - LONGEST_TAIL); i--) {
    if (isComma(clauses, i)) return -1;
    if (!speaks(units, i) || tags[i] === TAG.noun || isAsked(clauses, i)) continue;
    if (i === end || isComma(clauses, i - 1)) return i;
    const hearer = units.sort[i] === TELL ? phraseBeginning(clauses, i + 1, last) : null;
    return hearer !== null && hearer.last > end ? i : -1;
  }
  return -1;
}

const LATER = /^(?:later|afterwards?|again|then|often|too)$/;

/** "was told", "was asked": somebody else spoke. */
function isAsked(clauses: Clauses, verb: number): boolean {
  return clauses.units.sort[verb] === TELL && isPassive(clauses, verb);
}

/** Not "When the rain stopped, …", "In May, …", "Asked about it, …". */
function opensClause({ units, tags }: Clauses, first: number): boolean {
  if (/^(?:there|it|this|that|these|those|nothing|nobody|no)$/.test(wordAt(units, first))) return true;
  const tag = tags[first];
  if (tag === TAG.noun || tag === TAG.name || tag === TAG.number)
    return !/(?:ing|ed)$/.test(wordAt(units, first));
  return tag === TAG.determiner || tag === TAG.pronoun;
}
