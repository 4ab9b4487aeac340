/** Puts found passages into the order in which they answer a question. */
import { turn } from '../turn.ts';
import { type PassageFeatures, passageFeatures } from './passagefeatures.ts';
import { createLikenesses, nearestIn, viewOf } from './passageview.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import type { PassageHit } from './stores.ts';
import { type Pool, sharesOf, type TermFeatures, termFeatures } from './termfeatures.ts';
import type { Words } from './token.ts';

export interface Ranked {
  readonly hit: PassageHit;
  /** The natural logarithm of how much likelier it is that this passage answers than that nothing found does. */
  readonly score: number;
}

/** What speaks for a passage, before it is weighed. */
export interface Features {
  readonly hit: PassageHit;
  readonly passage: PassageFeatures;
  /** By term of the question. */
  readonly terms: readonly TermFeatures[];
}

/** Passages looked at before others may have their turn: some milliseconds, a few more where a question is long. */
const SLICE = 10;

/** In the order of the store's search, which has the best first. */
export async function* featuresOf(
  query: Query,
  hits: readonly PassageHit[],
  words: Words,
): AsyncGenerator<Features> {
  const views = hits.map((hit, rank) => viewOf(query, hit, rank, words));
  const held = (stem: string) =>
    views.filter(({ places, title }) => places.has(stem) || title.has(stem)).length;
  const pool: Pool = {
    rarity: new Map(query.terms.map((term) => [term, Math.log((hits.length + 1) / (held(term.stem) + 0.5))])),
    worth: query.terms.reduce((sum, { worth }) => sum + worth, 0),
  };
  const likenesses = createLikenesses(query);
  const bestScore = hits[0]?.score ?? 0;
  for (const [place, view] of views.entries()) {
    if (place % SLICE === 0) await turn();
    const nearest = nearestIn(query, view, likenesses);
    const shares = sharesOf(query, view, pool.worth);
    const terms = query.terms.flatMap((term, at) => {
      const near = nearest[at];
      return near === undefined ? [] : [termFeatures(query, view, { term, nearest: near, pool, shares })];
    });
    yield {
      hit: view.hit,
      passage: passageFeatures(query, view, { nearest, likenesses, pool, shares, bestScore }),
      terms,
    };
  }
}

export async function rerank(
  query: Query,
  hits: readonly PassageHit[],
  ranking: Ranking,
  words: Words,
): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = [];
  for await (const { hit, passage, terms } of featuresOf(query, hits, words))
    ranked.push({ hit, score: ranking.score(passage, terms) });
  return ranked.sort((a, b) => b.score - a.score);
}
