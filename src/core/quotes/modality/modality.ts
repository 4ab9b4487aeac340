/** The modality of words: asserted, denied, not said, asked, hypothetical, wished for, future or fictional. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import type { Modality } from '../quote.ts';
import { asideBefore, closesAside } from './asides.ts';
import { isDeniedPastAside, isNegatedPastAside } from './claims/claims-past-asides.ts';
import { isCalledFalse } from './claims/false-claims.ts';
import { namedClaimModality } from './claims/named-claims.ts';
import { clauseModality } from './clause-modality.ts';
import { isFictional } from './fiction/fiction.ts';
import { isAlleged } from './hearsay.ts';
import * as words from './modality-words.ts';
import { plainWord } from './plain-word.ts';
import { REACH, sentenceFrom } from './sentence-start.ts';
import { isStillToBeGiven } from './speeches-to-come.ts';
import { HEAD, isTail, isVerb, type Stated, verbAfter, verbBefore } from './verbs/speech-verb.ts';
import { verbGroup } from './verbs/verb-group.ts';
import { withinWords } from './within-words.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const AUXILIARY = classNumber('auxiliary');
const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');

/** What was read once: the judge of statements and the quote itself ask for the same words. */
const KNOWN = new WeakMap<Stated, Modality>();

/** Reads only the sentence around the words, and of that no more than `REACH` units. */
export function modalityOf(units: Units, one: Stated): Modality {
  const known = KNOWN.get(one);
  if (known !== undefined) return known;
  const modality = modalityIn(units, one);
  KNOWN.set(one, modality);
  return modality;
}

function modalityIn(units: Units, one: Stated): Modality {
  const { content } = one;
  const own = verbBeforeThat(units, content);
  const tail = own === -1 && isTail(units, one);
  const verb = own !== -1 ? own : tail ? verbAfter(units, one) : verbBefore(units, one);
  if (isFictional(units, { ...one, source: untilVerb(one, verb), verb, tail })) return 'fictional';
  if (isStillToBeGiven(units, content, verb)) return 'future';
  if (isCalledFalse(units, content)) return 'denied';
  if (!tail && own === -1 && answersQuestion(units, content)) return 'asserted';
  const start = sentenceFrom(units, Math.max(0, content.first - 1));
  if (isDeniedPastAside(units, content, start) || isNegatedPastAside(units, content, start)) return 'denied';
  const head = modalityAtHead(units, content);
  if (head !== null) return head;
  if (asksAtHead(units, content)) return 'asked';
  const answers = isAnswer(units, content);
  const named = answers ? null : namedClaimModality(units, content, start);
  if (verb === -1) {
    if (named === null && opensQuestion(units, content.first, content.last)) return 'asked';
    const before = Math.max(0, content.first - 1);
    return withinWords(units, before, content, sentenceFrom(units, before)) ?? named ?? 'asserted';
  }
  const low = tail ? Math.max(content.last, sentenceFrom(units, verb)) : sentenceFrom(units, verb);
  const question = !tail && endsInQuestion(units, verb, content);
  const found = clauseModality(units, verb, low, question);
  if (!tail && found === 'hypothetical' && isToldOf(units, verb, low, content)) return 'future';
  // “…,” said nobody; she told no one that …
  if ((tail || units.sort[verb] === TELL || !isWordUnit(units, verb + 2)) && saidByNobody(units, verb))
    return 'not_said';
  if (tail && saidOtherwise(units, verb)) return 'denied';
  if (butDidNot(units, verb)) return 'not_said';
  // “…,” he asked himself
  if (words.ASK.has(plainWord(units, verb)) && REFLEXIVE.test(plainWord(units, verb + 1))) return 'asked';
  if (!tail && saysNothing(units, verb)) return 'not_said';
  const unsaid = found === 'not_said' && !words.ASK.has(plainWord(units, verb));
  if (named === null && !unsaid && isQuestioned(units, verb, content, tail, low)) return 'asked';
  const inner = found === null || isVerb(units, verb) ? null : withinWords(units, verb, content, low);
  if (inner !== null) return inner;
  if (found === 'wished' && (settles(units, verb, content) || isPressedToSay(units, verb, content)))
    return 'asked';
  if (found === 'denied' && answers) return 'asserted';
  if (found !== null && (named === null || found !== 'asked')) return found;
  if (named !== null) return named;
  if (question && (units.sort[low] === AUXILIARY || isQueried(units, verb, content))) return 'asked';
  if (isAlleged(units, verb, low)) return 'hypothetical';
  return withinWords(units, verb, content, low) ?? 'asserted';
}

/** "Did she ever want to act? | “Never.”": the question before is another sentence. */
function answersQuestion(units: Units, { first }: UnitSpan): boolean {
  return (
    units.stretch[first] !== -1 &&
    first > 0 &&
    units.sentence[first - 1] !== units.sentence[first] &&
    units.stretch[first - 1] === -1 &&
    isQuestionMark(units, first - 1)
  );
}

/** "denied the charge: “I was at sea,” he told the court": the words are what he said against it. */
function isAnswer(units: Units, { first, last }: UnitSpan): boolean {
  const led = units.stretch[first] !== -1 && units.shape[first - 1] === SHAPE.colon;
  return (
    led && units.sentence[last] === units.sentence[first] && (isVerb(units, last) || isVerb(units, last + 1))
  );
}

/** "Her | novel’s narrator claims": the labels put a part of the speaker into the cue. */
function untilVerb({ source, cue }: Stated, verb: number): UnitSpan | null {
  const parted = source !== null && cue !== null && cue.first === source.last && verb > cue.first;
  return parted && verb < cue.last ? { first: source.first, last: verb } : source;
}

/** "as if the doctors had said", "will be: “…”": the labels put the words that rule into the content. */
function modalityAtHead(units: Units, { first, last }: UnitSpan): Modality | null {
  if (units.stretch[first] !== -1) return isNoneOf(units, first + 1) ? 'not_said' : null;
  const word = plainWord(units, first);
  const next = plainWord(units, first + 1);
  // "Far from calling him “a liar”, | Lund praised the auditor"
  if (/^(?:far from|instead of|rather than|short of)$/.test(`${word} ${next}`))
    return plainWord(units, first + 2).endsWith('ing') ? 'not_said' : null;
  if (isDenialAtHead(units, first)) return 'denied';
  if (word === 'as' && /^(?:if|though)$/.test(next)) return 'hypothetical';
  if (word === 'the' && next === 'question' && isWhetherWithin(units, first + 2)) return 'asked';
  return word === 'will' && next === 'be' && first + 3 < last && units.stretch[first + 3] !== -1
    ? 'future'
    : null;
}

/** “…” is not something he has ever said; “…” were not his words. */
function isNoneOf(units: Units, from: number): boolean {
  if (units.sort[from] !== AUXILIARY || plainWord(units, from + 1) !== 'not') return false;
  for (let i = from + 2; i < from + 5; i++)
    if (/^(?:something|anything|words?|phrase|expression|line)$/.test(plainWord(units, i))) return true;
  return false;
}

/** "repeated | his flat denial that", "called | it a lie that". */
function isDenialAtHead(units: Units, first: number): boolean {
  const it = plainWord(units, first) === 'it';
  for (let i = first; i < first + 4; i++) {
    const word = plainWord(units, i);
    if (/^denials?$/.test(word) || (it && i > first && words.FALSE.has(word)))
      return plainWord(units, i + 1) === 'that';
    if (it && i > first && units.sort[i] === AUXILIARY) return false;
  }
  return false;
}

/** "of whether", "whether". */
function isWhetherWithin(units: Units, i: number): boolean {
  return /^(?:whether|of whether|as to whether)$/.test(
    plainWord(units, i) === 'whether' ? 'whether' : `${plainWord(units, i)} ${plainWord(units, i + 1)}`,
  );
}

/**
 * "would announce that …, he said", "Nobody suggests, said Lund, that …": the verb before "that" rules the words, not the
 * teller’s. Its unit; -1 for none.
 */
function verbBeforeThat(units: Units, content: UnitSpan): number {
  const that = content.first - 1;
  if (plainWord(units, that) !== 'that') return -1;
  const low = sentenceFrom(units, that);
  const from = closesAside(units, that - 1) ? asideBefore(units, that - 1, low) : that - 1;
  for (let i = from; i >= Math.max(low, from - OWN_THAT); i--) {
    if (plainWord(units, i) === '') return -1;
    // "There is no denying, she said, that"
    if (isVerb(units, i)) return plainWord(units, i - 1) === 'no' ? -1 : i;
  }
  return -1;
}

/** "The governor would announce that …, he said": he said what he would do. */
function isToldOf(units: Units, verb: number, low: number, content: UnitSpan): boolean {
  let say = content.last;
  while (say < content.last + TELLER && units.sort[say] !== SAY) say += 1;
  const told = units.sort[say] === SAY && units.sentence[say] === units.sentence[content.first];
  return told && verbGroup(units, verb, low).modality === 'would';
}

/** Units behind the words in which their teller says so: ", the governor said". */
const TELLER = 5;

/** How far before "that" its verb stands, in units. */
const OWN_THAT = 6;

/** Whether the sentence ends in a question mark that does not belong to the words. */
function endsInQuestion(units: Units, verb: number, content: UnitSpan): boolean {
  for (let i = verb; i < content.first; i++) if (units.shape[i] === SHAPE.colon) return false;
  const high = Math.min(units.count, content.last + REACH);
  for (let i = content.last - 1; i < high && units.sentence[i] === units.sentence[verb]; i++)
    if (isQuestionMark(units, i)) return true;
  return false;
}

/** "Mayor says buses will be free?": a statement with a question mark right behind the words. */
function isQueried(units: Units, verb: number, { first, last }: UnitSpan): boolean {
  if (words.ASK.has(plainWord(units, verb)) || words.QUESTION_WORDS.has(plainWord(units, first)))
    return false;
  if (units.sort[first] === AUXILIARY) return false;
  if (isQuestionMark(units, last - 1) || isQuestionMark(units, last)) return true;
  // "Mayor says buses will be free – really?"
  if (!closesAside(units, last)) return false;
  for (let i = last + 1; i < last + TAG_QUESTION && units.sentence[i] === units.sentence[last]; i++)
    if (isQuestionMark(units, i)) return true;
  return false;
}

/** Most units of ", or did he?". */
const TAG_QUESTION = 5;

/** "must determine whether": the question is not settled. */
function settles(units: Units, verb: number, { first }: UnitSpan): boolean {
  if (
    !/^(?:whether|if)$/.test(plainWord(units, first)) &&
    !/^(?:whether|if)$/.test(plainWord(units, first - 1))
  )
    return false;
  return /^(?:determine|decide|establish|consider|examine|settle|judge|rule|find)$/.test(
    plainWord(units, verb),
  );
}

/** "were pressed to say if", "was asked to say whether". */
function isPressedToSay(units: Units, verb: number, { first }: UnitSpan): boolean {
  const opens = (i: number) => /^(?:whether|if)$/.test(plainWord(units, i));
  return (
    (opens(first) || opens(first - 1)) &&
    plainWord(units, verb - 1) === 'to' &&
    /^(?:asked|pressed|challenged|pushed)$/.test(plainWord(units, verb - 2))
  );
}

function isQuestionMark(units: Units, i: number): boolean {
  return units.shape[i] === SHAPE.question && units.text[units.start[i] ?? 0] === '?';
}

/** "said nothing about whether", "said everything except that"; not "said nothing could stop her". */
function saysNothing(units: Units, verb: number): boolean {
  if (/^(?:everything|anything)$/.test(plainWord(units, verb + 1)))
    return /^(?:except|but|bar|short)$/.test(plainWord(units, verb + 2));
  return (
    /^(?:nothing|little)$/.test(plainWord(units, verb + 1)) &&
    /^(?:about|on|of|regarding|to|publicly|more)$/.test(plainWord(units, verb + 2))
  );
}

/** `“…,” said no one`. */
function saidByNobody(units: Units, verb: number): boolean {
  const word = plainWord(units, verb + 1);
  if (word === 'nothing' || word === 'not') return false;
  return words.NOBODY.has(word) && !/^(?:other|fewer|less|more)$/.test(plainWord(units, verb + 2));
}

/** "wanted to say but did not". */
function butDidNot(units: Units, verb: number): boolean {
  for (let i = verb + 1; i < verb + 4; i++)
    if (plainWord(units, i) === 'but')
      return words.isNegation(plainWord(units, i + 2)) && !isWordUnit(units, i + 3);
  return false;
}

const REFLEXIVE = /^(?:himself|herself|themselves|itself|myself|yourself)$/;

/** “…,” Lund insists he never said. */
function saidOtherwise(units: Units, verb: number): boolean {
  if (!/^(?:he|she|they|it|i|we)$/.test(plainWord(units, verb + 1))) return false;
  for (let i = verb + 2; i < verb + 5; i++)
    if (words.isNegation(plainWord(units, i)))
      return units.sort[i + 1] === SAY || units.sort[i + 1] === TELL || plainWord(units, i + 1) === 'said';
  return false;
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
  if (!tail && isRequest(units, verb, content)) return false;
  if (!tail) {
    const high = Math.min(content.last, content.first + HEAD);
    for (let i = verb + 1; i < high; i++) {
      if (units.stretch[i] !== -1) break;
      if (words.QUESTION_WORDS.has(plainWord(units, i))) return true;
      if (plainWord(units, i) === 'to' && !asksToSettle(units, i)) break;
      if (plainWord(units, i) === 'that') break;
    }
  }
  if (units.stretch[content.first] === -1) return false;
  const group = verbGroup(units, verb, low);
  if (group.passive) return true;
  const before = plainWord(units, verb - 1);
  return !tail && (verb === low || before === 'when' || before === '') && !/ing$/.test(word);
}

/** "asked those who doubted the plan to come in": the question word belongs to whoever is asked. */
function isRequest(units: Units, verb: number, { last }: UnitSpan): boolean {
  if (!ASKED.test(plainWord(units, verb + 1)) && !isPluralWith(units, verb + 1)) return false;
  for (let i = verb + 2; i < last - 1 && units.stretch[i] === -1; i++) {
    const word = plainWord(units, i);
    if (/^(?:whether|if|why)$/.test(word)) return false;
    const next = units.sort[i + 1];
    if (word === 'to' && next !== DETERMINER && next !== POSSESSIVE && units.shape[i + 1] === SHAPE.lower)
      return true;
  }
  return false;
}

const ASKED = /^(?:those|anyone|anybody|everyone|everybody|all|whoever)$/;

/** "people who are still out", "residents whose homes": a bare plural and what is said of it. */
function isPluralWith(units: Units, i: number): boolean {
  const word = plainWord(units, i);
  return (
    units.shape[i] === SHAPE.lower &&
    (word === 'people' || /[^s]s$/.test(word)) &&
    /^(?:who|whose|that|with|in|on|near|from)$/.test(plainWord(units, i + 1))
  );
}

/** "asked to consider whether", "asked her to explain why". */
function asksToSettle(units: Units, to: number): boolean {
  return words.QUESTION_WORDS.has(plainWord(units, to + 2)) || plainWord(units, to + 3) === 'whether';
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
