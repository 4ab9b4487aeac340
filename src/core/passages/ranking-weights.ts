/** Learnt weights that turn the features of a passage into one score. `npm run train:ranking` makes them. */
import { modelBytes, unpackModel } from '../text/model-files.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { ShortlistFeatures } from './shortlist-features.ts';
import type { TermFeatures } from './term-features.ts';

export type ShortlistFeature = keyof ShortlistFeatures;
export type PassageFeature = keyof PassageFeatures;
export type TermFeature = keyof TermFeatures;

/** Mean and scale that standardise a feature. */
export interface Scale {
  readonly mean: number;
  /** One divided by the standard deviation. */
  readonly factor: number;
}

/** One weight for each feature. */
export type Linear<Name extends string> = Readonly<Record<Name, Scale & { readonly weight: number }>>;

/** The content of the weights file. */
export interface RankingFile {
  readonly about: string;
  /** Weights that choose the shortlist. */
  readonly first: Linear<ShortlistFeature>;
  /** Added to every score, so that a score of 0 means “nothing answers it”. */
  readonly bias: number;
  /** Weights of the passage's features. */
  readonly passage: Linear<PassageFeature>;
  /** The features of each term go through a small neural network. Its outputs are added up. */
  readonly term: Readonly<
    Record<TermFeature, Scale & { readonly weight: number; readonly hidden: readonly number[] }>
  >;
  readonly hidden: readonly { readonly bias: number; readonly weight: number }[];
}

/** Standardised values are limited to this many standard deviations. */
const CLIP = 4;

export interface Ranking {
  /** Higher is likelier to answer. Use it only to choose the shortlist. */
  first(features: ShortlistFeatures): number;
  /** The natural logarithm of how much likelier it is that this passage answers than that no passage does. */
  score(passage: PassageFeatures, terms: readonly TermFeatures[]): number;
}

function readRanking({ first, bias, passage, term, hidden }: RankingFile): Ranking {
  const ofFirst = readLinear(first);
  const ofPassage = readLinear(passage);
  const ofTerm = Object.entries(term) as [TermFeature, (typeof term)[TermFeature]][];
  const units = hidden.length;
  const names = ofTerm.map(([name]) => name);
  const scales = ofTerm.map(([, { mean, factor, weight, hidden: weights }]) => ({
    mean,
    factor,
    weight,
    into: Float64Array.from(weights),
  }));
  const biases = Float64Array.from(hidden, ({ bias: own }) => own);
  const outputs = Float64Array.from(hidden, ({ weight }) => weight);
  const sums = new Float64Array(units);

  function termScore(features: TermFeatures): number {
    let score = 0;
    sums.set(biases);
    for (let at = 0; at < names.length; at++) {
      const { mean, factor, weight, into } = scales[at] as (typeof scales)[number];
      const value = scaled(features[names[at] as TermFeature], mean, factor);
      score += weight * value;
      for (let unit = 0; unit < units; unit++)
        sums[unit] = (sums[unit] as number) + (into[unit] as number) * value;
    }
    for (let unit = 0; unit < units; unit++)
      score += (outputs[unit] as number) * Math.tanh(sums[unit] as number);
    return score;
  }

  return {
    first: ofFirst,
    score(features, terms) {
      let score = bias + ofPassage(features);
      for (const one of terms) score += termScore(one);
      return score;
    },
  };
}

function readLinear<Name extends string>(
  file: Linear<Name>,
): (features: Readonly<Record<Name, number>>) => number {
  const entries = Object.entries(file) as [Name, Linear<Name>[Name]][];
  return (features) =>
    entries.reduce(
      (sum, [name, { mean, factor, weight }]) => sum + weight * scaled(features[name], mean, factor),
      0,
    );
}

/** The feature as standard deviations from its mean. */
export function scaled(value: number, mean: number, factor: number): number {
  return Math.max(-CLIP, Math.min(CLIP, (value - mean) * factor));
}

let loaded: Ranking | null = null;

/** Reads the weights at the first question. */
export function loadRanking(): Ranking {
  loaded ??= readRanking(
    unpackModel<RankingFile & { readonly rows: Uint8Array }>(modelBytes('passage-ranking')),
  );
  return loaded;
}
