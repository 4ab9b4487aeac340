/** What is stored of one workspace alone, and would go with it. */
import { plural } from '../base/plural.ts';
import { SHARED, scopeOf } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';

export interface Belongings {
  readonly articles: number;
  readonly sources: number;
  readonly digests: number;
  readonly subscriptions: number;
}

export async function belongingsOf(
  store: Pick<Store, 'articles' | 'sources' | 'digests' | 'subscriptions'>,
  id: string,
): Promise<Belongings> {
  const scope = scopeOf(id);
  const own = <T extends { readonly workspace: string | null }>(rows: readonly T[]): number =>
    rows.filter(({ workspace }) => workspace === id).length;
  const [all, shared] = await Promise.all([
    store.articles.count(scope, {}),
    store.articles.count(SHARED, {}),
  ]);
  return {
    articles: all.articles - shared.articles,
    sources: own(await store.sources.list(scope)),
    digests: own(await store.digests.list(scope)),
    subscriptions: own(await store.subscriptions.list(scope, {})),
  };
}

/** For the operator, in English. */
export function belongingsText({ articles, sources, digests, subscriptions }: Belongings): string {
  return [
    plural(articles, 'article'),
    plural(sources, 'source'),
    plural(digests, 'digest'),
    plural(subscriptions, 'subscription'),
  ].join(', ');
}
