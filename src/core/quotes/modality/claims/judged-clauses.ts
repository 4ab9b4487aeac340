/** Clauses that their sentence judges: "it is not clear that he said", "it is possible that", "provided that". */
import { wordSet } from '../../../text/word-set.ts';
import type { Units } from '../../marks/text-units.ts';
import type { Modality } from '../../quote.ts';
import { isNegation } from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';

/** How far before the judgement its negation, "if" or "whether" may stand, in units. */
const NEGATION = 4;
const OPENING = 8;

const DOUBTFUL =
  wordSet(`untrue false unlikely unclear doubtful uncertain unproven impossible inconceivable unthinkable improbable
  nonsense incorrect inaccurate unproved implausible unfounded myth fiction lie unbelievable doubt`);

const UNTRUE = /^(?:untrue|false|incorrect|inaccurate|fiction|lie|myth)$/;

const POSSIBLE = wordSet(
  'possible likely conceivable probable imaginable plausible possibility chance danger risk fear fears thinkable',
);

const TRUE =
  wordSet(`true clear certain known sure evident proven established obvious correct case proof evidence sign suggestion
  record indication fact confirmed certainty confirmation guarantee`);

const NEEDFUL = wordSet(
  'important vital essential crucial imperative necessary better best desirable advisable preferable',
);

const SUPPOSED = wordSet(
  'provided assuming supposing granted event condition premise assumption presuming unless forbid',
);

/** The modality of the clause behind "that"; `judgement`: the unit before it. Undefined where it is no judgement. */
export function judgedModality(
  units: Units,
  judgement: number,
  low: number,
  question: boolean,
): Modality | null | undefined {
  // "no evidence has emerged that"
  if (EMERGES.test(plainWord(units, judgement)))
    return judgedModality(units, beforeHas(units, judgement - 1), low, question);
  const word = plainWord(units, judgement);
  // "There is nothing to show that"
  if (
    /^(?:show|suggest|prove|indicate)$/.test(word) &&
    /^(?:nothing|little|evidence|proof) to$/.test(
      `${plainWord(units, judgement - 2)} ${plainWord(units, judgement - 1)}`,
    )
  )
    return isNegated(units, judgement, low) || /^(?:nothing|little)$/.test(plainWord(units, judgement - 2))
      ? 'not_said'
      : undefined;
  if (word === 'would' && judgement === low) return 'wished';
  if (SUPPOSED.has(word)) return 'hypothetical';
  if (NEEDFUL.has(word)) return 'wished';
  const kind = DOUBTFUL.has(word)
    ? 'doubtful'
    : POSSIBLE.has(word)
      ? 'possible'
      : TRUE.has(word)
        ? 'true'
        : null;
  if (kind === null) return undefined;
  const negated = isNegated(units, judgement, low);
  if (kind === 'doubtful') return !negated ? 'not_said' : UNTRUE.test(word) ? null : 'hypothetical';
  if (negated) return 'not_said';
  if (question) return 'asked';
  if (kind === 'possible') return 'hypothetical';
  return openedBy(units, judgement, low);
}

const EMERGES = /^(?:emerged|surfaced|exists|existed|found|offered|produced|given|presented)$/;

function beforeHas(units: Units, i: number): number {
  return /^(?:has|have|had|is|was|been|yet|ever|so|far)$/.test(plainWord(units, i))
    ? beforeHas(units, i - 1)
    : i;
}

function isNegated(units: Units, judgement: number, low: number): boolean {
  for (let i = judgement - 1; i >= Math.max(low, judgement - NEGATION); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (isNegation(word) || /^(?:no|hardly|scarcely|little|nor|without|any|far)$/.test(word)) return true;
  }
  return false;
}

/** "if it is true that", "whether it is true that". */
function openedBy(units: Units, judgement: number, low: number): Modality | null {
  for (let i = judgement - 1; i >= Math.max(low, judgement - OPENING); i--) {
    const word = plainWord(units, i);
    if (word === 'if') return 'hypothetical';
    if (word === 'whether') return 'asked';
    if (word === '') return null;
  }
  return null;
}
