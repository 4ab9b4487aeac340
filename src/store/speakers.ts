/** Speakers: the directory, who is quoted most, and the roles that articles give them. */
import type { SpeakerStore } from '../core/answers/stores.ts';
import type { Scope } from '../core/scope.ts';
import type { Database, Db } from './database.ts';
import { readJson, stringsShape } from './json.ts';
import { oneOf } from './list.ts';
import { keptTotals, rankAll, rankSome, someTotals } from './rank.ts';
import { visible } from './scoped.ts';

function roles(db: Db, scope: Scope, key: string, limit: number) {
  return db
    .selectFrom('people')
    .innerJoin('articles', 'articles.pk', 'people.article')
    .select((eb) => [eb.ref('people.role').$notNull().as('role'), 'articles.id as article'])
    .where('people.key', '=', key)
    .where('people.role', 'is not', null)
    .where('articles.status', '=', 'current')
    .where(visible(scope, 'people.workspace'))
    .orderBy('people.published_at', 'desc')
    .limit(limit)
    .execute();
}

/** Nothing but outlets is asked for: the counts that are kept answer. */
const unbounded = ({ since, until, stories }: Parameters<SpeakerStore['rank']>[1]): boolean =>
  since === undefined && until === undefined && stories === undefined;

export function createSpeakers({ read }: Database): SpeakerStore {
  return {
    async directory(scope) {
      const rows = await read
        .selectFrom('speakers')
        .select(['key', 'name', 'aliases', 'quotes'])
        .where(visible(scope, 'workspace'))
        .orderBy('quotes', 'desc')
        .execute();
      const byKey = Map.groupBy(rows, (row) => row.key);
      return [...byKey].map(([key, same]) => ({
        key,
        name: same[0]?.name ?? key,
        aliases: [...new Set(same.flatMap((row) => readJson(stringsShape, row.aliases, 'speakers.aliases')))],
        quotes: same.reduce((sum, row) => sum + row.quotes, 0),
      }));
    },

    async rank(scope, filter, limit) {
      const ranked = unbounded(filter)
        ? await rankAll(read, scope, filter.outlets ?? [], limit)
        : await rankSome(read, scope, filter, limit);
      const keys = ranked.map(({ key }) => key);
      const names = await read
        .selectFrom('speakers')
        .select(['key', 'name'])
        .where(oneOf('key', keys))
        .where(visible(scope, 'workspace'))
        .execute();
      const nameBy = new Map(names.map(({ key, name }) => [key, name]));
      return Promise.all(
        ranked.map(async (row) => {
          const [newest] = await roles(read, scope, row.key, 1);
          return { ...row, name: nameBy.get(row.key) ?? row.key, role: newest?.role ?? null };
        }),
      );
    },

    totals: (scope, filter) =>
      unbounded(filter) ? keptTotals(read, scope, filter.outlets ?? []) : someTotals(read, scope, filter),

    roles: (scope, key, limit) => roles(read, scope, key, limit),
  };
}
