/** Speakers found by rules alone: transcript turns, quotations signed after a dash, and "in the words of". */
import { leadingCount } from '../../base/leading-count.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { LABEL } from '../labels/sequence-labels.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import { QUOTE_SHAPE, type Units } from '../marks/text-units.ts';
import { isNameWord, phraseStartingAt, wordAt } from '../names/noun-phrases.ts';
import { speakersNamedElsewhere } from './named-elsewhere.ts';

const LONGEST_SIGNATURE = 10;

/** Sources by the unit of the quotation. Sets the labels of those paragraphs to match. */
export function speakersByRule(
  units: Units,
  stretches: readonly Stretch[],
  labels: Uint8Array,
): ReadonlyMap<number, UnitSpan> {
  const sources = new Map<number, UnitSpan>();
  const elsewhere = speakersNamedElsewhere(units);
  let spoken: { readonly start: number; readonly label: UnitSpan } | null = null;
  for (let i = 0; i < units.count; i++) {
    if (units.stretch[i] === -1) continue;
    const stretch = stretches[units.stretch[i] as number];
    if (stretch === undefined) continue;
    if (stretch.turn !== null) {
      const { start } = stretch.turn.label;
      const label: UnitSpan = start === spoken?.start ? spoken.label : labelOf(units, stretch.turn.label);
      spoken = { start, label };
      setTurn(units, labels, i, label);
      sources.set(i, label);
      continue;
    }
    const far = elsewhere.get(i);
    if (far !== undefined) {
      for (let j = far.first; j < far.last; j++)
        if (labels[j] !== LABEL.sourceBegin) labels[j] = LABEL.source;
      labels[far.first] = LABEL.sourceBegin;
      labels[i] = LABEL.afterBegin;
      sources.set(i, far);
      continue;
    }
    const source = signatureAfter(units, i) ?? quotedFrom(units, i);
    if (source === null) continue;
    let first = Math.min(source.first, i);
    while (first > 0 && units.passage[first - 1] === units.passage[i]) first -= 1;
    if (source.first > i)
      for (let j = i - 1; j >= first && labels[j] !== LABEL.sourceBegin; j--) labels[j] = LABEL.other;
    const words = wordsBeside(units, source);
    const between = words ?? { first: Math.min(i, source.first), last: Math.max(i + 1, source.last) };
    for (let j = Math.min(i, source.first); j < Math.max(i + 1, source.last); j++) labels[j] = LABEL.other;
    for (let j = between.first; j < between.last; j++) labels[j] = LABEL.cue;
    for (let j = source.first; j < source.last; j++)
      labels[j] = j === source.first ? LABEL.sourceBegin : LABEL.source;
    labels[i] = source.first < i ? LABEL.afterBegin : LABEL.beforeBegin;
    sources.set(i, source);
  }
  return sources;
}

/** The units of a transcript label: `WALLACE`, `Q.`. */
function labelOf(units: Units, { start, end }: Span): UnitSpan {
  const first = leadingCount(units.count, (i) => (units.start[i] ?? 0) < start);
  let last = first + 1;
  while (last < units.count && (units.start[last] ?? 0) < end) last += 1;
  return { first, last };
}

/** Sets the labels of a turn's paragraph: the speaker, the colon, the words. */
function setTurn(units: Units, labels: Uint8Array, quote: number, label: UnitSpan): void {
  for (let j = quote; j >= label.first && units.passage[j] === units.passage[quote]; j--)
    labels[j] = LABEL.other;
  for (let j = label.first; j < label.last; j++)
    labels[j] = j === label.first ? LABEL.sourceBegin : LABEL.source;
  if (units.shape[quote - 1] === SHAPE.colon) labels[quote - 1] = LABEL.cue;
  labels[quote] = LABEL.afterBegin;
}

/** `“…” — Ada Lovelace`: a dash and a name at the end of the paragraph, or in the next one alone. */
function signatureAfter(units: Units, quote: number): UnitSpan | null {
  const dash = quote + 1;
  if (dash + 1 >= units.count || units.shape[dash] !== SHAPE.dash || !isNameWord(units, dash + 1))
    return null;
  const passage = units.passage[dash] ?? 0;
  const away = passage - (units.passage[quote] ?? 0);
  const opensOwn = quote === 0 || units.passage[quote - 1] !== units.passage[quote];
  if (away > 1 || (!opensOwn && away === 1)) return null;
  let last = dash + 1;
  while (last < units.count && units.passage[last] === passage && last - dash <= LONGEST_SIGNATURE) last += 1;
  const ends = last === units.count || units.passage[last] !== passage;
  if (!ends) return null;
  while (last > dash + 2 && (units.shape[last - 1] ?? 0) >= SHAPE.comma) last -= 1;
  return { first: dash + 1, last };
}

/** "in the words of Lincoln, “…”", "“…,” in the words of Lincoln", "as Lincoln put it, “…”", "“…,” as Lincoln put it". */
function quotedFrom(units: Units, quote: number): UnitSpan | null {
  const before = quote - (units.shape[quote - 1] === SHAPE.comma ? 1 : 0);
  for (let i = before; i > Math.max(0, before - LONGEST_SIGNATURE); i--) {
    if (units.passage[i - 1] !== units.passage[quote] || units.shape[i - 1] === QUOTE_SHAPE) break;
    if (endsWith(units, i, 'in the words of')) return i < before ? { first: i, last: before } : null;
    if (wordAt(units, i - 1) === 'as' && endsWith(units, before, 'put it') && i < before - 2)
      return { first: i, last: before - 2 };
  }
  const after = quote + (units.shape[quote + 1] === SHAPE.comma ? 2 : 1);
  if (after + 2 >= units.count || units.passage[after] !== units.passage[quote]) return null;
  if (endsWith(units, after + 4, 'in the words of')) return phraseStartingAt(units, after + 4);
  if (wordAt(units, after) !== 'as') return null;
  for (let i = after + 2; i < Math.min(units.count, after + LONGEST_SIGNATURE); i++)
    if (endsWith(units, i + 2, 'put it')) return { first: after + 1, last: i };
  return null;
}

/** "in the words of" before the source, "put it" after it; null if a mark introduces it. */
function wordsBeside(units: Units, source: UnitSpan): UnitSpan | null {
  if (endsWith(units, source.first, 'in the words of'))
    return { first: source.first - 4, last: source.first };
  return endsWith(units, source.last + 2, 'put it') ? { first: source.last, last: source.last + 2 } : null;
}

/** Whether these words are right before the unit. */
function endsWith(units: Units, unit: number, words: string): boolean {
  const list = words.split(' ');
  return unit >= list.length && list.every((word, i) => wordAt(units, unit - list.length + i) === word);
}
