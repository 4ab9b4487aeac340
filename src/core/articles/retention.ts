/** Removes articles that were kept for long enough, in small batches, so that nobody has to wait. */

import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import type { ArticleFilter } from '../ports/article-store.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Article } from './article.ts';

const DAY_MS = 24 * 3600_000;

/** Articles of editions up to this age are kept, so that their words and links can be checked. */
const SHOWN_FOR_MS = 90 * DAY_MS;
const BATCH = 50;

export interface RetentionDeps {
  readonly store: Store;
  readonly now: Now;
  readonly log: Log;
}

/**
 * Removes articles that were stored more than `days` ago, or longer ago than their source keeps them. Returns the number. `count`: only
 * counts them.
 */
export type Retention = (days: number, mode?: 'remove' | 'count') => Promise<number>;

export function createRetention({ store, now, log }: RetentionDeps): Retention {
  /**
   * The time of storage counts, because an archive added yesterday is new here. Everything stored before that time was
   * also published before it, or has no date.
   */
  const sweep = async (
    source: ArticleFilter,
    days: number,
    mode: 'remove' | 'count',
    stays: (article: Article) => boolean,
  ) => {
    const at = timestamp(now());
    const before = shift(at, -days * DAY_MS);
    let removed = 0;
    for (const time of [{ until: before }, { undated: true as const }]) {
      const filter = { ...source, ...time };
      for (let offset = 0, batch = BATCH; batch === BATCH; ) {
        const articles = await store.articles.list(OPERATOR, filter, { limit: BATCH, offset });
        batch = articles.length;
        for (const article of articles) {
          if (article.storedAt > before || stays(article) || (await isShown(store, article, at))) offset += 1;
          else if (mode === 'count') {
            offset += 1;
            removed += 1;
          } else if (await store.articles.remove(OPERATOR, article.id)) removed += 1;
        }
      }
    }
    return removed;
  };

  return async (days, mode = 'remove') => {
    let removed = 0;
    const ownDays = new Set<string>();
    for (const { id, settings } of await store.sources.list(OPERATOR)) {
      if (settings?.retentionDays === undefined) continue;
      ownDays.add(id);
      removed += await sweep({ source: id }, settings.retentionDays, mode, () => false);
    }
    removed += await sweep({}, days, mode, ({ source }) => ownDays.has(source));
    if (removed > 0 && mode === 'remove')
      log.info(`${removed} articles were kept for long enough and are removed`);
    return removed;
  };
}

async function isShown(store: Store, { id, status }: Article, at: Timestamp): Promise<boolean> {
  if (status === 'withdrawn') return false;
  const [newest] = await store.editions.list(OPERATOR, { article: id }, { limit: 1, offset: 0 });
  return newest !== undefined && newest.madeAt > shift(at, -SHOWN_FOR_MS);
}
