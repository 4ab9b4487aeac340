/** Learns how sure a speaker is, on choices that the ranker made in articles it had not seen, and tells how it came out. */

import {
  type ConfidenceWeights,
  confidenceOf,
  type SpeakerEvidence,
  traitsOf,
} from '../src/core/quotes/confidence/speaker-confidence.ts';
import { MENTION_KINDS } from '../src/core/quotes/quote.ts';

/** One speaker that was chosen: was the name right? */
export interface Choice {
  readonly evidence: SpeakerEvidence;
  readonly right: boolean;
  /** Where names were judged (`names`), or mentions alone (`mentions`). */
  readonly judged: 'names' | 'mentions';
  /** Articles of one outlet are in one fold. */
  readonly fold: number;
}

/** Choices whose mention alone was judged count less: they say little of names. */
const MENTION_WEIGHT = 0.12;
const RIDGE = 1.5;
const STEPS = 400;
const RATE = 0.5;

/** Where only mentions were judged, names by pronoun and by nothing look surer than they are: offsets of their own take that up. */
function traitsIn({ evidence, judged }: Choice): Readonly<Record<string, number>> {
  const traits = traitsOf(evidence);
  return judged === 'names' ? traits : { ...traits, [`mention ${evidence.by}`]: 1 };
}

/** Logistic regression by gradient steps with a decaying average of squares (RMSprop), full batch, fixed order. */
export function learnConfidence(choices: readonly Choice[]): ConfidenceWeights {
  const names = [...new Set(choices.flatMap((choice) => Object.keys(traitsIn(choice))))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map((choice) => ({
    traits: Object.entries(traitsIn(choice)).map(([name, value]) => [index.get(name) ?? 0, value] as const),
    right: choice.right ? 1 : 0,
    weight: choice.judged === 'names' ? 1 : MENTION_WEIGHT,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => RIDGE * weight);
    for (const { traits, right, weight } of rows) {
      let sum = 0;
      for (const [i, value] of traits) sum += (weights[i] ?? 0) * value;
      const error = weight * (1 / (1 + Math.exp(-sum)) - right);
      for (const [i, value] of traits) gradient[i] = (gradient[i] ?? 0) + error * value;
    }
    const rate = RATE / (1 + step / 20);
    for (const [i, slope] of gradient.entries()) {
      squares[i] = 0.9 * (squares[i] ?? 0) + 0.1 * slope * slope;
      weights[i] = (weights[i] ?? 0) - (0.2 * rate * slope) / (Math.sqrt(squares[i] ?? 0) + 1e-6);
    }
  }
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(1000 * (weights[i] ?? 0)) / 1000] as const)
      .filter(([name, weight]) => weight !== 0 && !name.startsWith('mention ')),
  );
}

/** How often names were right, by confidence and kind of mention, each judged with weights learnt from the other folds. */
export function reliabilityByFolds(choices: readonly Choice[], folds: number): string {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = learnConfidence(choices.filter((choice) => choice.fold !== fold));
    return choices
      .filter((choice) => choice.fold === fold)
      .map((choice) => ({ ...choice, confidence: confidenceOf(choice.evidence, weights) }));
  }).flat();
  const table = (kind: Choice['judged']): string =>
    bandsOf(judged.filter((choice) => choice.judged === kind));
  return `Names, articles of many outlets:\n${table('names')}\n\nMentions, articles with annotated mentions:\n${table('mentions')}`;
}

interface Judged extends Choice {
  readonly confidence: number;
}

/** One line a band of confidence: how many were right of how many; for each kind of mention. */
function bandsOf(judged: readonly Judged[]): string {
  const cell = (rows: readonly Judged[]): string =>
    rows.length === 0
      ? '–'
      : `${Math.round((100 * rows.filter(({ right }) => right).length) / rows.length)} % of ${rows.length}`;
  const lines = Array.from({ length: 10 }, (_, tenth) => {
    const within = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const cells = MENTION_KINDS.map((kind) => cell(within.filter(({ evidence }) => evidence.by === kind)));
    return `| ${tenth / 10} – ${(tenth + 1) / 10} | ${cell(within)} | ${cells.join(' | ')} |`;
  });
  const kinds = MENTION_KINDS.join(' | ');
  return [
    `| confidence | all | ${kinds} |`,
    `|---|---:${'|---:'.repeat(MENTION_KINDS.length)}|`,
    ...lines,
  ].join('\n');
}
