/** Claims whose verdict stands before their teller: "It was a lie, Lund said, that …", "There was no truth, the palace said, in stories that …". */
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import { closesAside, wordOrBefore } from '../asides.ts';
import { CLAIM_NOUNS, FALSE, isNegation, NEGATIVE_OPENERS } from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';

const AUXILIARY = classNumber('auxiliary');

/** Most words between the claim and its verdict: "no truth whatever in", "not the case". */
const VERDICT = 7;

const TRUE =
  /^(?:truth|true|substance|basis|foundation|merit|case|accurate|correct|fact|position|view|policy|intention|suggestion|contention)$/;

/** "Nor, he insisted, | had he told the driver": the negation stands before the teller. */
export function isNegatedPastAside(units: Units, { first }: UnitSpan, low: number): boolean {
  if (units.sort[first] !== AUXILIARY || !closesAside(units, first - 1)) return false;
  const opener = wordOrBefore(units, first - 1, low);
  if (opener === -1) return false;
  for (let i = opener; i >= Math.max(low, opener - OPENING); i--) {
    const word = plainWord(units, i);
    if (isNegation(word) || NEGATIVE_OPENERS.has(word)) return true;
  }
  return false;
}

/** Most words of "At no point whatever". */
const OPENING = 4;

/** Whether a verdict before the teller calls the words behind "that" false. */
export function isDeniedPastAside(units: Units, { first }: UnitSpan, low: number): boolean {
  if (plainWord(units, first - 1) !== 'that') return false;
  let past = false;
  let isTrue = false;
  let i = first - 2;
  for (let left = VERDICT; left > 0 && i >= low; left--) {
    if (closesAside(units, i)) {
      if (past) return false;
      past = true;
      i = wordOrBefore(units, i, low);
      if (i === -1) return false;
    }
    const word = plainWord(units, i);
    if (past && FALSE.has(word)) return !isNegatedAt(units, i - 1);
    if (past && TRUE.test(word)) isTrue = true;
    if (isTrue && (word === 'no' || word === 'without' || isNegation(word))) return true;
    if (!(past || CLAIM_NOUNS.has(word) || LINK.test(word))) return false;
    i -= 1;
  }
  return false;
}

const LINK = /^(?:in|to|of|behind|about|for|the|these|those|any|such|recent|media|press|online)$/;

/** "was not a lie". */
function isNegatedAt(units: Units, i: number): boolean {
  const word = plainWord(units, i);
  if (/^(?:an?|the|simply|just|entirely|completely|totally)$/.test(word)) return isNegatedAt(units, i - 1);
  return isNegation(word) || word === 'no';
}
