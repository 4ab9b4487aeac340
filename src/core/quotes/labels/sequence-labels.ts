/** The learnt labels: for each unit whether it is content, source or cue. */
import { sumRows, type Weights } from '../../text/sparse-weights.ts';
import type { Units } from '../marks/text-units.ts';
import type { Surroundings } from './context-features.ts';
import { labelFeatures, MOST_KEYS } from './label-features.ts';

/**
 * In the order of their numbers. `before` and `after`: the content is before or after its cue. `Begin`: the first unit
 * of a span.
 */
export const LABELS = [
  'other',
  'cue',
  'sourceBegin',
  'source',
  'afterBegin',
  'after',
  'beforeBegin',
  'before',
] as const;

export type Label = (typeof LABELS)[number];

export const LABEL: Readonly<Record<Label, number>> = {
  other: 0,
  cue: 1,
  sourceBegin: 2,
  source: 3,
  afterBegin: 4,
  after: 5,
  beforeBegin: 6,
  before: 7,
};

/** Whether one label may follow another inside a span. */
export function mayFollow(former: number, label: number): boolean {
  if (label === LABEL.source) return former === LABEL.sourceBegin || former === LABEL.source;
  if (label === LABEL.after) return former === LABEL.afterBegin || former === LABEL.after;
  if (label === LABEL.before) return former === LABEL.beforeBegin || former === LABEL.before;
  return true;
}

export interface Labelled {
  /** One label for each unit. */
  readonly labels: Uint8Array;
  /** The score of each label at each unit, `width` numbers for each unit; marginals are computed from these. */
  readonly scores: Float32Array;
}

/** The best sequence of labels (Viterbi), paragraph by paragraph. */
export function labelsOf(units: Units, around: Surroundings, weights: Weights): Labelled {
  const { count } = units;
  const width = weights.width;
  const labels = new Uint8Array(count);
  const all = new Float32Array(count * width);
  if (count === 0) return { labels, scores: all };
  const scores = new Int32Array(width);
  const keys = new Uint32Array(MOST_KEYS);
  const back = new Uint8Array(count * width);
  const { transitions } = weights;
  let former = new Float32Array(width);
  let now = new Float32Array(width);
  for (let i = 0; i < count; i++) {
    const n = labelFeatures(units, around, i, keys);
    sumRows(weights, keys, n, scores);
    const starts = i === 0 || units.passage[i] !== units.passage[i - 1];
    const best = starts && i > 0 ? highest(former) : 0;
    const base = former[best] as number;
    for (let label = 0; label < width; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (starts) {
        top = (transitions[width * width + label] as number) + base;
        from = best;
      } else {
        for (let f = 0; f < width; f++) {
          const score = (former[f] as number) + (transitions[f * width + label] as number);
          if (score > top) {
            top = score;
            from = f;
          }
        }
      }
      const own = (scores[label] as number) * weights.step;
      all[i * width + label] = own;
      now[label] = top + own;
      back[i * width + label] = from;
    }
    if (!starts && units.sentence[i] !== units.sentence[i - 1]) {
      // No source continues in the next sentence, and no clause continues from one quotation to another.
      now[LABEL.source] = Number.NEGATIVE_INFINITY;
      if (units.stretch[i] !== -1 && units.stretch[i - 1] !== -1) {
        now[LABEL.after] = Number.NEGATIVE_INFINITY;
        now[LABEL.before] = Number.NEGATIVE_INFINITY;
      }
    }
    [former, now] = [now, former];
  }
  let label = highest(former);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * width + label] as number;
  }
  return { labels, scores: all };
}

function highest(scores: Float32Array): number {
  let top = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[top] as number)) top = label;
  }
  return top;
}
