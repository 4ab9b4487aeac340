/** Makes the quotes that the analysis returns: spans, pieces, speaker, cue, attribution, day and context. */
import { type Span, textSpan } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { isSure, NO_STATEMENT } from './confidence.ts';
import { textSpanOf, type UnitSpan } from './labels/label-spans.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import type { Units } from './marks/text-units.ts';
import { mentionKind } from './mention-kind.ts';
import { isHearsay } from './modality/hearsay.ts';
import { modalityOf } from './modality/modality.ts';
import type { Coreference } from './pronouns/coreference.ts';
import type { Modality, Quote, QuoteKind, SpeakerMention } from './quote.ts';
import { contextOf } from './quote-context.ts';
import type { ReportedSpeech } from './reported-speech.ts';
import { type ConfidenceWeights, confidenceOf, type SpeakerEvidence } from './speaker-confidence.ts';
import { type NamedSpeaker, nameOf } from './speakers/speaker-name.ts';
import { statementDate } from './statement-date.ts';
import { isWhole, type StatementShape } from './statement-shape.ts';

export interface FoundQuote {
  readonly quote: Quote;
  /** Index of the speaker among the entities; -1 for a speaker that is none of them. */
  readonly entity: number;
}

/** Used by the training only: other weights, and access to the evidence. */
export interface TrainingOptions {
  readonly confidence?: ConfidenceWeights;
  readonly watch?: (quote: Quote, evidence: SpeakerEvidence) => void;
}

/** `published`: the day of publication, for resolving weekdays. */
export function quotesOf(
  parsed: ParsedText,
  coreference: Coreference,
  reported: readonly ReportedSpeech[],
  published: string | null,
  learning: TrainingOptions = {},
): readonly FoundQuote[] {
  const found: FoundQuote[] = [];
  const shapes = new Map<string, StatementShape[]>();
  let group = 0;
  let former: ReportedSpeech | null = null;
  let day: string | null = null;
  let speaker: { readonly source: UnitSpan; readonly entity: number } | null = null;
  for (const one of reported) {
    const goesOn = former !== null && isOneStatement(former, one);
    if (!goesOn) group += 1;
    const named: NamedSpeaker | null =
      one.source === null ? null : nameOf(parsed, coreference, one.source, speaker);
    const own = statementDate(parsed.units, one.content, one.cue, one.source, published);
    day = own ?? (goesOn ? day : null);
    const modality = modalityOf(parsed.units, one);
    const evidence = named && evidenceOf(parsed, coreference, one, named, former?.source === one.source);
    const before = found.at(-1)?.quote.speaker?.confidence;
    const same = evidence !== null && isSameBreath(parsed.units, former, one) ? before : undefined;
    const learnt = evidence && (same ?? confidenceOf(evidence, learning.confidence));
    const confidence = learnt && Math.min(learnt, mostSure(parsed, one));
    const sure = evidence && { evidence, confidence: confidence ?? 0 };
    const quote = quoteOf(parsed, one, named, sure, { group: `q${group}`, day, modality });
    if (evidence !== null && same === undefined) learning.watch?.(quote, evidence);
    found.push({ quote, entity: named?.entity ?? -1 });
    shapes.set(quote.group, [...(shapes.get(quote.group) ?? []), shapeAs(one.shape, modality)]);
    former = one;
    if (one.source !== null && named !== null) speaker = { source: one.source, entity: named.entity };
  }
  const whole = new Set([...shapes].filter(([, parts]) => isWhole(parts)).map(([key]) => key));
  return oneConfidence(found, whole).filter(({ quote }) => quote.speaker !== null || whole.has(quote.group));
}

/** Most confidence where nobody closed the marks, so that the words may end too late or too early. */
const LEFT_OPEN = 0.7;

/** The most that the speaker of hearsay is sure of: below every threshold, above what is not kept. */
const HEARSAY = 0.45;

function mostSure(parsed: ParsedText, { content, cue }: ReportedSpeech): number {
  if (isHearsay(parsed.units, cue)) return HEARSAY;
  return isLeftOpen(parsed, content) ? LEFT_OPEN : 1;
}

/** A quotation without its closing mark that no next paragraph continues. */
function isLeftOpen({ text, units, stretches }: ParsedText, { last }: UnitSpan): boolean {
  const index = units.stretch[last - 1] ?? -1;
  const stretch = stretches[index];
  if (stretch === undefined || stretch.style === 'turn' || stretches[index + 1]?.continues === true)
    return false;
  return text.slice(stretch.end, stretch.to).trim() === '';
}

/** "did not say how he died" is whole; "said how he died" leaves out what was said. */
function shapeAs(shape: StatementShape, modality: Modality): StatementShape {
  return shape === 'question' && modality !== 'asserted' ? 'clause' : shape;
}

/**
 * A statement has the confidence of its least certain quote. A quote whose speaker comes from an earlier mention has at
 * most the confidence of that mention.
 */
function oneConfidence(found: readonly FoundQuote[], whole: ReadonlySet<string>): readonly FoundQuote[] {
  const byGroup = new Map<string, number>();
  const byMention = new Map<number, number>();
  for (const { quote } of found) {
    if (quote.speaker === null) continue;
    const { start, confidence } = quote.speaker;
    const least = Math.min(confidence, byMention.get(start) ?? 1);
    byMention.set(start, least);
    byGroup.set(quote.group, Math.min(least, byGroup.get(quote.group) ?? 1));
  }
  const hidden = new Set<string>();
  for (const { quote } of found) {
    if (quote.speaker === null) continue;
    const confidence = byGroup.get(quote.group) ?? quote.speaker.confidence;
    if (!isSure(confidence, quote.speaker.by) || !whole.has(quote.group)) hidden.add(quote.group);
  }
  return found.map((one) => {
    const { speaker, group } = one.quote;
    if (speaker === null) return one;
    const least = byGroup.get(group) ?? speaker.confidence;
    const confidence = whole.has(group) ? least : Math.min(least, NO_STATEMENT);
    return {
      ...one,
      quote: { ...one.quote, speaker: { ...speaker, confidence, shown: !hidden.has(group) } },
    };
  });
}

function evidenceOf(
  parsed: ParsedText,
  coreference: Coreference,
  { content, source, cue, share, support }: ReportedSpeech,
  named: NamedSpeaker,
  goesOn: boolean,
): SpeakerEvidence {
  const { text, units, stretches } = parsed;
  const mention = source ?? content;
  const turn = stretches[units.stretch[content.first] ?? -1]?.style === 'turn';
  const pieces = piecesOf(parsed, content);
  const [first] = pieces;
  const said =
    first === undefined
      ? textSpanOf(units, content)
      : { start: first.start, end: pieces.at(-1)?.end ?? first.end };
  const words = text.slice(said.start, Math.min(said.end, said.start + LONGEST_LOOK));
  const away = (units.passage[content.first] ?? 0) - (units.passage[mention.first] ?? 0);
  const surname = named.name.split(' ').at(-1) ?? '';
  return {
    // The label of a transcript turn names the speaker of all its paragraphs.
    by: turn
      ? 'name'
      : mentionKind(spanText(text, textSpanOf(units, mention)).text, away === 0, named.entity !== -1),
    turn,
    kind: kindOf(pieces, content),
    ranked: share,
    naming: named.share,
    support,
    away: away < 0 ? 9 : away,
    sameSentence:
      units.sentence[mention.first] === units.sentence[content.last - 1] ||
      units.sentence[mention.first] === units.sentence[content.first],
    entity: coreference.entities[named.entity]?.kind ?? 'none',
    words: words.split(/\s+/).length,
    namedInside: surname.length > 2 && words.includes(surname),
    cue: cue !== null,
    goesOn,
    alone: fillsParagraph(units, content),
    followed: opensWithAnother(parsed, coreference, content, named.entity),
    rivals: source === null ? 0 : rivalsBetween(parsed, coreference, source, said.start, named.entity),
    single: stretches[units.stretch[content.first] ?? -1]?.style === 'single',
  };
}

/** Whether nothing but the words stands in their paragraph. */
function fillsParagraph(units: Units, { first, last }: UnitSpan): boolean {
  const passage = units.passage[first];
  return units.passage[first - 1] !== passage && units.passage[last] !== passage;
}

/** Index of the first mention of a name at the offset or after it. */
function firstNamedFrom(tokens: Tokens, named: Coreference['named'], offset: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[named[middle]?.mention.first ?? 0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters from the start of a paragraph in which its subject's name begins. */
const OPENING = 40;

/** Whether the paragraph after the words opens with another person. */
function opensWithAnother(
  { tokens, units }: ParsedText,
  { named, entities }: Coreference,
  content: UnitSpan,
  entity: number,
): boolean {
  if (content.last >= units.count || units.passage[content.last] === units.passage[content.first])
    return false;
  const from = units.start[content.last] ?? 0;
  const next = named[firstNamedFrom(tokens, named, from)];
  const near = next !== undefined && (tokens.start[next.mention.first] ?? 0) - from <= OPENING;
  return near && next.entity !== entity && entities[next.entity]?.kind === 'person';
}

/** More rivals than this tell no more. */
const MOST_RIVALS = 3;

/** Other people named between the mention and the words. */
function rivalsBetween(
  { tokens, units }: ParsedText,
  { named, entities }: Coreference,
  source: UnitSpan,
  words: number,
  entity: number,
): number {
  const rivals = new Set<number>();
  const low = firstNamedFrom(tokens, named, units.end[source.last - 1] ?? 0);
  for (let n = low; n < named.length && n - low < LONGEST_LIST && rivals.size < MOST_RIVALS; n++) {
    const one = named[n];
    if (one === undefined || (tokens.start[one.mention.first] ?? 0) >= words) break;
    if (one.entity !== entity && entities[one.entity]?.kind === 'person') rivals.add(one.entity);
  }
  return rivals.size;
}

/** Mentions between a speaker and the words that are looked at. */
const LONGEST_LIST = 40;

/** Characters of a quote that are searched for names and counted in words. */
const LONGEST_LOOK = 2000;

/** Whether the words depend on the mention right before them in the paragraph; then they have the same confidence. */
function isSameBreath(units: Units, former: ReportedSpeech | null, one: ReportedSpeech): boolean {
  return (
    former !== null &&
    former.source === one.source &&
    units.passage[former.content.first] === units.passage[one.content.first]
  );
}

/** Quotes of one statement share the mention of the speaker and the cue. */
function isOneStatement(former: ReportedSpeech, one: ReportedSpeech): boolean {
  return one.source !== null && former.source === one.source && one.cue?.first === former.cue?.first;
}

function quoteOf(
  parsed: ParsedText,
  { content, source, cue, attribution }: ReportedSpeech,
  named: NamedSpeaker | null,
  sure: Sure | null,
  {
    group,
    day,
    modality,
  }: { readonly group: string; readonly day: string | null; readonly modality: Modality },
): Quote {
  const { text, units } = parsed;
  const pieces = piecesOf(parsed, content).map((piece) => textSpan(text, piece.start, piece.end));
  const kind = kindOf(pieces, content);
  const span = (kind === 'direct' ? pieces[0] : null) ?? textSpanOf(units, content);
  const mention = source && textSpanOf(units, source);
  return {
    ...textSpan(text, span.start, span.end),
    kind,
    group,
    pieces,
    speaker: mention && named && sure && speakerOf(mention, named, sure),
    cue: cue && spanText(text, textSpanOf(units, cue)),
    attribution: attribution && spanText(text, attribution),
    modality,
    saidOn: day,
    context: contextOf(parsed.sentences, span),
  };
}

function kindOf(pieces: readonly Span[], content: UnitSpan): QuoteKind {
  if (pieces.length === 0) return 'indirect';
  return content.last - content.first === 1 ? 'direct' : 'mixed';
}

interface Sure {
  readonly evidence: SpeakerEvidence;
  readonly confidence: number;
}

function speakerOf(mention: Span, { name }: NamedSpeaker, { evidence, confidence }: Sure): SpeakerMention {
  return { name, ...mention, confidence, by: evidence.by, shown: isSure(confidence, evidence.by) };
}

function spanText(text: string, span: Span) {
  return textSpan(text, span.start, span.end);
}

function piecesOf({ units, stretches, unsaid }: ParsedText, span: UnitSpan): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = span.first; i < span.last; i++) {
    const index = units.stretch[i] ?? -1;
    const stretch = stretches[index];
    if (stretch !== undefined && !unsaid.has(index)) pieces.push(stretch);
  }
  return pieces;
}
