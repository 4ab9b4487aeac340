/** The modality of the clause around a verb of speech: from its verb group, its subject, and its main clause. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Units } from '../marks/text-units.ts';
import type { Modality } from '../quote.ts';
import { asideBefore, closesAside } from './asides.ts';
import { dismissesAs } from './claims/dismissed-as.ts';
import { judgedModality } from './claims/judged-clauses.ts';
import {
  ASKED_WHO,
  isFew,
  isNobody,
  isPerhaps,
  markerAt,
  markerOfBoth,
  nobodyBefore,
  openerBefore,
} from './clause-openers.ts';
import * as words from './modality-words.ts';
import { isPartOfName, plainWord } from './plain-word.ts';
import { REACH } from './sentence-start.ts';
import { imaginedBefore } from './verbs/gerunds.ts';
import { isRuledOut } from './verbs/speech-verb.ts';
import { verbGroup } from './verbs/verb-group.ts';
import type { VerbGroup } from './verbs/verb-state.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const THINK = classNumber('think');
const DESCRIBE = classNumber('describe');
const AUXILIARY = classNumber('auxiliary');

/** Most units of a subject. */
const LONGEST_SUBJECT = 18;

/** How many clauses deep a clause may be embedded: "denied that he told them that". */
const DEEPEST = 3;

/** What was found around the subject. */
interface Subject {
  readonly nobody: boolean;
  /** The modality from the word that opens the clause. */
  readonly marker: Modality | null;
  /** The verb of the main clause; -1 for none. */
  readonly governor: number;
  readonly pronoun: boolean;
  /** "before Lund could say". */
  readonly before?: boolean;
  /** The modality from a judgement of the clause: "it is not clear that". */
  readonly judged?: Modality | null;
}

const NO_SUBJECT: Subject = { nobody: false, marker: null, governor: -1, pronoun: false };

/** "…, calling it a farce": a participle after a comma adds to the main clause. */
function isParticiple(units: Units, verb: number, before: number): boolean {
  return plainWord(units, verb).endsWith('ing') && before === verb - 1 && units.shape[before] === SHAPE.comma;
}

/** Null: asserted. `question`: the sentence ends in a question mark outside the words. */
export function clauseModality(
  units: Units,
  verb: number,
  low: number,
  question: boolean,
  depth = 0,
): Modality | null {
  const group = verbGroup(units, verb, low);
  if (isSaying(units, verb, low) || isSayThat(units, verb, low)) return 'hypothetical';
  if (isTold(units, verb, low)) return question ? 'hypothetical' : 'wished';
  if (isParticiple(units, verb, group.before) && imaginedBefore(units, group.before, low))
    return 'hypothetical';
  const subject = isParticiple(units, verb, group.before)
    ? NO_SUBJECT
    : subjectBefore(units, group.before, low, question, plainWord(units, verb).endsWith('s'));
  if (subject.marker !== null) return subject.marker;
  const own = ownModality(units, verb, group, subject);
  if (subject.judged !== undefined) return subject.judged ?? own;
  const outer =
    subject.governor === -1 || depth >= DEEPEST
      ? null
      : governedBy(units, verb, subject, own, group, low, question, depth);
  if (outer !== null) return outer;
  const supposed = /^(?:were|had)$/.test(plainWord(units, low));
  if (
    group.modality === 'would' &&
    subject.governor === -1 &&
    !supposed &&
    isFirstPerson(units, group.before)
  )
    return null;
  return own;
}

/** "To say that the dam leaks would be a lie", "Saying so would cost him his job": the speech itself is the subject. */
function isSaying(units: Units, verb: number, low: number): boolean {
  const gerund = verb === low && plainWord(units, verb).endsWith('ing');
  if (!gerund && !(verb === low + 1 && plainWord(units, low) === 'to')) return false;
  for (let i = verb + 1; i < verb + REACH && units.sentence[i] === units.sentence[verb]; i++) {
    if (units.shape[i] === SHAPE.comma) return false;
    if (words.WOULD.has(plainWord(units, i)) || words.COULD.has(plainWord(units, i))) return true;
  }
  return false;
}

/** "Say the mayor told you": an example that is made up. */
function isSayThat(units: Units, verb: number, low: number): boolean {
  if (plainWord(units, low) !== 'say' || verb < low + 2) return false;
  for (let i = low + 1; i < verb; i++) if (plainWord(units, i) === '' || units.sort[i] === SAY) return false;
  return !/^(?:what|that|no|yes|goodbye|hello|so|it|this)$/.test(plainWord(units, low + 1));
}

/** "Please, Mr Lund, say", "Tell us". */
function isTold(units: Units, verb: number, low: number): boolean {
  if (
    !/^(?:say|tell|admit|explain|announce|declare|confess|promise|confirm|assure)$/.test(
      plainWord(units, verb),
    )
  )
    return false;
  return verb === low || plainWord(units, low) === 'please' || plainWord(units, verb - 1) === 'please';
}

/** The modality from the verb, its group and its subject alone. */
function ownModality(units: Units, verb: number, group: VerbGroup, subject: Subject): Modality | null {
  const word = plainWord(units, verb);
  const denies =
    words.DENY.has(word) ||
    isRuledOut(units, verb) ||
    (words.REJECT.has(word) &&
      ((plainWord(units, verb + 1) === 'that' && !RETORTS.test(word)) || namesClaim(units, verb)));
  const { modality } = group;
  if (words.DENY.has(word) && isUndeniable(units, verb, group, subject)) return null;
  if (modality === 'not_said' || modality === 'denied') return modality;
  if (subject.nobody) return 'not_said';
  if (subject.before === true && modality === 'hypothetical') return 'not_said';
  if (denies && !dismissesAs(units, verb)) return 'denied';
  if (modality === 'wished' || modality === 'future' || modality === 'hypothetical') return modality;
  if (modality === 'would') return 'hypothetical';
  if (group.able === true && CLAIMABLE.test(word) && !isFirstPerson(units, group.before))
    return 'hypothetical';
  return words.IMAGINE.has(word) ? 'hypothetical' : null;
}

/** "could not deny that", "nobody can deny that", "can hardly deny that": the subject grants it. */
function isUndeniable(
  units: Units,
  verb: number,
  { modality, mayOnly }: VerbGroup,
  { nobody }: Subject,
): boolean {
  if (mayOnly !== true || /^(?:n?or|and)$/.test(plainWord(units, verb + 1))) return false;
  return nobody || modality === 'not_said' || /^(?:hardly|scarcely|barely)$/.test(plainWord(units, verb - 1));
}

/** With "that" they say it: "countered that". */
const RETORTS = /^(?:counter|scoff|bristl|mock|shrugg|laugh|blast|decr|condemn)/;

/** With "can" these are open: "he can say"; "can reveal", "can confirm" do so. */
const CLAIMABLE = /^(?:say|claim|argue|tell|insist|pretend|protest)$/;

/** "rejected claims that", "hit back at suggestions that": a noun of claim follows the verb. */
function namesClaim(units: Units, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(units.count, verb + 10); i++) {
    const word = plainWord(units, i);
    if (word === '' && units.stretch[i] === -1) return false;
    if (words.CLAIM_NOUNS.has(word)) return isFollowedByClause(units, i);
    if (units.sort[i] === AUXILIARY) return false;
  }
  return false;
}

/** "claims that", "reports of", "claims he": not "claims as", "claims in". */
function isFollowedByClause(units: Units, noun: number): boolean {
  for (let i = noun + 1; i < Math.min(units.count, noun + 8); i++) {
    if (plainWord(units, i) === '') return false;
    if (plainWord(units, i) === 'that' || units.sort[i] === AUXILIARY) return true;
  }
  return false;
}

function isFirstPerson(units: Units, i: number): boolean {
  return /^(?:i|we)$/.test(plainWord(units, i));
}

/** Reads leftwards over the subject and an aside to the word that opens its clause. */
function subjectBefore(units: Units, end: number, low: number, question: boolean, present: boolean): Subject {
  const found = { nobody: false, marker: null, governor: -1, pronoun: isPronoun(units, end) };
  if (/^(?:and|or)$/.test(plainWord(units, end)))
    return { ...found, nobody: nobodyBefore(units, end - 1, low), marker: markerOfBoth(units, end - 1, low) };
  let from = end;
  if (end > low && closesAside(units, end)) {
    from = asideBefore(units, end, low);
    if (from === -1) return found;
  }
  for (let i = from; i >= low && from - i < LONGEST_SUBJECT; i--) {
    const word = plainWord(units, i);
    if (word === '') {
      if (units.shape[i] === SHAPE.stop) continue;
      const opener = openerBefore(units, i, low);
      if (opener === -1) return found;
      i = opener + 1;
      continue;
    }
    if (word === 'not' && plainWord(units, i - 1) === 'or') continue;
    if (i > low && isPartOfName(units, i) && word !== 'that') continue;
    if ((words.NOBODY.has(word) && isNobody(units, i, low)) || isFew(units, i))
      return { ...found, nobody: true };
    const marker = markerAt(units, i, from, low, question, present);
    if (marker !== undefined) return { ...found, marker };
    if (word === 'that' || word === 'this') {
      if (plainWord(units, i - 1) === 'of') continue;
      if (word === 'this' || i === from) return found;
      if (plainWord(units, i - 1) === 'it' && /^(?:has|had|goes)$/.test(plainWord(units, i - 2)))
        return { ...found, marker: 'hypothetical' };
      // "Assume that the chairman says"
      if (i - 1 === low && words.SUPPOSE.has(plainWord(units, low)))
        return { ...found, marker: 'hypothetical' };
      // "If it turns out that Lund told them"
      if (CONDITION.test(plainWord(units, low)) && !isGovernor(units, i - 1))
        return { ...found, marker: 'hypothetical' };
      const judged = judgedModality(units, i - 1, low, question);
      return judged === undefined ? { ...found, governor: i - 1 } : { ...found, judged };
    }
    if (word === 'rather' && /^(?:would|'d)$/.test(plainWord(units, i - 1)))
      return { ...found, marker: 'wished' };
    if (i === low && i < from && isPerhaps(units, i, from)) return { ...found, marker: 'hypothetical' };
    if (word === 'better' && i === low && i < from) return { ...found, marker: 'wished' };
    if (word === 'before') return { ...found, before: true };
    if (word === 'who' && i === from && isNotWho(units, i, low)) return { ...found, nobody: true };
    if (word === 'who' && i === from && ASKED_WHO.test(plainWord(units, i - 1)))
      return { ...found, marker: 'asked' };
    if (words.GRANTED.has(word)) return found;
    if (i < from && isGovernor(units, i)) {
      return isRelative(units, i, low) ? found : { ...found, governor: i };
    }
    if (word === 'to') return found;
  }
  return found;
}

/** "It was not Lund who said"; not "It was not Lund but Holm who said". */
function isNotWho(units: Units, who: number, low: number): boolean {
  if (plainWord(units, low) !== 'it' || who - low > LONGEST_SUBJECT) return false;
  let negated = false;
  for (let i = low + 1; i < who; i++) {
    const word = plainWord(units, i);
    if (word === 'but') return false;
    if (words.isNegation(word) && i <= low + 3) negated = true;
  }
  return negated;
}

const CONDITION = /^(?:if|unless|suppose|supposing)$/;

function isPronoun(units: Units, i: number): boolean {
  return /^(?:he|she|they|it|i|we)$/.test(plainWord(units, i));
}

/** A verb that may govern a clause without "that". */
function isGovernor(units: Units, i: number): boolean {
  if (isPartOfName(units, i) || (plainWord(units, i) === 'doubt' && plainWord(units, i - 1) === 'no'))
    return false;
  const sort = units.sort[i];
  if (sort === SAY || sort === TELL || sort === THINK || sort === DESCRIBE) return true;
  const word = plainWord(units, i);
  return words.DENY.has(word) || words.WISH.has(word) || words.IMAGINE.has(word) || words.DREAM.has(word);
}

/** "the woman who denied the murder": the verb belongs to a clause about the subject. */
function isRelative(units: Units, verb: number, low: number): boolean {
  const { before } = verbGroup(units, verb, low);
  const word = plainWord(units, before);
  return word === 'who' || word === 'which' || word === 'that';
}

const MANDATES =
  /^(?:ask|request|order|suggest|propose|recommend|require|stipulate|decree|advise|direct)(?:s|ed|d|ing)?$/;

/** "confirm", "say"; not "confirms", "said". */
function isBare(units: Units, verb: number): boolean {
  const word = plainWord(units, verb);
  return word !== '' && !/(?:ed|s|ing)$/.test(word) && word !== 'said' && word !== 'told' && word !== 'wrote';
}

/** The modality that the governing verb gives to the embedded clause. */
function governedBy(
  units: Units,
  verb: number,
  subject: Subject,
  own: Modality | null,
  group: VerbGroup,
  low: number,
  question: boolean,
  depth: number,
): Modality | null {
  const at = subject.governor;
  const word = plainWord(units, at);
  if (words.DREAM.has(word)) return 'fictional';
  if (words.DENY.has(word) || deniesClaim(units, at)) {
    return verbGroup(units, at, low).modality === 'not_said' ? 'not_said' : 'denied';
  }
  if (words.CLAIM_NOUNS.has(word) && plainWord(units, at - 1) === 'no') return 'not_said';
  if (words.WISH.has(word)) return verbGroup(units, at, low).modality === 'not_said' ? 'not_said' : 'wished';
  if (words.IMAGINE.has(word)) return 'hypothetical';
  // "asked that Ms Lund confirm": the verb has no ending and no auxiliary
  if (MANDATES.test(word) && group.modality === null && isBare(units, verb)) return 'wished';
  const sort = units.sort[at];
  const says = sort === SAY || sort === TELL;
  if (!says && sort !== THINK) return own;
  const outer = clauseModality(units, at, low, question, depth + 1);
  if (outer !== null) return outer;
  if (says && own === 'not_said')
    return subject.pronoun && !subject.nobody && group.plain === true ? 'denied' : own;
  if (group.modality === 'would') return 'future';
  return own;
}

/** "rejected claims | that". */
function deniesClaim(units: Units, noun: number): boolean {
  if (!words.CLAIM_NOUNS.has(plainWord(units, noun))) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (words.DENY.has(word) || words.REJECT.has(word)) return true;
  }
  return false;
}
