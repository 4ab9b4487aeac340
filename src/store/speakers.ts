/** Speakers: the directory, who is quoted most, and the roles that articles give them. */
import { type SqlBool, sql } from 'kysely';
import type { SpeakerCount, SpeakerStore } from '../core/answers/stores.ts';
import { SHOWN_FROM } from '../core/quotes/confidence.ts';
import type { Scope } from '../core/scope.ts';
import type { Database, Db } from './database.ts';
import { readJson, stringsShape } from './json.ts';
import { all, oneOf } from './list.ts';
import { outletKey } from './outlet.ts';
import { visible } from './scoped.ts';

type Filter = Parameters<SpeakerStore['rank']>[1];

/** Quotes that a filtered ranking looks at, the newest first: a bound on its time. */
const LOOKED_AT = 30_000;

interface Counted {
  readonly key: string;
  readonly quotes: number;
  readonly articles: number;
  readonly outlets: number;
  readonly lastAt: string;
}

/** All quotes of the scope: read from the counts that are kept. */
async function overall(
  db: Db,
  scope: Scope,
  outlets: readonly string[],
  limit: number,
): Promise<readonly Counted[]> {
  const conditions = [visible(scope, 'workspace')];
  if (outlets.length > 0) conditions.push(oneOf('outlet_key', outlets.map(outletKey)));
  return db
    .selectFrom('speaker_outlets')
    .select((eb) => [
      'key',
      eb.fn.sum<number>('quotes').as('quotes'),
      eb.fn.sum<number>('articles').as('articles'),
      eb.fn.count<number>('outlet_key').distinct().as('outlets'),
      eb.fn.max('last_at').as('lastAt'),
    ])
    .where(all(conditions))
    .groupBy('key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** The quotes of a time or a story: counted from the quotes themselves. */
async function counted(db: Db, scope: Scope, filter: Filter, limit: number): Promise<readonly Counted[]> {
  const { outlets, since, until, stories } = filter;
  const conditions = [
    visible(scope, 'workspace'),
    sql<SqlBool>`status = 'current'`,
    sql<SqlBool>`speaker_key <> ''`,
  ];
  conditions.push(sql<SqlBool>`confidence >= ${SHOWN_FROM}`);
  if (outlets !== undefined && outlets.length > 0)
    conditions.push(oneOf('outlet_key', outlets.map(outletKey)));
  if (stories !== undefined) conditions.push(oneOf('story', stories));
  if (since !== undefined) conditions.push(sql<SqlBool>`published_at >= ${since}`);
  if (until !== undefined) conditions.push(sql<SqlBool>`published_at < ${until}`);
  const some = db
    .selectFrom('quotes')
    .select(['speaker_key', 'article', 'outlet_key', 'published_at'])
    .where(all(conditions))
    .orderBy('published_at', 'desc')
    .limit(LOOKED_AT);
  return db
    .selectFrom(some.as('some'))
    .select((eb) => [
      'speaker_key as key',
      eb.fn.countAll<number>().as('quotes'),
      eb.fn.count<number>('article').distinct().as('articles'),
      eb.fn.count<number>('outlet_key').distinct().as('outlets'),
      eb.fn.max('published_at').as('lastAt'),
    ])
    .groupBy('speaker_key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

async function roles(db: Db, scope: Scope, key: string, limit: number) {
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
      const { outlets, since, until, stories } = filter;
      const kept = since === undefined && until === undefined && stories === undefined;
      const ranked = kept
        ? await overall(read, scope, outlets ?? [], limit)
        : await counted(read, scope, filter, limit);
      const names = await read
        .selectFrom('speakers')
        .select(['key', 'name'])
        .where(
          oneOf(
            'key',
            ranked.map(({ key }) => key),
          ),
        )
        .where(visible(scope, 'workspace'))
        .execute();
      const nameBy = new Map(names.map(({ key, name }) => [key, name]));
      const result: SpeakerCount[] = [];
      for (const row of ranked) {
        const [newest] = await roles(read, scope, row.key, 1);
        result.push({ ...row, name: nameBy.get(row.key) ?? row.key, role: newest?.role ?? null });
      }
      return result;
    },

    roles: (scope, key, limit) => roles(read, scope, key, limit),
  };
}
