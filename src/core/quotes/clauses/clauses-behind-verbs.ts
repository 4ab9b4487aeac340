/** Clauses behind a verb of speech in a sentence where no label claims any: "declined to say whether …", "The court heard that …". */
import { TAG } from '../../text/tagger.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import { isWordUnit, QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import type { Clauses } from '../speakers/clause-words.ts';
import { subjectOf } from '../speakers/verb-subject.ts';
import { behindThat, clauseFrom, isGerund } from './clause-of-verb.ts';
import { type ClauseBefore, clauseBeforeVerb } from './clauses-before-verbs.ts';
import { isContent, mark } from './content-labels.ts';
import { hasOwnVerb } from './statement-shape.ts';
import { type TurnedClause, turnedClauseIn } from './turned-clauses.ts';
import { type Room, roomIn } from './unclaimed-room.ts';
import { isHearing, isItsVerb, isMadeClear, isReportVerb, madeBefore } from './verbs-with-clauses.ts';
import { widen, widenRequest, withoutQuestion } from './word-starts.ts';

const TELL = classNumber('tell');

/** Fewest units of the clause. */
const FEWEST = 3;

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
    widenRequest(units, labels, i);
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
