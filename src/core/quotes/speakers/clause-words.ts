/** Words around a verb, for the rules on clauses: speech, passive, participle, time, noun phrases. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';

/** The input of the rules on clauses. */
export interface Clauses {
  readonly units: Units;
  readonly tags: Uint8Array;
}

const SAY = classNumber('say');
const TELL = classNumber('tell');
const SPEECH = new Set((['say', 'tell', 'describe'] as const).map(classNumber));
const FINDING = new Set((['think', 'show'] as const).map(classNumber));
const TIME = new Set((['weekday', 'month', 'time'] as const).map(classNumber));
const POSSESSIVE = classNumber('possessive');
const RELATIVE = classNumber('relative');
const BE = /^(?:am|is|are|was|were|be|been|being|wasn.t|weren.t|isn.t|aren.t|got|gets|’re|'re)$/;
const TIME_OPENER = /^(?:this|last|next|that|on|in|late|early|earlier|later|since|every|of)$/;
const PHRASE = new Set<number>([TAG.determiner, TAG.adjective, TAG.noun, TAG.name, TAG.number]);

/** Longest noun phrase, in units. */
const LONGEST_PHRASE = 18;

/** A past form is a verb whatever its tag: "a court ruled". */
export function isSpeechVerb({ units, tags }: Clauses, i: number): boolean {
  if (!SPEECH.has(units.sort[i] ?? 0)) return false;
  if (
    tags[i] === TAG.verb ||
    ((tags[i] === TAG.noun || tags[i] === TAG.name) && wordAt(units, i).endsWith('ed'))
  )
    return true;
  // "the rival Curt Weller warns of": behind a name, before what the verb takes.
  return (
    tags[i] === TAG.noun &&
    tags[i - 1] === TAG.name &&
    /s$/.test(wordAt(units, i)) &&
    /^(?:that|of|against|it|this|him|her|them)$/.test(wordAt(units, i + 1))
  );
}

/** "says", "told": a verb of speech, whatever its tag. */
export function speaks(units: Units, i: number): boolean {
  return units.sort[i] === SAY || units.sort[i] === TELL;
}

/** "finds", "shows", "believes": verbs of documents and of thinking. */
export function isFindingVerb({ units, tags }: Clauses, i: number): boolean {
  return FINDING.has(units.sort[i] ?? 0) && tags[i] === TAG.verb;
}

export function isVerb({ tags }: Clauses, i: number): boolean {
  return tags[i] === TAG.verb || tags[i] === TAG.auxiliary;
}

export function isComma({ units }: Clauses, i: number): boolean {
  return units.shape[i] === SHAPE.comma;
}

export function isQuote({ units }: Clauses, i: number): boolean {
  return units.shape[i] === QUOTE_SHAPE;
}

/** A comma inside or right behind the closing mark belongs to the unit of the quotation. */
export function isQuoteWithComma(clauses: Clauses, i: number): boolean {
  const { units } = clauses;
  const end = units.end[i] ?? 0;
  return isQuote(clauses, i) && units.text.slice(end - 2, end + 1).includes(',');
}

export function isRelative({ units }: Clauses, i: number): boolean {
  const word = units.sort[i] === RELATIVE ? wordAt(units, i) : '';
  return word === 'who' || word === 'which';
}

export function isParticiple({ units }: Clauses, i: number): boolean {
  return wordAt(units, i).endsWith('ing');
}

/** "was told", "has been repeatedly asked", "being called". */
export function isPassive(clauses: Clauses, verb: number): boolean {
  const { units, tags } = clauses;
  if (isParticiple(clauses, verb)) return false;
  let i = verb - 1;
  while (i > 0 && (tags[i] === TAG.adverb || wordAt(units, i) === 'not')) i -= 1;
  return i >= 0 && BE.test(wordAt(units, i));
}

/** Whether two units stand in one sentence. */
export function inOneSentence({ units }: Clauses, a: number, b: number): boolean {
  return a >= 0 && b < units.count && units.sentence[a] === units.sentence[b];
}

/** A day or period, or a word that begins one: "on Sunday", "this week", "late Friday". */
export function isTimeWord({ units }: Clauses, i: number): boolean {
  return TIME.has(units.sort[i] ?? 0) || units.shape[i] === SHAPE.year;
}

/** The unit before a time phrase that ends at `i`; `i` if there is none. */
export function beforeTime(clauses: Clauses, i: number): number {
  const { units, tags } = clauses;
  if (!isTimeWord(clauses, i)) return i;
  let at = i;
  while (at > 0 && (isTimeWord(clauses, at) || (at < i && tags[at] === TAG.number))) at -= 1;
  while (at > 0 && TIME_OPENER.test(wordAt(units, at)) && inOneSentence(clauses, at, i)) at -= 1;
  return at;
}

/** "her rival, …": a word before a mark ends the phrase whatever its tag. */
function endsBefore({ units, tags }: Clauses, i: number): boolean {
  return (units.shape[i] ?? 0) >= SHAPE.comma && tags[i - 1] === TAG.adjective;
}

export function isPronounTagged({ units, tags }: Clauses, i: number): boolean {
  return tags[i] === TAG.pronoun && units.sort[i] !== POSSESSIVE;
}

function isInPhrase(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  return PHRASE.has(tags[i] ?? 0) || units.sort[i] === POSSESSIVE || isNameLike(clauses, i);
}

/** An unlisted word with a capital, inside a sentence or before another capital, is a name, whatever its ending ("Reilly"). */
function isNameLike({ units }: Clauses, i: number): boolean {
  if (units.sort[i] !== 0 || units.shape[i] !== SHAPE.capital) return false;
  const inside = i > 0 && units.sentence[i - 1] === units.sentence[i];
  return inside || (units.sort[i + 1] === 0 && units.shape[i + 1] === SHAPE.capital);
}

/** "of", "for" and similar words join a second phrase to the first. */
function isTie({ units }: Clauses, i: number): boolean {
  return /^(?:of|for|at|from|in|to|with|&|and|turned)$/.test(wordAt(units, i));
}

export function isHead(clauses: Clauses, i: number): boolean {
  const tag = clauses.tags[i];
  return (
    tag === TAG.noun ||
    tag === TAG.name ||
    isPronounTagged(clauses, i) ||
    tag === TAG.number ||
    isNameLike(clauses, i)
  );
}

/** The noun phrase that ends at `i`, with phrases joined by "of" and similar words, not beyond `low`; null if there is none. */
export function phraseEnding(clauses: Clauses, i: number, low: number): UnitSpan | null {
  const { units, tags } = clauses;
  if (i < low) return null;
  if (isPronounTagged(clauses, i)) return { first: i, last: i + 1 };
  if (!isHead(clauses, i) && !(isInPhrase(clauses, i) && tags[i] !== TAG.determiner)) return null;
  let first = i;
  let begun = i;
  for (let j = i - 1; j >= low && i - j < LONGEST_PHRASE; j--) {
    if (units.sentence[j] !== units.sentence[i]) break;
    if (isInPhrase(clauses, j) && !isTimeWord(clauses, j)) {
      first = j;
      begun = j;
    } else if (isTie(clauses, j) && j > low && isHead(clauses, j - 1) && begun === j + 1) first = j;
    else break;
  }
  return { first: begun === first ? first : begun, last: i + 1 };
}

/** The noun phrase that begins at `i`, up to a mark, a verb, a relative or another preposition. */
export function phraseBeginning(clauses: Clauses, i: number, high: number): UnitSpan | null {
  const { units } = clauses;
  if (i >= high) return null;
  if (isPronounTagged(clauses, i)) return { first: i, last: i + 1 };
  let last = i;
  for (let j = i; j < high && j - i < LONGEST_PHRASE; j++) {
    if (units.sentence[j] !== units.sentence[i] || isTimeWord(clauses, j)) break;
    if (isInPhrase(clauses, j)) {
      if (isHead(clauses, j) || endsBefore(clauses, j + 1)) last = j + 1;
    } else if (!(j > i && last === j && isTie(clauses, j))) break;
  }
  return last > i ? { first: i, last } : null;
}
