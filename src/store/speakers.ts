/** Speakers: the directory, who is quoted most, and the roles that articles give them. */
import type { SpeakerStore } from '../core/answers/stores.ts';
import type { Scope } from '../core/scope.ts';
import type { Database } from './database.ts';
import { readJson, stringsShape } from './json.ts';
import { oneOf } from './list.ts';
import { quoteTotals } from './outlets.ts';
import { rankAll, rankOutlets, rankSome, someTotals } from './rank.ts';
import type { Db } from './schema.ts';
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

type Filter = Parameters<SpeakerStore['rank']>[1];

/** Nothing but outlets is asked for: the counts that are kept answer. */
const unbounded = ({ since, until, stories }: Filter): boolean =>
  since === undefined && until === undefined && stories === undefined;

function ranking(db: Db, scope: Scope, filter: Filter, limit: number) {
  if (!unbounded(filter)) return rankSome(db, scope, filter, limit);
  const { outlets = [] } = filter;
  return outlets.length === 0 ? rankAll(db, scope, limit) : rankOutlets(db, scope, outlets, limit);
}

/** The memory that autocomplete answers from holds no more than these, the most quoted. */
const REMEMBERED = 50_000;

export function createSpeakers({ read }: Database): SpeakerStore {
  return {
    async directory(scope) {
      const rows = await read
        .selectFrom('speakers')
        .select(['key', 'name', 'aliases', 'quotes'])
        .where(visible(scope, 'workspace'))
        .orderBy('quotes', 'desc')
        .limit(REMEMBERED)
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
      const ranked = await ranking(read, scope, filter, limit);
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
      unbounded(filter) ? quoteTotals(read, scope, filter.outlets ?? []) : someTotals(read, scope, filter),

    roles: (scope, key, limit) => roles(read, scope, key, limit),
  };
}
