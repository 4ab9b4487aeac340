/** Sorts found passages by how likely they answer a question. */
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { PassageHit } from '../ports/quote-store.ts';
import type { SearchWordTable } from '../text/search-token.ts';
import { type PassageFeatures, passageFeatures } from './passage-features.ts';
import { type PassageView, type PoolStatistics, passageView, poolStatistics } from './passage-view.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking-weights.ts';
import { type ShortlistFeatures, shortlistFeatures } from './shortlist-features.ts';
import { sentenceCoverage, type TermFeatures, termFeatures } from './term-features.ts';
import { createWordSimilarity, nearestWord } from './word-similarity.ts';

export interface RankedPassage {
  readonly hit: PassageHit;
  /** The natural logarithm of how much likelier it is that this passage answers than that no found passage does. */
  readonly score: number;
}

/** The query and all found passages as ranking needs them. */
export interface RankingInput {
  readonly pool: PoolStatistics;
  readonly passages: readonly { readonly view: PassageView; readonly first: ShortlistFeatures }[];
}

/** The features of one passage. */
export interface RankingFeatures {
  readonly hit: PassageHit;
  readonly passage: PassageFeatures;
  /** For each term of the question. */
  readonly terms: readonly TermFeatures[];
}

/** Passages that are ranked in full. Of 80 found passages, the right one is nearly always among these (docs/answers.md). */
export const SHORTLIST_LENGTH = 30;

/** Passages processed at a time, a few milliseconds of work, so that other requests are not held up. */
const SEEN = 40;
const LOOKED_AT = 10;

/** @param hits in the order of the store's search, the best first */
export async function rankingInput(
  query: Query,
  hits: readonly PassageHit[],
  words: SearchWordTable,
): Promise<RankingInput> {
  const views: PassageView[] = [];
  for (const [rank, hit] of hits.entries()) {
    if (rank % SEEN === SEEN - 1) await yieldToEventLoop();
    views.push(passageView(query, hit, rank, words));
  }
  const pool = poolStatistics(query, views);
  return { pool, passages: views.map((view) => ({ view, first: shortlistFeatures(query, view, pool) })) };
}

/** The features of one passage after another, in the given order. */
export async function* rankingFeatures(
  query: Query,
  { pool, passages }: RankingInput,
): AsyncGenerator<RankingFeatures> {
  const likenesses = createWordSimilarity(query);
  for (const [place, { view, first }] of passages.entries()) {
    if (place % LOOKED_AT === LOOKED_AT - 1) await yieldToEventLoop();
    const nearest = nearestWord(query, view, likenesses);
    const shares = sentenceCoverage(query, view, pool);
    yield {
      hit: view.hit,
      passage: passageFeatures(query, view, { first, nearest, likenesses, shares }),
      terms: query.terms.map((_, at) => termFeatures(query, view, at, { nearest, pool, shares })),
    };
  }
}

/** The passages of the shortlist, the best first. */
export async function rerank(
  query: Query,
  hits: readonly PassageHit[],
  ranking: Ranking,
  words: SearchWordTable,
): Promise<readonly RankedPassage[]> {
  const rankingInputs = await rankingInput(query, hits, words);
  const passages = rankingInputs.passages
    .map((one) => ({ ...one, score: ranking.first(one.first) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST_LENGTH);
  const ranked: RankedPassage[] = [];
  for await (const { hit, passage, terms } of rankingFeatures(query, { ...rankingInputs, passages }))
    ranked.push({ hit, score: ranking.score(passage, terms) });
  return ranked.sort((a, b) => b.score - a.score);
}
