/** Spans of labelled units: contents, sources and cues, in the order of the text. */
import { leadingCount } from '../../base/leading-count.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { Units } from '../marks/text-units.ts';
import { LABEL } from './sequence-labels.ts';

/** A stretch of the text counted in units: from `first` to before `last`. */
export interface UnitSpan {
  readonly first: number;
  readonly last: number;
}

/** Where the units stand in the text. */
export function textSpanOf(units: Units, { first, last }: UnitSpan): Span {
  return { start: units.start[first] ?? 0, end: units.end[last - 1] ?? 0 };
}

export interface ContentSpan extends UnitSpan {
  /** Whether the labels place it before or after its cue. */
  readonly side: 'before' | 'after';
}

export interface LabelSpans {
  readonly contents: readonly ContentSpan[];
  readonly sources: readonly UnitSpan[];
  /** For each unit, 1 if it is a cue. */
  readonly cues: Uint8Array;
}

export function labelSpansOf(units: Units, labels: Uint8Array): LabelSpans {
  const contents: ContentSpan[] = [];
  const sources: UnitSpan[] = [];
  const cues = new Uint8Array(units.count);
  for (let i = 0; i < units.count; ) {
    const label = labels[i] ?? 0;
    if (label === LABEL.cue) cues[i] = 1;
    const begins = label === LABEL.sourceBegin || label === LABEL.afterBegin || label === LABEL.beforeBegin;
    let last = i + 1;
    if (begins) {
      while (last < units.count && labels[last] === label + 1 && units.passage[last] === units.passage[i])
        last += 1;
      if (label === LABEL.sourceBegin) sources.push({ first: afterDateline(units, i, last), last });
      else contents.push(...inSentences(units, i, last, label === LABEL.afterBegin ? 'after' : 'before'));
    }
    i = last;
  }
  return { contents, sources, cues };
}

/**
 * A clause ends with its sentence. Of a span that goes on in later sentences, only the parts with a quotation are kept,
 * each as a span of its own.
 */
function inSentences(
  units: Units,
  first: number,
  last: number,
  side: ContentSpan['side'],
): readonly ContentSpan[] {
  const parts: ContentSpan[] = [];
  for (let from = first; from < last; ) {
    let end = from + 1;
    while (end < last && !beginsSentence(units, end)) end += 1;
    if (from === first || units.stretch.slice(from, end).some((stretch) => stretch !== -1))
      parts.push({ first: from, last: end, side });
    from = end;
  }
  return parts;
}

/** A clause may continue after a quotation of several sentences. */
function beginsSentence(units: Units, i: number): boolean {
  if (units.sentence[i] === units.sentence[i - 1]) return false;
  if (units.stretch[i - 1] === -1) return true;
  const shape = units.shape[i];
  return shape !== SHAPE.lower && (shape ?? 0) < SHAPE.comma;
}

/** The sources that begin between two units. Binary search, because a text may have a hundred thousand. */
export function sourcesWithin(sources: readonly UnitSpan[], from: number, to: number): readonly UnitSpan[] {
  return sources.slice(firstFrom(sources, from), firstFrom(sources, to));
}

/** Index of the first span that begins at the unit or later. */
export function firstFrom(spans: readonly UnitSpan[], unit: number): number {
  return leadingCount(spans.length, (i) => (spans[i]?.first ?? 0) < unit);
}

/** "MOSCOW — The minister", "WATCH: The minister": the words before the mark at the start of a paragraph are a dateline or a heading, and no source. */
function afterDateline(units: Units, first: number, last: number): number {
  if (first > 0 && units.passage[first - 1] === units.passage[first]) return first;
  for (let i = last - 2; i > first; i--)
    if (units.shape[i] === SHAPE.dash || units.shape[i] === SHAPE.colon) return i + 1;
  return first;
}
