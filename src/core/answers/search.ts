/** Retrieval: full-text search in the store, then the rerank; what `/ask` and the retrieval evaluation both call. */
import type { Scope } from '../scope.ts';
import type { Question } from './question.ts';
import { queryOf, type Ranked, rerank } from './rerank.ts';
import { searchWords } from './searchwords.ts';
import type { SearchStore } from './stores.ts';
import { tokensOf } from './token.ts';

/** Passages that the rerank looks at. */
const CANDIDATES = 100;
/** Words whose rarity is asked for; a question has fewer. */
const MOST_TERMS = 60;

/** Passages, the best first. */
export async function search(
  store: SearchStore,
  scope: Scope,
  question: Pick<Question, 'asked' | 'type' | 'filter'>,
): Promise<readonly Ranked[]> {
  const words = searchWords(question.asked);
  const hits = await store.passages(scope, words, question.filter, CANDIDATES);
  if (hits.length === 0) return [];
  const plain = new Map(tokensOf(question.asked).map((token) => [token.stem, token.plain]));
  const stems = [...plain.keys()].slice(0, MOST_TERMS);
  const rarities = await store.rarity(
    scope,
    stems.map((stem) => plain.get(stem) ?? stem),
  );
  const rarity = new Map(stems.map((stem, at) => [stem, rarities[at] ?? 0]));
  return rerank(
    queryOf(question.asked, question.type, (stem) => rarity.get(stem) ?? 0),
    hits,
  );
}
