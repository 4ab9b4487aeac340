/** Ranks passages that the learnt ranking does not know, because they or the question are not in English, by the words they share. */
import type { Scope } from '../base/scope.ts';
import type { PassageHit, SearchStore } from '../ports/quote-store.ts';
import { soughtWords } from '../text/terms/index-words.ts';
import { languageWithTerms } from '../text/terms/language-terms.ts';
import { askedWords, hasAskedWord } from './asked-words.ts';
import type { RankedPassage } from './rerank.ts';

/** What a word counts that only the headline has. */
const IN_TITLE = 0.7;
/** A passage with half of the question's words, weighed by their rarity, is about as likely to answer it as not. */
const STEEPNESS = 8;
const EVEN = 0.5;
/** What the score of the full-text search adds at most. */
const BY_SEARCH = 0.5;

interface WeighedWord {
  readonly word: string;
  readonly rarity: number;
}

/** The same scale as the learnt ranking; best first. */
export async function rankByWords(
  store: SearchStore,
  scope: Scope,
  asked: string,
  hits: readonly PassageHit[],
): Promise<readonly RankedPassage[]> {
  const best = Math.max(1e-9, ...hits.map(({ score }) => score));
  const weighed = new Map<string | null, readonly WeighedWord[]>();
  for (const language of new Set(hits.map(({ language }) => languageWithTerms(language)))) {
    weighed.set(language, await weigh(store, scope, asked, language));
  }
  return hits
    .map((hit) => {
      const words = weighed.get(languageWithTerms(hit.language)) ?? [];
      const score = STEEPNESS * (coverage(words, hit) - EVEN) + BY_SEARCH * (hit.score / best - 1);
      return { hit, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

async function weigh(
  store: SearchStore,
  scope: Scope,
  asked: string,
  language: string | null,
): Promise<readonly WeighedWord[]> {
  const words = askedWords(asked, language);
  const terms = words.map((word) =>
    language === null ? (soughtWords(word)[0] ?? word) : `${language}:${word}`,
  );
  const rarities = await store.rarity(scope, terms);
  return words.map((word, at) => ({ word, rarity: rarities[at] ?? 0 }));
}

function coverage(words: readonly WeighedWord[], { passage, title, language }: PassageHit): number {
  const isInText = hasAskedWord(passage.text, language);
  const isInTitle = hasAskedWord(title, language);
  let all = 0;
  let had = 0;
  for (const { word, rarity } of words) {
    all += rarity;
    if (isInText(word)) had += rarity;
    else if (isInTitle(word)) had += IN_TITLE * rarity;
  }
  return all === 0 ? 0 : had / all;
}
