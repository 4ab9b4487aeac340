/** Clauses behind a verb of speech in a sentence where no label claims any: "declined to say whether …", "The court heard that …". */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { isRuledOut } from '../modality/verbs/speech-verb.ts';
import { wordAt } from '../names/noun-phrases.ts';
import {
  beforeTime,
  type Clauses,
  isSpeechVerb,
  isTimeWord,
  isVerb,
  speaks,
} from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { CLAIMS, DENIES } from './clause-edges.ts';
import { clauseBehind, opensSubject } from './clause-openings.ts';
import { type ClauseBefore, clauseBeforeVerb } from './clauses-before-verbs.ts';
import { isContent, mark } from './content-labels.ts';
import { hasOwnVerb } from './statement-shape.ts';
import { type TurnedClause, turnedClauseIn } from './turned-clauses.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DOCUMENT = classNumber('document');
const BODY = classNumber('body');

/** Most units from the verb to the word that opens its clause, and fewest units of the clause. */
const LEAD = 10;
const FEWEST = 3;

const QUESTIONS = /^(?:whether|if|why|how|when|where|who|what)$/;
const FINDS = /^(?:found|finds|held|holds|estimate[sd]|shows?|showed|ruled|warned|concluded)$/;
export const FINDERS =
  /^(?:reports?|study|studies|survey|poll|inquiry|review|audit|analysis|researchers|scientists|investigators|inspectors|auditors|watchdog|regulator|ombudsman|coroner)$/;
const COURTS =
  /^(?:court|inquest|jury|tribunal|inquiry|hearing|trial|jurors|judge|magistrates|commission|committee|panel)$/;

/**
 * Labels such clauses, their verbs and their subjects, and gives back a claim to its clause. Returns the first units of
 * the clauses that need no other proof: their speaker and verb end the sentence. Linear.
 */
export function claimBehindVerbs(units: Units, tags: Uint8Array, labels: Uint8Array): ReadonlySet<number> {
  const plain = new Set<number>();
  for (let i = 0; i < units.count; i++) {
    if (labels[i] === LABEL.beforeBegin || labels[i] === LABEL.afterBegin) withoutQuestion(units, labels, i);
    if (labels[i] !== LABEL.afterBegin) continue;
    const verb = wordAt(units, i - 1) === 'that' ? i - 2 : i - 1;
    if (isHearing(units, verb)) labels[verb] = LABEL.cue;
    widen(units, labels, i);
  }
  for (let first = 0; first < units.count; ) {
    let last = first + 1;
    while (last < units.count && units.sentence[last] === units.sentence[first]) last += 1;
    const sentence = { first, last };
    const before = clauseBeforeVerb({ units, tags }, sentence);
    if (before !== null && isWhole(units, labels, sentence, before)) {
      plain.add(first);
    } else if (before !== null && isLeft(units, labels, sentence, before)) {
      markAll(labels, sentence, before);
      mark(labels, before.content, LABEL.beforeBegin, LABEL.before);
      plain.add(first);
    } else {
      const room = roomIn({ units, tags }, labels, sentence);
      if (room !== null) {
        const claimed = claim({ units, tags }, labels, sentence, room);
        if (claimed !== -1) plain.add(claimed);
      }
    }
    first = last;
  }
  return plain;
}

/** Whether labels name the clause, its verb and a speaker. */
function isWhole(
  units: Units,
  labels: Uint8Array,
  { last }: UnitSpan,
  { content, verb }: ClauseBefore,
): boolean {
  if (labels[content.first] !== LABEL.beforeBegin || labels[verb] !== LABEL.cue) return false;
  for (let i = content.first + 1; i < content.last; i++) if (labels[i] !== LABEL.before) return false;
  for (let i = content.last; i < last; i++)
    if (isContent(labels, i) || units.shape[i] === QUOTE_SHAPE) return false;
  return labels.subarray(content.last, last).includes(LABEL.sourceBegin);
}

/** Whether no label claims the clause, or the clause alone, or one that takes its speaker for a part of it. */
function isLeft(
  units: Units,
  labels: Uint8Array,
  sentence: UnitSpan,
  { content, subject }: ClauseBefore,
): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (units.shape[i] === QUOTE_SHAPE) return false;
  const named = labels.subarray(content.first, content.last).every((label) => label >= LABEL.beforeBegin);
  if (named && labels[content.last] !== LABEL.before) return !isContent(labels, subject.first);
  for (let i = content.first; i < content.last; i++)
    if (isContent(labels, i)) return i === content.first && isContent(labels, subject.first);
  return true;
}

/** What labels leave of a sentence. */
interface Room {
  /** The first unit whose verb may claim a clause: behind a thing that a label took for words. */
  readonly from: number;
  /** Only clauses that nobody asserted may be claimed. */
  readonly turned: boolean;
}

/** Null where the sentence has a quotation, or words that somebody states. */
function roomIn({ units, tags }: Clauses, labels: Uint8Array, { first, last }: UnitSpan): Room | null {
  let from = first;
  let turned = false;
  for (let i = first; i < last; ) {
    if (units.shape[i] === QUOTE_SHAPE) return null;
    if (!isContent(labels, i)) {
      i += 1;
      continue;
    }
    const run = { first: i, last: i + 1 };
    while (run.last < last && (labels[run.last] === LABEL.after || labels[run.last] === LABEL.before))
      run.last += 1;
    // "was asked | to leave after he told them that": nobody is named who asked.
    if (isAskedOf(units, run.first)) {
      i = run.last;
      continue;
    }
    if (isStated({ units, tags }, run, last)) return null;
    if (hasOwnVerb(units, tags, run)) turned = true;
    i = run.last;
    from = run.last;
  }
  return { from, turned };
}

/** Words that a verb of speech beside them reports, or that are an act: "to resign". A thing is not stated: "denies fraud". */
function isStated({ units, tags }: Clauses, run: UnitSpan, last: number): boolean {
  const opener = wordAt(units, run.first);
  if (opener === 'to' && !isRuledOut(units, run.first + 1) && !speaks(units, run.first + 1)) return true;
  if (isGerund({ units, tags }, run.first)) return true;
  if (run.last - run.first <= SHORT && !hasOwnVerb(units, tags, run)) return false;
  for (let i = run.first - 1; i > run.first - BEHIND && units.sentence[i] === units.sentence[run.first]; i--)
    if (speaks(units, i) || DENIES.test(wordAt(units, i))) return true;
  for (let i = run.last; i < Math.min(last, run.last + BEHIND); i++) if (speaks(units, i)) return true;
  return false;
}

function isAskedOf(units: Units, first: number): boolean {
  return (
    wordAt(units, first) === 'to' &&
    /^(?:asked|told|ordered|advised|urged)$/.test(wordAt(units, first - 1)) &&
    /^(?:is|are|was|were|been)$/.test(wordAt(units, first - 2))
  );
}

/** Most units of a thing: "all the charges". */
const SHORT = 3;

/** How far before or behind its words a verb of speech may stand, in units. */
const BEHIND = 8;

/** "Asked if he would stay, | “Of course,” he said": the question is none of his words. */
function withoutQuestion(units: Units, labels: Uint8Array, first: number): void {
  if (!/^(?:asked|pressed|questioned|quizzed)$/i.test(wordAt(units, first))) return;
  const opens = first === 0 || units.sentence[first - 1] !== units.sentence[first];
  for (let i = first + 1; opens && i < first + QUESTION && isContent(labels, i); i++) {
    if (units.shape[i] !== QUOTE_SHAPE) continue;
    if (units.shape[i - 1] !== SHAPE.comma) return;
    labels[i] = labels[first] ?? LABEL.other;
    labels.fill(LABEL.other, first, i);
    return;
  }
}

/** Most units of a question before its answer. */
const QUESTION = 30;

/** "said reports that | it was moving were untrue": the reports are the subject. */
function widen(units: Units, labels: Uint8Array, first: number): void {
  if (wordAt(units, first - 1) !== 'that' || !CLAIMS.test(wordAt(units, first - 2))) return;
  let verb = first - 3;
  while (verb > first - LEAD && isModifier(units, verb)) verb -= 1;
  if (!SAYS.test(wordAt(units, verb)) || units.sentence[verb] !== units.sentence[first]) return;
  labels[first] = LABEL.after;
  mark(labels, { first: verb + 1, last: first }, LABEL.afterBegin, LABEL.after);
}

const SAYS = /^(?:said|says|say|insisted|insists|maintained|added|stressed)$/;

function isModifier(units: Units, i: number): boolean {
  return (
    units.shape[i] === SHAPE.lower && units.sort[i] !== SAY && units.sort[i] !== TELL && isWordUnit(units, i)
  );
}

/** Returns the first unit of a clause that needs no other proof: "told them the show was over", "admitted that …"; else -1. */
function claim(clauses: Clauses, labels: Uint8Array, sentence: UnitSpan, room: Room): number {
  const { units, tags } = clauses;
  let last = sentence.last;
  while (last > sentence.first && !isWordUnit(units, last - 1)) last -= 1;
  for (let verb = Math.max(room.from, sentence.first + 1); !room.turned && verb < last; verb++) {
    const hears = isHearing(units, verb);
    const clear = isMadeClear(units, verb);
    if (!hears && !clear && !isReportVerb(clauses, verb)) continue;
    const from = hears || clear ? behindThat(units, verb) : clauseFrom(clauses, verb, last);
    if (from === -1 || last - from < FEWEST) continue;
    if (!isGerund(clauses, from) && !hasOwnVerb(units, tags, { first: from, last })) continue;
    const subject = hears ? null : subjectOf(clauses, clear ? madeBefore(units, verb) : verb);
    if (!hears && (subject === null || !isItsVerb(units, verb, subject))) continue;
    markAll(labels, sentence, { content: { first: from, last }, verb, subject });
    const own = subject !== null && wordAt(units, subject.first - 1) !== 'that';
    return own && isPlain(clauses, verb, from) ? from : -1;
  }
  const turned = turnedClauseIn(clauses, sentence);
  if (turned !== null) markAll(labels, sentence, turned);
  return -1;
}

/** A verb in the past with "that" or a hearer before its clause. */
function isPlain({ units, tags }: Clauses, verb: number, from: number): boolean {
  const word = wordAt(units, verb);
  if (!/ed$|^(?:said|told|held|found)$/.test(word) || tags[verb - 1] === TAG.auxiliary) return false;
  return wordAt(units, from - 1) === 'that'
    ? from - verb === 2 || units.sort[verb] === TELL
    : units.sort[verb] === TELL;
}

/** What the labels took for words in the sentence was none. */
function markAll(labels: Uint8Array, sentence: UnitSpan, { content, verb, subject }: TurnedClause): void {
  for (let i = sentence.first; i < sentence.last; i++) if (isContent(labels, i)) labels[i] = LABEL.other;
  mark(labels, content, LABEL.afterBegin, LABEL.after);
  labels[verb] = LABEL.cue;
  if (subject !== null) mark(labels, subject, LABEL.sourceBegin, LABEL.source);
}

/** "The inquest heard", "the jury was told": nobody is named who said it. */
export function isHearing(units: Units, verb: number): boolean {
  const word = wordAt(units, verb);
  if (word === 'told' && /^(?:was|were)$/.test(wordAt(units, verb - 1)))
    return COURTS.test(wordAt(units, verb - 2));
  if (word !== 'heard' && word !== 'hears') return false;
  const at = beforeHas(units, verb - 1);
  return COURTS.test(wordAt(units, at));
}

/** "made clear that", "made it plain that": `adjective` is the unit of "clear". */
export function isMadeClear(units: Units, adjective: number): boolean {
  if (!/^(?:clear|plain|known)$/.test(wordAt(units, adjective)) || wordAt(units, adjective + 1) !== 'that')
    return false;
  return /^ma(?:de|kes|king)$/.test(wordAt(units, madeBefore(units, adjective)));
}

/** The unit of "made". */
function madeBefore(units: Units, adjective: number): number {
  return /^(?:it|very|perfectly|abundantly|quite)$/.test(wordAt(units, adjective - 1))
    ? madeBefore(units, adjective - 1)
    : adjective - 1;
}

function beforeHas(units: Units, i: number): number {
  return /^(?:has|had|also|earlier|previously)$/.test(wordAt(units, i)) ? beforeHas(units, i - 1) : i;
}

function behindThat(units: Units, verb: number): number {
  return wordAt(units, verb + 1) === 'that' ? verb + 2 : verb + 1;
}

function isReportVerb(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  const word = wordAt(units, i);
  if (DENIES.test(word)) return tags[i] === TAG.verb || word.endsWith('ed');
  if (FINDS.test(word)) return wordAt(units, i + 1) === 'that';
  if (units.sort[i] !== SAY && units.sort[i] !== TELL) return false;
  return !word.endsWith('ing') && isSpeechVerb(clauses, i);
}

/** "The report found", "the court held": others find what they look for. */
function isItsVerb(units: Units, verb: number, subject: UnitSpan): boolean {
  if (!FINDS.test(wordAt(units, verb))) return true;
  const head = subject.last - 1;
  const sort = units.sort[head];
  return (
    sort === DOCUMENT ||
    sort === BODY ||
    FINDERS.test(wordAt(units, head)) ||
    COURTS.test(wordAt(units, head))
  );
}

/** First unit of the verb's clause; -1 when it has none. */
function clauseFrom(clauses: Clauses, verb: number, last: number): number {
  const { units } = clauses;
  if (DENIES.test(wordAt(units, verb)) && isGerund(clauses, verb + 1)) return verb + 1;
  const timed = behindTime(clauses, verb, last);
  if (timed !== -1) return timed;
  for (let i = verb + 1; i < Math.min(last, verb + LEAD); i++) {
    const word = wordAt(units, i);
    if (word === 'that') return opensClause(clauses, verb, i) ? i + 1 : -1;
    if (QUESTIONS.test(word)) {
      if (i > verb + 1 && !isTied(clauses, verb, i)) return -1;
      return word === 'whether' || word === 'if' ? i + 1 : i;
    }
    // "refuted suggestions | his brother had"
    if (DENIES.test(wordAt(units, verb)) && CLAIMS.test(word) && opensSubject(clauses, i + 1, last))
      return i + 1;
    if (!isWordUnit(units, i) || isVerb(clauses, i)) break;
  }
  return BARE.test(wordAt(units, verb)) ? clauseBehind(clauses, verb, last) : -1;
}

/** Verbs that take a clause without "that". */
const BARE = /^(?:told|tells|assured|warned|informed)$/;

/** Not "announced a plan that will cost". */
function opensClause(clauses: Clauses, verb: number, that: number): boolean {
  const { units, tags } = clauses;
  if (that === verb + 1 || units.sort[verb] === TELL || CLAIMS.test(wordAt(units, that - 1))) return true;
  if (beforeTime(clauses, that - 1) === verb || tags[that - 1] === TAG.adverb) return true;
  for (let i = verb + 1; i < that; i++)
    if (CLAIMS.test(wordAt(units, i))) return DENIES.test(wordAt(units, verb));
  return false;
}

/** "told nobody why", "comment on whether". */
function isTied({ units, tags }: Clauses, verb: number, i: number): boolean {
  return units.sort[verb] === TELL || tags[i - 1] === TAG.preposition || tags[i - 1] === TAG.adverb;
}

/** "said on Monday the talks had failed". */
function behindTime(clauses: Clauses, verb: number, last: number): number {
  const { units, tags } = clauses;
  if (!/^(?:said|says)$/.test(wordAt(units, verb))) return -1;
  let i = verb + 1;
  if (tags[i] === TAG.preposition) i += 1;
  if (!isTimeWord(clauses, i)) return -1;
  while (i < last && isTimeWord(clauses, i)) i += 1;
  const opens = tags[i];
  const subject = opens === TAG.determiner || opens === TAG.pronoun || opens === TAG.name;
  return subject && i < last ? i : -1;
}

function isGerund({ units, tags }: Clauses, i: number): boolean {
  const word = wordAt(units, i);
  return (
    units.shape[i] === SHAPE.lower &&
    word.endsWith('ing') &&
    (tags[i] === TAG.verb || tags[i] === TAG.auxiliary)
  );
}
