/** Combines the labels into reported speech: what was said, by whom, with which cue, and through which channel. */

import type { Span } from '../text/span.ts';
import { TAG, tagsOf } from '../text/tagger.ts';
import { SHAPE } from '../text/tokens.ts';
import { atClause } from './clauses/clause-edges.ts';
import { claimBehindVerbs } from './clauses/clauses-behind-verbs.ts';
import { untilOccasion } from './clauses/closing-adjunct.ts';
import { joinHalves } from './clauses/interrupted-clauses.ts';
import { mendLabels } from './clauses/mended-labels.ts';
import { mendTags } from './clauses/mended-tags.ts';
import { isSpeech } from './clauses/spoken-content.ts';
import { statementJudge } from './clauses/statement-confidence.ts';
import { type StatementShape, shapeOf } from './clauses/statement-shape.ts';
import { isHearing, isMadeClear } from './clauses/verbs-with-clauses.ts';
import type { Model } from './engine-weights.ts';
import { surroundingsOf } from './labels/context-features.ts';
import { CUE_WORDS } from './labels/feature-vocabulary.ts';
import {
  type ContentSpan,
  type LabelSpans,
  labelSpansOf,
  sourcesWithin,
  type UnitSpan,
} from './labels/label-spans.ts';
import { LABEL, labelsOf } from './labels/sequence-labels.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import { QUOTE_SHAPE, type Units } from './marks/text-units.ts';
import { modalityOf } from './modality/modality.ts';
import { wordAt } from './names/noun-phrases.ts';
import { accordingTo, describedAs, isChannel, reportedBy } from './speakers/attribution.ts';
import { type SpokenContent, speakersOf } from './speakers/choose-speakers.ts';
import { type RankingContext, rankingContextOf } from './speakers/ranking-context.ts';
import { relayedBy, speechBeforeChannel, speechRelayed, speechWithin } from './speakers/relayed-speech.ts';
import { cueOf } from './speakers/reporting-cues.ts';
import { speakersByRule } from './speakers/rule-speakers.ts';
import type { GrammarSupport } from './speakers/speaker-ranking.ts';
import { claimClauses } from './speakers/unclaimed-clauses.ts';

export interface ReportedSpeech {
  readonly content: ContentSpan;
  readonly source: UnitSpan | null;
  readonly cue: UnitSpan | null;
  readonly attribution: Span | null;
  /** The ranker's share for its choice. */
  readonly share: number;
  readonly support: GrammarSupport;
  /** What its words are built like. */
  readonly shape: StatementShape;
}

/** Before its words are looked at. */
type Attributed = Omit<ReportedSpeech, 'shape'>;

/** How far before its words a speaker may stand in their sentence, in units. */
const LONGEST_SENTENCE = 120;

/** Share for a speaker right beside words that a channel passes on. */
const BESIDE = 0.97;

/** All that is reported in the text, in order. */
export function reportedSpeechIn(parsed: ParsedText, model: Model): readonly ReportedSpeech[] {
  const { units } = parsed;
  const { tags, scores, reported, byRule, halves } = reportedCandidatesIn(parsed, model);
  const judge = statementJudge({ units, tags, scores }, model.labels, model.statements);
  return reported.filter((one) => {
    const { content, cue } = one;
    if (cue === null || isQuoted(units, content) || halves.has(content.first)) return true;
    if (one.shape === 'clause' && (isHearing(units, cue.last - 1) || isMadeClear(units, content.first - 2)))
      return true;
    const ruled = byRule(content);
    if (ruled && one.shape === 'clause' && modalityOf(units, one) !== 'asserted') return true;
    return judge({ ...one, cue, byRule: ruled }, () => modalityOf(units, one));
  });
}

/** The candidates for `reportedSpeechIn`, with what the choice needs. */
interface Candidates {
  readonly tags: Uint8Array;
  readonly scores: Float32Array;
  readonly reported: readonly ReportedSpeech[];
  /** Whether a rule added words that no label claimed. */
  readonly byRule: (content: UnitSpan) => boolean;
  /** First units of clauses, or halves of one, whose grammar alone tells that they are reported. */
  readonly halves: ReadonlySet<number>;
}

/** Includes words without quotation marks that may be no statement; the training learns from these. */
export function reportedCandidatesIn(parsed: ParsedText, model: Omit<Model, 'statements'>): Candidates {
  const { units, stretches, unsaid } = parsed;
  const { context, ruledSpeakers, scores, byRule, halves } = rankingContextIn(parsed, model);
  const found: ReportedSpeech[] = [];
  for (const spoken of speakersOf(context, stretches, ruledSpeakers, model.ranker)) {
    const one = heard(
      units,
      answered(units, asked(units, goingOn(units, found.at(-1), throughWhom(units, context.spans, spoken)))),
    );
    const half = one.cue !== null && halves.has(one.content.first);
    if (isOwnSpeaker(units, one) || !(half || isSpeech(units, stretches, unsaid, one))) continue;
    const whole = {
      ...one,
      content: untilOccasion(units, context.tags, atClause(units, context.tags, one), one.cue),
    };
    const shape = shapeOf(units, context.tags, whole);
    if (!half && shape === 'phrase' && isLeadIn(units, context.tags, whole)) continue;
    found.push({ ...whole, shape });
  }
  return { tags: context.tags, scores, reported: found, byRule, halves };
}

/** "In a petition to the court, | she argued that …", "His words, | according to his office, will be: “…”": what the words stand in. */
function isLeadIn(units: Units, tags: Uint8Array, { content, cue }: Attributed): boolean {
  if (cue === null || content.last > cue.first) return false;
  return tags[content.first] === TAG.preposition || /^according$/i.test(wordAt(units, cue.first));
}

/** "answered her rival, Ada Lindqvist": a clause that contains its own speaker is no content. */
function isOwnSpeaker(units: Units, { content, source }: Attributed): boolean {
  const within = source !== null && source.first <= content.first && content.last <= source.last;
  return within && !isQuoted(units, content);
}

/** The labelled text, and the speakers found by rules. */
export function rankingContextIn(
  parsed: ParsedText,
  model: Pick<Model, 'tagger' | 'labels'>,
): Pick<Candidates, 'scores' | 'byRule' | 'halves'> & {
  readonly context: RankingContext;
  readonly ruledSpeakers: ReadonlyMap<number, UnitSpan>;
} {
  const { units, stretches } = parsed;
  const tags = tagsOf(units, QUOTE_SHAPE, model.tagger);
  const { labels, scores } = labelsOf(units, surroundingsOf(units, tags, CUE_WORDS), model.labels);
  const learnt = labels.slice();
  mendTags(units, tags);
  mendLabels(units, tags, labels);
  claimClauses(units, stretches, labels);
  const halves = joinHalves(units, tags, labels);
  const closed = claimBehindVerbs(units, tags, labels);
  passOver(parsed, labels);
  const ruledSpeakers = speakersByRule(units, stretches, labels);
  const byRule = ({ first }: UnitSpan): boolean => (learnt[first] ?? 0) < LABEL.afterBegin;
  return {
    context: rankingContextOf(units, tags, labelSpansOf(units, labels)),
    ruledSpeakers,
    scores,
    byRule,
    halves: new Set([...halves, ...closed]),
  };
}

/** Whether the words contain a quotation. */
export function isQuoted(units: Units, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++) if (units.shape[i] === QUOTE_SHAPE) return true;
  return false;
}

/** Headings and pull quotes report nothing, but they may name the speaker of the text below. */
function passOver({ units, unsaid, headings }: ParsedText, labels: Uint8Array): void {
  for (let i = 0; i < units.count; i++) {
    const heads = headings[units.passage[i] ?? 0] === 1;
    const alone =
      unsaid.has(units.stretch[i] ?? -1) && labels[i] !== LABEL.after && labels[i] !== LABEL.before;
    const isLast = labels[i + 1] !== LABEL.after && labels[i + 1] !== LABEL.before;
    // "Signs reading “No entry” hung on the gate": what the sign does is no part of what it reads.
    const isSign = /^(?:reading|saying)$/.test(wordAt(units, i - 1));
    if (
      (heads && (labels[i] ?? 0) >= LABEL.afterBegin) ||
      (alone && (isLast || isSign) && (labels[i] ?? 0) >= LABEL.afterBegin)
    )
      labels[i] = LABEL.other;
  }
}

/** "The court heard that …": nobody is named who said it. */
function heard(units: Units, one: Attributed): Attributed {
  const { cue, content } = one;
  const hears = cue !== null && cue.last <= content.first && isHearing(units, cue.last - 1);
  return hears && !isQuoted(units, content) ? { ...one, source: null } : one;
}

/** Did she ever want to act? | “Never.”: the verbs of a question before the words are none of theirs. */
function answered(units: Units, one: Attributed): Attributed {
  const { content, cue } = one;
  if (cue === null || cue.last > content.first || units.stretch[content.first] === -1) return one;
  if (units.sentence[cue.first] === units.sentence[content.first]) return one;
  for (let i = cue.last; i < content.first && units.sentence[i] === units.sentence[cue.first]; i++)
    if (units.shape[i] === SHAPE.question) return { ...one, cue: null };
  return one;
}

/** "Asked whether he would go, Lincoln said", "Lincoln, asked whether he would go, said": somebody else asked. */
function asked(units: Units, one: Attributed): Attributed {
  const { content, cue } = one;
  if (cue === null || content.first < cue.last) return one;
  if (!/^(?:asked|when)$/i.test(wordAt(units, cue.first)) || units.stretch[content.first] !== -1) return one;
  const before = cue.first - 1;
  const opens = before < 0 || units.sentence[before] !== units.sentence[cue.first];
  const aside = units.shape[before] === SHAPE.comma && (one.source?.last ?? 0) <= cue.first;
  return opens || aside ? { ...one, source: null } : one;
}

/** `"A," he said, according to a readout. "B."`: the second quotation is his too, not the readout's. */
function goingOn(units: Units, former: ReportedSpeech | undefined, one: Attributed): Attributed {
  if (
    former !== undefined &&
    former.source === one.source &&
    one.attribution === null &&
    inOneParagraph(units, former, one)
  )
    return { ...one, attribution: former.attribution };
  const channel = one.source;
  if (former?.attribution == null || channel === null || former.source === null) return one;
  const end = units.end[channel.last - 1] ?? 0;
  const same = channel.last <= one.content.first && end === former.attribution.end;
  return same
    ? {
        ...one,
        source: former.source,
        cue: former.cue,
        attribution: former.attribution,
        share: former.share,
        support: former.support,
      }
    : one;
}

function inOneParagraph(units: Units, { content: former }: ReportedSpeech, { content }: Attributed): boolean {
  return units.passage[former.first] === units.passage[content.first];
}

/** Separates the speaker from the channel if both are named. */
function throughWhom(
  units: Units,
  spans: LabelSpans,
  { content, source, share, support }: SpokenContent,
): Attributed {
  const according = accordingTo(units, content, spans.sources);
  const channel = source !== null && isChannel(units, source) ? source : null;
  const described = describedAs(units, content);
  // "what state media described as “…”": the speaker of the words is unknown.
  if (described !== null)
    return {
      content,
      source: null,
      cue: cueOf(units, spans.cues, content, channel),
      attribution: described,
      share,
      support,
    };
  const said = according !== null && channel !== null ? speechBeforeChannel(units, content) : null;
  if (according !== null && said !== null) return { ...said, attribution: according.span, share, support };
  const relayed = channel === null ? null : speechRelayed(units, spans, content, channel);
  if (relayed !== null)
    return { ...relayed, attribution: relayedBy(units, spans, relayed.source), share, support };
  const inner = channel === null ? null : speechWithin(units, content);
  if (channel !== null && inner !== null) {
    const attribution = according?.span ?? reportedBy(units, content, channel);
    return { content, source: inner.source, cue: inner.cue, attribution, share, support };
  }
  // "According to reports, Holm fled with “a bag of coins”": the words are theirs, unless a verb gives them to another.
  if (
    according !== null &&
    support.hint === 0 &&
    according.source !== source &&
    opensWith(units, according.source, content)
  )
    return {
      content,
      source: according.source,
      cue: cueOf(units, spans.cues, content, according.source),
      attribution: null,
      share,
      support,
    };
  const other =
    according !== null && according.source === source
      ? speakerBefore(units, spans, content, according.source)
      : null;
  const speaker = other ?? source;
  const cue = cueOf(units, spans.cues, content, speaker);
  const handedOn =
    according !== null && according.source !== speaker ? according.span : relayedBy(units, spans, speaker);
  return {
    content,
    source: speaker,
    cue,
    attribution: handedOn,
    share: other === null ? share : Math.max(share, BESIDE),
    support,
  };
}

/** Whether "According to" and the source open the sentence of the words. */
function opensWith(units: Units, { first, last }: UnitSpan, content: UnitSpan): boolean {
  const according = first - 2;
  const opens = according <= 0 || units.sentence[according - 1] !== units.sentence[according];
  return opens && last <= content.first && units.sentence[first] === units.sentence[content.first];
}

/** "Putin … saying, “…”, according to a readout": the speaker before the words in their sentence, if a channel follows. */
function speakerBefore(
  units: Units,
  spans: LabelSpans,
  content: ContentSpan,
  channel: UnitSpan,
): UnitSpan | null {
  if (!isChannel(units, channel) || channel.first < content.first) return null;
  // "“…,” he said, according to a readout": between the words and their channel.
  const between = sourcesWithin(spans.sources, content.last, channel.first)[0];
  if (between !== undefined && units.passage[between.first] === units.passage[channel.first]) return between;
  const before = sourcesWithin(spans.sources, content.first - LONGEST_SENTENCE, content.first).filter(
    (source) =>
      source.last <= content.first && units.sentence[source.first] === units.sentence[content.first],
  );
  const speaker = before.at(-1);
  return speaker !== undefined && units.shape[content.first] === QUOTE_SHAPE ? speaker : null;
}
