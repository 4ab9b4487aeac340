/** Retrieval: full-text search in the store, then the rerank. Both `/ask` and the retrieval evaluation call it. */
import type { Scope } from '../base/scope.ts';
import type { PassageHit, SearchStore } from '../ports/quote-store.ts';
import type { Question } from '../questions/question.ts';
import { languageOf } from '../text/language.ts';
import { createWords, type SearchWordTable, searchTokensOf } from '../text/search-token.ts';
import { searchWords } from '../text/search-words.ts';
import { soughtWords } from '../text/terms/index-words.ts';
import { cuePrior, leadPrior } from './answer-cues.ts';
import { withContextTitles } from './context-titles.ts';
import { contentTerms, type Query, queryOf } from './query.ts';
import { rankByWords } from './rank-by-words.ts';
import { loadRanking } from './ranking-weights.ts';
import { recencyPrior } from './recency.ts';
import { type RankedPassage, rerank } from './rerank.ts';
import { loadVectors } from './word-vectors.ts';

/** Passages that are reranked. */
const CANDIDATES = 80;

type Asked = Pick<Question, 'asked' | 'type' | 'filter'>;

/** The found passages with what the rerank needs. */
export interface FoundPassages {
  readonly query: Query;
  /** In the store's order, the best first. */
  readonly hits: readonly PassageHit[];
  readonly words: SearchWordTable;
}

/**
 * Passages, the best first. Of two that answer about as well the newer one comes first, unless the question names another time.
 * @param now epoch milliseconds
 */
export async function searchPassages(
  store: SearchStore,
  scope: Scope,
  question: Asked,
  now: number,
): Promise<readonly RankedPassage[]> {
  const found = await findCandidates(store, scope, question);
  if (found === null) return [];
  const cued = cuePrior(question.asked);
  const ranked = (await rankFound(store, scope, question, found)).map(({ hit, score }) => {
    return { hit, score: score + cued(hit) };
  });
  const { since, until } = question.filter;
  const at = until === undefined ? now : Math.min(now, Date.parse(until));
  // Whoever gives a beginning means that time as a whole.
  const recent = since === undefined ? recencyPrior(question.asked, at) : () => 0;
  const better = ({ hit, score }: RankedPassage): number => score + leadPrior(hit) + recent(hit);
  return ranked.toSorted((a, b) => better(b) - better(a));
}

/** The learnt ranking knows English: other passages, and all for a question in another language, are ranked by their words. */
async function rankFound(
  store: SearchStore,
  scope: Scope,
  { asked }: Asked,
  { query, hits, words }: FoundPassages,
): Promise<readonly RankedPassage[]> {
  const isEnglish = isReadAsEnglish(languageOf(asked));
  const others = hits.filter(({ language }) => !isEnglish || !isReadAsEnglish(language));
  const english = hits.filter((hit) => !others.includes(hit));
  const ranked = english.length === 0 ? [] : await rankEnglish(query, english, words);
  if (others.length === 0) return ranked;
  return [...ranked, ...(await rankByWords(store, scope, asked, others))].sort((a, b) => b.score - a.score);
}

async function rankEnglish(
  query: Query,
  hits: readonly PassageHit[],
  words: SearchWordTable,
): Promise<readonly RankedPassage[]> {
  const unchanged = new Map(hits.map((hit) => [hit.id, hit]));
  const ranked = await rerank(query, withContextTitles(hits), loadRanking(), words);
  return ranked.map(({ hit, score }) => ({ hit: unchanged.get(hit.id) ?? hit, score }));
}

/** A text too short to tell its language is read as English. */
function isReadAsEnglish(language: string | null): boolean {
  return (language ?? 'en').toLowerCase().startsWith('en');
}

/** Null when nothing was found. */
export async function findCandidates(
  store: SearchStore,
  scope: Scope,
  question: Asked,
): Promise<FoundPassages | null> {
  const hits = await store.passages(scope, searchWords(question.asked), question.filter, CANDIDATES);
  if (hits.length === 0) return null;
  const vectors = await loadVectors();
  words ??= createWords(vectors.rowOf);
  const tokens = searchTokensOf(question.asked, words);
  const telling = [...contentTerms(tokens).values()].map(
    ([use]) => soughtWords(use?.[1].plain ?? '')[0] ?? '',
  );
  const rarities = await store.rarity(scope, telling);
  return { query: queryOf(tokens, question.type, rarities, vectors), hits, words };
}

/** Kept from one question to the next, because most passages share most of their words. */
let words: SearchWordTable | null = null;
