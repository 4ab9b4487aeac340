/** Learns the sequence labels: a linear-chain conditional random field, online, by FTRL-proximal with a strong L1. */

import { random as seeded, shuffled } from '../bench/random.ts';
import type { Surroundings } from '../src/core/quotes/labels/context-features.ts';
import { labelFeatures, MOST_KEYS } from '../src/core/quotes/labels/label-features.ts';
import { LABELS, mayFollow } from '../src/core/quotes/labels/sequence-labels.ts';
import type { Units } from '../src/core/quotes/marks/text-units.ts';
import { packRows, type WeightFile } from '../src/core/text/sparse-weights.ts';

const WIDTH = LABELS.length;

export interface LabelledText {
  readonly units: Units;
  readonly around: Surroundings;
  readonly gold: Uint8Array;
}

export interface Settings {
  readonly passes: number;
  /** A feature must come up this often to be learnt. */
  readonly rare: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Weights smaller than this are left out of the file: they cost a quarter of it and change nothing that can be measured. */
  readonly least: number;
}

export const SETTINGS: Settings = { passes: 4, rare: 5, alpha: 0.1, l1: 14, l2: 4, least: 0.03 };

const FORBIDDEN = -1000;

interface Chain {
  /** Feature numbers, unit by unit; -1 fills up. */
  readonly features: Int32Array;
  readonly gold: Uint8Array;
  readonly length: number;
}

/** One chain per passage. */
function chainsOf(text: LabelledText, index: ReadonlyMap<number, number>): readonly Chain[] {
  const chains: Chain[] = [];
  const keys = new Uint32Array(MOST_KEYS);
  const { units, around, gold } = text;
  for (let first = 0; first < units.count; ) {
    let last = first + 1;
    while (last < units.count && units.passage[last] === units.passage[first]) last += 1;
    const features = new Int32Array((last - first) * MOST_KEYS).fill(-1);
    for (let i = first; i < last; i++) {
      const n = labelFeatures(units, around, i, keys);
      let at = (i - first) * MOST_KEYS;
      for (let k = 0; k < n; k++) {
        const feature = index.get(keys[k] as number);
        if (feature !== undefined) features[at++] = feature;
      }
    }
    chains.push({ features, gold: gold.slice(first, last), length: last - first });
    first = last;
  }
  return chains;
}

function featureIndex(texts: readonly LabelledText[], rare: number): Map<number, number> {
  const counts = new Map<number, number>();
  const keys = new Uint32Array(MOST_KEYS);
  for (const { units, around } of texts) {
    for (let i = 0; i < units.count; i++) {
      const n = labelFeatures(units, around, i, keys);
      for (let k = 0; k < n; k++) counts.set(keys[k] as number, (counts.get(keys[k] as number) ?? 0) + 1);
    }
  }
  const index = new Map<number, number>();
  for (const [key, count] of counts) if (count >= rare) index.set(key, index.size);
  return index;
}

/** Trains on the texts, in a fixed shuffled order. */
export function trainLabels(
  texts: readonly LabelledText[],
  fits: number,
  settings: Settings = SETTINGS,
): WeightFile {
  const index = featureIndex(texts, settings.rare);
  const chains = texts.flatMap((text) => chainsOf(text, index));
  const size = index.size * WIDTH;
  // The last block holds the transitions, with one more row for the start.
  const total = size + (WIDTH + 1) * WIDTH;
  const z = new Float32Array(total);
  const squares = new Float32Array(total);
  const { alpha, l1, l2 } = settings;
  const weight = (i: number, penalty: number): number => {
    const zi = z[i] as number;
    const beyond = Math.abs(zi) - penalty;
    if (beyond <= 0) return 0;
    return (zi > 0 ? -beyond : beyond) / ((1 + Math.sqrt(squares[i] as number)) / alpha + l2);
  };
  const learn = (i: number, gradient: number, penalty: number): void => {
    const w = weight(i, penalty);
    const before = squares[i] as number;
    const after = before + gradient * gradient;
    z[i] = (z[i] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * w;
    squares[i] = after;
  };
  let order: readonly number[] = chains.map((_, i) => i);
  const random = seeded(7);
  for (let pass = 0; pass < settings.passes; pass++) {
    order = shuffled(order, random);
    let loss = 0;
    for (const number of order) {
      const chain = chains[number];
      if (chain === undefined) continue;
      const n = chain.length;
      const emit = new Float64Array(n * WIDTH);
      for (let i = 0; i < n; i++) {
        for (let k = i * MOST_KEYS; k < (i + 1) * MOST_KEYS; k++) {
          const feature = chain.features[k] as number;
          if (feature < 0) break;
          for (let l = 0; l < WIDTH; l++)
            emit[i * WIDTH + l] = (emit[i * WIDTH + l] as number) + weight(feature * WIDTH + l, l1);
        }
      }
      const move = new Float64Array((WIDTH + 1) * WIDTH);
      for (let f = 0; f <= WIDTH; f++) {
        for (let l = 0; l < WIDTH; l++) {
          move[f * WIDTH + l] = mayFollow(f === WIDTH ? 0 : f, l)
            ? weight(size + f * WIDTH + l, 0)
            : FORBIDDEN;
        }
      }
      const { marginals, pairs, likelihood } = forwardBackward(n, emit, move);
      loss -= likelihood - goldScore(chain.gold, n, emit, move);
      for (let i = 0; i < n; i++) {
        const gold = chain.gold[i] as number;
        for (let k = i * MOST_KEYS; k < (i + 1) * MOST_KEYS; k++) {
          const feature = chain.features[k] as number;
          if (feature < 0) break;
          for (let l = 0; l < WIDTH; l++) {
            const gradient = (marginals[i * WIDTH + l] as number) - (l === gold ? 1 : 0);
            if (gradient > 1e-4 || gradient < -1e-4) learn(feature * WIDTH + l, gradient, l1);
          }
        }
      }
      for (let f = 0; f <= WIDTH; f++) {
        for (let l = 0; l < WIDTH; l++) {
          if (mayFollow(f === WIDTH ? 0 : f, l))
            learn(size + f * WIDTH + l, pairs[f * WIDTH + l] as number, 0);
        }
      }
      for (let i = 0; i < n; i++) {
        const f = i === 0 ? WIDTH : (chain.gold[i - 1] as number);
        learn(size + f * WIDTH + (chain.gold[i] as number), -1, 0);
      }
    }
    process.stderr.write(`labels pass ${pass + 1}: loss ${(-loss / chains.length).toFixed(3)}\n`);
  }
  const rows = new Map<number, Float32Array>();
  let weights = 0;
  for (const [key, feature] of index) {
    const row = Float32Array.from({ length: WIDTH }, (_, l) => {
      const w = weight(feature * WIDTH + l, l1);
      return Math.abs(w) < settings.least ? 0 : w;
    });
    const kept = row.filter((w) => w !== 0).length;
    weights += kept;
    if (kept > 0) rows.set(key, row);
  }
  process.stderr.write(`labels: ${rows.size} features, ${weights} weights\n`);
  const { rows: packed, step } = packRows(rows, WIDTH);
  const transitions = Array.from({ length: (WIDTH + 1) * WIDTH }, (_, i) => {
    const f = Math.floor(i / WIDTH);
    return mayFollow(f === WIDTH ? 0 : f, i % WIDTH)
      ? Math.round(weight(size + i, 0) * 1000) / 1000
      : FORBIDDEN;
  });
  return {
    about:
      'Content, cue and source labels over listed words, tags, shapes and quotation state; see docs/quote-model.md',
    labels: [...LABELS],
    fits,
    step,
    rows: packed,
    transitions,
  };
}

function goldScore(gold: Uint8Array, n: number, emit: Float64Array, move: Float64Array): number {
  let score = 0;
  for (let i = 0; i < n; i++) {
    const f = i === 0 ? WIDTH : (gold[i - 1] as number);
    score +=
      (move[f * WIDTH + (gold[i] as number)] as number) + (emit[i * WIDTH + (gold[i] as number)] as number);
  }
  return score;
}

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** Marginals of each label and each pair, and the log of the partition function. */
function forwardBackward(n: number, emit: Float64Array, move: Float64Array) {
  const forward = new Float64Array(n * WIDTH);
  const backward = new Float64Array(n * WIDTH);
  const part = new Float64Array(WIDTH);
  for (let l = 0; l < WIDTH; l++) forward[l] = (move[WIDTH * WIDTH + l] as number) + (emit[l] as number);
  for (let i = 1; i < n; i++) {
    for (let l = 0; l < WIDTH; l++) {
      for (let f = 0; f < WIDTH; f++)
        part[f] = (forward[(i - 1) * WIDTH + f] as number) + (move[f * WIDTH + l] as number);
      forward[i * WIDTH + l] = logSum(part) + (emit[i * WIDTH + l] as number);
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    for (let f = 0; f < WIDTH; f++) {
      for (let l = 0; l < WIDTH; l++) {
        part[l] =
          (move[f * WIDTH + l] as number) +
          (emit[(i + 1) * WIDTH + l] as number) +
          (backward[(i + 1) * WIDTH + l] as number);
      }
      backward[i * WIDTH + f] = logSum(part);
    }
  }
  const likelihood = logSum(forward.slice((n - 1) * WIDTH));
  const marginals = forward.map((value, i) => Math.exp(value + (backward[i] as number) - likelihood));
  const pairs = new Float64Array((WIDTH + 1) * WIDTH);
  for (let l = 0; l < WIDTH; l++) pairs[WIDTH * WIDTH + l] = marginals[l] as number;
  for (let i = 1; i < n; i++) {
    for (let f = 0; f < WIDTH; f++) {
      for (let l = 0; l < WIDTH; l++) {
        const at = f * WIDTH + l;
        const log =
          (forward[(i - 1) * WIDTH + f] as number) +
          (move[at] as number) +
          (emit[i * WIDTH + l] as number) +
          (backward[i * WIDTH + l] as number) -
          likelihood;
        if (log > -20) pairs[at] = (pairs[at] as number) + Math.exp(log);
      }
    }
  }
  return { marginals, pairs, likelihood };
}
