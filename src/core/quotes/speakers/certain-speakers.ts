/** What needs no weighing: turns of a transcript, quotations signed after a dash, and "in the words of". */
import { SHAPE } from '../../text/tokens.ts';
import { LABEL } from '../labels/labels.ts';
import type { Run } from '../labels/runs.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import { QUOTE_SHAPE, type Units } from '../marks/units.ts';
import { isNameWord, phraseStartingAt, wordAt } from '../names/noun-phrases.ts';

const LONGEST_SIGNATURE = 10;

/** Sources by the unit of the quotation; labels of those paragraphs are set to match. */
export function settle(
  units: Units,
  stretches: readonly Stretch[],
  labels: Uint8Array,
): ReadonlyMap<number, Run> {
  const sources = new Map<number, Run>();
  for (let i = 0; i < units.count; i++) {
    const stretch = stretches[units.stretch[i] ?? -1];
    if (stretch === undefined) continue;
    const source =
      stretch.style === 'turn' ? labelBefore(units, i) : (signatureAfter(units, i) ?? quotedFrom(units, i));
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

/** Whether the mention is the label of a turn. */
export function isLabel(units: Units, stretches: readonly Stretch[], mention: Run): boolean {
  const stretch = stretches[units.stretch[mention.last + 1] ?? -1];
  return stretch?.style === 'turn' && units.shape[mention.last] === SHAPE.colon;
}

/** `WALLACE: …`: the words before the colon. */
function labelBefore(units: Units, quote: number): Run | null {
  if (units.shape[quote - 1] !== SHAPE.colon) return null;
  let first = quote - 1;
  while (
    first > 0 &&
    units.passage[first - 1] === units.passage[quote] &&
    (units.shape[first - 1] ?? 0) < SHAPE.comma
  )
    first -= 1;
  return first < quote - 1 ? { first, last: quote - 1 } : null;
}

/** `“…” — Ada Lovelace`: a dash and a name that end the paragraph, or a paragraph of their own right after. */
function signatureAfter(units: Units, quote: number): Run | null {
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
function quotedFrom(units: Units, quote: number): Run | null {
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

/** "in the words of" before the source, "put it" after it: the words that report; null when a mark does. */
function wordsBeside(units: Units, source: Run): Run | null {
  if (endsWith(units, source.first, 'in the words of'))
    return { first: source.first - 4, last: source.first };
  return endsWith(units, source.last + 2, 'put it') ? { first: source.last, last: source.last + 2 } : null;
}

/** Whether the words stand right before the unit. */
function endsWith(units: Units, unit: number, words: string): boolean {
  const list = words.split(' ');
  return unit >= list.length && list.every((word, i) => wordAt(units, unit - list.length + i) === word);
}
