/** Speech that never happened: in a film, a novel, a sketch, a dream, a faked recording. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import { isPartOfName, plainWord } from '../plain-word.ts';
import { sentenceFrom } from '../sentence-start.ts';
import { goesOnFrom } from './carried-fiction.ts';
import { clauseFrom, isInFake, isMachine, isMadeByMachine, isPlayed, opensWithFake } from './fakes.ts';
import * as works from './fiction-words.ts';
import { workWithin } from './named-works.ts';

interface Told {
  readonly content: UnitSpan;
  readonly source: UnitSpan | null;
  /** Unit of the verb of speech; -1 for none. */
  readonly verb: number;
  /** Whether the verb comes after the words. */
  readonly tail: boolean;
}

const DETERMINER = classNumber('determiner');
const PREPOSITION = classNumber('preposition');

/** How far a work may be named from the start of the sentence and from the verb, in units. */
const FRAME = 12;

const SHORT_SUBJECT = 7;

/** Reads the sentence around the words, never the words themselves. */
export function isFictional(units: Units, told: Told): boolean {
  const { content, source, verb, tail } = told;
  const at = verb === -1 ? content.first : verb;
  const first = sentenceFrom(units, Math.min(at, content.first));
  if (source !== null && (isMadeUp(units, source) || isOfWork(units, source, verb))) return true;
  const clause = tail ? content.last : first;
  if (isMadeByMachine(units, clause, at)) return true;
  if (tail && isPlayed(units, verb, Math.min(units.count - 1, verb + FRAME))) return true;
  if (isMachine(units, clause, at) || (verb !== -1 && isPlayed(units, clause, verb))) return true;
  if (isInFake(units, clause, at) || opensWithFake(units, clause, clause, at)) return true;
  if (opensWithFake(units, clause, clauseFrom(units, clause, at), at)) return true;
  if (source !== null && isMaker(units, source)) return false;
  if (isFrame(units, first, content, at) || isPlaying(units, first)) return true;
  if (isShownIn(units, verb, first) || isActed(units, verb, first)) return true;
  if (framesAfter(units, verb, content) || framesBetween(units, verb, content)) return true;
  if (source === null || !isPresent(units, verb)) return false;
  return goesOnFrom(units, source, first, (from, end) => isFrameAt(units, from, end));
}

/** "director Ada Voss", "Ada Voss, the author": a real person who speaks about a work. */
function isMaker(units: Units, { first, last }: UnitSpan): boolean {
  if (/^an?$/.test(plainWord(units, first))) return false;
  for (let i = first; i < last; i++) if (works.MAKERS.has(plainWord(units, i))) return true;
  return false;
}

/** "The song has a soldier telling his girl", "has him declare": the work is the subject of the sentence. */
function isShownIn(units: Units, verb: number, first: number): boolean {
  if (/(?:s|ed)$|^(?:said|told|wrote|)$/.test(plainWord(units, verb))) return false;
  for (let i = first + 1; i < Math.min(verb, first + SHORT_SUBJECT); i++)
    if (
      /^(?:has|have|had|shows|showed|sees|depicts|depicted|imagines|imagined|features|opens|ends)$/.test(
        plainWord(units, i),
      )
    )
      return workWithin(units, first, i, true);
  return false;
}

/** "Playing the mayor in a sketch, | Timmy said". */
function isPlaying(units: Units, first: number): boolean {
  if (!/^(?:playing|portraying|impersonating|voicing)$/.test(plainWord(units, first))) return false;
  for (let i = first + 1; i < first + FRAME; i++) {
    const word = plainWord(units, i);
    if (word === '') return plainWord(units, first) !== 'playing';
    if (word === 'in') return workWithin(units, i + 1, first + FRAME, true);
  }
  return false;
}

/** "plays a detective who says": the clause hangs on a part that somebody plays. */
function isActed(units: Units, verb: number, first: number): boolean {
  if (plainWord(units, verb - 1) !== 'who' && plainWord(units, verb - 2) !== 'who') return false;
  for (let i = verb - 2; i >= Math.max(first, verb - FRAME); i--) {
    if (plainWord(units, i) === '') return false;
    if (PLAYS.test(plainWord(units, i)))
      return !/^(?:for|in|with|down|against|at|by)$/.test(plainWord(units, i + 1));
  }
  return false;
}

const PLAYS = /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|voices|voiced|cast)$/;

/** "the character", "the play’s narrator", "an impersonator". */
function isMadeUp(units: Units, source: UnitSpan): boolean {
  const high = Math.min(source.last, source.first + FRAME);
  for (let i = source.first; i < high; i++)
    if (/^(?:ad|ads|advert|commercial|spot|documentary|podcast)$/.test(plainWord(units, i))) return false;
  for (let i = source.first; i < high; i++) {
    if (works.CHARACTERS.has(plainWord(units, i))) return !isOfTrade(units, i);
    if (works.MACHINES.has(plainWord(units, i)) && i === source.last - 1) return !isPartOfName(units, i);
    if (HEROES.test(plainWord(units, i)) && plainWord(units, i + 1) === 'of')
      return workWithin(units, i + 2, source.last, true);
    if (units.sort[i] === PREPOSITION || units.shape[i] === SHAPE.comma) break;
  }
  return false;
}

/** "the film’s hero says"; not "the film’s director says". */
function isOfWork(units: Units, { first, last }: UnitSpan, verb: number): boolean {
  for (let i = first; i < Math.min(last - 2, first + SHORT_SUBJECT); i++) {
    if (!(works.WORKS.has(plainWord(units, i)) || works.PRESENT_WORKS.has(plainWord(units, i)))) continue;
    return (
      isPresent(units, verb) && plainWord(units, i + 1) === "'s" && HEROES.test(plainWord(units, last - 1))
    );
  }
  return false;
}

const HEROES =
  /^(?:hero|heroes|heroine|villain|king|queen|prince|princess|witch|ghost|narrator|protagonist|detective|lovers?|widow|killer|monster|robot|speaker|poet|singer|father|mother|son|daughter|wife|husband|priest|spy)$/;

/** "the character actor": the word only modifies another noun. */
function isOfTrade(units: Units, i: number): boolean {
  return /^(?:actor|actress|witness|reference|references|designer|assassination|artist|network|strip|strips|film|studio|museum|maker|makers|master|theatre|theater|show|regime|government|state|company|designer|shop)$/.test(
    plainWord(units, i + 1),
  );
}

/** "In the film, …", "In one scene, …": at the beginning of the sentence, before the verb. */
function isFrame(units: Units, first: number, content: UnitSpan, verb: number): boolean {
  const high = Math.min(Math.max(verb, first + 1), content.first > first ? content.first : verb);
  return isFrameAt(units, first, high, isPresent(units, verb));
}

/** A sentence that opens with "In the film", "Early in the novel". */
function isFrameAt(units: Units, first: number, high: number, present = true): boolean {
  let i = first;
  if (/^(?:and|but|then|later|so)$/.test(plainWord(units, i))) i += 1;
  if (
    /^(?:early|late|midway|halfway|towards|toward|near|elsewhere|once|somewhere)$/.test(plainWord(units, i))
  )
    while (
      i < first + 6 &&
      plainWord(units, i) !== '' &&
      !/^(?:in|of|through|into)$/.test(plainWord(units, i))
    )
      i += 1;
  const opener = plainWord(units, i);
  if (!/^(?:in|on|at|during|throughout|as|of|through|into)$/.test(opener)) return false;
  if (opener === 'at' && !isEdge(units, i)) return false;
  const from = units.stretch[i + 1] === -1 ? i + 1 : pastTitle(units, i + 1);
  return workWithin(units, from, Math.min(i + FRAME, high), present);
}

/** "At the end of the film", "At one point in the novel"; not "At the game". */
function isEdge(units: Units, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) if (/^(?:of|in)$/.test(plainWord(units, i))) return true;
  return false;
}

/** "In “Cold Harbour”, | a thriller". */
function pastTitle(units: Units, title: number): number {
  return units.shape[title + 1] === SHAPE.comma && units.sort[title + 2] === DETERMINER ? title + 2 : title;
}

/** `“…,” the ghost says in the opera’s last scene`, `“…,” says the heroine of the novel`. */
function framesAfter(units: Units, verb: number, content: UnitSpan): boolean {
  if (verb === -1) return false;
  const high = Math.min(units.count, Math.max(verb, content.last) + FRAME);
  const from = Math.max(verb + 1, verb < content.first ? saidEnd(units, content) : verb + 1);
  for (let i = from; i < high && units.sentence[i] === units.sentence[verb]; i++) {
    const word = plainWord(units, i);
    // "hisses the emperor, in a scene of the film"
    if (units.shape[i] === SHAPE.comma && plainWord(units, i + 1) === 'in' && isPresent(units, verb))
      continue;
    if (word === '' || /^(?:who|which|that|about|after|when|while|whose)$/.test(word)) return false;
    if (works.CHARACTERS.has(word) && verb >= content.last && i <= verb + 3) return !isOfTrade(units, i);
    if (
      (word === 'in' || word === 'of') &&
      workWithin(units, i + 1, Math.min(high, i + 7), isPresent(units, verb))
    )
      return word === 'in' || verb >= content.last;
  }
  return false;
}

/** "The dam, Lund says in the film, was safe": the work stands in the aside. */
function framesBetween(units: Units, verb: number, content: UnitSpan): boolean {
  if (verb === -1 || verb >= content.first || content.first - verb > FRAME) return false;
  for (let i = verb + 1; i < content.first - 1; i++)
    if (plainWord(units, i) === 'in' && workWithin(units, i + 1, content.first, isPresent(units, verb)))
      return true;
  return false;
}

/** The end of the words; labels may include what stands behind a quotation. */
function saidEnd(units: Units, { first, last }: UnitSpan): number {
  for (let i = last - 1; i > first; i--) if (units.stretch[i] !== -1) return i + 1;
  return units.stretch[first] === -1 ? last : first + 1;
}

/** "says", "tells", "sings"; not "said". */
function isPresent(units: Units, verb: number): boolean {
  const word = plainWord(units, verb);
  return /s$/.test(word) || word === 'say' || word === 'tell' || word === 'saying';
}
