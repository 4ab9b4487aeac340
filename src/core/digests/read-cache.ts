/** A cache for one round of publishing, because many personal editions read almost the same articles. */
import type { Article } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { ArticleRecord, ArticleStore, StoryStore } from '../ports/article-store.ts';
import type { EditionStore } from '../ports/digest-store.ts';
import type { NameStore } from '../ports/name-store.ts';
import type { ReaderStore } from '../ports/reader-store.ts';

/** The reads that choosing stories needs. */
export interface EditionReads {
  readonly articles: Pick<ArticleStore, 'list' | 'records'>;
  readonly editions: EditionStore;
  readonly stories: Pick<StoryStore, 'holding' | 'changes'>;
  readonly readers: Pick<ReaderStore, 'thumbs' | 'thumbsForOne'>;
  readonly names: Pick<NameStore, 'holding'>;
}

/** Most lists in the cache; further reads go to the store. */
const LISTS = 50;
const RECORDS = 3_000;

/** Used for one round of publishing. Articles stored meanwhile come in the next edition. */
export function createReadCache({ articles, editions, stories, readers, names }: EditionReads): EditionReads {
  const lists = new Map<string, Promise<readonly Article[]>>();
  const records = new Map<string, ArticleRecord>();
  const nameOf = (scope: Scope, id: string): string =>
    `${scope.kind === 'workspace' ? scope.workspace : scope.kind} ${id}`;
  let decided: ReturnType<NameStore['holding']> | null = null;
  return {
    editions,
    stories,
    readers,
    names: {
      holding: () => {
        decided ??= names.holding();
        return decided;
      },
    },
    articles: {
      list: (scope, filter, page) => {
        const key = nameOf(scope, JSON.stringify([filter, page]));
        const found = lists.get(key) ?? articles.list(scope, filter, page);
        if (lists.size < LISTS) lists.set(key, found);
        return found;
      },
      records: async (scope, ids) => {
        const missing = ids.filter((id) => !records.has(nameOf(scope, id)));
        const read = missing.length === 0 ? [] : await articles.records(scope, missing);
        const fresh = new Map(read.map((record) => [record.article.id, record]));
        for (const [id, record] of fresh) if (records.size < RECORDS) records.set(nameOf(scope, id), record);
        return ids.flatMap((id) => records.get(nameOf(scope, id)) ?? fresh.get(id) ?? []);
      },
    },
  };
}
