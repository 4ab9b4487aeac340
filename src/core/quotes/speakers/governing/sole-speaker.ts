/** Whether a verb and its subject leave no other speaker for the words behind them. */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import { type Clauses, isComma, isParticiple, isPassive, isQuote, isSpeechVerb } from '../clause-words.ts';
import { isOnRecording, MAKES_TO } from '../verb-subject.ts';

/** "The leak led X to admit, on air, “…”". */
export function isMadeToSpeak({ units }: Clauses, verb: number, { first, last }: UnitSpan): boolean {
  return last === verb - 1 && wordAt(units, last) === 'to' && MAKES_TO.test(wordAt(units, first - 1));
}

/** "footage of her uncle saying", "recalls her uncle telling her": whoever is heard there. */
export function isRemembered(clauses: Clauses, verb: number, speaker: UnitSpan): boolean {
  const { units } = clauses;
  if (!isParticiple(clauses, verb) || speaker.last !== verb) return false;
  return isOnRecording(units, speaker) || REMEMBERS.test(wordAt(units, speaker.first - 1));
}

const REMEMBERS = /^(?:hear[sd]?|recall(?:s|ed)?|remember(?:s|ed)?|show(?:s|ed)?|recalling|remembering)$/;

/** "X had called the plan “…”", "X insisted that “…”": a finite verb without a new clause before the words. */
export function governsAlone(clauses: Clauses, verb: number, quote: number): boolean {
  const { units, tags } = clauses;
  if (!isQuote(clauses, quote) || (isParticiple(clauses, verb) && !isHeard(clauses, verb))) return false;
  if (CONVERSES.test(wordAt(units, verb)) && !isComma(clauses, quote - 1)) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 3; i--)
    if (MODAL.test(wordAt(units, i)) || wordAt(units, i) === 'to') return false;
  let comma = false;
  for (let i = verb + 1; i < quote; i++) {
    if (isComma(clauses, i) && i < quote - 1) comma = true;
    else if (comma && tags[i] === TAG.verb && !isParticiple(clauses, i)) return false;
  }
  return true;
}

/** "was heard muttering “…”", "was filmed shouting “…”". */
export function isHeard(clauses: Clauses, participle: number): boolean {
  const verb = participle - 1;
  return (
    isParticiple(clauses, participle) &&
    /^(?:over)?heard$|^(?:caught|filmed|recorded|seen)$/.test(wordAt(clauses.units, verb)) &&
    isPassive(clauses, verb)
  );
}

/** "spoke with her counterpart to discuss “…”": the words are no object of the verb. */
const CONVERSES = /^(?:sp(?:ea|o)ke?s?|spoken|talk(?:s|ed)?)$/;

const MODAL = /^(?:would|will|could|should|may|might|can|must|shall|not|never)$/;

const SUBORDINATOR = classNumber('subordinator');

const CONJUNCTION = classNumber('conjunction');

const OPENS = new Set((['conjunction', 'subordinator'] as const).map(classNumber));

const SPEAKS = new Set((['title', 'role', 'body'] as const).map(classNumber));

/** A name with a role or first name, or a noun for a speaker at the start of a new clause. */
export function speaksItself(clauses: Clauses, { first, last }: UnitSpan, verb: number): boolean {
  const { units, tags } = clauses;
  // "a day after Norvik warned of “…”": a bare name that opens its clause.
  const dated =
    last === verb && /^(?:after|before|once|since|until|when|while)$/.test(wordAt(units, first - 1));
  if (tags[last - 1] === TAG.name) return last - first > 1 || dated;
  const opens =
    OPENS.has(units.sort[first - 1] ?? 0) ||
    isComma(clauses, first - 1) ||
    wordAt(units, first - 1) === 'something';
  if (isEarlierSpeech(clauses, first, last, verb)) return true;
  // "after auditors called it “a fiction”", "; and passengers told us “…”".
  const before = units.sort[first - 1] === CONJUNCTION ? (units.shape[first - 2] ?? 0) : 0;
  const begins =
    units.sort[first - 1] === SUBORDINATOR || before === SHAPE.semicolon || before === SHAPE.comma;
  const people = begins && last - first === 1 && tags[first] === TAG.noun;
  return opens && (SPEAKS.has(units.sort[last - 1] ?? 0) || (people && /[^s]s$/.test(wordAt(units, first))));
}

/** "Aides said the president had told her to “stop”": what he had said before is his. */
function isEarlierSpeech(clauses: Clauses, first: number, last: number, verb: number): boolean {
  const { units, tags } = clauses;
  const before = wordAt(units, first - 1) === 'that' ? first - 2 : first - 1;
  const determined = tags[first] === TAG.determiner && verb === last + 1 && wordAt(units, last) === 'had';
  return determined && isSpeechVerb(clauses, before);
}

/** "but rival Ada Lindqvist fears “…”": a name that opens its clause; not in "She said Ada Lindqvist favours “…”". */
export function findsItself(clauses: Clauses, finding: UnitSpan, verb: number): boolean {
  const { units } = clauses;
  let before = finding.first - 1;
  while (SPEAKS.has(units.sort[before] ?? 0)) before -= 1;
  const opens =
    before < 0 ||
    units.sentence[before] !== units.sentence[finding.first] ||
    (isComma(clauses, before) && isQuote(clauses, before - 1)) ||
    /^(?:and|but|while|whereas|though|although|yet)$/.test(wordAt(units, before)) ||
    // "a charge that Ada Lindqvist rejected as “…”".
    (/^(?:that|which)$/.test(wordAt(units, before)) && wordAt(units, verb + 1) === 'as');
  return opens && speaksItself(clauses, finding, verb);
}
