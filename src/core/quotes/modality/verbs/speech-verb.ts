/** The verb that governs words: before them or after them. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import { QUOTE_SHAPE, type Units } from '../../marks/text-units.ts';
import * as words from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';
import { REACH, sentenceFrom } from '../sentence-start.ts';

/** A statement as the labels give it. */
export interface Stated {
  readonly content: UnitSpan;
  readonly cue: UnitSpan | null;
  readonly source: UnitSpan | null;
}

/** Units at the start of the words that may contain another verb of speech. */
export const HEAD = 12;

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DESCRIBE = classNumber('describe');
const THINK = classNumber('think');
const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PREPOSITION = classNumber('preposition');

/** Whether the verb comes after the words: `“…,” he will tell MPs`. */
export function isTail(units: Units, { content, cue }: Stated): boolean {
  if (cue !== null) return cue.first >= content.last;
  if (isVerb(units, content.last + 1) || isVerb(units, content.last + 2)) return true;
  return (
    units.stretch[content.first] !== -1 && opensSentence(units, content) && isVerbNear(units, content.last)
  );
}

function opensSentence(units: Units, { first }: UnitSpan): boolean {
  return first === 0 || units.sentence[first - 1] !== units.sentence[first];
}

/** `“…,” Mrs Lund, 71, will promise`: a verb of speech in the rest of the sentence. */
function isVerbNear(units: Units, from: number): boolean {
  for (let i = from; i < Math.min(units.count, from + HEAD); i++) {
    if (units.sentence[i] !== units.sentence[from] || units.stretch[i] !== -1) return false;
    if (isVerb(units, i)) return true;
  }
  return false;
}

/** The verb that introduces the words: the nearest one before them, unless a comma separates it from a cue further away. */
export function verbBefore(units: Units, { content, cue }: Stated): number {
  const elsewhere = cue !== null && units.sentence[cue.first] !== units.sentence[content.first];
  if (elsewhere && isFarOff(units, cue, content)) return -1;
  const from = elsewhere ? cueEnd(units, cue) : content.first;
  const low = sentenceFrom(units, Math.max(0, from - 1));
  let comma = false;
  let nearest = -1;
  for (let i = from - 1; i >= low; i--) {
    if (units.shape[i] === QUOTE_SHAPE && cue !== null && i < cue.first) break;
    const inCue = cue !== null && i >= cue.first && i < cue.last;
    if (isAsideVerb(units, i)) continue;
    if (isVerb(units, i) && (cue === null || inCue || nearest === -1)) {
      if (!comma || inCue || cue === null) return i;
      nearest = i;
    }
    if (cue !== null && i < cue.first) break;
    if (units.shape[i] === SHAPE.comma && i < content.first - 1) comma = true;
  }
  if (nearest === -1 && cue !== null && !elsewhere && isShort(cue) && cue.last <= content.first)
    return cue.last - 1;
  return nearest;
}

/** "said when asked", "said, declining to elaborate": a verb of an aside. */
function isAsideVerb(units: Units, i: number): boolean {
  if (!isVerb(units, i)) return false;
  if (words.ASK.has(plainWord(units, i)))
    return plainWord(units, i - 1) === 'when' && i >= 2 && isVerb(units, i - 2);
  return (
    plainWord(units, i - 1) === 'to' &&
    /^(?:refusing|declining)$/.test(plainWord(units, i - 2)) &&
    units.shape[i - 3] === SHAPE.comma
  );
}

/** "does not show": a verb of no list, but no longer phrase. */
function isShort(cue: UnitSpan): boolean {
  return cue.last - cue.first <= SHORT_CUE;
}

const SHORT_CUE = 4;

/** A cue in another paragraph counts only if it leads to the words: "is expected to say:". */
function isFarOff(units: Units, cue: UnitSpan, content: UnitSpan): boolean {
  return units.passage[cue.first] !== units.passage[content.first] && content.first - cue.last > 3;
}

/** The unit after "to" and its verb, if the cue ends before them: "is expected | to say". */
function cueEnd(units: Units, cue: UnitSpan): number {
  return plainWord(units, cue.last) === 'to' ? cue.last + 2 : cue.last;
}

/** The first verb of saying or asking after the words. */
export function verbAfter(units: Units, { content, cue }: Stated): number {
  const high = Math.min(units.count, content.last + REACH, cue === null ? units.count : cue.last + HEAD);
  let relative = false;
  for (let i = content.last; i < high; i++) {
    if (units.stretch[i] !== -1 || units.passage[i] !== units.passage[content.last]) break;
    // “…,” Lund, who denies fraud, said
    if (/^(?:who|which)$/.test(plainWord(units, i)) && units.shape[i - 1] === SHAPE.comma) relative = true;
    else if (units.shape[i] === SHAPE.comma) relative = false;
    else if (!relative && isWished(units, i)) continue;
    else if (!relative && isVerb(units, i)) return i;
  }
  return cue !== null && isShort(cue) && cue.first >= content.last ? cue.last - 1 : -1;
}

/** “…,” I wish Lund had said: another verb follows the wish. */
function isWished(units: Units, i: number): boolean {
  return /^wish(?:es|ed)?$/.test(plainWord(units, i)) && isVerbNear(units, i + 1);
}

/** A verb of saying, asking, denying or imagining; not a noun with the same spelling ("a report"). */
export function isVerb(units: Units, i: number): boolean {
  const word = plainWord(units, i);
  if (word === '' || (word === 'point' && plainWord(units, i + 1) === 'blank')) return false;
  const sort = units.sort[i];
  if (isRuledOut(units, i) || (word === 'put' && plainWord(units, i + 1) === 'it')) return true;
  if (sort === DETERMINER || sort === PREPOSITION) return false;
  if (
    sort !== SAY &&
    sort !== TELL &&
    sort !== DESCRIBE &&
    !(sort === THINK && (words.REJECT.has(word) || words.DENY.has(word) || words.IMAGINE.has(word))) &&
    !words.DENY.has(word) &&
    !words.REJECT.has(word) &&
    !words.ASK.has(word) &&
    !words.IMAGINE.has(word) &&
    !words.WISH.has(word) &&
    !words.GRANT.has(word) &&
    !words.SPEECH_BESIDES.has(word)
  )
    return false;
  if (/(?:ed|ing)$/.test(word) || word === 'said' || word === 'told') return true;
  const before = plainWord(units, i - 1);
  const sortBefore = units.sort[i - 1] ?? 0;
  const owned =
    (before === 'to' && word.endsWith('s') && !word.endsWith('ss')) ||
    (sortBefore === DETERMINER && before !== 'no') ||
    (sortBefore === POSSESSIVE && before !== "'s") ||
    (sortBefore === PREPOSITION && before !== 'to' && before !== 'than');
  return !(owned || (words.CLAIM_NOUNS.has(word) && isClaimDenied(units, i)));
}

/** "ruled out that", "refused to rule out that". */
export function isRuledOut(units: Units, i: number): boolean {
  return /^rul(?:e|es|ed|ing)$/.test(plainWord(units, i)) && plainWord(units, i + 1) === 'out';
}

/** "denied Western reports that": the noun after a verb that denies. */
function isClaimDenied(units: Units, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (words.DENY.has(word) || words.REJECT.has(word)) return true;
  }
  return false;
}
