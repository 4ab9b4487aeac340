/** Which articles may be sent to a language model. */
import type { Article } from '../articles/article.ts';
import { OPERATOR } from '../base/scope.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Store } from '../ports/ports.ts';
import type { Source } from '../sources/source.ts';

/**
 * What is shared and kept whole, unless its source forbids it. Texts of a workspace, and those of which the publisher or the operator
 * wants only a part kept, need the word of whoever set up the source (`model: true`).
 */
function maySend(
  { keep, workspace, status }: Pick<Article, 'keep' | 'workspace' | 'status'>,
  settings: Source['settings'],
): boolean {
  if (status === 'withdrawn') return false;
  return settings?.model ?? (workspace === null && keep === 'full');
}

/** The ids of those articles that may be sent. */
export function createMaySend({ sources }: Pick<Store, 'sources'>) {
  return async (articles: readonly Article[]): Promise<ReadonlySet<string>> => {
    const ids = [...new Set(articles.map(({ source }) => source))];
    const found = await Promise.all(ids.map((id) => sources.get(OPERATOR, id)));
    const settings = new Map(ids.map((id, at) => [id, found[at]?.settings]));
    return new Set(
      articles.filter((article) => maySend(article, settings.get(article.source))).map(({ id }) => id),
    );
  };
}

/** The gates know the words of English alone. */
export function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return language === 'en';
}

/** Of these articles those of which a model may write. */
export function createSendable(stores: Pick<Store, 'sources'>) {
  const allowedOf = createMaySend(stores);
  return async (records: readonly ArticleRecord[]): Promise<readonly ArticleRecord[]> => {
    const english = records.filter(({ article }) => isEnglish(article));
    const allowed = await allowedOf(english.map(({ article }) => article));
    return english.filter(({ article }) => allowed.has(article.id));
  };
}
