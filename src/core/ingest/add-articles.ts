/** The use case behind adding articles manually: many at a time, reported in order. One failure does not stop the others. */

import type { Draft } from '../articles/article.ts';
import { UserError } from '../base/errors.ts';
import { scopeOf } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { SourceStore } from '../ports/article-store.ts';
import { manualSource } from '../sources/source.ts';
import type { Ingest, Ingested } from './ingest-article.ts';

/** One article found in a file, a stream or at an address, or why there is none. */
export type FoundArticle =
  | { readonly name: string; readonly draft: Draft }
  | { readonly name: string; readonly error: UserError };

/** The result for one article. */
export type AddedArticle =
  | { readonly name: string; readonly done: Ingested }
  | { readonly name: string; readonly error: UserError };

export interface AddArticlesDeps {
  readonly ingest: Ingest;
  readonly sources: SourceStore;
  readonly now: Now;
}

/** Articles added at the same time: enough to keep the analysing threads busy while others are stored. */
const AT_ONCE = 16;

/** Each article belongs to the source of its outlet, which is created if needed. */
export async function* addArticles(
  found: AsyncIterable<FoundArticle>,
  workspace: string | null,
  { ingest, sources, now }: AddArticlesDeps,
): AsyncGenerator<AddedArticle> {
  const made = new Set((await sources.list(scopeOf(workspace))).map(({ id }) => id));
  const running: Promise<AddedArticle>[] = [];
  for await (const item of found) {
    if ('draft' in item && !made.has(item.draft.source)) {
      made.add(item.draft.source);
      await sources.save(manualSource(item.draft.outlet, workspace, timestamp(now())));
    }
    running.push(addOne(item, workspace, ingest));
    const first = running.length < AT_ONCE ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of running) yield await rest;
}

/** @throws {Error} a fault: adding stops, because the store or the machine is broken and not the article. */
async function addOne(item: FoundArticle, workspace: string | null, ingest: Ingest): Promise<AddedArticle> {
  if ('error' in item) return item;
  try {
    return { name: item.name, done: await ingest(item.draft, workspace) };
  } catch (error) {
    if (error instanceof UserError) return { name: item.name, error };
    throw error;
  }
}
