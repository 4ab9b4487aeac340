/** Finds the subject of a verb, across asides, appositions and relative clauses. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import {
  beforeTime,
  type Clauses,
  inOneSentence,
  isComma,
  isHead,
  isParticiple,
  isPassive,
  isQuote,
  isQuoteWithComma,
  isRelative,
  isSpeechVerb,
  isVerb,
  phraseBeginning,
  phraseEnding,
} from './clause-words.ts';

/** How far before its verb a subject may be in the sentence, in units. */
const REACH = 70;
/** Most verbs that share a subject: "rose, turned and said". */
const MOST_VERBS = 3;

const SUBORDINATOR = classNumber('subordinator');
const CONJUNCTION = classNumber('conjunction');
const BESIDE = new Set<number>([TAG.adverb, TAG.auxiliary, TAG.particle]);

/** The subject of the verb; null if its sentence has none. */
export function subjectOf(clauses: Clauses, verb: number, depth = 0): UnitSpan | null {
  if (depth > MOST_VERBS) return null;
  const { units } = clauses;
  let low = verb;
  while (low > 0 && verb - low < REACH && units.sentence[low - 1] === units.sentence[verb]) low -= 1;
  const at = beforeBeside(clauses, verb - 1, low);
  if (at < low) return null;
  const word = wordAt(units, at);
  if (isParticiple(clauses, verb)) return participleSubject(clauses, verb, at, low, depth);
  if (word === 'to') return infinitiveSubject(clauses, at, low, depth);
  if (isRelative(clauses, at) || (word === 'that' && at > low && isHead(clauses, at - 1)))
    return phraseEnding(clauses, at - (isComma(clauses, at - 1) ? 2 : 1), low);
  if (isComma(clauses, at) || isQuoteWithComma(clauses, at)) return acrossAsides(clauses, at, low);
  if (units.shape[at] === SHAPE.dash) return acrossDashes(clauses, at, low);
  if (units.sort[at] === CONJUNCTION) return sharedSubject(clauses, at, low, depth);
  const phrase = phraseEnding(clauses, at, low);
  const opener = (phrase?.first ?? low) - 2;
  // "Peru stayed away, but in a letter called": the phrase behind the preposition is no subject.
  if (opener > low && units.sort[opener] === CONJUNCTION && clauses.tags[opener + 1] === TAG.preposition)
    return sharedSubject(clauses, opener, low, depth);
  return beforeTies(clauses, phrase, low);
}

/** "The letter signed by the teacher", "The indictment against Draper": the phrase before its modifiers. */
function beforeTies(clauses: Clauses, phrase: UnitSpan | null, low: number): UnitSpan | null {
  const { tags } = clauses;
  let found = phrase;
  for (let most = MOST_VERBS; found !== null && most > 0; most--) {
    const tie = found.first - 1;
    if (tie <= low || tags[tie] !== TAG.preposition || isTimeOpener(clauses, tie)) return found;
    const participle = tags[tie - 1] === TAG.verb && wordAt(clauses.units, tie - 1).endsWith('ed');
    // "Astronomers not involved in the study"
    const negated = participle && wordAt(clauses.units, tie - 2) === 'not';
    const before = tie - (negated ? 3 : participle ? 2 : 1);
    const own = nameBehindThing(clauses, found);
    if (own !== null) return own;
    if (before < low || !isHead(clauses, before)) return found;
    found = phraseEnding(clauses, before, low) ?? found;
  }
  return found;
}

/** "asked for a photo and Holm said": the name behind "and" has the verb for itself. */
function nameBehindThing({ units, tags }: Clauses, { first, last }: UnitSpan): UnitSpan | null {
  for (let i = last - 1; i > first; i--)
    if (units.sort[i] === CONJUNCTION)
      return tags[i - 1] === TAG.noun && tags[last - 1] === TAG.name ? { first: i + 1, last } : null;
  return null;
}

/** "who replaced Holm after auditors called": a clause of its own begins. */
function isTimeOpener({ units }: Clauses, i: number): boolean {
  return /^(?:after|as|before|since|than|till|until)$/.test(wordAt(units, i));
}

/** The unit before words beside a verb: "has repeatedly", "on Sunday", "later". */
function beforeBeside(clauses: Clauses, from: number, low: number): number {
  const { units, tags } = clauses;
  let at = from;
  for (;;) {
    const before = at >= low ? beforeTime(clauses, at) : at;
    if (before !== at) {
      at = before;
      continue;
    }
    if (at >= low && units.shape[at] === SHAPE.bracketClose) {
      at = beforeBrackets(clauses, at, low);
      continue;
    }
    if (at < low || wordAt(units, at) === 'to') return at;
    const beside = BESIDE.has(tags[at] ?? 0) && units.shape[at] === SHAPE.lower;
    if (!beside && !/^(?:not|himself|herself|itself|themselves)$/.test(wordAt(units, at))) return at;
    at -= 1;
  }
}

/** "King’s Counsel (KC)": the unit before the brackets. */
function beforeBrackets({ units }: Clauses, close: number, low: number): number {
  let at = close - 1;
  while (at > low && units.shape[at] !== SHAPE.bracketOpen) at -= 1;
  return at - 1;
}

/** ", adding “…”": the subject of the main clause; "signs saying “…”": the signs. */
function participleSubject(
  clauses: Clauses,
  verb: number,
  at: number,
  low: number,
  depth: number,
): UnitSpan | null {
  const { units } = clauses;
  if (!isComma(clauses, at) && units.sort[at] !== CONJUNCTION && !isQuote(clauses, at)) {
    if (isVerb(clauses, at)) return subjectOf(clauses, at, depth + 1);
    return withoutRecording(clauses, phraseEnding(clauses, at, low));
  }
  const main = speechBefore(clauses, verb, low) ?? verbBefore(clauses, verb, low);
  return main === null ? null : subjectOf(clauses, main, depth + 1);
}

/** "footage of Ada Lindqvist saying": she says it, not the footage. */
function withoutRecording({ units }: Clauses, phrase: UnitSpan | null): UnitSpan | null {
  if (phrase === null || !isRecording(units, phrase)) return phrase;
  let first = phrase.first;
  while (wordAt(units, first) !== 'of') first += 1;
  return first + 1 < phrase.last ? { first: first + 1, last: phrase.last } : phrase;
}

/** "footage of", "a clip of": what shows people speak. */
export function isRecording(units: Units, { first, last }: UnitSpan): boolean {
  for (let i = first; i + 1 < Math.min(last, first + LONGEST_RECORDING); i++)
    if (RECORDINGS.test(wordAt(units, i)) && wordAt(units, i + 1) === 'of') return true;
  return false;
}

/** "footage of Ada Lindqvist": the span of the name. */
export function isOnRecording(units: Units, { first }: UnitSpan): boolean {
  return wordAt(units, first - 1) === 'of' && RECORDINGS.test(wordAt(units, first - 2));
}

/** Units from the start of the phrase to its noun. */
const LONGEST_RECORDING = 4;
const RECORDINGS = /^(?:audio|clips?|film|footage|pictures?|recordings?|tapes?|videos?)$/;

/** "The ministry said drones had crossed the border, calling it “…”": the verb of speech, whose subject goes on. */
function speechBefore(clauses: Clauses, participle: number, low: number): number | null {
  if (!isSpeechVerb(clauses, participle)) return null;
  for (let i = participle - 1; i > low; i--) {
    if (isQuote(clauses, i)) return null;
    if (isSpeechVerb(clauses, i) && !isParticiple(clauses, i) && !isPassive(clauses, i)) return i;
  }
  return null;
}

/** "led the senator to promise": the senator; "went on to say": the subject of "went". */
function infinitiveSubject(clauses: Clauses, at: number, low: number, depth: number): UnitSpan | null {
  const object = phraseEnding(clauses, at - 1, low);
  if (object !== null && MAKES_TO.test(wordAt(clauses.units, object.first - 1))) return object;
  const main = verbBefore(clauses, at, low);
  if (object !== null && main !== null && main === object.first - 1) return object;
  return main === null ? null : subjectOf(clauses, main, depth + 1);
}

/** Verbs that make somebody do something: "prompting Ada Lindqvist to retort". */
export const MAKES_TO =
  /^(?:led|leading|prompt(?:ed|ing)|forc(?:ed|ing)|mov(?:ed|ing)|push(?:ed|ing)|caus(?:ed|ing)|drove|driving|spurr(?:ed|ing)|compell(?:ed|ing)|provok(?:ed|ing)|oblig(?:ed|ing))$/;

function sharedSubject(clauses: Clauses, at: number, low: number, depth: number): UnitSpan | null {
  const main = verbBefore(clauses, at, low);
  return main === null ? null : subjectOf(clauses, main, depth + 1);
}

/** The finite verb before, also in a relative clause. */
function verbBefore(clauses: Clauses, before: number, low: number): number | null {
  for (let i = before - 1; i > low; i--) {
    if (isVerb(clauses, i) && !isParticiple(clauses, i) && wordAt(clauses.units, i - 1) !== 'to') return i;
  }
  return null;
}

/** "X, who left in May, said", "The mayor, Ada Lindqvist, 42, said": the phrase at the start of the clause. */
function acrossAsides(clauses: Clauses, comma: number, low: number): UnitSpan | null {
  for (let start = comma - 1; start >= low; start--) {
    if (start > low && (!opensClause(clauses, start - 1) || isOver(clauses, start, comma))) continue;
    const whole = start === low || !isWeakOpening(clauses, start - 1);
    const subject = chunkSubject(clauses, start, comma, whole);
    if (subject !== null) return subject;
  }
  return null;
}

/** "The firm, whose chairman, Ada Lindqvist, owns the paper, said": the relative clause has had its verb. */
function isOver(clauses: Clauses, start: number, comma: number): boolean {
  if (wordAt(clauses.units, start - 1) !== 'whose') return false;
  for (let i = start; i < comma; i++) {
    if (isRelative(clauses, i)) return false;
    if (isVerb(clauses, i) && !isParticiple(clauses, i)) return true;
  }
  return false;
}

/** "The founder, Ada Lindqvist — who left in May — said": what stands before the dash that opens the aside. */
function acrossDashes(clauses: Clauses, dash: number, low: number): UnitSpan | null {
  let open = dash - 1;
  while (open > low && clauses.units.shape[open] !== SHAPE.dash) open -= 1;
  return open > low ? acrossAsides(clauses, open, low) : null;
}

/** Whether a clause may begin right after the unit. */
function opensClause(clauses: Clauses, i: number): boolean {
  const { units } = clauses;
  const shape = units.shape[i] ?? 0;
  if (shape === SHAPE.semicolon || shape === SHAPE.colon || isQuote(clauses, i)) return true;
  if (isComma(clauses, i)) return isQuote(clauses, i - 1);
  const sort = units.sort[i] ?? 0;
  if (sort === SUBORDINATOR || isRelativeOfAnother(clauses, i)) return true;
  // "…, after her colleague, Ada Lindqvist, accused".
  if (isTimeOpener(clauses, i) && isComma(clauses, i - 1)) return true;
  // "England and Wales": a list, no new clause.
  if (sort === CONJUNCTION) return !isHead(clauses, i - 1);
  return isSpeechVerb(clauses, i) && !isParticiple(clauses, i);
}

/** "whose predecessor, Ada Lindqvist, had said", "which its leader, Ada Lindqvist, called": the clause has a subject of its own. */
function isRelativeOfAnother(clauses: Clauses, i: number): boolean {
  const word = wordAt(clauses.units, i);
  if (word === 'whose') return true;
  return (word === 'which' || word === 'whom') && phraseBeginning(clauses, i + 1, i + REACH) !== null;
}

/** After a word (a conjunction or a verb, no punctuation), only the first phrase can be a subject. */
function isWeakOpening(clauses: Clauses, i: number): boolean {
  return (clauses.units.shape[i] ?? 0) < SHAPE.comma;
}

/** The first part between commas that is a noun phrase and nothing else; with `whole`, also later parts. */
function chunkSubject(clauses: Clauses, start: number, end: number, whole: boolean): UnitSpan | null {
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isComma(clauses, to)) to += 1;
    const phrase = phraseBeginning(clauses, from, to);
    if (phrase !== null && phrase.last === to && isHead(clauses, to - 1)) {
      return to < end ? withName(clauses, phrase, to + 1, end) : phrase;
    }
    if (!whole) return null;
    from = to + 1;
  }
  return null;
}

/** "The mayor, Ada Lindqvist,": both; "a neighbour, retired baker Nils Holm,": the part with the name. */
function withName(clauses: Clauses, phrase: UnitSpan, from: number, end: number): UnitSpan {
  if (endsInName(clauses, phrase) && !endsInPlace(clauses, phrase)) return phrase;
  const apposed = phraseBeginning(clauses, from, end + 1);
  if (apposed === null || !endsInName(clauses, apposed)) return phrase;
  if ((clauses.units.shape[apposed.last] ?? SHAPE.stop) < SHAPE.comma && apposed.last < end) return phrase;
  // "One of the strikers, Hetty Moor": the name alone.
  for (let i = phrase.first; i < phrase.last; i++) if (clauses.tags[i] === TAG.preposition) return apposed;
  if (clauses.tags[apposed.first] === TAG.name) return { first: phrase.first, last: apposed.last };
  return clauses.tags[apposed.first] === TAG.determiner ? phrase : apposed;
}

/** "Her colleague at Norvik": the name belongs to the preposition. */
function endsInPlace({ tags }: Clauses, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++) {
    if (tags[i] === TAG.name) return false;
    if (tags[i] === TAG.preposition) return true;
  }
  return false;
}

function endsInName({ units, tags }: Clauses, { last }: UnitSpan): boolean {
  const bare = units.sort[last - 1] === 0 && units.shape[last - 1] === SHAPE.capital;
  return tags[last - 1] === TAG.name || bare;
}

/** The phrase right after a verb in inverted order: "said police chief Ada Lindqvist.", "said the aunt, Fatou Sarr". */
export function invertedSubject(clauses: Clauses, verb: number): UnitSpan | null {
  const { units, tags } = clauses;
  let high = verb + 1;
  while (
    high < units.count &&
    high - verb < REACH &&
    inOneSentence(clauses, high, verb) &&
    !isQuote(clauses, high)
  )
    high += 1;
  let at = verb + 1;
  while (at < high && tags[at] === TAG.adverb && !isPlain(units, at)) at += 1;
  // "said retired postman Leo Grange", "said shaken shopper Ada Holm".
  if (tags[at] === TAG.verb && /(?:ed|en)$/.test(wordAt(units, at)) && isHead(clauses, at + 1)) at += 1;
  const phrase = phraseBeginning(clauses, at, high) ?? nameBehindNouns(clauses, at, high);
  if (phrase === null || isVerb(clauses, phrase.last)) return null;
  const head = untilTie(clauses, phrase);
  if (isComma(clauses, head.last)) return withName(clauses, head, head.last + 1, high);
  return head;
}

/** "said guide Ada Lindqvist", where "guide" was taken for a verb: words without a class of their own before a name. */
function nameBehindNouns(clauses: Clauses, first: number, high: number): UnitSpan | null {
  const { units, tags } = clauses;
  let name = first;
  while (name < high && name - first < MOST_NOUNS && isPlain(units, name)) name += 1;
  if (name === first || tags[name] !== TAG.name || tags[name + 1] !== TAG.name) return null;
  const phrase = phraseBeginning(clauses, name, high);
  return phrase === null ? null : { first, last: phrase.last };
}

const MOST_NOUNS = 3;
const NOUNS = new Set((['title', 'role', 'body'] as const).map(classNumber));

function isPlain(units: Units, i: number): boolean {
  const sort = units.sort[i] ?? 0;
  return units.shape[i] === SHAPE.lower && (sort === 0 || NOUNS.has(sort)) && !/ly$/.test(wordAt(units, i));
}

/** Without a prepositional phrase after the name: "Hugo Lenz of Aster Capital". */
function untilTie(clauses: Clauses, phrase: UnitSpan): UnitSpan {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const tie = clauses.tags[i] === TAG.preposition;
    if (tie && clauses.tags[i - 1] === TAG.name) return { first: phrase.first, last: i };
  }
  return phrase;
}
