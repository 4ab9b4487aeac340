/** The small network of the rerank and how it learns: a listwise softmax over what was found and “nothing answers it” (Adam). */

import { bell, random, shuffled } from '../bench/random.ts';
import { type Scale, scaled } from '../src/core/passages/ranking-weights.ts';
import { createAdam } from './adam.ts';

/** A question with what was found for it. */
export interface Example {
  /** Features of each passage. */
  readonly passages: readonly Float32Array[];
  /** For each passage the features of all terms, one term after another. */
  readonly terms: readonly Float32Array[];
  readonly right: readonly boolean[];
}

/** What counts in proportion, and what goes through units, as the repository keeps it. */
export interface NetworkWeights {
  readonly bias: number;
  /** By feature of a passage. */
  readonly passage: readonly (Scale & { readonly weight: number })[];
  /** By feature of a term. */
  readonly term: readonly (Scale & { readonly weight: number; readonly hidden: readonly number[] })[];
  /** By unit. */
  readonly hidden: readonly { readonly bias: number; readonly weight: number }[];
}

export interface Network {
  /** The scores of an example's passages. */
  scores(example: Example): readonly number[];
  weights(): NetworkWeights;
}

const PASSES = 15;
const BATCH = 32;
/** At first; it falls to nothing as a cosine. */
const RATE = 0.01;
const DECAY = 0.001;
/** How much it counts that nothing answers once the right passage is taken away. */
const WITHOUT = 0.3;
/** Passages this unlikely teach nothing. */
const NEGLIGIBLE = 1e-4;

export interface Shape {
  /** Features of a passage. */
  readonly wide: number;
  /** Features of a term; 0 for a network that looks at passages alone. */
  readonly long: number;
  /** Units. */
  readonly units: number;
}

/** @param seed of the first weights and of the order of the questions */
export function createNetwork(examples: readonly Example[], shape: Shape, seed = 7): Network {
  const { wide, long, units } = shape;
  const passageScales = scalesOf(
    examples.flatMap(({ passages }) => passages),
    wide,
  );
  const termScales = scalesOf(
    examples.flatMap(({ terms }) => terms),
    long,
  );
  const toScales = ({ passages, terms, right }: Example): Example => ({
    passages: passages.map((row) => toScale(row, passageScales)),
    terms: terms.map((row) => toScale(row, termScales)),
    right,
  });
  const next = random(seed);
  const model = createModel(shape, next);
  learn(model, examples.map(toScales), next);
  const { values, places } = model;
  const value = (at: number) => rounded(values[at] as number);
  return {
    scores: (example) => scoresOf(model, toScales(example)),
    weights: () => ({
      bias: value(0),
      passage: passageScales.map((scale, at) => ({ ...short(scale), weight: value(1 + at) })),
      term: termScales.map((scale, at) => ({
        ...short(scale),
        weight: value(places.term + at),
        hidden: Array.from({ length: units }, (_, unit) => value(places.hidden + unit * long + at)),
      })),
      hidden: Array.from({ length: units }, (_, unit) => ({
        bias: value(places.bias + unit),
        weight: value(places.out + unit),
      })),
    }),
  };
}

/** The scale of each of so many features that follow one another in rows. */
function scalesOf(rows: Iterable<Float32Array>, width: number): readonly Scale[] {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const row of rows) {
    if (width > 0) count += row.length / width;
    for (const [place, value] of row.entries()) {
      const at = place % width;
      sums[at] = (sums[at] as number) + value;
      squares[at] = (squares[at] as number) + value * value;
    }
  }
  return Array.from({ length: width }, (_, at) => {
    const mean = (sums[at] as number) / count;
    const spread = Math.sqrt(Math.max(0, (squares[at] as number) / count - mean * mean));
    return { mean, factor: 1 / (spread + 1e-6) };
  });
}

const toScale = (row: Float32Array, scales: readonly Scale[]): Float32Array =>
  row.map((value, at) => {
    const { mean, factor } = scales[at % scales.length] as Scale;
    return scaled(value, mean, factor);
  });

interface Model extends Shape {
  /** Bias | passage weights | term weights | hidden weights, unit by unit | hidden biases | their weights. */
  readonly values: Float64Array;
  /** Where each of these begins. */
  readonly places: {
    readonly term: number;
    readonly hidden: number;
    readonly bias: number;
    readonly out: number;
  };
  /** Of the term that was looked at last. */
  readonly activity: Float64Array;
}

function createModel(shape: Shape, next: () => number): Model {
  const { wide, long, units } = shape;
  const term = 1 + wide;
  const hidden = term + long;
  const bias = hidden + units * long;
  const out = bias + units;
  const values = new Float64Array(out + units);
  for (let at = hidden; at < bias; at++) values[at] = bell(next) / Math.sqrt(long);
  for (let at = out; at < values.length; at++) values[at] = 0.02 * bell(next);
  return { ...shape, values, places: { term, hidden, bias, out }, activity: new Float64Array(units) };
}

function activate({ values, places, long, units, activity }: Model, terms: Float32Array, term: number): void {
  for (let unit = 0; unit < units; unit++) {
    let sum = values[places.bias + unit] as number;
    const from = places.hidden + unit * long;
    for (let at = 0; at < long; at++) sum += (values[from + at] as number) * (terms[term + at] as number);
    activity[unit] = Math.tanh(sum);
  }
}

function scoreOf(model: Model, passage: Float32Array, terms: Float32Array): number {
  const { values, places, wide, long, units, activity } = model;
  let score = values[0] as number;
  for (let at = 0; at < wide; at++) score += (values[1 + at] as number) * (passage[at] as number);
  for (let term = 0; term < terms.length; term += long) {
    for (let at = 0; at < long; at++)
      score += (values[places.term + at] as number) * (terms[term + at] as number);
    activate(model, terms, term);
    for (let unit = 0; unit < units; unit++)
      score += (values[places.out + unit] as number) * (activity[unit] as number);
  }
  return score;
}

const scoresOf = (model: Model, { passages, terms }: Example): readonly number[] =>
  passages.map((passage, at) => scoreOf(model, passage, terms[at] as Float32Array));

/** Adds to the gradient what one passage asks for: its score is to fall by so much. */
function addSlope(
  model: Model,
  gradient: Float64Array,
  by: number,
  { passage, terms }: { readonly passage: Float32Array; readonly terms: Float32Array },
): void {
  const { values, places, wide, long, units, activity } = model;
  const add = (at: number, slope: number) => {
    gradient[at] = (gradient[at] as number) + slope;
  };
  add(0, by);
  for (let at = 0; at < wide; at++) add(1 + at, by * (passage[at] as number));
  for (let term = 0; term < terms.length; term += long) {
    for (let at = 0; at < long; at++) add(places.term + at, by * (terms[term + at] as number));
    activate(model, terms, term);
    for (let unit = 0; unit < units; unit++) {
      const value = activity[unit] as number;
      add(places.out + unit, by * value);
      const through = by * (values[places.out + unit] as number) * (1 - value * value);
      add(places.bias + unit, through);
      const from = places.hidden + unit * long;
      for (let at = 0; at < long; at++) add(from + at, through * (terms[term + at] as number));
    }
  }
}

function learn(model: Model, examples: readonly Example[], next: () => number): void {
  const gradient = new Float64Array(model.values.length);
  const move = createAdam(model.values, gradient, model.values.length, DECAY);
  const steps = Math.ceil(examples.length / BATCH) * PASSES;
  let step = 0;
  let order = examples;
  for (let pass = 0; pass < PASSES; pass++) {
    order = shuffled(order, next);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      for (const example of order.slice(from, from + BATCH)) {
        const errors = errorsOf(scoresOf(model, example), example.right);
        loss += errors.loss;
        for (const [at, by] of errors.by.entries()) {
          const passage = example.passages[at] as Float32Array;
          const terms = example.terms[at] as Float32Array;
          if (Math.abs(by) > NEGLIGIBLE) addSlope(model, gradient, by / BATCH, { passage, terms });
        }
      }
      step += 1;
      move([0], RATE * 0.5 * (1 + Math.cos((Math.PI * step) / (steps + 1))));
    }
    process.stderr.write(`pass ${pass + 1} of ${PASSES}: ${(loss / examples.length).toFixed(4)}\n`);
  }
}

/**
 * How much each score is to fall: the right passages against all others and “nothing”, whose score is 0; and “nothing” against the
 * others once the right ones are taken away.
 */
function errorsOf(scores: readonly number[], right: readonly boolean[]) {
  const shares = (among: (at: number) => boolean) => {
    const top = Math.max(0, ...scores);
    const raised = scores.map((score, at) => (among(at) ? Math.exp(score - top) : 0));
    const nothing = Math.exp(-top);
    const all = raised.reduce((sum, one) => sum + one, nothing);
    return { of: raised.map((one) => one / all), nothing: nothing / all };
  };
  const wrong = shares((at) => right[at] !== true);
  if (!right.includes(true)) return { by: wrong.of, loss: -Math.log(wrong.nothing) };
  const every = shares(() => true);
  const good = every.of.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
  const by = scores.map((_, at) => {
    const share = every.of[at] ?? 0;
    return share - (right[at] ? share / good : 0) + WITHOUT * (wrong.of[at] ?? 0);
  });
  return { by, loss: -Math.log(good) - WITHOUT * Math.log(wrong.nothing) };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
const short = ({ mean, factor }: Scale): Scale => ({ mean: rounded(mean), factor: rounded(factor) });
