/** Learns which words without quotation marks are statements, on labels given to folds that the labels had not seen. */
import { random as seeded, shuffled } from '../bench/random.ts';
import { paragraphMarginals } from '../src/core/quotes/clauses/statement-confidence.ts';
import { MOST_STATEMENT_KEYS, statementFeatures } from '../src/core/quotes/clauses/statement-features.ts';
import type { Model } from '../src/core/quotes/engine-weights.ts';
import type { ParsedText } from '../src/core/quotes/marks/parsed-text.ts';
import { isQuoted, reportedCandidatesIn } from '../src/core/quotes/reported-speech.ts';
import { packRows, type WeightFile } from '../src/core/text/sparse-weights.ts';
import type { GoldArticle } from './annotated-articles.ts';

const PASSES = 12;
const ALPHA = 0.1;
const L1 = 1.2;
const L2 = 1;
/** A feature must come up this often to be learnt. */
const RARE = 6;

export interface StatementExample {
  readonly keys: readonly number[];
  /** Whether people marked any of these words as somebody's. */
  readonly stated: boolean;
}

export function statementExamples(
  article: GoldArticle,
  parsed: ParsedText,
  model: Omit<Model, 'statements'>,
): readonly StatementExample[] {
  const { units } = parsed;
  const { tags, scores, reported, byRule } = reportedCandidatesIn(parsed, model);
  const marginals = paragraphMarginals({ units, tags, scores }, model.labels);
  const keys = new Uint32Array(MOST_STATEMENT_KEYS);
  return reported.flatMap(({ content, source, cue }): StatementExample[] => {
    if (cue === null || isQuoted(units, content)) return [];
    const n = statementFeatures(
      units,
      tags,
      marginals(content),
      { content, source, cue, byRule: byRule(content) },
      keys,
    );
    const start = units.start[content.first] ?? 0;
    const end = units.end[content.last - 1] ?? 0;
    const stated = article.quotes.some((quote) => quote.start < end && start < quote.end);
    return [{ keys: [...keys.slice(0, n)], stated }];
  });
}

/** Logistic regression, learnt online by FTRL-proximal in a fixed shuffled order. */
export function trainStatements(examples: readonly StatementExample[], fits: number): WeightFile {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [key, count] of counts) if (count >= RARE) index.set(key, index.size);
  const z = new Float64Array(index.size);
  const squares = new Float64Array(index.size);
  const weight = (i: number): number => {
    const beyond = Math.abs(z[i] ?? 0) - L1;
    if (beyond <= 0) return 0;
    return ((z[i] ?? 0) > 0 ? -beyond : beyond) / ((1 + Math.sqrt(squares[i] ?? 0)) / ALPHA + L2);
  };
  const random = seeded(13);
  let order = examples.map(({ keys, stated }) => ({
    stated,
    features: keys.flatMap((key) => index.get(key) ?? []),
  }));
  for (let pass = 0; pass < PASSES; pass++) {
    order = [...shuffled(order, random)];
    let loss = 0;
    for (const { features, stated } of order) {
      const p = 1 / (1 + Math.exp(-features.reduce((sum, i) => sum + weight(i), 0)));
      loss -= Math.log(Math.max(1e-9, stated ? p : 1 - p));
      const gradient = p - (stated ? 1 : 0);
      for (const i of features) {
        const w = weight(i);
        const before = squares[i] ?? 0;
        squares[i] = before + gradient * gradient;
        z[i] = (z[i] ?? 0) + gradient - ((Math.sqrt(squares[i] ?? 0) - Math.sqrt(before)) / ALPHA) * w;
      }
    }
    process.stderr.write(`statements pass ${pass + 1}: loss ${(loss / examples.length).toFixed(4)}\n`);
  }
  const rows = new Map([...index].map(([key, i]) => [key, [weight(i)]] as const));
  return {
    about: 'Which words without quotation marks are statements; see docs/quote-model.md',
    labels: ['statement'],
    fits,
    ...packRows(rows, 1),
    transitions: [],
  };
}
