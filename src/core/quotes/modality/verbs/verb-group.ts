/** The verb group before a verb of speech: "did not", "would only", "is expected to", "declined to". */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { Units } from '../../marks/text-units.ts';
import { closesAside, wordOrBefore } from '../asides.ts';
import * as words from '../modality-words.ts';
import { isPartOfName, plainWord } from '../plain-word.ts';
import { controlBefore } from './control-verbs.ts';
import { gerundGroup, sharedGerund } from './gerunds.ts';
import {
  type GroupState,
  isAdverb,
  LONGEST_OBJECT,
  noteModal,
  type VerbGroup,
  type VerbModality,
} from './verb-state.ts';

const AUXILIARY = classNumber('auxiliary');
const ADVERB = classNumber('adverb');
const NEGATION = classNumber('negation');

/** Most units of what is heard to speak: "hear the company say". */
const LONGEST_HEARD = 6;

/** Reads leftwards from the verb, not beyond `low`. */
export function verbGroup(units: Units, verb: number, low: number): VerbGroup {
  const state: GroupState = {
    negated: false,
    merely: false,
    habit: false,
    despite: false,
    perfect: false,
    passive: false,
    modal: null,
    control: null,
  };
  const word = plainWord(units, verb);
  if (words.MERELY.has(plainWord(units, verb + 1))) state.merely = true;
  // "would say later"
  if (words.HABIT.has(plainWord(units, verb + 1))) state.habit = true;
  let gerund = word.endsWith('ing');
  let shared = false;
  let i = verb - 1;
  for (; i >= low; i--) {
    const w = plainWord(units, i);
    if (w === '') {
      const next = groupGoesOn(units, i, low);
      if (next === -1) break;
      i = next + 1;
      continue;
    }
    const rather = w === 'than' ? ratherBefore(units, i, low) : -1;
    if (rather !== -1) return { modality: 'not_said', before: rather - 1, passive: false };
    // "let others say"
    if (w === 'others' && i === verb - 1 && /^(?:let|lets|letting)$/.test(plainWord(units, i - 1)))
      return { modality: 'not_said', before: i - 2, passive: false };
    if (w === 'without') return { modality: 'not_said', before: i - 1, passive: false };
    if (w === 'no' && i === verb - 1) return { modality: 'not_said', before: i - 1, passive: false };
    // "may or may not have said"
    if (w === 'not' && plainWord(units, i - 2) === 'or' && words.COULD.has(plainWord(units, i - 1)))
      return { modality: 'hypothetical', before: i - 4, passive: false };
    if (!isNamed(units, i, verb) && noteModal(state, w)) continue;
    if (w === 'to' && !gerund) {
      const next = controlBefore(units, state, i, low);
      if (next === null) break;
      if (typeof next !== 'number') return next;
      i = next;
      continue;
    }
    if (w === 'having' || w === 'being') {
      gerund = true;
      state.passive ||= w === 'being';
      continue;
    }
    if (w === 'yet') continue;
    // "did everything but admit"
    if (w === 'but' && /^(?:everything|anything|all)$/.test(plainWord(units, i - 1)))
      return { modality: 'not_said', before: i - 3, passive: false };
    if (isLetUs(units, i, verb)) return { modality: 'hypothetical', before: i - 1, passive: false };
    // "will one day say", "might as well say"
    if (
      /^(?:one day|as well|some day|much as|at least|at last|at once|of course|in fact)$/.test(
        `${plainWord(units, i - 1)} ${w}`,
      )
    ) {
      i -= 1;
      continue;
    }
    const sort = units.sort[i];
    // "You’d think"
    if (w === "'d" && i === verb - 1 && isBase(word)) {
      state.modal = 'would';
      continue;
    }
    if (sort === AUXILIARY || w === 'being') {
      if (/^(?:have|has|had|'ve|'d)$/.test(w)) state.perfect = true;
      if (/^(?:is|are|was|were|be|been|am|'s|'re)$/.test(w) && state.control === null) state.passive = true;
      if (isProgressive(w)) gerund = false;
      continue;
    }
    if (w === 'better' && /^(?:had|'d|has)$/.test(plainWord(units, i - 1))) state.modal = 'should';
    if (sort === ADVERB || sort === NEGATION || isAdverb(w)) {
      if (words.HABIT.has(w)) state.habit = true;
      if (words.MERELY.has(w)) state.merely = true;
      continue;
    }
    if (isTime(units, i)) continue;
    // "cannot help but say", "can only but say"
    if (
      w === 'but' &&
      isBase(word) &&
      /^(?:not|cannot|can't|couldn't|help|nothing)$/.test(plainWord(units, i - 1))
    ) {
      state.despite = true;
      if (/^(?:help|nothing)$/.test(plainWord(units, i - 1))) i -= 1;
      continue;
    }
    const adjunct = beforeAdjunct(units, i, low);
    if (adjunct !== -1) {
      i = adjunct + 1;
      continue;
    }
    if (gerund) {
      const group = gerundGroup(units, i, low, state.passive, verbGroup);
      if (group !== undefined) return group;
    }
    if (w === 'or' || w === 'and' || w === 'nor') {
      const gerunds = gerund ? sharedGerund(units, i, low, verbGroup) : undefined;
      if (gerunds !== undefined) return gerunds;
      const to = isBase(word) ? infinitiveBefore(units, i, low) : -1;
      const next = to === -1 ? null : controlBefore(units, state, to, low);
      if (next !== null && typeof next !== 'number') return next;
      if (next !== null) {
        i = next;
        continue;
      }
      shareGroup(units, state, i, low, verb);
      shared = true;
    }
    break;
  }
  const perceived = isPlain(state) && isBase(word) ? perceivedBefore(units, i, low) : -1;
  if (perceived !== -1 && isLetting(units, perceived, low))
    return { modality: 'wished', before: i, passive: false };
  if (perceived !== -1) return { ...verbGroup(units, perceived, low), passive: false };
  const plain = state.modal === null && state.control === null;
  const able = state.modal === 'can';
  const mayOnly = !shared && state.control === null && (able || state.modal === 'could');
  return { modality: modalityOfState(state), before: i, passive: state.passive, plain, able, mayOnly };
}

/** "rather than say", "would sooner resign than say": the unit of "rather"; -1 for none. */
function ratherBefore(units: Units, than: number, low: number): number {
  for (let i = than - 1; i >= Math.max(low, than - LONGEST_ADJUNCT); i--) {
    if (plainWord(units, i) === '') return -1;
    if (/^(?:rather|sooner)$/.test(plainWord(units, i))) return i;
  }
  return -1;
}

/** "has not once in forty years said", "did at no time tell": the word of the group before the adjunct; -1 for none. */
function beforeAdjunct(units: Units, end: number, low: number): number {
  for (let i = end; i > Math.max(low, end - LONGEST_ADJUNCT); i--) {
    if (plainWord(units, i) === '') return -1;
    if (!/^(?:in|at|during|over|throughout)$/.test(plainWord(units, i))) continue;
    const before = plainWord(units, i - 1);
    const inGroup = words.isNegation(before) || /^(?:once|ever|did|will|has|have|had)$/.test(before);
    return inGroup && units.shape[i - 1] === SHAPE.lower ? i - 1 : -1;
  }
  return -1;
}

/** Most units of "in forty long years". */
const LONGEST_ADJUNCT = 5;

/** "did not, as the paper claimed, say": the word of the group before an aside; -1 for none. */
function groupGoesOn(units: Units, i: number, low: number): number {
  if (!closesAside(units, i)) return -1;
  const at = wordOrBefore(units, i, low);
  if (at === -1 || isPartOfName(units, at)) return -1;
  const word = plainWord(units, at);
  return units.sort[at] === AUXILIARY || words.isNegation(word) || word === 'to' || words.WILL.has(word)
    ? at
    : -1;
}

/** "Let’s say the bank announced": `i` is the unit of "us". */
function isLetUs(units: Units, i: number, verb: number): boolean {
  return (
    i === verb - 1 &&
    /^(?:'s|us)$/.test(plainWord(units, i)) &&
    plainWord(units, i - 1) === 'let' &&
    plainWord(units, verb) === 'say'
  );
}

function isPlain({ modal, control, negated, perfect, passive }: GroupState): boolean {
  return modal === null && control === null && !(negated || perfect || passive);
}

/** "will tonight tell", "will on Monday tell". */
function isTime(units: Units, i: number): boolean {
  const word = plainWord(units, i);
  if (!words.TIMES.has(word)) return false;
  return word === 'on'
    ? words.TIMES.has(plainWord(units, i + 1))
    : word !== 'last' && word !== 'next' && word !== 'this'
      ? true
      : words.TIMES.has(plainWord(units, i + 1));
}

/** "Let the minister say"; not "Let me say". */
function isLetting(units: Units, verb: number, low: number): boolean {
  return (
    verb === low && plainWord(units, verb) === 'let' && !/^(?:me|us|'s)$/.test(plainWord(units, verb + 1))
  );
}

/** "never heard | him say": the verb of hearing; -1 for none. */
function perceivedBefore(units: Units, end: number, low: number): number {
  for (let i = end; i >= Math.max(low, end - LONGEST_HEARD); i--) {
    const word = plainWord(units, i);
    if (word === '' || word === 'that' || units.sort[i] === AUXILIARY) return -1;
    if (words.PERCEIVE.has(word)) return i < end || /^(?:hear|heard)$/.test(word) ? i : -1;
  }
  return -1;
}

/** "to come out and say": where "to" stands; -1 when the verb before the conjunction has none. */
function infinitiveBefore(units: Units, conjunction: number, low: number): number {
  for (let i = conjunction - 1; i >= Math.max(low, conjunction - 6); i--) {
    const w = plainWord(units, i);
    if (w === '') return -1;
    if (w === 'to') return i;
  }
  return -1;
}

function isProgressive(word: string): boolean {
  return /^(?:is|are|was|were|be|been|am|'s|'re|'m|isn't|aren't|wasn't|weren't)$/.test(word);
}

/** "May said", "Will told them": a name. */
function isNamed(units: Units, i: number, verb: number): boolean {
  return units.shape[i] === SHAPE.capital && PAST.test(plainWord(units, verb)) && i === verb - 1;
}

/** "did not respond or say", "should have told the truth and said": the second verb has the first one's modality. */
function shareGroup(units: Units, state: GroupState, conjunction: number, low: number, verb: number): void {
  const either = plainWord(units, conjunction) !== 'and';
  const base = isBase(plainWord(units, verb));
  for (let i = conjunction - 1; i >= low && conjunction - i < LONGEST_OBJECT; i--) {
    const w = plainWord(units, i);
    if (w === '') return;
    if (w === 'have' && !base) state.perfect = true;
    if (!either && !base && !state.perfect) continue;
    if (words.DECLINE.has(w) && base) {
      state.control = 'decline';
      return;
    }
    if (noteModal(state, w)) {
      if (plainWord(units, i - 1) === '' || units.sort[i - 1] !== AUXILIARY) return;
    }
  }
}

const PAST = /^(?:said|told|wrote|swore|spoke|read|[a-z]+ed)$/;

function isBase(word: string): boolean {
  return !PAST.test(word) && !/(?:ing|s)$/.test(word);
}

/** The modality that the words of the whole group give together. */
function modalityOfState(state: GroupState): VerbModality {
  const { negated, merely, control: ruler, modal, perfect, habit, despite } = state;
  if (negated && despite) return 'did';
  if (ruler === 'decline') return negated ? 'did' : 'not_said';
  if (negated) return merely ? 'did' : 'not_said';
  if (modal === 'must') return perfect ? 'hypothetical' : 'wished';
  if (modal === 'should') return 'wished';
  if (ruler === 'plan') return 'future';
  if (ruler === 'wish' || (ruler === 'oblige' && modal === null)) return 'wished';
  if (modal !== null && (merely || habit)) return 'did';
  if (ruler === 'did' && modal !== 'will' && modal !== 'could') return 'did';
  if (modal === 'will') return 'future';
  if (modal === 'would') return perfect ? 'hypothetical' : 'would';
  if (modal === 'could') return 'hypothetical';
  return null;
}
