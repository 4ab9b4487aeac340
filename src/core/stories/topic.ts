/**
 * Finds the story that a person means: by the id of a quote, article or story, by words of a quote, by a headline, or
 * by words of articles.
 */

import type { Scope } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';
import type { PassageHit, QuoteHit } from '../ports/quote-store.ts';
import { comparableWords, indexOfWords } from '../statements/comparable-words.ts';
import { searchWords } from '../text/search-words.ts';

export type Topic =
  | { readonly kind: 'quote'; readonly hit: QuoteHit }
  | {
      readonly kind: 'story';
      readonly id: string;
      /** The best matching article; null if the story itself was named. */
      readonly article: string | null;
      /** Other stories that match, the best first. */
      readonly others: readonly string[];
    };

type Stores = Pick<Store, 'quotes' | 'articles' | 'stories' | 'search'>;

/** The form of an id: it has no spaces. */
const ID = /^[\w:.-]{4,100}$/;
const PASSAGES = 30;
/** Fewer words are read as a topic, even if a quote has them. */
const QUOTED_WORDS = 5;
const CANDIDATES = 8;
/** A story with less than this share of the best story's weight does not match. */
const FITS = 0.3;
const ABOUT_AS_WELL = 0.85;

export async function findTopic(stores: Stores, scope: Scope, written: string): Promise<Topic | null> {
  const text = written.trim();
  return (
    (ID.test(text) ? await byId(stores, scope, text) : null) ??
    (await byQuote(stores, scope, text)) ??
    byWords(stores, scope, text)
  );
}

/** The story of a quote that has these words next to one another. */
async function byQuote({ quotes }: Stores, scope: Scope, text: string): Promise<Topic | null> {
  const words = comparableWords(text);
  if (words.length < QUOTED_WORDS) return null;
  const hits = await quotes.like(scope, text, CANDIDATES);
  const hit = hits.find(({ quote }) => indexOfWords(comparableWords(quote.text), words) !== -1);
  return hit === undefined ? null : { kind: 'quote', hit };
}

async function byId(stores: Stores, scope: Scope, id: string): Promise<Topic | null> {
  const hit = await stores.quotes.get(scope, id);
  if (hit !== null) return { kind: 'quote', hit };
  const article = await stores.articles.get(scope, id);
  if (article !== null) return { kind: 'story', id: article.story, article: id, others: [] };
  const story = await stores.stories.get(scope, id);
  return story === null ? null : { kind: 'story', id: story.id, article: null, others: [] };
}

/** Passages vote for their stories, better ones with more weight. Among stories with about equal votes the newest wins. */
async function byWords(stores: Stores, scope: Scope, text: string): Promise<Topic | null> {
  const hits = await stores.search.passages(scope, searchWords(text), {}, PASSAGES);
  const fitting = [...Map.groupBy(hits, ({ story }) => story)].flatMap(([id, found]) => {
    const [best] = found;
    return best === undefined
      ? []
      : [{ id, article: best.article, weight: weightOf(found), at: newestOf(found) }];
  });
  const ranked = fitting.toSorted((a, b) => b.weight - a.weight);
  const most = ranked[0]?.weight ?? 0;
  const near = ranked.filter(({ weight }) => weight >= ABOUT_AS_WELL * most);
  const [chosen] = near.toSorted((a, b) => b.at.localeCompare(a.at));
  if (chosen === undefined) return null;
  const others = ranked
    .filter((story) => story !== chosen && story.weight >= FITS * most)
    .map(({ id }) => id);
  return { kind: 'story', id: chosen.id, article: chosen.article, others: others.slice(0, 3) };
}

/** Each further passage adds less, so that long stories do not win by length. Each further article adds a little more. */
function weightOf(hits: readonly PassageHit[]): number {
  const scores = hits.map(({ score }) => score);
  const articles = new Set(hits.map(({ article }) => article)).size;
  const best = Math.max(...scores);
  return best + 0.1 * scores.reduce((sum, score) => sum + score, 0) + 0.1 * best * (articles - 1);
}

function newestOf(hits: readonly PassageHit[]): string {
  return hits.reduce((newest, { publishedAt }) => (publishedAt > newest ? publishedAt : newest), '');
}
