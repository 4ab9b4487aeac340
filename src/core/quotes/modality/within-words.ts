/** Verbs of speech inside the words: "insisted | he had never said …", "urged | the bank to admit that …". */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import type { Modality } from '../quote.ts';
import { dismissesAs } from './claims/dismissed-as.ts';
import { clauseModality } from './clause-modality.ts';
import * as words from './modality-words.ts';
import { plainWord } from './plain-word.ts';
import { HEAD, isVerb } from './verbs/speech-verb.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DESCRIBE = classNumber('describe');
const AUXILIARY = classNumber('auxiliary');
const PREPOSITION = classNumber('preposition');

/** A verb of speech at the start of the words: "insisted | he had never said …", "urged | the bank to admit that …". */
export function withinWords(units: Units, verb: number, content: UnitSpan, low: number): Modality | null {
  const claim = claimAtHead(units, verb, content);
  if (claim !== null) return claim;
  const closing = content.last - 1;
  if (units.stretch[content.first] !== -1 && isVerb(units, closing))
    return clauseModality(units, closing, content.first + 1, false);
  const wishes = words.WISH.has(plainWord(units, verb));
  const inner = wishes ? -1 : verbOfQuotation(units, content);
  const told = inner === -1 ? null : clauseModality(units, inner, content.first, false);
  if (told !== null) return told;
  const high = Math.min(content.last - 1, content.first + HEAD);
  for (let i = content.first; i < high; i++) {
    if (units.stretch[i] !== -1) return null;
    if (units.sort[i] !== SAY && units.sort[i] !== TELL) continue;
    const clause =
      takesClause(units, i, content.last) ||
      (isToDo(units, i, content.first) && hasPastVerb(units, i + 2, content.last));
    if (!clause) return null;
    if (wishes) return 'wished';
    // "a letter | in which he will say that"
    if (isInWhich(units, content.first, i)) return clauseModality(units, i, content.first, false);
    // "warned against | saying that"
    if (i === content.first && plainWord(units, i).endsWith('ing'))
      return clauseModality(units, i, low, false);
    if (verb < content.first && isToDo(units, i, content.first) && isMoved(units, verb, content, i))
      return clauseModality(units, i, low, false);
    const never = isPronounFirst(units, content.first) && isNeverSaid(units, i);
    return never && !isPlainlySaid(units, content.first - 1) ? 'denied' : null;
  }
  return null;
}

/** "not guilty and denied having said “…”": the verb of speech beside the quotation that ends the words; -1 for none. */
function verbOfQuotation(units: Units, { first, last }: UnitSpan): number {
  if (units.stretch[last - 1] === -1 || last - first < 3) return -1;
  let i = last - 2;
  while (i > first && (units.shape[i] === SHAPE.comma || units.shape[i] === SHAPE.colon)) i -= 1;
  if (!isVerb(units, i) && units.sort[i - 1] === TELL) i -= 1;
  return i > first && units.stretch[i] === -1 && isVerb(units, i) ? i : -1;
}

/** "a speech in which", "a letter in which" before the verb. */
function isInWhich(units: Units, first: number, verb: number): boolean {
  for (let i = first + 1; i < verb; i++)
    if (plainWord(units, i) === 'which' && plainWord(units, i - 1) === 'in') return true;
  return false;
}

/** "to say", "to come out and say". */
function isToDo(units: Units, verb: number, low: number): boolean {
  if (plainWord(units, verb - 1) === 'to') return true;
  if (plainWord(units, verb - 1) !== 'and') return false;
  for (let i = verb - 2; i >= Math.max(low, verb - 6); i--) if (plainWord(units, i) === 'to') return true;
  return false;
}

/**
 * "urged | the bank to admit", "were told | not to say", "is expected | to tell": the verb before the words governs the
 * verb in them.
 */
function isMoved(units: Units, verb: number, content: UnitSpan, inner: number): boolean {
  const word = plainWord(units, verb);
  return words.MOVE.has(word) || words.PLAN.has(word) || (!isVerb(units, verb) && inner - content.first <= 2);
}

/** "rejected | claims that …", "dismissed | as untrue reports that …". */
function claimAtHead(units: Units, verb: number, content: UnitSpan): Modality | null {
  const word = plainWord(units, verb);
  if (!(words.REJECT.has(word) || words.DENY.has(word)))
    return units.sort[verb] === DESCRIBE ? describedClaim(units, verb, content) : null;
  if (plainWord(units, verb + 1) !== 'as' && dismissesAs(units, verb)) return null;
  for (let i = verb + 1; i < Math.min(content.last, content.first + HEAD); i++) {
    if (units.stretch[i] !== -1) continue;
    if (words.CLAIM_NOUNS.has(plainWord(units, i))) return i + 1 < content.last ? 'denied' : null;
  }
  return null;
}

/** "called “nonsense” a report that …", "branded untrue claims that …". */
function describedClaim(units: Units, verb: number, content: UnitSpan): Modality | null {
  let isFalse = false;
  for (let i = verb + 1; i < Math.min(content.last - 2, verb + HEAD); i++) {
    const word = plainWord(units, i);
    if (units.stretch[i] !== -1 || words.FALSE.has(word)) isFalse = true;
    if (word === 'that') return null;
    if (words.CLAIM_NOUNS.has(word) && plainWord(units, i + 1) === 'that')
      return isFalse ? 'denied' : 'not_said';
  }
  return null;
}

/** "said | he had never told them": what they say of themselves stands in the words; "insisted he had never told them" denies it. */
function isPlainlySaid(units: Units, before: number): boolean {
  const verb = plainWord(units, before) === 'that' ? before - 1 : before;
  return /^(?:said|says|say|adds?|added|writes?|wrote|explain(?:s|ed))$/.test(plainWord(units, verb));
}

function isPronounFirst(units: Units, i: number): boolean {
  return /^(?:he|she|they|it|we|i)$/.test(plainWord(units, i));
}

/** "had never said", "did not tell". */
function isNeverSaid(units: Units, verb: number): boolean {
  let i = verb - 1;
  while (plainWord(units, i) === 'ever' || plainWord(units, i).endsWith('ly')) i -= 1;
  const word = plainWord(units, i);
  if (word === 'never') return true;
  if (/^(?:hadn't|haven't|hasn't|didn't)$/.test(word)) return true;
  return word === 'not' && /^(?:had|have|has|did)$/.test(plainWord(units, i - 1));
}

/** "to admit its dye killed the trout": a verb behind the first word of the clause. */
function hasPastVerb(units: Units, from: number, last: number): boolean {
  if (units.sort[from - 1] === PREPOSITION) return false;
  for (let i = from; i < last - 1; i++) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === PREPOSITION || words.GRANTED.has(word)) return false;
    if (word.length > 4 && word.endsWith('ed') && units.sort[i + 1] !== PREPOSITION) return true;
  }
  return false;
}

/** Most units of "tell his supporters | “…”". */
const HEARER = 4;

/** Whether a clause or quotation follows the verb, with or without a hearer between. */
function takesClause(units: Units, verb: number, last: number): boolean {
  for (let i = verb + 1; i < last; i++) {
    if (units.stretch[i] !== -1)
      return (
        i === verb + 1 ||
        (i === verb + 2 && units.shape[verb + 1] === SHAPE.comma) ||
        (units.sort[verb] === TELL && i <= verb + HEARER)
      );
    if (units.sort[i] === AUXILIARY || (i === verb + 1 && isPronounFirst(units, i))) return i + 1 < last;
    const word = plainWord(units, i);
    if (word === 'that' || words.QUESTION_WORDS.has(word)) return true;
    if (units.sort[i] === PREPOSITION || words.GRANTED.has(word)) return false;
  }
  return false;
}
