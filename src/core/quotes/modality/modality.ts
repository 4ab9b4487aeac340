/** The modality of words: asserted, denied, not said, asked, hypothetical, wished for, future or fictional. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import type { Modality } from '../quote.ts';
import { clauseModality } from './clause-modality.ts';
import { isFictional } from './fiction.ts';
import * as words from './modality-words.ts';
import { namedClaimModality } from './named-claims.ts';
import { plainWord } from './plain-word.ts';
import { REACH, sentenceFrom } from './sentence-start.ts';
import { verbGroup } from './verb-group.ts';

/** A statement as the labels give it. */
interface Stated {
  readonly content: UnitSpan;
  readonly cue: UnitSpan | null;
  readonly source: UnitSpan | null;
}

/** Units at the start of the words that may contain another verb of speech. */
const HEAD = 12;

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DESCRIBE = classNumber('describe');
const THINK = classNumber('think');
const AUXILIARY = classNumber('auxiliary');
const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PREPOSITION = classNumber('preposition');

/** Reads only the sentence around the words, and of that no more than `REACH` units. */
export function modalityOf(units: Units, one: Stated): Modality {
  const { content } = one;
  const own = hasOwnThat(units, content);
  const stated = own ? { ...one, cue: null } : one;
  const tail = !own && isTail(units, stated);
  const verb = tail ? verbAfter(units, stated) : verbBefore(units, stated);
  if (isFictional(units, { ...stated, verb, tail })) return 'fictional';
  if (asksAtHead(units, content)) return 'asked';
  const named = namedClaimModality(units, content, sentenceFrom(units, Math.max(0, content.first - 1)));
  if (verb === -1) {
    if (named === null && opensQuestion(units, content.first, content.last)) return 'asked';
    const before = Math.max(0, content.first - 1);
    return withinWords(units, before, content, sentenceFrom(units, before)) ?? named ?? 'asserted';
  }
  const low = tail ? Math.max(content.last, sentenceFrom(units, verb)) : sentenceFrom(units, verb);
  const question = !tail && endsInQuestion(units, verb, content);
  const found = clauseModality(units, verb, low, question);
  // “…,” said nobody; she told no one that …
  if ((tail || units.sort[verb] === TELL) && saidByNobody(units, verb)) return 'not_said';
  if (named === null && isQuestioned(units, verb, content, tail, low)) return 'asked';
  if (found !== null && (named === null || found !== 'asked')) return found;
  if (named !== null) return named;
  if (question && units.sort[low] === AUXILIARY) return 'asked';
  return withinWords(units, verb, content, low) ?? 'asserted';
}

/** "would announce that …, he said": the verb before "that" rules the words, not the one behind them. */
function hasOwnThat(units: Units, content: UnitSpan): boolean {
  const that = content.first - 1;
  if (plainWord(units, that) !== 'that') return false;
  for (let i = that - 1; i >= Math.max(0, that - OWN_THAT); i--) {
    if (plainWord(units, i) === '') return false;
    if (isVerb(units, i)) return true;
  }
  return false;
}

/** How far before "that" its verb stands, in units. */
const OWN_THAT = 6;

/** Whether the verb comes after the words: `“…,” he will tell MPs`. */
function isTail(units: Units, { content, cue }: Stated): boolean {
  if (cue !== null) return cue.first >= content.last;
  return isVerb(units, content.last + 1) || isVerb(units, content.last + 2);
}

/** The verb that introduces the words: the nearest one before them, unless a comma separates it from a cue further away. */
function verbBefore(units: Units, { content, cue }: Stated): number {
  const elsewhere = cue !== null && units.sentence[cue.first] !== units.sentence[content.first];
  if (elsewhere && isFarOff(units, cue, content)) return -1;
  const from = elsewhere ? cueEnd(units, cue) : content.first;
  const low = sentenceFrom(units, Math.max(0, from - 1));
  let comma = false;
  let nearest = -1;
  for (let i = from - 1; i >= low; i--) {
    if (units.shape[i] === QUOTE_SHAPE && cue !== null && i < cue.first) break;
    const inCue = cue !== null && i >= cue.first && i < cue.last;
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
function verbAfter(units: Units, { content, cue }: Stated): number {
  const high = Math.min(units.count, content.last + REACH, cue === null ? units.count : cue.last + HEAD);
  for (let i = content.last; i < high; i++) {
    if (units.stretch[i] !== -1 || units.passage[i] !== units.passage[content.last]) break;
    if (isVerb(units, i)) return i;
  }
  return -1;
}

/** A verb of saying, asking, denying or imagining; not a noun with the same spelling ("a report"). */
function isVerb(units: Units, i: number): boolean {
  const word = plainWord(units, i);
  if (word === '') return false;
  const sort = units.sort[i];
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
    (sortBefore === PREPOSITION && before !== 'to');
  return !(owned || (words.CLAIM_NOUNS.has(word) && isClaimDenied(units, i)));
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

/** Whether the sentence ends in a question mark that does not belong to the words. */
function endsInQuestion(units: Units, verb: number, content: UnitSpan): boolean {
  for (let i = verb; i < content.first; i++) if (units.shape[i] === SHAPE.colon) return false;
  const high = Math.min(units.count, content.last + REACH);
  for (let i = content.last - 1; i < high && units.sentence[i] === units.sentence[verb]; i++)
    if (units.shape[i] === SHAPE.question && units.text[units.start[i] ?? 0] === '?') return true;
  return false;
}

/** `“…,” said no one`. */
function saidByNobody(units: Units, verb: number): boolean {
  const word = plainWord(units, verb + 1);
  return words.NOBODY.has(word) && word !== 'not' && plainWord(units, verb + 2) !== 'other';
}

/** Whether one of the units introduces an indirect question. */
function opensQuestion(units: Units, first: number, last: number): boolean {
  return (plainWord(units, first) === 'whether' && first < last) || plainWord(units, first - 1) === 'whether';
}

/** "Pressed on whether the troops would leave": the labels put the verb into the words. */
function asksAtHead(units: Units, content: UnitSpan): boolean {
  const word = plainWord(units, content.first);
  if (!words.ASK.has(word) || !word.endsWith('ed')) return false;
  for (let i = content.first + 1; i < Math.min(content.last, content.first + HEAD); i++)
    if (words.QUESTION_WORDS.has(plainWord(units, i))) return true;
  return false;
}

/** "asked whether …", "wondered if …", "was asked “…?”", "debate whether …". */
function isQuestioned(units: Units, verb: number, content: UnitSpan, tail: boolean, low: number): boolean {
  const word = plainWord(units, verb);
  const asks = words.ASK.has(word) && (word !== 'know' || wantsToKnow(units, verb));
  if (!asks) return !tail && opensQuestion(units, content.first, content.last) && isOpen(units, verb, low);
  if (!tail) {
    const high = Math.min(content.last, content.first + HEAD);
    for (let i = verb + 1; i < high; i++) {
      if (units.stretch[i] !== -1) break;
      if (words.QUESTION_WORDS.has(plainWord(units, i))) return true;
      if (plainWord(units, i) === 'to' || plainWord(units, i) === 'that') break;
    }
  }
  if (units.stretch[content.first] === -1) return false;
  const group = verbGroup(units, verb, low);
  if (group.passive) return true;
  const before = plainWord(units, verb - 1);
  return !tail && (verb === low || before === 'when' || before === '') && !/ing$/.test(word);
}

/** Whether "whether" leaves the question open: the verb is not negated, and it is no verb of saying. */
function isOpen(units: Units, verb: number, low: number): boolean {
  return verbGroup(units, verb, low).modality === null;
}

function wantsToKnow(units: Units, verb: number): boolean {
  return (
    plainWord(units, verb - 1) === 'to' &&
    /^(?:want|wanted|wants|like|demanded)$/.test(plainWord(units, verb - 2))
  );
}

/** A verb of speech at the start of the words: "insisted | he had never said …", "urged | the bank to admit that …". */
function withinWords(units: Units, verb: number, content: UnitSpan, low: number): Modality | null {
  const claim = claimAtHead(units, verb, content);
  if (claim !== null) return claim;
  const closing = content.last - 1;
  if (units.stretch[content.first] !== -1 && isVerb(units, closing))
    return clauseModality(units, closing, content.first + 1, false);
  const wishes = words.WISH.has(plainWord(units, verb));
  const high = Math.min(content.last - 1, content.first + HEAD);
  for (let i = content.first; i < high; i++) {
    if (units.stretch[i] !== -1) return null;
    if (units.sort[i] !== SAY && units.sort[i] !== TELL) continue;
    if (!takesClause(units, i, content.last)) return null;
    if (wishes) return 'wished';
    if (verb < content.first && isToDo(units, i, content.first) && isMoved(units, verb, content, i))
      return clauseModality(units, i, low, false);
    return isPronounFirst(units, content.first) && isNeverSaid(units, i) ? 'denied' : null;
  }
  return null;
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
  if (!words.REJECT.has(word) && !words.DENY.has(word)) return null;
  for (let i = verb + 1; i < Math.min(content.last, content.first + HEAD); i++) {
    if (units.stretch[i] !== -1) continue;
    if (words.CLAIM_NOUNS.has(plainWord(units, i))) return i + 1 < content.last ? 'denied' : null;
  }
  return null;
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

/** Whether a clause or quotation follows the verb, with or without a hearer between. */
function takesClause(units: Units, verb: number, last: number): boolean {
  for (let i = verb + 1; i < last; i++) {
    if (units.stretch[i] !== -1) return i === verb + 1;
    if (units.sort[i] === AUXILIARY || (i === verb + 1 && isPronounFirst(units, i))) return i + 1 < last;
    const word = plainWord(units, i);
    if (word === 'that' || words.QUESTION_WORDS.has(word)) return true;
    if (units.sort[i] === PREPOSITION || words.GRANTED.has(word)) return false;
  }
  return false;
}
