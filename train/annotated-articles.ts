/** The annotated articles that the engine learns from, and their labels on our units. */
import { readFileSync } from 'node:fs';
import { LABEL } from '../src/core/quotes/labels/sequence-labels.ts';
import type { Units } from '../src/core/quotes/marks/text-units.ts';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly group: string;
  readonly nested?: boolean;
  readonly speaker: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly full?: string;
  } | null;
  readonly cue: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speech: boolean;
  } | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly quotes: readonly GoldQuote[];
}

export function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

const EDGE = /[\s"“”„«»`.,;:!?…()[\]\u2013\u2014'‘’-]/;

/** The span without marks and punctuation at its edges, and without a leading "that". */
export function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  const that = /^that\s+/i.exec(text.slice(from, to));
  if (that !== null && that[0].length < to - from) return trimmed(text, from + that[0].length, to);
  return [from, to];
}

/** The units that the span covers; a masked stretch counts when half of it is covered. */
export function unitsWithin(units: Units, start: number, end: number): readonly number[] {
  const within: number[] = [];
  for (let i = firstEndingAfter(units, start); i < units.count && (units.start[i] ?? 0) < end; i++) {
    const from = units.start[i] ?? 0;
    const to = units.end[i] ?? 0;
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared * 2 >= to - from) within.push(i);
  }
  return within;
}

function firstEndingAfter(units: Units, offset: number): number {
  let low = 0;
  let high = units.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The label of each unit. Where annotations overlap, the outer one counts. */
export function goldLabels(article: GoldArticle, units: Units): Uint8Array {
  const labels = new Uint8Array(units.count);
  const outer = article.quotes
    .filter((quote) => quote.nested !== true)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const quote of outer) {
    const [start, end] = trimmed(article.text, quote.start, quote.end);
    const within = unitsWithin(units, start, end);
    if (within.length === 0 || within.some((i) => labels[i] !== LABEL.other)) continue;
    const mate = quote.cue ?? quote.speaker;
    const comesFirst = mate === null || mate.start < start;
    for (const [index, i] of within.entries()) {
      const fresh = index === 0 || units.passage[i] !== units.passage[i - 1];
      if (comesFirst) labels[i] = fresh ? LABEL.afterBegin : LABEL.after;
      else labels[i] = fresh ? LABEL.beforeBegin : LABEL.before;
    }
  }
  for (const { speaker } of outer) {
    if (speaker === null) continue;
    const [start, end] = trimmed(article.text, speaker.start, speaker.end);
    const within = unitsWithin(units, start, end);
    if (within.some((i) => labels[i] !== LABEL.other)) continue;
    for (const [index, i] of within.entries()) labels[i] = index === 0 ? LABEL.sourceBegin : LABEL.source;
  }
  for (const { cue } of outer) {
    if (cue === null) continue;
    for (const i of unitsWithin(units, cue.start, cue.end))
      if (labels[i] === LABEL.other) labels[i] = LABEL.cue;
  }
  return labels;
}
