/** Words that hang on a noun: "trashed claims that …", "found no evidence that …", "no comment on whether …". Their subject does not say them. */
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import type { Modality } from '../../quote.ts';
import { asideBefore, closesAside } from '../asides.ts';
import * as words from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const PREPOSITION = classNumber('preposition');
const AUXILIARY = classNumber('auxiliary');

/** How far before the words the noun stands, and its verb before it, in units. */
const NOUN = 6;
const VERB = 7;
/** How far before "on whether" a negation is looked for. */
const NEGATION = 14;

/** What may be missing: "no word on whether", "no evidence that". */
const MISSING =
  /^(?:evidence|proof|indications?|suggestions?|signs?|basis|record|guarantees?|explanations?|word|answers?|comments?|details?|clues?|mention|hint|grounds|confirmation|admission|acknowledg?ement)$/;

/** Verbs that make a claim their subject's own: "repeated claims that". */
const MAKES =
  /^(?:ma[dk]e|repeat|rais|voic|echo|support|confirm|back|publish|issu|releas|offer|present|produc|levell?|deliver|renew|reiterat|shar|endors|accept|provid|includ|contain|advanc|air|express|file|lodg|end|need|based|follow|caus|prompt|trigger|spark|fuel|base|reveal|uncover|document|stat|describ|post)/;

/** Null where no noun takes the words away from their subject. */
export function namedClaimModality(units: Units, content: UnitSpan, low: number): Modality | null {
  const end = content.first - 1;
  if (isQuestionWord(units, content.first) || isQuestionWord(units, end)) {
    const before = isQuestionWord(units, end) ? end - 1 : end;
    const tied = units.sort[before] === PREPOSITION || plainWord(units, before) === 'to';
    if (
      tied &&
      (isLeftOpen(units, before - 1, low) ||
        isMissing(units, before - 1, low) ||
        isNegated(units, before, low))
    )
      return 'not_said';
    return null;
  }
  const that = plainWord(units, end) === 'that';
  if (that && closesAside(units, end - 1)) return isTurnedDownAside(units, end - 1, low) ? 'denied' : null;
  const noun = nounBefore(units, that ? end - 1 : end, that ? NOUN : 1, low);
  if (noun === -1) return null;
  if (DENIALS.test(plainWord(units, noun))) return that ? 'denied' : null;
  if (isMissing(units, noun, low)) return 'not_said';
  if (!words.CLAIM_NOUNS.has(plainWord(units, noun))) return null;
  if (isObjectedTo(units, noun, low)) return 'denied';
  return isTopic(units, noun, low) || isAnothers(units, noun, low) ? 'not_said' : null;
}

/** "his denial that", "repeated denials that". */
const DENIALS = /^(?:denials?|rebuttals?|refutation|disavowal)$/;

/** "The claim, which Lund rejects, that": `close` is the mark that ends the aside. */
function isTurnedDownAside(units: Units, close: number, low: number): boolean {
  const noun = asideBefore(units, close, low);
  if (noun === -1 || !words.CLAIM_NOUNS.has(plainWord(units, noun))) return false;
  for (let i = noun + 2; i < close; i++) {
    const word = plainWord(units, i);
    if (words.DENY.has(word) || words.REJECT.has(word) || words.FALSE.has(word))
      return !isNegated(units, i - 1, noun + 2);
  }
  return false;
}

/** "As for the charge that …, he …", "Regarding claims that …". */
function isTopic(units: Units, noun: number, low: number): boolean {
  const opener = plainWord(units, low);
  const about =
    /^(?:regarding|concerning)$/.test(opener) ||
    (opener === 'as' && /^(?:for|to)$/.test(plainWord(units, low + 1)));
  return about && noun - low < NOUN;
}

/** "took issue with claims that", "hit out at suggestions that", "put paid to the idea that". */
function isObjectedTo(units: Units, noun: number, low: number): boolean {
  for (let i = noun - 1; i >= Math.max(low, noun - VERB); i--) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) return false;
    if (
      /^(?:issue|exception|umbrage|objection)$/.test(word) &&
      /^t(?:ook|akes?|aken|aking)$/.test(plainWord(units, i - 1))
    )
      return true;
    if (/^(?:paid|lie|rest|bed)$/.test(word) && plainWord(units, i + 1) === 'to') return true;
  }
  return false;
}

function isQuestionWord(units: Units, i: number): boolean {
  return /^(?:whether|why|how|when|where|who|what|if)$/.test(plainWord(units, i));
}

/** "coy about whether", "dodged a question on whether". */
function isLeftOpen(units: Units, end: number, low: number): boolean {
  if (words.SILENT.has(plainWord(units, end))) return true;
  if (!/^(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))$/.test(plainWord(units, end)))
    return false;
  for (let i = end - 1; i >= Math.max(low, end - NOUN); i--) {
    if (words.EVADE.has(plainWord(units, i))) return true;
    if (plainWord(units, i) === '') return false;
  }
  return false;
}

/** The claim, or what is missing, that the words hang on; no verb stands between. */
function nounBefore(units: Units, from: number, most: number, low: number): number {
  for (let i = from; i >= low && from - i < most; i--) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) return -1;
    if (words.CLAIM_NOUNS.has(word) || MISSING.test(word) || DENIALS.test(word))
      return plainWord(units, i - 1) === 'to' || units.sort[i - 1] === AUXILIARY ? -1 : i;
  }
  return -1;
}

/** "no evidence", "any comment", "little sign". */
function isMissing(units: Units, noun: number, low: number): boolean {
  if (noun < low || !(MISSING.test(plainWord(units, noun)) || words.CLAIM_NOUNS.has(plainWord(units, noun))))
    return false;
  for (let i = noun - 1; i >= Math.max(low, noun - 3); i--) {
    const word = plainWord(units, i);
    if (word === 'no' || word === 'little' || word === 'neither') return true;
    if (word === '' || word === 'any') return isNegated(units, i, low);
  }
  return false;
}

function isNegated(units: Units, from: number, low: number): boolean {
  for (let i = from; i >= Math.max(low, from - NEGATION); i--) {
    const word = plainWord(units, i);
    if (words.isNegation(word) || word === 'without' || words.DECLINE.has(word)) return true;
  }
  return false;
}

const ANSWERS = /^(?:answer(?:s|ed|ing)?|address(?:es|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?)$/;

/** "trashed claims", "answered the charge", "waved away the suggestion": a past verb that neither makes the claim nor reports it. */
function isAnothers(units: Units, noun: number, low: number): boolean {
  for (let i = noun - 1; i >= Math.max(low, noun - VERB); i--) {
    const word = plainWord(units, i);
    if (ANSWERS.test(word)) return true;
    // “Rubbish,” said Lund of the report that …
    if (word === 'of' && i > noun - 3) return true;
    if (word === '' || units.sort[i] === AUXILIARY || units.sort[i] === SAY || units.sort[i] === TELL)
      return false;
    if (!word.endsWith('ed') || word.length < 5) continue;
    return !MAKES.test(word);
  }
  return false;
}
