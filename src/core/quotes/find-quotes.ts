/** Makes the quotes that the analysis returns: spans, pieces, speaker, cue, attribution, day and context. */
import { type Span, textSpan } from '../text/span.ts';
import { isWhole, type StatementShape } from './clauses/statement-shape.ts';
import { isSure, NO_STATEMENT } from './confidence/shown-speaker.ts';
import {
  type ConfidenceWeights,
  confidenceOf,
  type SpeakerEvidence,
} from './confidence/speaker-confidence.ts';
import { evidenceOf } from './confidence/speaker-evidence.ts';
import { textSpanOf } from './labels/label-spans.ts';
import { kindOf, piecesOf, spanText } from './labels/quote-pieces.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import type { Units } from './marks/text-units.ts';
import { modalityOf } from './modality/modality.ts';
import type { Coreference } from './pronouns/coreference.ts';
import type { Modality, Quote, SpeakerMention } from './quote.ts';
import { contextOf } from './quote-context.ts';
import { followsAnother, mostSure } from './reasons-for-silence.ts';
import type { ReportedSpeech } from './reported-speech.ts';
import type { FormerSpeaker } from './speakers/naming/continued-report.ts';
import type { NamedSpeaker } from './speakers/naming/named-speaker.ts';
import { nameOf } from './speakers/naming/speaker-name.ts';
import { statementDate } from './statement-date.ts';

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
  let speaker: FormerSpeaker | null = null;
  for (const one of reported) {
    const named: NamedSpeaker | null =
      one.source === null ? null : nameOf(parsed, coreference, one.source, speaker);
    const evidence = named && evidenceOf(parsed, coreference, one, named, former?.source === one.source);
    // After another person is named, the words may be theirs.
    const follows =
      one.source !== null &&
      named !== null &&
      one.support.hint === 0 &&
      followsAnother(parsed, coreference, one.content, one.source, named.entity);
    const unrivalled = evidence === null || (evidence.rivals === 0 && !follows);
    const goesOn = former !== null && isOneStatement(former, one) && unrivalled;
    if (!goesOn) group += 1;
    const modality = goesOn ? carriedOn(parsed.units, one, found.at(-1)) : modalityOf(parsed.units, one);
    const own = TOOK_PLACE.has(modality)
      ? statementDate(parsed.units, one.content, one.cue, one.source, published)
      : null;
    day = own ?? (goesOn ? day : null);
    const before = found.at(-1)?.quote.speaker?.confidence;
    const same =
      evidence !== null && unrivalled && isSameBreath(parsed.units, former, one) ? before : undefined;
    const sure = evidence && {
      evidence,
      confidence: Math.min(
        same ?? confidenceOf(evidence, learning.confidence),
        mostSure(parsed, former, one, { evidence, follows }),
      ),
    };
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

/** A speech to come or a fiction may go on in the next paragraph. */
function carriedOn(units: Units, one: ReportedSpeech, former: FoundQuote | undefined): Modality {
  const own = modalityOf(units, one);
  const before = former?.quote.modality;
  const quoted = units.stretch[one.content.first] !== -1;
  return quoted && own === 'asserted' && (before === 'future' || before === 'fictional') ? before : own;
}

/** Only these have a day: "denied on Monday that", not "if she says on Monday that". */
const TOOK_PLACE: ReadonlySet<Modality> = new Set(['asserted', 'denied', 'not_said']);

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

interface Sure {
  readonly evidence: SpeakerEvidence;
  readonly confidence: number;
}

function speakerOf(mention: Span, { name }: NamedSpeaker, { evidence, confidence }: Sure): SpeakerMention {
  return { name, ...mention, confidence, by: evidence.by, shown: isSure(confidence, evidence.by) };
}
