/** Quotes as they are handed out: spans, pieces, speaker, cue, attribution, day and context. */
import { type Span, textSpan } from '../text/span.ts';
import { calibrated, isSure } from './confidence.ts';
import type { Run } from './labels/runs.ts';
import type { Reading } from './marks/parsed-text.ts';
import type { Units } from './marks/units.ts';
import { mentionKind } from './mention-kind.ts';
import { modalityOf } from './modality/modality.ts';
import type { Cast } from './pronouns/coreference.ts';
import type { Modality, Quote, QuoteKind, SpeakerMention } from './quote.ts';
import { contextOf } from './quote-context.ts';
import type { Reported } from './reported-speech.ts';
import { saidOn } from './said-on.ts';
import { type NamedSpeaker, nameOf } from './speakers/speaker-name.ts';

export interface FoundQuote {
  readonly quote: Quote;
  /** Index of the speaker among the cast; -1 when it is none of them. */
  readonly figure: number;
}

/** `published`: the day of publication, for resolving weekdays. */
export function quotesOf(
  reading: Reading,
  cast: Cast,
  reported: readonly Reported[],
  published: string | null,
): readonly FoundQuote[] {
  const found: FoundQuote[] = [];
  let group = 0;
  let former: Reported | null = null;
  let day: string | null = null;
  let speaker: { readonly source: Run; readonly figure: number } | null = null;
  for (const one of reported) {
    const goesOn = former !== null && isOneStatement(former, one);
    if (!goesOn) group += 1;
    const named: NamedSpeaker | null =
      one.source === null ? null : nameOf(reading, cast, one.source, speaker);
    const own = saidOn(reading.units, one.content, one.cue, one.source, published);
    day = own ?? (goesOn ? day : null);
    const modality = modalityOf(reading.units, one);
    const quote = quoteOf(reading, one, named, { group: `q${group}`, day, modality });
    found.push({ quote, figure: named?.figure ?? -1 });
    former = one;
    if (one.source !== null && named !== null) speaker = { source: one.source, figure: named.figure };
  }
  return found;
}

/** Stretches of one statement hang on one mention of the speaker and one cue. */
function isOneStatement(former: Reported, one: Reported): boolean {
  return one.source !== null && former.source === one.source && one.cue?.first === former.cue?.first;
}

function quoteOf(
  reading: Reading,
  { content, source, cue, attribution, share }: Reported,
  named: NamedSpeaker | null,
  {
    group,
    day,
    modality,
  }: { readonly group: string; readonly day: string | null; readonly modality: Modality },
): Quote {
  const { text, units } = reading;
  const pieces = piecesOf(reading, content).map((piece) => textSpan(text, piece.start, piece.end));
  const [only] = pieces;
  const direct = only !== undefined && content.last - content.first === 1;
  const kind: QuoteKind = direct ? 'direct' : only !== undefined ? 'mixed' : 'indirect';
  const span = direct ? only : spanOf(units, content);
  const mention = source && spanOf(units, source);
  const inTurn = direct && reading.stretches[units.stretch[content.first] ?? -1]?.style === 'turn';
  return {
    ...textSpan(text, span.start, span.end),
    kind,
    group,
    pieces,
    speaker: mention && named && speakerOf(reading, span, mention, named, { share, inTurn }),
    cue: cue && spanText(text, spanOf(units, cue)),
    attribution: attribution && spanText(text, attribution),
    modality,
    saidOn: day,
    context: contextOf(reading.sentences, span),
  };
}

function speakerOf(
  { text, passages }: Reading,
  span: Span,
  mention: Span,
  { name, share }: NamedSpeaker,
  { share: ranked, inTurn }: { readonly share: number; readonly inTurn: boolean },
): SpeakerMention {
  const confidence = calibrated(ranked, share);
  // The label of a turn names who speaks in all its paragraphs.
  const by = inTurn ? 'name' : mentionKind(text, passages, span, mention);
  return { name, ...mention, confidence, by, shown: isSure(confidence) };
}

function spanText(text: string, span: Span) {
  return textSpan(text, span.start, span.end);
}

function spanOf(units: Units, run: Run): Span {
  return { start: units.start[run.first] ?? 0, end: units.end[run.last - 1] ?? 0 };
}

function piecesOf({ units, stretches, unsaid }: Reading, run: Run): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = run.first; i < run.last; i++) {
    const index = units.stretch[i] ?? -1;
    const stretch = stretches[index];
    if (stretch !== undefined && !unsaid.has(index)) pieces.push(stretch);
  }
  return pieces;
}
