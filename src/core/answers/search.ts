/** Retrieval: full-text search in the store, then the rerank; what `/ask` and the retrieval evaluation both call. */
import type { Scope } from '../scope.ts';
import { type Query, queryOf } from './query.ts';
import type { Question } from './question.ts';
import { loadRanking } from './ranking.ts';
import { type Ranked, rerank } from './rerank.ts';
import { searchWords } from './searchwords.ts';
import type { PassageHit, SearchStore } from './stores.ts';
import { tokensOf, type Words } from './token.ts';
import { loadVectors } from './vectors.ts';

/** Passages that the rerank looks at. */
const CANDIDATES = 100;
/** Words whose rarity is asked for; a question has fewer. */
const MOST_TERMS = 60;

type Asked = Pick<Question, 'asked' | 'type' | 'filter'>;

/** Passages, the best first. */
export async function search(store: SearchStore, scope: Scope, question: Asked): Promise<readonly Ranked[]> {
  const found = await candidates(store, scope, question);
  return found === null ? [] : rerank(found.query, found.hits, await loadRanking(), known());
}

/** What the rerank chooses from; null when nothing was found. */
export async function candidates(
  store: SearchStore,
  scope: Scope,
  question: Asked,
): Promise<{ readonly query: Query; readonly hits: readonly PassageHit[] } | null> {
  const words = searchWords(question.asked);
  const hits = await store.passages(scope, words, question.filter, CANDIDATES);
  if (hits.length === 0) return null;
  const tokens = tokensOf(question.asked);
  const plain = new Map(tokens.map((token) => [token.stem, token.plain]));
  const telling = new Set(tokens.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  const stems = [...plain.keys()].slice(0, MOST_TERMS).filter((stem) => telling.has(stem));
  const rarities = await store.rarity(
    scope,
    stems.map((stem) => plain.get(stem) ?? stem),
  );
  const rarity = new Map(stems.map((stem, at) => [stem, rarities[at] ?? 0]));
  const vectors = await loadVectors();
  const query = queryOf(question.asked, question.type, (stem) => rarity.get(stem) ?? 0, vectors);
  return { query, hits };
}

/** Words remembered at most. */
const REMEMBERED = 50_000;

let words: Words = new Map();

/** What is known of the words that passages use: most of the next question's passages use them too. */
function known(): Words {
  if (words.size > REMEMBERED) words = new Map();
  return words;
}
