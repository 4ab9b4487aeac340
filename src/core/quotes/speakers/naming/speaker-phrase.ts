/** The words for a speaker without an entity, cut to the noun phrase: without clause, time, and place of speaking. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import { VOCABULARY } from '../../labels/feature-vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import { isNameWord, isPossessive, isWord, wordAt } from '../../names/noun-phrases.ts';

const AND = VOCABULARY.ids.get('and') ?? 0;
const classes = (...names: readonly Parameters<typeof classNumber>[0][]): ReadonlySet<number> =>
  new Set(names.map(classNumber));
const TIME = classes('weekday', 'month', 'time');
/** Words that always end a noun phrase. */
const ENDS = classes('relative', 'subordinator', 'auxiliary', 'negation');
const VERBS = classes('say', 'tell', 'think', 'describe', 'show');
const OPENS_NOUN = classes('determiner', 'possessive', 'number', 'preposition');
const PREPOSITION = classNumber('preposition');
const MONTH = classNumber('month');
const DOCUMENT = classNumber('document');
const BODY = classNumber('body');
const CHANNELS =
  /^(?:interview|briefing|conference|speech|remarks|post|email|tweet|chat|blog|podcast|broadcast|documents?)$/;
/** "the report published on Thursday", "papers seen by us". */
const BEHIND_PARTICIPLE = /^(?:on|in|by|at|earlier|this|last|to|with)$/;
const BEFORE_TIME = /^(?:on|this|last|next|late|early|earlier|in|that|same)$/;

const PERSON = classes('title', 'role');
const NEAR_SOMEBODY = new Set(
  `acquaintance acquaintances adviser advisers advisor advisors aide aides allies ally associate associates attorney attorneys backers
  brother brothers child children colleague colleagues cousin critic critics dad daughter daughters employees fans father followers
  friend friends grandfather grandmother heirs husband lawyer lawyers manager mother mum mom nephew neighbor neighbors neighbour
  neighbours niece opponent opponents parents partner rival rivals relative relatives representative representatives sister sisters
  son sons source sources staff supporters uncle widow widower wife family`.split(/\s+/),
);
/** How far before a name the noun may stand that it is tied to, in units. */
const LONGEST_TIE = 5;

/** "The father of murdered schoolgirl Ada Holm" where the mention is the name alone: the whole phrase; else the same span. */
export function withHeadNoun(units: Units, source: UnitSpan): UnitSpan {
  let tie = source.first - 1;
  const low = Math.max(1, tie - LONGEST_TIE);
  while (tie > low && units.shape[tie] === SHAPE.lower && !TIES.test(wordAt(units, tie))) {
    if (VERBS.has(units.sort[tie] ?? 0) || ENDS.has(units.sort[tie] ?? 0)) return source;
    tie -= 1;
  }
  if (!TIES.test(wordAt(units, tie)) || units.passage[tie - 1] !== units.passage[source.first]) return source;
  const noun = wordAt(units, tie) === 'to' && wordAt(units, tie - 1) === 'close' ? tie - 2 : tie - 1;
  const near = NEAR_SOMEBODY.has(wordAt(units, noun)) || PERSON.has(units.sort[noun] ?? 0);
  if (!near || units.shape[noun] !== SHAPE.lower) return source;
  let first = noun;
  while (first > 0 && noun - first < LONGEST_TIE && joinsNoun(units, first - 1)) first -= 1;
  return { first, last: source.last };
}

const TIES = /^(?:of|for|to|representing)$/;

function joinsNoun(units: Units, i: number): boolean {
  const sort = units.sort[i] ?? 0;
  return (
    isWord(units, i) &&
    (OPENS_NOUN.has(sort)
      ? !TIES.test(wordAt(units, i)) && sort !== PREPOSITION
      : sort === 0 &&
        /^\p{Ll}/u.test(wordAt(units, i)) &&
        units.shape[i] === SHAPE.lower &&
        !/(?:ed|s)$/.test(wordAt(units, i)))
  );
}

/** "Tony Hale hit | back": the labels took the verb for a part of the name. */
export function withoutVerb(units: Units, source: UnitSpan): UnitSpan {
  const last = source.last - 1;
  const isVerb =
    last > source.first &&
    /^(?:hit|shot|fired|let|lashed|struck)$/.test(wordAt(units, last)) &&
    isNameWord(units, last - 1) &&
    /^(?:back|out|rip)$/.test(wordAt(units, source.last));
  return isVerb ? { first: source.first, last } : source;
}

/** The same span, or a shorter one that begins where it does; a list joined by "and" keeps all its members. */
export function nounPhraseOf(units: Units, source: UnitSpan): UnitSpan {
  let first = source.first;
  while (first + 1 < source.last && !isWord(units, first)) first += 1;
  let last = first + 1;
  while (last < source.last && !endsAt(units, first, last, source.last)) last += 1;
  last = withoutTime(units, first, last);
  while (last - 1 > first && !isWord(units, last - 1)) last -= 1;
  return { first, last };
}

function endsAt(units: Units, first: number, i: number, end: number): boolean {
  const sort = units.sort[i] ?? 0;
  const lower = units.shape[i] === SHAPE.lower;
  if (units.shape[i] === SHAPE.comma)
    return /^(?:among|comprising|including|led)$/.test(wordAt(units, i + 1)) || !joinsMembers(units, i, end);
  if ((units.shape[i] ?? 0) > SHAPE.comma && !isPossessive(units, i)) return units.shape[i] !== SHAPE.symbol;
  if (!lower) return false;
  if (ENDS.has(sort)) return true;
  const noun = i - 1 > first || !OPENS_NOUN.has(units.sort[i - 1] ?? 0);
  const afterNoun = noun && !OPENS_NOUN.has(units.sort[i - 1] ?? 0) && !isPossessive(units, i - 1);
  const next = i + 1 < end ? wordAt(units, i + 1) : '';
  if (
    afterNoun &&
    VERBS.has(sort) &&
    (/(?:ed|wrote|said|told|knew|thought)$/.test(wordAt(units, i)) || next === 'that')
  )
    return true;
  if (afterNoun && /(?:ed|en|seen)$/.test(wordAt(units, i)) && BEHIND_PARTICIPLE.test(next)) return true;
  return isWhereItWasSaid(units, i, end);
}

/** "A, B and C": whether an "and" follows in the same phrase. */
function joinsMembers(units: Units, comma: number, end: number): boolean {
  for (let i = comma + 1; i < end; i++) if (units.word[i] === AND) return true;
  return false;
}

/** "in a statement", "on its website", "at a briefing". */
function isWhereItWasSaid(units: Units, i: number, end: number): boolean {
  if (!/^(?:in|on|at|during|via|through)$/.test(wordAt(units, i))) return false;
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const sort = units.sort[j] ?? 0;
    if (sort === DOCUMENT || CHANNELS.test(wordAt(units, j)) || TIME.has(sort)) return true;
    if (wordAt(units, j) === 'website' && sort === BODY) return true;
  }
  return false;
}

/** "Rosa Del Mar", "Greta May": a month right behind a capital is a surname. */
function isSurname(units: Units, i: number): boolean {
  const capital = units.shape[i - 1] === SHAPE.capital && !TIME.has(units.sort[i - 1] ?? 0);
  return units.sort[i] === MONTH && capital;
}

function withoutTime(units: Units, first: number, end: number): number {
  let last = end;
  while (last - 1 > first && TIME.has(units.sort[last - 1] ?? 0) && !isSurname(units, last - 1)) last -= 1;
  if (last < end && last - 1 > first && BEFORE_TIME.test(wordAt(units, last - 1))) last -= 1;
  return last;
}
