/** Claims that their sentence calls false: "Reports that …, the ranger said, were untrue". */
import { classNumber } from '../../../text/vocabulary.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import * as words from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';

const AUXILIARY = classNumber('auxiliary');
const SAY = classNumber('say');
const DESCRIBE = classNumber('describe');

/** Most units of "Any such suggestion", of "were all utterly", and of a speaker's aside. */
const HEAD = 4;
const PREDICATE = 5;
const ASIDE = 16;

/** Whether the words are the claim alone or the verdict alone; both together are asserted: "Claims that … are untrue, he said". */
export function isCalledFalse(units: Units, { first, last }: UnitSpan): boolean {
  if (units.stretch[first] !== -1) return false;
  if (units.sort[first] === AUXILIARY && last - first <= PREDICATE) return isVerdict(units, first);
  if (followsLie(units, first)) return true;
  if (followsClaim(units, first) || followsSuggesting(units, first))
    return verdictWithin(units, first, last + ASIDE);
  return opensWithClaim(units, first) && verdictWithin(units, last, last + ASIDE);
}

/** "To suggest that |", "Saying that |" at the start of the sentence. */
function followsSuggesting(units: Units, first: number): boolean {
  if (plainWord(units, first - 1) !== 'that' || units.sort[first - 2] !== SAY) return false;
  const at = plainWord(units, first - 3) === 'to' ? first - 3 : first - 2;
  const opens = at === 0 || units.sentence[at - 1] !== units.sentence[at];
  return opens && (at < first - 2 || plainWord(units, at).endsWith('ing'));
}

/** "Any suggestion that", "The rumours that". */
function opensWithClaim(units: Units, first: number): boolean {
  for (let i = first; i < first + HEAD; i++) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) return false;
    if (words.CLAIM_NOUNS.has(word)) return plainWord(units, i + 1) === 'that';
  }
  return false;
}

/** "called it a lie that |", "branded it untrue that |". */
function followsLie(units: Units, first: number): boolean {
  if (plainWord(units, first - 1) !== 'that' || !words.FALSE.has(plainWord(units, first - 2))) return false;
  let i = first - 3;
  while (i > first - HEAD - 3 && plainWord(units, i) !== 'it' && plainWord(units, i) !== '') i -= 1;
  return plainWord(units, i) === 'it' && units.sort[i - 1] === DESCRIBE;
}

/** "Reports that |". */
function followsClaim(units: Units, first: number): boolean {
  return plainWord(units, first - 1) === 'that' && words.CLAIM_NOUNS.has(plainWord(units, first - 2));
}

function verdictWithin(units: Units, from: number, high: number): boolean {
  for (let i = from; i < Math.min(high, units.count) && units.sentence[i] === units.sentence[from]; i++)
    if (units.sort[i] === AUXILIARY && isVerdict(units, i)) return true;
  return false;
}

/** "were untrue", "is simply not true", "was without foundation". */
function isVerdict(units: Units, auxiliary: number): boolean {
  if (!/^(?:is|are|was|were|been|'s)$/.test(plainWord(units, auxiliary))) return false;
  for (let i = auxiliary + 1; i < auxiliary + PREDICATE; i++) {
    const word = plainWord(units, i);
    const next = plainWord(units, i + 1);
    if (word === 'not' || word === 'without')
      return /^(?:true|correct|accurate|foundation|merit|basis|substance)$/.test(next);
    if (words.FALSE.has(word) || (words.REJECT.has(word) && word.endsWith('ed'))) return true;
    if (word === '' || units.sort[i] === AUXILIARY) return false;
  }
  return false;
}
