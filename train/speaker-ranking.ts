/** Learns to pick the speaker among the tagged sources, on labels given to folds that the labels had not seen. */

import { random as seeded } from '../bench/random.ts';
import type { ContentSpan, UnitSpan } from '../src/core/quotes/labels/label-spans.ts';
import type { ParsedText } from '../src/core/quotes/marks/parsed-text.ts';
import type { Stretch } from '../src/core/quotes/marks/quotation-marks.ts';
import type { Units } from '../src/core/quotes/marks/text-units.ts';
import { isPronoun } from '../src/core/quotes/names/noun-phrases.ts';
import type { Coreference } from '../src/core/quotes/pronouns/coreference.ts';
import { formerContentOf } from '../src/core/quotes/speakers/choose-speakers.ts';
import { nameOf } from '../src/core/quotes/speakers/naming/speaker-name.ts';
import type { RankingContext } from '../src/core/quotes/speakers/ranking-context.ts';
import { candidatesFor } from '../src/core/quotes/speakers/speaker-candidates.ts';
import { MOST_RANK_KEYS, rankFeatures } from '../src/core/quotes/speakers/speaker-ranking.ts';
import { packRows, type WeightFile } from '../src/core/text/sparse-weights.ts';
import { type GoldArticle, type GoldQuote, trimmed } from './annotated-articles.ts';
import { isOneOf, pieceAt, type WildArticle } from './wild-articles.ts';

const PASSES = 12;
const ALPHA = 0.15;
const L1 = 0.6;
const L2 = 0.5;

export interface RankExample {
  /** Keys of each option. */
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** The annotated quote that shares at least half of the words with a span, if any. */
export function goldAt(article: GoldArticle, from: number, to: number): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0.5;
  for (const quote of article.quotes) {
    if (quote.nested === true) continue;
    const [start, end] = trimmed(article.text, quote.start, quote.end);
    const shared = Math.min(to, end) - Math.max(from, start);
    const share = shared <= 0 ? 0 : (2 * shared) / (to - from + (end - start));
    if (share >= most) {
      most = share;
      best = quote;
    }
  }
  return best;
}

/** Whether a speaker is the annotated one: the same mention, or the same last name. */
export function isGoldSpeaker(
  text: string,
  { speaker }: GoldQuote,
  shown: { readonly name: string; readonly start: number; readonly end: number },
): boolean {
  if (speaker === null) return false;
  if (shown.start < speaker.end && speaker.start < shown.end) return true;
  const last = lastWord(speaker.text);
  return lastWord(shown.name) === last || lastWord(text.slice(shown.start, shown.end)) === last;
}

const lastWord = (text: string): string =>
  text
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? '';

/** The options that name the annotated speaker: the mention itself, else the same name elsewhere. */
export function rightOptions(
  article: GoldArticle,
  units: Units,
  options: readonly (UnitSpan | null)[],
  quote: GoldQuote,
): readonly number[] {
  const { speaker } = quote;
  if (speaker === null) return [0];
  const overlapping: number[] = [];
  const alike: number[] = [];
  for (const [index, option] of options.entries()) {
    if (option === null) continue;
    const start = units.start[option.first] ?? 0;
    const end = units.end[option.last - 1] ?? 0;
    if (start < speaker.end && speaker.start < end) overlapping.push(index);
    else if (lastWord(article.text.slice(start, end)) === lastWord(speaker.text)) alike.push(index);
  }
  return overlapping.length > 0 ? overlapping : alike;
}

/** Which options are right for a content: empty when none is, null when nobody knows. */
export type Right = (content: ContentSpan, options: readonly (UnitSpan | null)[]) => readonly number[] | null;

/** What PolNeAR's annotators say. */
export function rightBySpans(article: GoldArticle, units: Units): Right {
  return (content, options) => {
    const quote = goldAt(article, units.start[content.first] ?? 0, units.end[content.last - 1] ?? 0);
    return quote === null ? null : rightOptions(article, units, options, quote);
  };
}

/** What the readers of the wild articles say: by name, and by the pronoun beside the words where they found one. */
export function rightByNames(
  article: WildArticle,
  parsed: ParsedText,
  coreference: Coreference,
  context: RankingContext,
): Right {
  const { units } = parsed;
  return (content, options) => {
    const quote = firstQuote(units, content);
    const piece = quote === null ? null : pieceAt(article, units.start[quote] ?? 0, units.end[quote] ?? 0);
    if (piece === null || piece.kind !== 'quote' || piece.who === 'any') return null;
    if (piece.who === null) return [0];
    const { who } = piece;
    if (piece.mention === 'pronoun') {
      const hinted = (context.hints.get(content) ?? []).map(({ speaker }) => options.indexOf(speaker));
      const pronoun = hinted.filter((index) => index > 0 && isPronounRun(units, options[index] ?? null));
      if (pronoun.length > 0) return pronoun;
    }
    const named = options.flatMap((option, index) =>
      option !== null && isOneOf(nameOf(parsed, coreference, option, null).name, who) ? [index] : [],
    );
    return named.length === 0 && who.includes(null) ? [0] : named;
  };
}

function isPronounRun(units: Units, run: UnitSpan | null): boolean {
  return run !== null && run.last - run.first === 1 && isPronoun(units, run.first);
}

function firstQuote(units: Units, content: ContentSpan): number | null {
  for (let i = content.first; i < content.last; i++) if (units.stretch[i] !== -1) return i;
  return null;
}

export function examplesOf(
  context: RankingContext,
  stretches: readonly Stretch[],
  rightFor: Right,
): readonly RankExample[] {
  const examples: RankExample[] = [];
  const keys = new Uint32Array(MOST_RANK_KEYS);
  let previous: ContentSpan | null = null;
  let source: UnitSpan | null = null;
  for (const content of context.spans.contents) {
    const former = formerContentOf(context.units, stretches, content, previous, source);
    const options: (UnitSpan | null)[] = [null, ...candidatesFor(context, content, former.source)];
    const right = rightFor(content, options);
    previous = content;
    if (right === null) continue;
    source = options[right[0] ?? 0] ?? source;
    if (right.length === 0) continue;
    examples.push({
      options: options.map((candidate) => {
        const n = rankFeatures(context, content, candidate, former, keys);
        return [...keys.slice(0, n)];
      }),
      right,
    });
  }
  return examples;
}

/** Softmax over the options, learnt online by FTRL-proximal. */
export function trainRanker(examples: readonly RankExample[], fits: number): WeightFile {
  const index = new Map<number, number>();
  for (const example of examples)
    for (const option of example.options)
      for (const key of option) if (!index.has(key)) index.set(key, index.size);
  const z = new Float64Array(index.size);
  const squares = new Float64Array(index.size);
  const weight = (i: number): number => {
    const beyond = Math.abs(z[i] as number) - L1;
    if (beyond <= 0) return 0;
    return ((z[i] as number) > 0 ? -beyond : beyond) / ((1 + Math.sqrt(squares[i] as number)) / ALPHA + L2);
  };
  const random = seeded(11);
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    let right = 0;
    order.sort(() => random() - 0.5);
    for (const number of order) {
      const example = examples[number];
      if (example === undefined) continue;
      const features = example.options.map((option) => option.map((key) => index.get(key) ?? 0));
      const scores = features.map((option) => option.reduce((sum, i) => sum + weight(i), 0));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((a, b) => a + b, 0);
      const good = example.right.reduce((sum, r) => sum + (shares[r] ?? 0), 0);
      if (example.right.includes(scores.indexOf(top))) right += 1;
      for (const [o, option] of features.entries()) {
        const p = (shares[o] ?? 0) / all;
        const gradient = p - (example.right.includes(o) ? (shares[o] ?? 0) / good : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (const i of option) {
          const w = weight(i);
          const before = squares[i] as number;
          squares[i] = before + gradient * gradient;
          z[i] =
            (z[i] as number) + gradient - ((Math.sqrt(squares[i] as number) - Math.sqrt(before)) / ALPHA) * w;
        }
      }
    }
    process.stderr.write(
      `ranker pass ${pass + 1}: ${((100 * right) / examples.length).toFixed(2)} % of ${examples.length}\n`,
    );
  }
  const rows = new Map([...index].map(([key, i]) => [key, [weight(i)]] as const));
  const { rows: packed, step } = packRows(rows, 1);
  return {
    about: 'Which source a content belongs to; see docs/quote-model.md',
    labels: ['score'],
    fits,
    step,
    rows: packed,
    transitions: [],
  };
}
