/** Puts found passages into the order in which they answer a question: proximity, names, numbers, kind of answer. */
import type { AnswerType } from './question.ts';
import type { PassageHit } from './stores.ts';
import { type Token, tokensOf } from './token.ts';

/** A term of the question: one stem, with all that matters about it. */
export interface Term {
  readonly stem: string;
  readonly plain: string;
  /** `ln(1 + N / (df + 1))` over the store's passages. */
  readonly rarity: number;
  readonly name: boolean;
  readonly number: boolean;
  /** It stands in the question's last sentence, which asks. */
  readonly asks: boolean;
  readonly stop: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Neighbouring terms that tell something, as indices. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly type: AnswerType;
}

export interface Ranked {
  readonly hit: PassageHit;
  readonly score: number;
  /** Share of what the question's words weigh that the passage (or its headline) has. */
  readonly coverage: number;
  /** The tokens of the passage, for marking the best span. */
  readonly tokens: readonly Token[];
}

/**
 * The features' weights: a listwise logistic regression over public question sets (docs/answers.md has the figures),
 * rounded; each feature is scaled to about one.
 */
const WEIGHTS = {
  words: 0.16,
  telling: 0.05,
  asking: 0.05,
  exact: 0.05,
  coverage: 1.2,
  pairs: 1.4,
  names: 0.9,
  missedName: -0.1,
  sentence: 0.06,
  related: 0.08,
  answer: 0.35,
  length: -0.9,
  title: 0.12,
} as const;

const K1 = 1.2;
const B = 0.75;
/** The usual length of a passage, in words. */
const USUAL_LENGTH = 45;

export function queryOf(asked: string, type: AnswerType, rarityOf: (stem: string) => number): Query {
  const tokens = tokensOf(asked);
  const last = tokens.at(-1)?.sentence ?? 0;
  const terms: Term[] = [];
  const at = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  let before: { readonly index: number; readonly sentence: number } | null = null;
  for (const token of tokens) {
    const known = at.get(token.stem);
    const index = known ?? terms.length;
    const former = known === undefined ? undefined : terms[known];
    terms[index] = {
      stem: token.stem,
      plain: token.plain,
      rarity: rarityOf(token.stem),
      name: (former?.name ?? false) || (token.capital && !token.opens),
      number: token.digits,
      asks: (former?.asks ?? false) || token.sentence === last,
      stop: token.stop,
    };
    at.set(token.stem, index);
    if (token.stop) continue;
    if (before !== null && before.sentence === token.sentence && before.index !== index) {
      pairs.push([before.index, index]);
    }
    before = { index, sentence: token.sentence };
  }
  return { terms, pairs, type };
}

export function rerank(query: Query, hits: readonly PassageHit[]): readonly Ranked[] {
  return hits.map((hit) => rank(query, hit)).sort((a, b) => b.score - a.score);
}

function rank(query: Query, hit: PassageHit): Ranked {
  const tokens = tokensOf(hit.passage.text);
  const places = placesOf(tokens);
  const title = new Set(tokensOf(hit.title).map((token) => token.stem));
  const { terms, pairs, type } = query;
  const long = K1 * (1 - B + (B * tokens.length) / USUAL_LENGTH);

  let words = 0;
  let telling = 0;
  let asking = 0;
  let exact = 0;
  let related = 0;
  let titled = 0;
  let weight = 0;
  let covered = 0;
  let nameWeight = 0;
  let named = 0;
  let missedName = 0;
  const bySentence = new Map<number, number>();
  for (const term of terms) {
    const found = places.get(term.stem);
    const count = found?.length ?? 0;
    const worth = (term.rarity * count * (K1 + 1)) / (count + long);
    words += worth;
    if (term.stop) continue;
    const inTitle = title.has(term.stem);
    weight += term.rarity;
    if (inTitle) titled += term.rarity;
    if (count > 0 || inTitle) covered += term.rarity;
    if (term.name) {
      nameWeight += term.rarity;
      if (count > 0 || inTitle) named += term.rarity;
      else missedName = Math.max(missedName, term.rarity);
    }
    if (found === undefined) {
      related += term.rarity * relatedness(term, places);
      continue;
    }
    telling += worth;
    if (term.asks) asking += worth;
    if (found.some((place) => tokens[place]?.plain === term.plain)) exact += term.rarity;
    for (const sentence of new Set(found.map((place) => tokens[place]?.sentence ?? 0))) {
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + term.rarity);
    }
  }
  const coverage = weight === 0 ? 0 : covered / weight;
  const score =
    WEIGHTS.words * words +
    WEIGHTS.telling * telling +
    WEIGHTS.asking * asking +
    WEIGHTS.exact * exact +
    WEIGHTS.coverage * coverage +
    WEIGHTS.pairs * pairShare(terms, pairs, places) +
    WEIGHTS.names * (nameWeight === 0 ? 1 : named / nameWeight) +
    WEIGHTS.missedName * missedName +
    WEIGHTS.sentence * Math.max(0, ...bySentence.values()) +
    WEIGHTS.related * related +
    WEIGHTS.answer * answers(type, tokens, new Set(terms.map((term) => term.stem))) +
    WEIGHTS.length * Math.log(Math.max(tokens.length, 8) / USUAL_LENGTH) +
    WEIGHTS.title * titled;
  return { hit, score, coverage, tokens };
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, token] of tokens.entries()) {
    const known = places.get(token.stem);
    if (known === undefined) places.set(token.stem, [place]);
    else known.push(place);
  }
  return places;
}

/** Terms that stand side by side in the question: how near one another they stand in the passage, 0 to 1. */
function pairShare(
  terms: readonly Term[],
  pairs: readonly (readonly [number, number])[],
  places: ReadonlyMap<string, readonly number[]>,
): number {
  let all = 0;
  let near = 0;
  for (const [a, b] of pairs) {
    const first = terms[a];
    const second = terms[b];
    if (first === undefined || second === undefined) continue;
    const worth = Math.min(first.rarity, second.rarity);
    all += worth;
    const gap = nearest(places.get(first.stem) ?? [], places.get(second.stem) ?? []);
    if (gap <= 4) near += worth * (1 - (gap - 1) / 8);
  }
  return all === 0 ? 0 : near / all;
}

/** Steps from one word to the other; backwards costs one more. Both lists are sorted. */
function nearest(from: readonly number[], to: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  let i = 0;
  let j = 0;
  while (i < from.length && j < to.length) {
    const a = from[i] ?? 0;
    const b = to[j] ?? 0;
    best = Math.min(best, b > a ? b - a : a - b + 1);
    if (a < b) i++;
    else j++;
  }
  return best;
}

/** Words of one family whose stems differ (Argentina, Argentine): the share of letters they begin with in common. */
function relatedness(term: Term, places: ReadonlyMap<string, readonly number[]>): number {
  if (term.stem.length < 5 || term.number) return 0;
  let best = 0;
  for (const stem of places.keys()) {
    if (stem.length < 4 || stem[0] !== term.stem[0]) continue;
    let common = 0;
    while (common < stem.length && stem[common] === term.stem[common]) common++;
    if (common >= 4) best = Math.max(best, common / Math.max(stem.length, term.stem.length));
  }
  return best > 0.6 ? best : 0;
}

const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|years?|decades?|(?:19|20)\d\d)$/;

/** Is there something in the passage that could be the answer, and that the question does not say itself? 0 to 2. */
function answers(type: AnswerType, tokens: readonly Token[], asked: ReadonlySet<string>): number {
  const fresh = tokens.filter((token) => !asked.has(token.stem) && !token.stop);
  switch (type) {
    case 'person':
    case 'place':
    case 'name':
      return Math.min(fresh.filter((token) => token.capital && !token.opens).length, 4) / 2;
    case 'number':
      return Math.min(fresh.filter((token) => token.digits).length, 2);
    case 'time':
      return fresh.some((token) => TIMES.test(token.plain)) ? 1 : 0;
    case 'other':
      return 0;
    default:
      return type satisfies never;
  }
}
