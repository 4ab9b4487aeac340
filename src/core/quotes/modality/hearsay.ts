/** Speech that nobody named vouches for: "is said to have told friends", "allegedly called him". */
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { plainWord } from './plain-word.ts';

const ADVERB = classNumber('adverb');
const NEGATION = classNumber('negation');

/** Most units of a verb group. */
const GROUP = 7;

const HEARD = /^(?:said|alleged|reported|understood|believed|rumou?red|claimed|thought|supposed)$/;
const WAS = /^(?:is|are|was|were|been|'s|'re)$/;
const SUPPOSEDLY = /^(?:allegedly|reportedly|supposedly|purportedly)$/;

/** Words for what is held against somebody. */
const HELD = /^(?:alleged|accused|suspected|rumou?red|claimed|supposed)$/;
const ALLEGEDLY = /^(?:allegedly|supposedly|purportedly)$/;

/** "is alleged to have said", "was accused of saying", "allegedly said": held against somebody, not reported. */
export function isAlleged(units: Units, verb: number, low: number): boolean {
  for (let i = verb; i >= Math.max(low, verb - GROUP); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (ALLEGEDLY.test(word)) return true;
    // "Mayor accused of telling": whoever accuses somebody names them between
    if (/^(?:accused|suspected)$/.test(word) && plainWord(units, i + 1) === 'of') return verb - i < 4;
    if (HELD.test(word) && isPassive(units, i)) return followedByTo(units, i);
  }
  return false;
}

/** Reads the group of the verb that reports the words, never the words. */
export function isHearsay(units: Units, cue: UnitSpan | null): boolean {
  if (cue === null) return false;
  let from = cue.last - 1;
  while (from > cue.first && plainWord(units, from) === '') from -= 1;
  for (let i = from; i >= Math.max(0, from - GROUP); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (SUPPOSEDLY.test(word)) return true;
    const heard = HEARD.test(word) && followedByTo(units, i);
    if (heard && isPassive(units, i)) return true;
    if (HELD.test(word) && plainWord(units, i + 1) === 'of' && from - i < 4) return true;
  }
  return false;
}

function followedByTo(units: Units, i: number): boolean {
  return plainWord(units, i + 1) === 'to' && plainWord(units, i + 2) === 'have';
}

/** "is said", "was widely believed". */
function isPassive(units: Units, participle: number): boolean {
  let i = participle - 1;
  while (units.sort[i] === ADVERB || units.sort[i] === NEGATION || plainWord(units, i).endsWith('ly')) i -= 1;
  return WAS.test(plainWord(units, i));
}
