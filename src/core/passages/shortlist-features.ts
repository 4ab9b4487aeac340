/** Features that are cheap to compute, by shared words and embeddings; they choose the shortlist. */

import { isPresent, type PassageView, type PoolStatistics } from './passage-view.ts';
import type { Query } from './query.ts';
import { dotProduct } from './sentence-embedding.ts';

/** The usual length of a passage in words. */
const USUAL_LENGTH = 45;

const K1 = 1.2;
const B = 0.9;

/** BM25's saturated count of a word: each further occurrence adds less, and occurrences in a long passage count for less. */
export function saturated(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
}

export type ShortlistFeatures = ReturnType<typeof shortlistFeatures>;

export function shortlistFeatures(query: Query, view: PassageView, pool: PoolStatistics) {
  const { words, hit } = view;
  return {
    ...covered(query, view, pool),
    length: Math.log(Math.max(words.length, 8) / USUAL_LENGTH),
    score: pool.bestScore > 0 ? hit.score / pool.bestScore : 0,
    rank: Math.log(1 + view.rank),
    meaning: dotProduct(query.meaning, view.meaning),
    askingMeaning: dotProduct(query.asking, view.meaning),
  } as const;
}

/**
 * The share of the question that the passage or its headline covers, by several weightings, and the rarest term that is
 * missing.
 */
function covered(query: Query, view: PassageView, pool: PoolStatistics) {
  const { words, found, titled } = view;
  const all = { worth: 0, weight: 0, pool: 0, asking: 0 };
  const had = { worth: 0, weight: 0, pool: 0, asking: 0 };
  let missedName = 0;
  let missedNumber = 0;
  let gain = 0;
  let gainInPool = 0;
  let headline = 0;
  for (const [at, term] of query.terms.entries()) {
    const count = found[at]?.length ?? 0;
    const inPool = pool.rarity[at] ?? 0;
    const asking = term.asks ? term.worth : 0;
    all.worth += term.worth;
    all.weight += term.weight;
    all.pool += inPool;
    all.asking += asking;
    if (titled[at]) headline += term.rarity;
    if (count > 0) {
      gain += term.worth * saturated(count, words.length);
      gainInPool += inPool * saturated(count, words.length);
    }
    if (isPresent(view, at)) {
      had.worth += term.worth;
      had.weight += term.weight;
      had.pool += inPool;
      had.asking += asking;
      continue;
    }
    if (term.name) missedName = Math.max(missedName, term.worth);
    if (term.number) missedNumber = Math.max(missedNumber, term.worth);
  }
  const share = (of: keyof typeof all) => (all[of] === 0 ? 0 : had[of] / all[of]);
  return {
    coverage: share('worth'),
    coverageByWeight: share('weight'),
    coverageInPool: share('pool'),
    askingCoverage: share('asking'),
    missedName,
    missedNumber,
    gain,
    gainInPool,
    headline,
  };
}
