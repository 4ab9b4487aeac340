/** Learns the sequence labels: a linear-chain conditional random field, online, by FTRL-proximal with a strong L1. */

import { random as seeded, shuffled } from '../bench/random.ts';
import type { Surroundings } from '../src/core/quotes/labels/context-features.ts';
import { labelFeatures, MOST_KEYS } from '../src/core/quotes/labels/label-features.ts';
import { LABELS, mayFollow } from '../src/core/quotes/labels/sequence-labels.ts';
import type { Units } from '../src/core/quotes/marks/text-units.ts';
import { packRows, type WeightFile } from '../src/core/text/sparse-weights.ts';
import { chainMarginals } from './chain-marginals.ts';

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
  /** The weights are the mean of those behind each of so many last passes. */
  readonly averaged: number;
  /** Weights smaller than this are left out of the file: they cost a quarter of it and change nothing that can be measured. */
  readonly least: number;
}

/** Chosen on four folds of the articles: a weaker penalty and the mean of two passes read the edges of mixed quotes better. */
export const SETTINGS: Settings = { passes: 5, rare: 5, alpha: 0.1, l1: 8, l2: 4, averaged: 2, least: 0.05 };

const FORBIDDEN = -1000;

/** Slopes below this are not worth a step. */
const FLAT = 1e-4;

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
  const ftrl = createFtrl(size + (WIDTH + 1) * WIDTH, settings);
  const mean = new Float64Array(ftrl.weights.length);
  let order: readonly number[] = chains.map((_, i) => i);
  const random = seeded(7);
  for (let pass = 0; pass < settings.passes; pass++) {
    order = shuffled(order, random);
    let loss = 0;
    for (const number of order) {
      const chain = chains[number];
      if (chain !== undefined) loss += learnChain(chain, ftrl, size, settings.l1);
    }
    if (settings.passes - pass <= settings.averaged)
      for (const [i, weight] of ftrl.weights.entries())
        mean[i] = (mean[i] as number) + weight / settings.averaged;
    process.stderr.write(`labels pass ${pass + 1}: loss ${(loss / chains.length).toFixed(3)}\n`);
  }
  return fileOf(index, mean, fits, settings.least);
}

interface Ftrl {
  readonly weights: Float32Array;
  /** Moves one weight against its slope. */
  readonly learn: (i: number, slope: number, l1: number) => void;
}

/** FTRL-proximal (McMahan et al. 2013), with a rate for each weight. */
function createFtrl(count: number, { alpha, l2 }: Settings): Ftrl {
  const z = new Float32Array(count);
  /** Square roots of the sums of squared slopes. */
  const roots = new Float32Array(count);
  const weights = new Float32Array(count);
  return {
    weights,
    learn: (i, slope, l1) => {
      const before = roots[i] as number;
      const after = Math.sqrt(before * before + slope * slope);
      const zi = (z[i] as number) + slope - ((after - before) / alpha) * (weights[i] as number);
      z[i] = zi;
      roots[i] = after;
      const beyond = Math.abs(zi) - l1;
      weights[i] = beyond <= 0 ? 0 : (zi > 0 ? -beyond : beyond) / ((1 + after) / alpha + l2);
    },
  };
}

/** Learns from one paragraph. @returns its loss before */
function learnChain({ features, gold, length }: Chain, ftrl: Ftrl, size: number, l1: number): number {
  const { weights, learn } = ftrl;
  const emit = new Float64Array(length * WIDTH);
  for (let i = 0; i < length; i++) {
    for (let k = i * MOST_KEYS; k < (i + 1) * MOST_KEYS; k++) {
      const feature = features[k] as number;
      if (feature < 0) break;
      for (let l = 0; l < WIDTH; l++)
        emit[i * WIDTH + l] = (emit[i * WIDTH + l] as number) + (weights[feature * WIDTH + l] as number);
    }
  }
  const move = Float64Array.from({ length: (WIDTH + 1) * WIDTH }, (_, at) =>
    mayMove(at) ? (weights[size + at] as number) : FORBIDDEN,
  );
  const { marginals, pairs, likelihood } = chainMarginals(length, WIDTH, emit, move);
  const loss = likelihood - goldScore(gold, length, emit, move);
  for (let i = 0; i < length; i++) {
    for (let l = 0; l < WIDTH; l++) {
      const slope = (marginals[i * WIDTH + l] as number) - (l === gold[i] ? 1 : 0);
      if (Math.abs(slope) <= FLAT) continue;
      for (let k = i * MOST_KEYS; k < (i + 1) * MOST_KEYS; k++) {
        const feature = features[k] as number;
        if (feature < 0) break;
        learn(feature * WIDTH + l, slope, l1);
      }
    }
  }
  for (let at = 0; at < move.length; at++) if (mayMove(at)) learn(size + at, pairs[at] as number, 0);
  for (let i = 0; i < length; i++) learn(size + moveAt(gold, i), -1, 0);
  return loss;
}

/** Whether the labels of a transition may follow each other; anything may follow the start. */
function mayMove(at: number): boolean {
  const from = Math.floor(at / WIDTH);
  return mayFollow(from === WIDTH ? 0 : from, at % WIDTH);
}

/** The number of the transition into a unit. */
function moveAt(gold: Uint8Array, i: number): number {
  const from = i === 0 ? WIDTH : (gold[i - 1] as number);
  return from * WIDTH + (gold[i] as number);
}

function fileOf(
  index: ReadonlyMap<number, number>,
  mean: Float64Array,
  fits: number,
  least: number,
): WeightFile {
  const rows = new Map<number, Float32Array>();
  let weights = 0;
  for (const [key, feature] of index) {
    const row = Float32Array.from({ length: WIDTH }, (_, l) => {
      const w = mean[feature * WIDTH + l] as number;
      return Math.abs(w) < least ? 0 : w;
    });
    const kept = row.filter((w) => w !== 0).length;
    weights += kept;
    if (kept > 0) rows.set(key, row);
  }
  process.stderr.write(`labels: ${rows.size} features, ${weights} weights\n`);
  const { rows: packed, step } = packRows(rows, WIDTH);
  const size = index.size * WIDTH;
  return {
    about:
      'Content, cue and source labels over listed words, tags, shapes and quotation state; see docs/quote-model.md',
    labels: [...LABELS],
    fits,
    step,
    rows: packed,
    transitions: Array.from({ length: (WIDTH + 1) * WIDTH }, (_, at) =>
      mayMove(at) ? Math.round((mean[size + at] as number) * 1000) / 1000 : FORBIDDEN,
    ),
  };
}

function goldScore(gold: Uint8Array, n: number, emit: Float64Array, move: Float64Array): number {
  let score = 0;
  for (let i = 0; i < n; i++)
    score += (move[moveAt(gold, i)] as number) + (emit[i * WIDTH + (gold[i] as number)] as number);
  return score;
}
