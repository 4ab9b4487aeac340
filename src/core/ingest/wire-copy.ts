/** Wire copy: finds the earlier article of a story from which an article took its wording. */

import { type Sketch, sharedText, sketch } from '../articles/fingerprint.ts';
import { createCache } from '../base/cache.ts';
import type { Scope } from '../base/scope.ts';
import type { ArticleStore } from '../ports/article-store.ts';

/** An article that shares this part of its word sequences with an earlier one is a copy of it. */
const COPY_FROM = 0.6;

/** Number of newest articles compared: a copy of a copy names the origin that the first copy found. */
const LOOK_AT = 12;

/** Sketches kept in memory, each about a kilobyte. */
const REMEMBERED = 2000;

/** The id of the article in the story that this text copies; null if its wording is its own. */
export type FindWireCopy = (
  store: ArticleStore,
  scope: Scope,
  story: string,
  text: string,
) => Promise<string | null>;

export function createWireCopyFinder(): FindWireCopy {
  const sketches = createCache<string, Sketch>(REMEMBERED);
  const sketchOf = (key: string, text: string): Sketch => {
    const known = sketches.get(key) ?? sketch(text);
    sketches.set(key, known);
    return known;
  };
  return async (store, scope, story, text) => {
    const own = sketch(text);
    const members = await store.list(scope, { story }, { limit: LOOK_AT, offset: 0 });
    const copied = members
      .map((article) => ({
        article,
        share: sharedText(own, sketchOf(`${article.id}.${article.revision}`, article.text)),
      }))
      .filter(({ share }) => share >= COPY_FROM)
      .toSorted((a, b) => b.share - a.share)[0]?.article;
    return copied === undefined ? null : (copied.origin ?? copied.id);
  };
}
