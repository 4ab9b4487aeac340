/** A found passage as ranking needs it: its words, and the positions of the question's terms. */

import type { PassageHit } from '../ports/quote-store.ts';
import { type SearchTokens, type SearchWordTable, searchTokensOf, type Word } from '../text/search-token.ts';
import type { Query } from './query.ts';
import { sentenceEmbedding } from './sentence-embedding.ts';

export interface PassageView extends SearchTokens {
  readonly hit: PassageHit;
  /** Position in the store's results; 0 is the best. */
  readonly rank: number;
  /** For each term of the question, its positions in the passage. */
  readonly found: readonly (readonly number[])[];
  /** For each term, whether the headline has it. */
  readonly titled: readonly boolean[];
  /** The embedding of the passage. */
  readonly meaning: Float32Array;
}

const NOWHERE: readonly number[] = [];

export function passageView(
  query: Query,
  hit: PassageHit,
  rank: number,
  known: SearchWordTable,
): PassageView {
  const tokens = searchTokensOf(hit.passage.text, known);
  const places: number[][] = [];
  for (let place = 0; place < tokens.words.length; place++) {
    const term = query.places.get((tokens.words[place] as Word).stem);
    if (term === undefined) continue;
    const before = places[term];
    if (before === undefined) places[term] = [place];
    else before.push(place);
  }
  const title = new Set(searchTokensOf(hit.title, known).words.map(({ stem }) => stem));
  return {
    hit,
    rank,
    ...tokens,
    found: query.terms.map((_, term) => places[term] ?? NOWHERE),
    titled: query.terms.map(({ stem }) => title.has(stem)),
    meaning: sentenceEmbedding(tokens.words, query.vectors),
  };
}

/** Whether the passage or its headline has the term. */
export function isPresent({ found, titled }: PassageView, term: number): boolean {
  return (found[term]?.length ?? 0) > 0 || titled[term] === true;
}

/** How the question's terms are spread over all found passages. */
export interface PoolStatistics {
  /** For each term, the negative logarithm of the share of found passages that hold it. */
  readonly rarity: readonly number[];
  /** The sum of the terms' worth. */
  readonly worth: number;
  /** The store's score of its best passage. */
  readonly bestScore: number;
}

export function poolStatistics({ terms }: Query, views: readonly PassageView[]): PoolStatistics {
  const held = (term: number) => views.filter((view) => isPresent(view, term)).length;
  return {
    rarity: terms.map((_, term) => Math.log((views.length + 1) / (held(term) + 0.5))),
    worth: terms.reduce((sum, { worth }) => sum + worth, 0),
    bestScore: views[0]?.hit.score ?? 0,
  };
}
