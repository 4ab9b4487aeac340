/** The candidates for the speaker of a content: sources and subjects near it. */

import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { type ContentSpan, firstFrom, type UnitSpan } from '../labels/label-spans.ts';
import { QUOTE_SHAPE } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { isComma, isParticiple, isRelative, isSpeechVerb, isTimeWord, isVerb } from './clause-words.ts';
import type { RankingContext } from './ranking-context.ts';
import { isOnRecording, isRecording } from './verb-subject.ts';

const SUBORDINATOR = classNumber('subordinator');
const CONJUNCTION = classNumber('conjunction');
const RELATIVE = classNumber('relative');

/** Most paragraphs back to a source. */
const REACH_BACK = 4;

/** Most subjects before a content. */
const MOST_SUBJECTS = 6;

/** Sources of the paragraph, the last ones before it, and the first after it. */
export function candidatesFor(
  context: RankingContext,
  content: ContentSpan,
  former: UnitSpan | null,
): readonly UnitSpan[] {
  const { units } = context;
  const { sources } = context.spans;
  const passage = units.passage[content.first] as number;
  const found: UnitSpan[] = [];
  let back = 0;
  for (let s = (context.sourcesBefore[content.first] as number) - 1; s >= 0; s--) {
    const source = sources[s];
    if (source === undefined) break;
    const away = passage - (units.passage[source.first] as number);
    if (away > REACH_BACK || (away > 0 && back >= 3) || found.length >= 12) break;
    if (away > 0) back += 1;
    found.push(source);
  }
  const ahead = found.length;
  for (let s = context.sourcesBefore[content.first] as number; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) break;
    const away = (units.passage[source.first] as number) - passage;
    if (away > 1 || found.length - ahead >= 6) break;
    found.push(source);
    if (away === 1) break;
  }
  for (const subject of subjectsNear(context, content)) found.push(subject);
  if (former !== null && !found.includes(former)) found.push(former);
  for (const { speaker } of context.hints.get(content) ?? [])
    if (speaker !== null) addHinted(context, found, speaker);
  return withoutHearers(context, content, found);
}

/** Removes the people who were asked, told or accused by the verb of the words, and what stands in a phrase before it: "but in a letter called". */
function withoutHearers(
  context: RankingContext,
  content: ContentSpan,
  found: readonly UnitSpan[],
): readonly UnitSpan[] {
  const hints = context.hints.get(content) ?? [];
  const speaks = (span: UnitSpan): boolean =>
    hints.some(({ speaker }) => speaker !== null && spansOverlap(speaker, span));
  const hears = (span: UnitSpan): boolean =>
    hints.some(({ hearer }) => hearer !== null && spansOverlap(hearer, span));
  const isBehindPreposition = ({ first, last }: UnitSpan): boolean =>
    context.units.sort[first - 2] === CONJUNCTION &&
    context.tags[first - 1] === TAG.preposition &&
    isVerb(context, last);
  // "took to Instagram to hit back".
  const isMeans = ({ first, last }: UnitSpan): boolean =>
    wordAt(context.units, first - 1) === 'to' &&
    wordAt(context.units, last) === 'to' &&
    isVerb(context, last + 1);
  // "KARACHI: The chief secretary ordered", "HARBOUR ROW: Norvik accused": where the report was written, or its topic.
  const isDateline = ({ first, last }: UnitSpan): boolean =>
    context.units.shape[last] === SHAPE.colon &&
    context.units.shape[last + 1] !== QUOTE_SHAPE &&
    context.units.shape[first] === SHAPE.allCaps &&
    context.units.shape[last - 1] === SHAPE.allCaps;
  const isNobody = (span: UnitSpan): boolean =>
    hears(span) ||
    isBehindPreposition(span) ||
    isMeans(span) ||
    isMood(context, span) ||
    isDateline(span) ||
    actsOtherwise(context, span);
  return found.filter((span) => speaks(span) || !isNobody(span));
}

/** "The firm, whose founder, Ada Lindqvist, left in May, said": the relative clause has another verb. */
function actsOtherwise(context: RankingContext, { first, last }: UnitSpan): boolean {
  const { units } = context;
  if (wordAt(units, first) !== 'whose' && wordAt(units, first - 1) !== 'whose') return false;
  const verb = isComma(context, last) ? last + 1 : last;
  return (
    isVerb(context, verb) &&
    !isParticiple(context, verb) &&
    !isSpeechVerb(context, verb) &&
    !isVerb(context, verb + 1)
  );
}

/** "The mood in Norvik", "Questions about the dam": nouns for what nobody is. */
function isMood({ units, tags }: RankingContext, { first, last }: UnitSpan): boolean {
  let head = first;
  while (head + 1 < last && tags[head + 1] !== TAG.preposition && tags[head] !== TAG.noun) head += 1;
  return MOODS.test(wordAt(units, head));
}

const MOODS =
  /^(?:anger|anxiety|atmosphere|confusion|fears?|frustration|irony|mood|outrage|pressure|questions?|rows?|silence|tensions?|uncertainty|unease)$/;

/** Adds the speaker by grammar. It replaces a label that is more than a noun phrase; otherwise the label's bounds stay. */
function addHinted(context: RankingContext, found: UnitSpan[], speaker: UnitSpan): void {
  if (found.includes(speaker)) return;
  const same = found.findIndex((span) => spansOverlap(span, speaker));
  const span = found[same];
  if (span === undefined) found.push(speaker);
  else if (isBetter(context, speaker, span)) found[same] = speaker;
}

/** Whether the bounds by grammar are better, because the label ran into a clause or left out the name. */
export function isBetter(context: RankingContext, speaker: UnitSpan, label: UnitSpan): boolean {
  if (isRagged(context, label) || label.last - label.first > speaker.last - speaker.first + LONGEST_ASIDE)
    return true;
  if (isBehindHead(context, speaker, label) || isNamedBehind(context, speaker, label)) return true;
  return holdsName(context, speaker) && !holdsName(context, label);
}

/** "asked the Irish envoy, Ada Lindqvist": the label leaves out the name behind the comma. */
function isNamedBehind(context: RankingContext, speaker: UnitSpan, label: UnitSpan): boolean {
  const { tags } = context;
  const same = speaker.first === label.first && isComma(context, label.last) && speaker.last > label.last + 1;
  return same && tags[label.last - 1] === TAG.noun && tags[speaker.last - 1] === TAG.name;
}

/** "A letter from the union warns": the label holds only what stands behind the preposition. */
function isBehindHead({ units, tags }: RankingContext, speaker: UnitSpan, label: UnitSpan): boolean {
  const behind = speaker.last === label.last && speaker.first < label.first;
  return behind && tags[label.first - 1] === TAG.preposition && !isOnRecording(units, label);
}

/** With this many units more than the bare mention, the rest is an aside. */
const LONGEST_ASIDE = 12;

function holdsName({ tags }: RankingContext, span: UnitSpan): boolean {
  return tags.subarray(span.first, span.last).includes(TAG.name);
}

/** "who left", "The fund this week", "officials wrote in papers": the label includes a clause or a day. */
function isRagged(context: RankingContext, span: UnitSpan): boolean {
  if (isRelative(context, span.first) || isTimeWord(context, span.last - 1)) return true;
  if (opensWithParticiple(context, span) || isRecording(context.units, span)) return true;
  for (let i = span.first; i < span.last; i++) {
    if (context.units.sort[i] === SUBORDINATOR) return true;
    // "calm in his voice, before the deputy".
    if (i > span.first && isComma(context, i - 1) && OPENS.test(wordAt(context.units, i))) return true;
    if (context.units.sort[i] === RELATIVE) return false;
    if (context.tags[i] === TAG.verb && !isParticiple(context, i)) return true;
  }
  return false;
}

const OPENS = /^(?:after|as|before|until|when|while)$/;

/** "Commenting on the award, the minister": the subject stands behind the comma. */
function opensWithParticiple(context: RankingContext, { first, last }: UnitSpan): boolean {
  const { units } = context;
  if (!isParticiple(context, first) || units.sentence[first - 1] === units.sentence[first]) return false;
  for (let i = first + 1; i < last; i++) if (isComma(context, i)) return true;
  return false;
}

export function spansOverlap(a: UnitSpan, b: UnitSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

/** The nearest subjects before and after, in the content's sentence and the one before it, within its paragraph. */
function subjectsNear({ units, subjects }: RankingContext, content: ContentSpan): readonly UnitSpan[] {
  const near: UnitSpan[] = [];
  const passage = units.passage[content.first];
  const from = (units.sentence[content.first] as number) - 1;
  const to = units.sentence[content.last - 1] as number;
  let s = firstFrom(subjects, content.first) - 1;
  for (let most = MOST_SUBJECTS; s >= 0 && most > 0; s--, most--) {
    const subject = subjects[s];
    if (subject === undefined || units.passage[subject.first] !== passage) break;
    if ((units.sentence[subject.first] as number) < from) break;
    near.push(subject);
  }
  const next = subjects[firstFrom(subjects, content.last)];
  if (
    next !== undefined &&
    units.passage[next.first] === passage &&
    (units.sentence[next.first] as number) <= to + 1
  )
    near.push(next);
  return near;
}
