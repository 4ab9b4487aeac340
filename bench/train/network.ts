/** The small network of the rerank and how it learns: a listwise softmax over what was found and “nothing answers it” (Adam). */
import {
  type PassageFeature,
  type RankingFile,
  type Scale,
  scaled,
  type TermFeature,
} from '../../src/core/answers/ranking.ts';
import { random } from '../random.ts';

/** A question with what was found for it. */
export interface Example {
  readonly file: string;
  /** Features of each passage, by name. */
  readonly passages: readonly Float32Array[];
  /** For each passage the features of all terms, one term after another. */
  readonly terms: readonly Float32Array[];
  readonly right: readonly boolean[];
  readonly passageNames: readonly PassageFeature[];
  readonly termNames: readonly TermFeature[];
}

export interface Network {
  /** The scores of an example's passages. */
  scores(example: Example): readonly number[];
  weights(): Omit<RankingFile, 'about'>;
}

const HIDDEN = 12;
const PASSES = 15;
const BATCH = 32;
const RATE = 0.01;
const DECAY = 0.001;
/** Adam's usual constants. */
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
/** How much it counts that nothing answers once the right passage is taken away. */
const WITHOUT = 0.3;
/** Passages this unlikely teach nothing. */
const NEGLIGIBLE = 1e-4;

/** The scale of each of so many features that follow one another in rows. */
function scalesOf(rows: Iterable<Float32Array>, width: number): readonly Scale[] {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const row of rows) {
    count += row.length / width;
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

/** @param seed of the first weights and of the order of the questions */
export function createNetwork(examples: readonly Example[], seed = 7): Network {
  const [first] = examples;
  if (first === undefined) throw new Error('no questions to learn from');
  const { passageNames, termNames } = first;
  const wide = passageNames.length;
  const long = termNames.length;
  const passageScales = scalesOf(
    examples.flatMap(({ passages }) => passages),
    wide,
  );
  const termScales = scalesOf(
    examples.flatMap(({ terms }) => terms),
    long,
  );
  const scaledTo = (example: Example) => ({
    passages: example.passages.map((row) => toScale(row, passageScales)),
    terms: example.terms.map((row) => toScale(row, termScales)),
    right: example.right,
  });

  // One row of numbers: bias | passage weights | term weights | hidden weights, unit by unit | hidden biases | their weights
  const atTerm = 1 + wide;
  const atHidden = atTerm + long;
  const atBias = atHidden + HIDDEN * long;
  const atOut = atBias + HIDDEN;
  const values = new Float64Array(atOut + HIDDEN);
  const next = random(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  for (let at = atHidden; at < atBias; at++) values[at] = bell() / Math.sqrt(long);
  for (let at = atOut; at < values.length; at++) values[at] = 0.02 * bell();

  const units = new Float64Array(HIDDEN);
  function unitsOf(terms: Float32Array, term: number): void {
    for (let unit = 0; unit < HIDDEN; unit++) {
      let sum = values[atBias + unit] as number;
      const from = atHidden + unit * long;
      for (let at = 0; at < long; at++) sum += (values[from + at] as number) * (terms[term + at] as number);
      units[unit] = Math.tanh(sum);
    }
  }
  function scoreOf(passage: Float32Array, terms: Float32Array): number {
    let score = values[0] as number;
    for (let at = 0; at < wide; at++) score += (values[1 + at] as number) * (passage[at] as number);
    for (let term = 0; term < terms.length; term += long) {
      for (let at = 0; at < long; at++)
        score += (values[atTerm + at] as number) * (terms[term + at] as number);
      unitsOf(terms, term);
      for (let unit = 0; unit < HIDDEN; unit++)
        score += (values[atOut + unit] as number) * (units[unit] as number);
    }
    return score;
  }

  const gradient = new Float64Array(values.length);
  const add = (at: number, by: number) => {
    gradient[at] = (gradient[at] as number) + by;
  };
  function learnFrom(by: number, passage: Float32Array, terms: Float32Array): void {
    add(0, by);
    for (let at = 0; at < wide; at++) add(1 + at, by * (passage[at] as number));
    for (let term = 0; term < terms.length; term += long) {
      for (let at = 0; at < long; at++) add(atTerm + at, by * (terms[term + at] as number));
      unitsOf(terms, term);
      for (let unit = 0; unit < HIDDEN; unit++) {
        const value = units[unit] as number;
        add(atOut + unit, by * value);
        const through = by * (values[atOut + unit] as number) * (1 - value * value);
        add(atBias + unit, through);
        const from = atHidden + unit * long;
        for (let at = 0; at < long; at++) add(from + at, through * (terms[term + at] as number));
      }
    }
  }

  const data = examples.map(scaledTo);
  const mean = new Float64Array(values.length);
  const spread = new Float64Array(values.length);
  const steps = Math.ceil(data.length / BATCH) * PASSES;
  let step = 0;
  const order = data.map((_, at) => at);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      for (const number of order.slice(from, from + BATCH)) {
        const { passages, terms, right } = data[number] as (typeof data)[number];
        const scores = passages.map((passage, at) => scoreOf(passage, terms[at] as Float32Array));
        const errors = errorsOf(scores, right);
        loss += errors.loss;
        for (const [at, by] of errors.by.entries())
          if (Math.abs(by) > NEGLIGIBLE)
            learnFrom(by / BATCH, passages[at] as Float32Array, terms[at] as Float32Array);
      }
      step += 1;
      const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * step) / (steps + 1)));
      for (let at = 0; at < values.length; at++) {
        const slope = gradient[at] as number;
        mean[at] = BETA1 * (mean[at] as number) + (1 - BETA1) * slope;
        spread[at] = BETA2 * (spread[at] as number) + (1 - BETA2) * slope * slope;
        const by =
          (mean[at] as number) /
          (1 - BETA1 ** step) /
          (Math.sqrt((spread[at] as number) / (1 - BETA2 ** step)) + EPSILON);
        values[at] = (values[at] as number) * (1 - rate * DECAY) - rate * by;
      }
    }
    process.stderr.write(`pass ${pass + 1} of ${PASSES}: ${(loss / data.length).toFixed(4)}\n`);
  }

  return {
    scores(example) {
      const { passages, terms } = scaledTo(example);
      return passages.map((passage, at) => scoreOf(passage, terms[at] as Float32Array));
    },
    weights: () => ({
      bias: rounded(values[0] as number),
      passage: named(passageNames, (at) => ({
        ...short(passageScales[at] as Scale),
        weight: rounded(values[1 + at] as number),
      })),
      term: named(termNames, (at) => ({
        ...short(termScales[at] as Scale),
        weight: rounded(values[atTerm + at] as number),
        hidden: Array.from({ length: HIDDEN }, (_, unit) =>
          rounded(values[atHidden + unit * long + at] as number),
        ),
      })),
      hidden: Array.from({ length: HIDDEN }, (_, unit) => ({
        bias: rounded(values[atBias + unit] as number),
        weight: rounded(values[atOut + unit] as number),
      })),
    }),
  };
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
const named = <Name extends string, T>(names: readonly Name[], value: (at: number) => T) =>
  Object.fromEntries(names.map((name, at) => [name, value(at)])) as Record<Name, T>;
