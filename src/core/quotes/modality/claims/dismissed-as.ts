/** "dismissed the claims as “nonsense”": the words in marks are the subject's own. */
import { classNumber } from '../../../text/vocabulary.ts';
import type { Units } from '../../marks/text-units.ts';
import { plainWord } from '../plain-word.ts';

const AUXILIARY = classNumber('auxiliary');

/** Most units of what is dismissed. */
const LONGEST_THING = 9;

/** Whether a thing and not a clause stands between the verb and "as “…”". */
export function dismissesAs(units: Units, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(units.count - 1, verb + LONGEST_THING); i++) {
    const word = plainWord(units, i);
    if (word === '' || word === 'that' || units.sort[i] === AUXILIARY) return false;
    if (word !== 'as') continue;
    const next = /^(?:an?|just|mere|pure)$/.test(plainWord(units, i + 1)) ? i + 2 : i + 1;
    return next < units.count && units.stretch[next] !== -1;
  }
  return false;
}
