/** What opens the clause of a verb of speech: "if", "did the mayor", "not once", "nobody", "perhaps". */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import type { Modality } from '../quote.ts';
import { asideBefore, closesAside, wordOrBefore } from './asides.ts';
import * as words from './modality-words.ts';
import { plainWord } from './plain-word.ts';

const AUXILIARY = classNumber('auxiliary');
const PREPOSITION = classNumber('preposition');

/** Most units of "Under no circumstances whatever". */
const LONGEST_OPENING = 5;

/** Verbs before "who told them that …". */
export const ASKED_WHO =
  /^(?:examine|establish|determine|discover|ask|asks|asked|asking|know|wonder|wonders|wondered|out|investigate|identify)$/;

/** "Perhaps the king said"; not "Perhaps the best known of them said". */
export function isPerhaps(units: Units, i: number, end: number): boolean {
  if (!/^(?:perhaps|maybe|possibly)$/.test(plainWord(units, i))) return false;
  for (let j = i + 1; j <= end; j++)
    if (/^(?:most|least|only)$|.est$/.test(plainWord(units, j))) return false;
  return true;
}

/** "If, as expected, | the court says": the word that opens the clause, before an aside; -1 for none. */
export function openerBefore(units: Units, comma: number, low: number): number {
  const at = wordOrBefore(units, comma, low);
  return at !== -1 && /^(?:if|unless|whether|suppose|supposing|imagine)$/.test(plainWord(units, at))
    ? at
    : -1;
}

/** "Nobody has stood up | and said": both verbs have the subject of the first. */
export function nobodyBefore(units: Units, end: number, low: number): boolean {
  for (let i = end; i >= Math.max(low, end - LONGEST_CONJUNCT); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (words.NOBODY.has(word) && word !== 'not' && (i === low || words.GRANTED.has(plainWord(units, i - 1))))
      return isNobody(units, i, low);
  }
  return false;
}

/** "It is time he owned up | and said", "If she comes out | and says": what opens the clause rules both verbs. */
export function markerOfBoth(units: Units, end: number, low: number): Modality | null {
  for (let i = end; i >= Math.max(low, end - LONGEST_CONJUNCT); i--) {
    const word = plainWord(units, i);
    if (word === '') return null;
    if (word === 'if' && !ASKED_IF.test(plainWord(units, i - 1))) return 'hypothetical';
    if (word === 'time' && /^(?:is|'s|about|high|past)$/.test(plainWord(units, i - 1))) return 'wished';
  }
  return null;
}

/** Most units of "No minister has come right out". */
const LONGEST_CONJUNCT = 12;

/** "no doubt", "no sooner", "no fewer than six", "not for the first time", "not surprisingly": the clause is not negated. */
const NOT_NEGATED = new Set(
  `other doubt wonder only just sooner less fewer lesser matter surprise mere merely simply least long surprisingly
  unexpectedly unreasonably unusually content for far stranger question`.split(/\s+/),
);

/** "Nobody", "no minister", "not one of them"; not "a man with no name". */
export function isNobody(units: Units, i: number, low: number): boolean {
  if (units.shape[i + 1] === SHAPE.digits) return false;
  if (plainWord(units, i) === 'nothing')
    return plainWord(units, i + 1) !== 'but' && (i === low || !isWordUnit(units, i - 1));
  if (NOT_NEGATED.has(plainWord(units, i + 1))) return false;
  // "Astronomers not involved in the study called"
  if (plainWord(units, i) === 'not' && i > low && units.sort[i + 2] === PREPOSITION)
    return !plainWord(units, i + 1).endsWith('ed');
  return i === low || units.sort[i - 1] !== PREPOSITION || plainWord(units, i - 1) === 'at';
}

/** "Few ministers", "hardly anyone"; not "a few ministers". */
export function isFew(units: Units, i: number): boolean {
  const before = plainWord(units, i - 1);
  const word = plainWord(units, i);
  if (/^(?:any(?:one|body)?|an?|one)$/.test(word)) return /^(?:hardly|scarcely|barely)$/.test(before);
  return word === 'few' && before !== 'a' && before !== 'the' && before !== 'quite';
}

/** Words before "if" that leave a question open. */
const ASKED_IF =
  /^(?:asked|ask|asks|asking|wonder|wonders|wondered|wondering|know|known|knew|clear|unclear|see|sure|unsure|certain|uncertain|decide|decided|determine|check|doubt|doubts|doubted|remember|recall|say|tell|question|inquired|enquired|queried)$/;

/** "any minister who says", "a person who says". */
function isAnyOne(units: Units, noun: number): boolean {
  const before = plainWord(units, noun - 1);
  if (/^(?:any|every|each)$/.test(before)) return true;
  return before === 'a' && /^(?:person|fool|man|cynic|liar)$/.test(plainWord(units, noun));
}

const OCCASION = /^(?:day|moment|minute|second|instant|hour|week|year)$/;

/** What opens the clause: undefined when the unit opens none, null when it takes the speech for granted. */
export function markerAt(
  units: Units,
  i: number,
  from: number,
  low: number,
  question: boolean,
  present: boolean,
): Modality | null | undefined {
  const word = plainWord(units, i);
  const before = plainWord(units, i - 1);
  if (word === 'if') {
    if (plainWord(units, i + 1) === 'only') return 'wished';
    return ASKED_IF.test(before) ? 'asked' : 'hypothetical';
  }
  if (word === 'though' && before === 'as') return 'hypothetical';
  if (word === 'whether') return plainWord(units, i + 1) === 'or' ? 'hypothetical' : 'asked';
  if (!question && /^any(?:one|body)$/.test(word) && i === from)
    return units.sort[i - 1] === AUXILIARY && isNegativeOpening(units, i - 1, low)
      ? 'not_said'
      : 'hypothetical';
  if (word === 'who' && present && isAnyOne(units, i - 1)) return 'hypothetical';
  if (word === 'whoever' || (word === 'who' && /^any(?:one|body)$/.test(before))) return 'hypothetical';
  if (words.SUPPOSE.has(word)) return 'hypothetical';
  if (word === 'time' && (units.sort[i - 1] === AUXILIARY || /^(?:about|high|past)$/.test(before)))
    return 'wished';
  // "The day the owner says"
  if (OCCASION.test(word) && i === low + 1 && before === 'the' && present) return 'hypothetical';
  if (question && i === low && /^(?:who|what|which)$/.test(word)) return 'asked';
  if (units.sort[i] !== AUXILIARY) return undefined;
  return invertedAt(units, i, low, question);
}

/** "Did the mayor say", "Had Frame said", "Not once did he say", "Why can’t he say". */
function invertedAt(units: Units, i: number, low: number, question: boolean): Modality | null | undefined {
  const word = plainWord(units, i);
  const even = i === low + 1 && plainWord(units, low) === 'even';
  const before = i === low || even ? '' : plainWord(units, i - 1);
  if (isNegativeOpening(units, i, low)) return 'not_said';
  const opens =
    before === '' || /^(?:why|how|what|when|where|who|whom|which|and|but|so|then|or)$/.test(before);
  if (!opens) return null;
  if (question) return 'asked';
  if (/^(?:had|were|should)$/.test(word) && before === '') return 'hypothetical';
  if (words.isNegation(word)) return before === 'why' ? 'wished' : 'not_said';
  // "Has he ever said that the firm would close, the chair asked"
  if (i === low && /^(?:did|does|has|have)$/.test(word)) return 'asked';
  return before === '' ? undefined : null;
}

/** "Nowhere did", "At no point had", "Not once did": the words from the start of the clause to its auxiliary. */
function isNegativeOpening(units: Units, auxiliary: number, low: number): boolean {
  const from = closesAside(units, auxiliary - 1) ? asideBefore(units, auxiliary - 1, low) : auxiliary - 1;
  for (let i = from; i >= Math.max(low, from - LONGEST_OPENING); i--) {
    const word = plainWord(units, i);
    if (word === '' || words.MERELY.has(word) || word === 'sooner') return false;
    if (word === 'not' && plainWord(units, i + 1) === 'for') return false;
    if (words.isNegation(word) || words.NEGATIVE_OPENERS.has(word)) return true;
  }
  return false;
}
