/** Where a clause begins whose label began too early: "rejected | claims that | the dam leaks", "declined | to say whether | he would go". */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ContentSpan, UnitSpan } from '../labels/label-spans.ts';
import { isWordUnit, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { isTimeWord } from '../speakers/clause-words.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const AUXILIARY = classNumber('auxiliary');

/** How far into the words their clause may open, in units. */
const LEAD = 14;

const REFUSES =
  /^(?:declin|refus|fail|neglect|hesitat|urg|ask|press|want|beg|call|forc|compel|plan|hop|intend|expect|vow|promis|pledg|threat|prepar|due|set|likely|order|challeng|encourag|told|tell|need|demand|instruct|advis)/;
export const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|dispute[sd]?|disputing|refute[sd]?|refuting|contest(?:s|ed)?|rubbish(?:es|ed)|rebut(?:s|ted)?|quash(?:es|ed)?)$/;
export const CLAIMS =
  /^(?:claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?|speculation|idea|notion|assertions?|arguments?|charges?|theory|theories|belief|insinuations?)$/;

/** Adverbs of time that the tagger takes for verbs. */
const LATER = /^(?:beforehand|afterwards?)$/;

/** The words from their clause on. */
export function atClause(
  units: Units,
  tags: Uint8Array,
  { content, cue }: { readonly content: ContentSpan; readonly cue: UnitSpan | null },
): ContentSpan {
  if (cue === null || cue.last > content.first || units.stretch[content.first] !== -1) return content;
  const deed = deedDenied(units, content, cue);
  if (deed !== -1) return { ...content, first: deed };
  if (/^(?:whether|if)$/.test(wordAt(units, content.first)) && isRefused(units, cue))
    return { ...content, first: content.first + 1 };
  const opener = openerIn(units, tags, content);
  if (opener <= content.first) return content;
  const lead = { first: content.first, last: opener };
  const opens =
    isClaim(units, cue, lead) ||
    isBrushedOff(units, lead) ||
    isMissing(units, lead) ||
    saysAgain(units, cue, lead) ||
    isTime({ units, tags }, lead) ||
    isHearer(units, tags, cue, lead);
  if (!opens) return content;
  const first = /^(?:that|whether|if)$/.test(wordAt(units, opener)) ? opener + 1 : opener;
  return content.last - first > 1 ? { ...content, first } : content;
}

/** "refused to say if". */
function isRefused(units: Units, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last - 1; i++) if (/^(?:declin|refus)/.test(wordAt(units, i))) return true;
  return false;
}

/** Where the deed begins that is denied: "denied allegations of | taking bribes"; -1 when the claim names no deed. */
function deedDenied(units: Units, { first, last }: ContentSpan, cue: UnitSpan): number {
  if (!DENIES.test(wordAt(units, cue.last - 1))) return -1;
  for (let i = first; i < Math.min(last - 2, first + LEAD / 2); i++)
    if (CLAIMS.test(wordAt(units, i)) && wordAt(units, i + 1) === 'of')
      return wordAt(units, i + 2).endsWith('ing') ? i + 2 : -1;
  return -1;
}

/** Whether the verb turns down a claim ("rejected claims that") or an answer ("declined to say whether"), named at the head of the words. */
export function isTurnedDown(units: Units, content: UnitSpan, cue: UnitSpan): boolean {
  const word = wordAt(units, cue.last - 1);
  const high = Math.min(content.last, content.first + LEAD);
  if (isClaimOrSilence(units, content, cue)) return true;
  if (DENIES.test(word)) {
    for (let i = content.first; i < high && isWordUnit(units, i); i++)
      if (CLAIMS.test(wordAt(units, i))) return true;
    return wordAt(units, content.first - 1) === 'that' || wordAt(units, content.first) === 'that';
  }
  if (!REFUSES.test(word) || wordAt(units, content.first) !== 'to') return false;
  if (units.sort[content.first + 1] !== SAY && units.sort[content.first + 1] !== TELL) return false;
  for (let i = content.first + 2; i < high; i++)
    if (/^(?:that|whether|if|why|how|when|where|who|what)$/.test(wordAt(units, i))) return true;
  return false;
}

/** "took issue with the notion | that", "silent on | whether", "refused to rule out | that", "grilled her over | whether". */
function isClaimOrSilence(units: Units, { first }: UnitSpan, cue: UnitSpan): boolean {
  if (cue.first >= first || first - cue.last > NEAR) return false;
  const opener = wordAt(units, first - 1);
  if (opener === 'that')
    return isClaimNoun(wordAt(units, first - 2)) ? cue.last >= first - 1 : wordAt(units, first - 2) === 'out';
  if (opener !== 'whether' && opener !== 'if') return false;
  for (let i = cue.first; i < Math.min(cue.last, first - 1); i++)
    if (LEAVES_OPEN.test(wordAt(units, i)) || (opener === 'whether' && SILENT_ON.test(wordAt(units, i))))
      return true;
  return false;
}

/** Nouns for what others say, and for turning it down. */
export function isClaimNoun(word: string): boolean {
  return CLAIMS.test(word) || /^(?:denials?|talk|stor(?:y|ies))$/.test(word);
}

/** "silent on whether", "would not be drawn on whether". */
export const SILENT_ON =
  /^(?:silent|mum|coy|tight-lipped|non-?committal|vague|evasive|cagey|schtum|drawn|comment|elaborate)$/;

/** "grilled her over whether", "wanted to know if". */
export const LEAVES_OPEN =
  /^(?:grill(?:s|ed|ing)?|quiz(?:zes|zed|zing)?|prob(?:es|ed|ing)|wonder(?:s|ed)|know)$/;

/** How far behind the noun its clause may open: "silent as to whether", in units. */
const NEAR = 7;

/** The word that opens a clause; -1 when a verb of its own comes first. */
function openerIn(units: Units, tags: Uint8Array, { first, last }: UnitSpan): number {
  for (let i = first; i < Math.min(last, first + LEAD); i++) {
    if (units.stretch[i] !== -1) return -1;
    const word = wordAt(units, i);
    if (/^(?:that|whether|if)$/.test(word)) return i;
    const speaks = units.sort[i] === SAY || units.sort[i] === TELL;
    if (/^(?:why|how|when|where|who|what)$/.test(word))
      return units.sort[i - 1] === SAY || units.sort[i - 1] === TELL ? i : -1;
    if (i === first && word.endsWith('ed')) continue;
    const moved = wordAt(units, i - 1) === 'to' || wordAt(units, i - 1) === 'and';
    if (
      units.sort[i] === AUXILIARY ||
      (tags[i] === TAG.verb && !(moved && (speaks || wordAt(units, i - 1) === 'to')))
    )
      return -1;
  }
  return -1;
}

/** "claims that", "as untrue reports that". */
function isClaim(units: Units, cue: UnitSpan, { first, last }: UnitSpan): boolean {
  if (!DENIES.test(wordAt(units, cue.last - 1))) return false;
  for (let i = first; i < last; i++) if (CLAIMS.test(wordAt(units, i))) return true;
  return false;
}

/** "brushed off allegations that": the verb got into the words. */
function isBrushedOff(units: Units, { first, last }: UnitSpan): boolean {
  return wordAt(units, first).endsWith('ed') && CLAIMS.test(wordAt(units, last - 1));
}

/** "no evidence that". */
function isMissing(units: Units, { first, last }: UnitSpan): boolean {
  return /^(?:no|little)$/.test(wordAt(units, first)) && MISSING.test(wordAt(units, last - 1));
}

const MISSING = /^(?:evidence|proof|indication|suggestion|sign|basis|grounds|reason)$/;

/** "to say", "the bank to admit", "to come out and say". */
function saysAgain(units: Units, cue: UnitSpan, { first, last }: UnitSpan): boolean {
  if (!REFUSES.test(wordAt(units, cue.last - 1)) && wordAt(units, first) !== 'to') return false;
  let to = false;
  for (let i = first; i < last; i++) {
    to ||= wordAt(units, i) === 'to';
    if (to && (units.sort[i] === SAY || units.sort[i] === TELL)) return true;
  }
  return false;
}

/** "promised | the family that", "assured | farmers that": who heard it. */
function isHearer(units: Units, tags: Uint8Array, cue: UnitSpan, { first, last }: UnitSpan): boolean {
  if (wordAt(units, last) !== 'that' || last - first > HEARER) return false;
  if (units.sort[cue.last - 1] !== TELL && !/^promis/.test(wordAt(units, cue.last - 1))) return false;
  for (let i = first; i < last; i++)
    if (
      tags[i] !== TAG.determiner &&
      tags[i] !== TAG.noun &&
      tags[i] !== TAG.name &&
      tags[i] !== TAG.adjective
    )
      return false;
  return true;
}

/** Most units of a hearer. */
const HEARER = 4;

/** "beforehand", "on Monday": when it was said. */
function isTime(
  clauses: { readonly units: Units; readonly tags: Uint8Array },
  { first, last }: UnitSpan,
): boolean {
  for (let i = first; i < last; i++) {
    const tag = clauses.tags[i];
    const adverb = tag === TAG.adverb || LATER.test(wordAt(clauses.units, i));
    if (!adverb && tag !== TAG.preposition && !isTimeWord(clauses, i)) return false;
  }
  return true;
}
