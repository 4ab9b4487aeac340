/** What somebody means by a topic: a quote, an article or a story by its id, a headline, or words that articles have. */
import type { Store } from '../ports.ts';
import type { Scope } from '../scope.ts';
import { searchWords } from './searchwords.ts';
import type { QuoteHit } from './stores.ts';

export type Topic =
  | { readonly kind: 'quote'; readonly hit: QuoteHit }
  | {
      readonly kind: 'story';
      readonly id: string;
      /** The article that fits best; null when the story itself was named. */
      readonly article: string | null;
      /** Further stories that fit, the better first. */
      readonly others: readonly string[];
    };

type Stores = Pick<Store, 'quotes' | 'articles' | 'stories' | 'search'>;

/** Ids have no spaces; text that has none is tried as an id first. */
const ID = /^[\w:.-]{4,100}$/;
const PASSAGES = 30;
/** A story with less than this share of the best one's weight does not fit. */
const FITS = 0.3;

export async function findTopic(stores: Stores, scope: Scope, written: string): Promise<Topic | null> {
  const text = written.trim();
  return (ID.test(text) ? await byId(stores, scope, text) : null) ?? byWords(stores, scope, text);
}

async function byId(stores: Stores, scope: Scope, id: string): Promise<Topic | null> {
  const hit = await stores.quotes.get(scope, id);
  if (hit !== null) return { kind: 'quote', hit };
  const article = await stores.articles.get(scope, id);
  if (article !== null) return { kind: 'story', id: article.story, article: id, others: [] };
  const story = await stores.stories.get(scope, id);
  return story === null ? null : { kind: 'story', id, article: null, others: [] };
}

/** Passages vote for their stories, the better ones with more weight. */
async function byWords(stores: Stores, scope: Scope, text: string): Promise<Topic | null> {
  const hits = await stores.search.passages(scope, searchWords(text), {}, PASSAGES);
  const stories = new Map<string, { weight: number; article: string }>();
  for (const hit of hits) {
    const known = stories.get(hit.story) ?? { weight: 0, article: hit.article };
    // The second passage of a story adds less than the first: long stories must not win by length.
    known.weight = Math.max(known.weight, hit.score) + 0.1 * hit.score;
    stories.set(hit.story, known);
  }
  const ranked = [...stories].sort(([, a], [, b]) => b.weight - a.weight);
  const [best, ...rest] = ranked;
  if (best === undefined) return null;
  const [id, { weight, article }] = best;
  const others = rest.filter(([, other]) => other.weight >= FITS * weight).map(([other]) => other);
  return { kind: 'story', id, article, others: others.slice(0, 3) };
}
