/** What stands before "to" and a verb of speech: "declined to", "urged the bank to", "calls for her to". */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { Units } from '../../marks/text-units.ts';
import { wordOrBefore } from '../asides.ts';
import * as words from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';
import {
  type Control,
  type GroupState,
  isAdverb,
  LONGEST_OBJECT,
  type VerbGroup,
  type VerbModality,
} from './verb-state.ts';

const AUXILIARY = classNumber('auxiliary');
const DETERMINER = classNumber('determiner');

/** What is before "to": the unit to continue from, a finished group, or null where the group ends. */
export function controlBefore(
  units: Units,
  state: GroupState,
  to: number,
  low: number,
): number | VerbGroup | null {
  let c = wordOrBefore(units, to - 1, low);
  if (c === -1) return null;
  let w = plainWord(units, c);
  // "refused point blank to say"
  if (/^(?:point blank|flat out)$/.test(`${plainWord(units, c - 1)} ${w}`)) {
    c -= 2;
    w = plainWord(units, c);
  }
  // "is still to say"
  if (w === 'still' && /^(?:is|are|was|were|has|have|had)$/.test(plainWord(units, c - 1)))
    return { modality: 'not_said', before: c - 1, passive: false };
  while (
    c >= low &&
    w !== 'yet' &&
    w !== 'first' &&
    (words.isNegation(w) || isAdverb(w) || isTimeAdverb(w))
  ) {
    if (words.isNegation(w)) state.negated = true;
    c -= 1;
    w = plainWord(units, c);
  }
  // "did not go so far as to say"
  if (w === 'as' && plainWord(units, c - 1) === 'far') return control(state, 'did', c - 3);
  // "seemed to say": nobody heard it in so many words
  if (/^(?:seem|appear)(?:s|ed)?$/.test(w))
    return { modality: state.negated ? 'not_said' : 'hypothetical', before: c - 1, passive: false };
  const meant = meantBefore(units, state, c);
  if (meant !== null) return { modality: meant, before: c - 1, passive: false };
  if (isWronglyHeard(units, c)) return { modality: 'not_said', before: c - 2, passive: false };
  // "is gearing up to say"
  if (w === 'up' && words.PLAN.has(plainWord(units, c - 1))) return control(state, 'plan', c - 1);
  // "has gone on record to say"
  if (w === 'record' && plainWord(units, c - 1) === 'on') return control(state, 'did', c - 2);
  if (w === 'supposed' && /^(?:is|are|was|were|'s|'re)$/.test(plainWord(units, c - 1)))
    return control(state, 'wish', c);
  if (w === 'bring') return control(state, 'did', c);
  if (w === 'one' && plainWord(units, c - 1) === 'the') return control(state, 'did', c - 1);
  if (w === 'tempted' || (plainWord(units, low) === 'far' && plainWord(units, low + 1) === 'be'))
    return { modality: 'not_said', before: c - 1, passive: false };
  const rank = rankBefore(units, c, low);
  if (rank !== -1 && !state.negated) {
    state.despite = true;
    return rank;
  }
  if (w === 'but') {
    const choice = choiceBefore(units, c, low);
    return choice === -1
      ? null
      : { modality: 'did', before: verbBeforeChoice(units, choice, low), passive: false };
  }
  if (/^(?:calls|demands|pressure|appeals|pleas)$/.test(w) || PRESSED.test(pressureBefore(units, c, low)))
    return { modality: isResisted(units, c, low) ? 'not_said' : 'wished', before: c - 1, passive: false };
  if (w === 'yet') return { modality: 'not_said', before: c - 1, passive: false };
  if (w === 'if' && plainWord(units, c - 1) === 'as')
    return { modality: 'hypothetical', before: c - 2, passive: false };
  if (state.negated && words.MOVE.has(w)) return { modality: 'not_said', before: c - 1, passive: false };
  if (isSupposed(units, c, low)) return { modality: 'would', before: c - 1, passive: false };
  if (isUntrue(units, c, low))
    return { modality: state.negated ? 'did' : 'not_said', before: c - 1, passive: false };
  // "is on her way to tell"
  if (w === 'way' && plainWord(units, c - 2) === 'on') return control(state, 'plan', c - 2);
  // "never got the chance to tell", "had no heart to say"
  if (MEANS.test(w) && lacks(units, c, low)) return { modality: 'not_said', before: c - 1, passive: false };
  // "had the courage to tell"
  if (/^(?:courage|nerve|guts|decency|grace|heart)$/.test(w) && plainWord(units, c - 1) === 'the')
    return control(state, 'did', c - 1);
  // "has a right to be told"
  if (w === 'right' && /^(?:an?|the|every|full)$/.test(plainWord(units, c - 1)))
    return control(state, 'wish', c);
  // "was too polite to say"
  if (plainWord(units, c - 1) === 'too')
    return {
      modality: state.negated || words.isNegation(plainWord(units, c - 2)) ? 'did' : 'not_said',
      before: c - 2,
      passive: false,
    };
  if (words.DECLINE.has(w)) return control(state, 'decline', c);
  if (words.SHOULD.has(w)) return c + 1;
  if (words.PLAN.has(w)) return control(state, 'plan', c);
  if (
    words.WISH.has(w) ||
    /^(?:need|needs|needed|deserves?|deserved|longs?|longed|love|duty|obligation|responsibility|entitled|dying|yearns?|yearned|asked|urged|told|pressed|begged|instructed|ordered|advised|directed|implored|reminded|like|time)$/.test(
      w,
    )
  )
    return control(state, 'wish', c);
  if (/^(?:has|have)$/.test(w))
    return control(state, w === 'has' || hasModal(units, c, low) ? 'oblige' : 'did', c);
  if (words.DID.has(w)) return control(state, 'did', c);
  if (/^(?:is|are|was|were|'s|'re)$/.test(w)) return control(state, 'plan', c);
  const mover = moverBefore(units, c, low);
  if (mover === null) return null;
  return { modality: mover, before: c, passive: false };
}

/** "would have to": a modal stands before "have". */
function hasModal(units: Units, have: number, low: number): boolean {
  let i = have - 1;
  while (i > low && isAdverb(plainWord(units, i))) i -= 1;
  const word = plainWord(units, i);
  return i >= low && (words.WILL.has(word) || words.WOULD.has(word) || words.COULD.has(word));
}

const UNTRUE =
  /^(?:untrue|false|wrong|incorrect|inaccurate|unfair|misleading|nonsense|absurd|ridiculous|premature|impossible|hard|difficult|early|soon|simplistic|lie|myth)$/;

/** "it is untrue to", "it is too early to", "it would be unfair to"; not "she was wrong to". */
function isUntrue(units: Units, judgement: number, low: number): boolean {
  if (!UNTRUE.test(plainWord(units, judgement))) return false;
  let i = judgement - 1;
  while (
    i > low &&
    (isAdverb(plainWord(units, i)) ||
      /^(?:an?|too|far|just|also|very|simply|still)$/.test(plainWord(units, i)))
  )
    i -= 1;
  return IS.test(plainWord(units, i)) && plainWord(units, i - 1) === 'it';
}

/** "never meant to say", "was meant to say", "meant to say": never said in so many words; null for other verbs. */
function meantBefore(units: Units, state: GroupState, c: number): VerbModality {
  if (!/^mean(?:s|t)?$/.test(plainWord(units, c))) return null;
  if (state.negated || words.isNegation(plainWord(units, c - 1))) return 'not_said';
  return /^(?:is|are|was|were|been|'s|'re)$/.test(plainWord(units, c - 1)) ? 'wished' : 'hypothetical';
}

/** "wrongly said to have claimed". */
function isWronglyHeard(units: Units, c: number): boolean {
  return (
    /^(?:said|reported|alleged|quoted|believed|thought|claimed|understood)$/.test(plainWord(units, c)) &&
    /^(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately)$/.test(plainWord(units, c - 1))
  );
}

const RANK = /^(?:only|first|last|latest|sole|lone|second|third|fourth|fifth|youngest|oldest|newest)$/;

/** "the only one to", "among the first women to", "the last of the four to": the unit of "the"; -1 for none. */
function rankBefore(units: Units, end: number, low: number): number {
  for (let i = end; i > low && end - i < RANKED; i--) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) return -1;
    if (RANK.test(word) && /^(?:the|'s|his|her|their|its|very)$/.test(plainWord(units, i - 1))) return i - 1;
  }
  return -1;
}

/** Most words of "only one of the seven". */
const RANKED = 7;

/** "had no choice but to": the unit of "no"; -1 for none. */
function choiceBefore(units: Units, but: number, low: number): number {
  for (let i = but - 1; i >= Math.max(low, but - 4); i--)
    if (/^(?:no|little|any|nothing)$/.test(plainWord(units, i))) return i;
  return -1;
}

function verbBeforeChoice(units: Units, choice: number, low: number): number {
  let i = choice - 1;
  while (
    i > low &&
    (units.sort[i] === AUXILIARY ||
      words.isNegation(plainWord(units, i)) ||
      /^(?:left|saw|with)$/.test(plainWord(units, i)))
  )
    i -= 1;
  return i;
}

/** "would be wrong to", "would be a mistake to". */
function isSupposed(units: Units, judgement: number, low: number): boolean {
  let i = judgement - 1;
  while (i > low && (isAdverb(plainWord(units, i)) || /^an?$/.test(plainWord(units, i)))) i -= 1;
  const past = plainWord(units, i) === 'been' && plainWord(units, i - 1) === 'have';
  if (plainWord(units, i) !== 'be' && !past) return false;
  const modal = plainWord(units, past ? i - 2 : i - 1);
  return words.WOULD.has(modal) || words.COULD.has(modal);
}

const PRESSED = /^(?:pressure|calls|demands)$/;
const RESISTED =
  /^(?:resist|resisted|resists|resisting|reject|rejected|rejects|ignore|ignored|ignores|dismiss|dismissed|dismisses|rebuffed|defied|defies|despite)$/;

/** "pressure on the minister", "calls from unions for him": the noun before the words that "to" follows. */
function pressureBefore(units: Units, end: number, low: number): string {
  let on = false;
  let left = LONGEST_OBJECT;
  for (let i = wordOrBefore(units, end, low); i !== -1 && left > 0; i = wordOrBefore(units, i - 1, low)) {
    left -= 1;
    const word = plainWord(units, i);
    if (units.sort[i] === AUXILIARY && !on) return '';
    if (word === 'on' || word === 'for') on = true;
    if (PRESSED.test(word)) return word;
  }
  return '';
}

function isResisted(units: Units, end: number, low: number): boolean {
  for (let i = end; i >= Math.max(low, end - 10); i--) if (RESISTED.test(plainWord(units, i))) return true;
  return false;
}

function isTimeAdverb(word: string): boolean {
  return /^(?:again|also|now|then|still|even|later|soon|today|so|far)$/.test(word);
}

function control(state: GroupState, kind: Control, at: number): number {
  state.control ??= kind;
  return at;
}

const CHANCE = /^(?:chances?|opportunit(?:y|ies)|invitations?|offers?|time)$/;
const PASSED_UP =
  /^(?:passed|missed|spurned|wasted|lost|rejected|declined|refused|denied|squandered|ignored)$/;

const MEANS =
  /^(?:position|mood|state|hurry|rush|place|plans?|appetite|cause|business|authority|basis|ability|inclination|interest|excuse|chance|opportunity|heart|courage|nerve|guts|stomach|decency|grace|time|reason|need|desire|wish|intention|licence|license|permission|evidence|grounds|way)$/;

/** "never got the chance", "did not have the heart", "had no wish". */
function lacks(units: Units, means: number, low: number): boolean {
  for (let i = means - 1; i >= Math.max(low, means - 5); i--) {
    const word = plainWord(units, i);
    if (word === '' || PASSED_UP.test(word)) return false;
    if (word === 'no' || word === 'without' || word === 'lacked' || words.isNegation(word)) return true;
  }
  return false;
}

/** "passed up the chance to say". */
function isPassedUp(units: Units, chance: number, low: number): boolean {
  for (let i = chance - 1; i >= Math.max(low, chance - 5); i--)
    if (PASSED_UP.test(plainWord(units, i))) return !words.isNegation(plainWord(units, i - 1));
  return false;
}

/** "it would be wrong for the mayor to say", "the time has come for the bank to admit", "it took a year for her to say". */
function moverOfClause(units: Units, preposition: number, low: number): VerbModality {
  for (let i = preposition - 1; i >= Math.max(low, preposition - LONGEST_OBJECT); i--) {
    const w = plainWord(units, i);
    if (w === '') return null;
    if (words.MOVE.has(w) || words.WISH.has(w) || NEEDFUL.test(w)) return 'wished';
    if (w === 'time' && IS.test(plainWord(units, i - 1))) return 'wished';
    if (words.WOULD.has(w) || words.COULD.has(w)) return 'hypothetical';
    if (/^(?:took|taken|takes)$/.test(w)) return 'did';
  }
  return null;
}

const IS = /^(?:is|was|'s|be|about|high|past|now)$/;

const NEEDFUL =
  /^(?:desperate|keen|eager|anxious|impatient|important|essential|vital|crucial|necessary|imperative|pressure|better|overdue|waits?|waited|waiting|long|longs|longed|yearns?|yearned|aches?|ached|cries|clamour|clamoured)$/;

/** "Smith to tell MPs": a headline begins with a name or two right before "to". */
function isHeadline(units: Units, low: number, end: number): boolean {
  if (end - low > 4) return false;
  for (let i = low; i <= end; i++) if (units.shape[i] === SHAPE.lower) return false;
  return true;
}

/** "is flying to Geneva to tell". */
const GOING = /^(?:flying|travelling|traveling|heading|going|coming|rushing|driving|returning|off)$/;
const IS_GOING = /^(?:is|are|'s|'re|was|were)$/;

/** The modality from the verb that makes the object before "to" speak; future if the sentence begins with that object. */
function moverBefore(units: Units, end: number, low: number): VerbModality {
  let left = LONGEST_OBJECT;
  for (let i = wordOrBefore(units, end, low); i !== -1 && left > 0; i = wordOrBefore(units, i - 1, low)) {
    left -= 1;
    const w = plainWord(units, i);
    if (words.DENY.has(w)) return 'denied';
    if (i < end && plainWord(units, i + 1) === 'to' && words.PLAN.has(w)) return 'future';
    if (i < end && plainWord(units, i + 1) === 'to' && words.WISH.has(w)) return 'wished';
    // "You would expect a man like him to say"
    if (w === 'expect' && words.WOULD.has(plainWord(units, i - 1))) return 'hypothetical';
    if (/^(?:expect|expects|expected|expecting|await|awaits)$/.test(w)) return 'future';
    if (
      w === 'like' &&
      !words.WOULD.has(plainWord(units, i - 1)) &&
      !/^(?:'d|i|we)$/.test(plainWord(units, i - 1))
    )
      continue;
    // "owes it to the dead to say"
    if (w === 'it' && /^ow(?:e|es|ed)$/.test(plainWord(units, i - 1))) return 'wished';
    // "left it to others to say"
    if (w === 'it' && /^(?:left|leaves?|leaving)$/.test(plainWord(units, i - 1))) return 'not_said';
    if (w === 'temptation' || (w === 'urge' && units.sort[i - 1] === DETERMINER)) return 'not_said';
    if (words.REFUSAL.has(w) || (CHANCE.test(w) && isPassedUp(units, i, low))) return 'not_said';
    if (words.CLAIM_NOUNS.has(w)) return null;
    if (
      w === 'for' &&
      i < end &&
      /^(?:watch|look|wait|watching|looking|waiting)$/.test(plainWord(units, i - 1))
    )
      return i - 1 === low ? 'future' : 'wished';
    // "would be brave of the mayor to say"
    if (w === 'of' && isSupposed(units, i - 1, low)) return 'hypothetical';
    if (w === 'for' && i < end) return moverOfClause(units, i, low);
    // "is to use his speech to claim"
    if (w === 'to' && IS_GOING.test(plainWord(units, i - 1))) return 'future';
    if (GOING.test(w) && IS_GOING.test(plainWord(units, i - 1))) return 'future';
    if (words.MOVE.has(w) && i < end) return 'wished';
    if ((words.BRING.has(w) && units.sort[i - 1] !== DETERMINER) || words.GRANTED.has(w)) return 'did';
    if (/^(?:were|had)$/.test(w) && i === low) return 'hypothetical';
    if (words.WILL.has(w) && !/^(?:who|which|that)$/.test(plainWord(units, i - 1))) return 'future';
    if (units.sort[i] === AUXILIARY) return null;
  }
  return isHeadline(units, low, end) ? 'future' : null;
}
