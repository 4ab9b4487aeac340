/** Features of a passage for one term of the question: the inputs of the network that weighs terms. */

import { sentenceAt, type Word } from '../text/search-token.ts';
import { isPresent, type PassageView, type PoolStatistics } from './passage-view.ts';
import type { Query, Term } from './query.ts';
import { saturated } from './shortlist-features.ts';
import type { NearestWord } from './word-similarity.ts';

/** For each sentence, the share of the question's worth that it covers. */
export function sentenceCoverage(
  query: Query,
  view: PassageView,
  { worth: all }: PoolStatistics,
): Float32Array {
  const shares = new Float32Array(Math.max(1, view.starts.length));
  for (const [term, { worth }] of query.terms.entries()) {
    let before = -1;
    for (const place of view.found[term] ?? []) {
      const sentence = sentenceAt(view, place);
      if (sentence !== before) shares[sentence] = (shares[sentence] as number) + worth / (all || 1);
      before = sentence;
    }
  }
  return shares;
}

export type TermFeatures = ReturnType<typeof termFeatures>;

/** @param at index of the term */
export function termFeatures(
  query: Query,
  view: PassageView,
  at: number,
  {
    nearest,
    pool,
    shares,
  }: {
    /** For each term of the question. */
    readonly nearest: readonly NearestWord[];
    readonly pool: PoolStatistics;
    /** For each sentence of the passage. */
    readonly shares: Float32Array;
  },
) {
  const { words } = view;
  const term = query.terms[at] as Term;
  const near = nearest[at] as NearestWord;
  const found = view.found[at] ?? [];
  const count = found.length;
  const counted = saturated(count, words.length);
  const matched = found[0] ?? near.place;
  return {
    rarity: term.rarity,
    poolRarity: pool.rarity[at] ?? 0,
    weight: term.weight,
    unknown: flag(term.row < 0),
    name: flag(term.name),
    number: flag(term.number),
    asks: flag(term.asks),
    place: term.place / query.length,
    order: Math.log(1 + term.order),
    share: term.worth / (pool.worth || 1),
    times: Math.log(term.times),
    count: counted,
    gain: term.worth * counted,
    found: flag(count > 0),
    titled: flag(view.titled[at]),
    exact: flag(found.some((place) => words[place]?.plain === term.plain)),
    match: isPresent(view, at) ? 1 : near.likeness,
    likeness: near.likeness,
    second: near.second,
    family: count > 0 ? 0 : familyOf(term, words),
    ...company(query, view, at),
    /** The share of the question in the best sentence that has the term. */
    sentence: Math.max(0, ...found.map((place) => shares[sentenceAt(view, place)] ?? 0)),
    capital: flag(found.some((place) => words[place]?.capital)),
    first: count > 0 ? (found[0] ?? 0) / words.length : 1,
    matchedWeight: weightOf(query, words[matched]),
  } as const;
}

const flag = (is: boolean | undefined): number => (is === true ? 1 : 0);

function weightOf({ vectors }: Query, word: Word | undefined): number {
  const row = word?.row ?? -1;
  return row < 0 ? 0 : (vectors.weights[row] ?? 0);
}

/**
 * How close another word of the question is (1 for a neighbour), and whether one is at the same distance from the term
 * as in the question, at most two words away.
 */
function company({ terms }: Query, { found: all }: PassageView, at: number) {
  let near = 0;
  let beside = 0;
  const found = all[at] ?? [];
  if (found.length === 0) return { near, beside };
  const { place } = terms[at] as Term;
  for (const [other, places] of all.entries()) {
    if (other === at) continue;
    const distance = (terms[other] as Term).place - place;
    for (const there of places) {
      for (const here of found) {
        near = Math.max(near, 1 / Math.abs(there - here));
        if (Math.abs(distance) <= 2 && there - here === distance) beside = 1;
      }
    }
  }
  return { near, beside };
}

/** Fewest letters that related words share at their beginning. */
const FAMILY = 4;

/**
 * For related words with different stems (Argentina, Argentine): the share of letters that they have in common at the
 * beginning.
 */
function familyOf({ stem, number }: Term, words: readonly Word[]): number {
  if (stem.length < 5 || number) return 0;
  let best = 0;
  const first = stem.slice(0, FAMILY);
  for (const { stem: other } of words) {
    if (other.length < FAMILY || !other.startsWith(first)) continue;
    let common = FAMILY;
    while (common < other.length && other[common] === stem[common]) common++;
    best = Math.max(best, common / Math.max(other.length, stem.length));
  }
  return best > 0.6 ? best : 0;
}
