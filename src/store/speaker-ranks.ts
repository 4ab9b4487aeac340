/** The most quoted speakers: from the stored counts, or over the newest quotes that match a filter. */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../core/base/scope.ts';
import {
  RANKED_QUOTES,
  type SameSpeaker,
  type SpeakerCount,
  type SpeakerRanking,
  type SpeakerStore,
} from '../core/ports/quote-store.ts';
import type { Database } from './database.ts';
import { column, readColumn } from './rows/columns.ts';
import { outletKey } from './rows/outlet-key.ts';
import { SHARED_KEY, visible } from './rows/scoped.ts';
import { allConditions, inList, publishedBefore } from './rows/sql-conditions.ts';
import type { Db } from './schema.ts';

type Filter = Parameters<SpeakerStore['rank']>[1];
type Counted = Omit<SpeakerCount, 'name' | 'role'>;

/** A ranking without names and roles. */
export interface RankedSpeakers extends Omit<SpeakerRanking, 'speakers'> {
  readonly counted: readonly Counted[];
}

/** The ranking over all quotes of the scope, from the stored counts. */
export async function rankSpeakers(
  db: Db,
  scope: Scope,
  limit: number,
  same: SameSpeaker,
): Promise<readonly Counted[]> {
  const most = [...(await mostQuoted(db, scope, limit)), ...same.also];
  return countedTogether(db, scope, [], most, limit, same);
}

/** The ranking over all quotes of some outlets, from the stored counts. */
export async function rankOutlets(
  db: Db,
  scope: Scope,
  outlets: readonly string[],
  limit: number,
  same: SameSpeaker,
): Promise<readonly Counted[]> {
  const among = [inList('outlet_key', outlets.map(outletKey))];
  const [only] = outlets;
  const most =
    outlets.length === 1 && only !== undefined && scope.kind !== 'operator'
      ? await mostQuotedIn(db, scope, outletKey(only), limit)
      : (await countedBy(db, scope, among, limit)).map(({ key }) => key);
  return countedTogether(db, scope, among, [...most, ...same.also], limit, same);
}

/** The counts of these keys and of all that are the same speakers’, added up: each outlet once. */
async function countedTogether(
  db: Db,
  scope: Scope,
  among: readonly RawBuilder<SqlBool>[],
  most: readonly string[],
  limit: number,
  { keysOf }: SameSpeaker,
): Promise<readonly Counted[]> {
  const keys = [...new Set(most.flatMap(keysOf))];
  const conditions = [...among, inList('key', keys)];
  const rows = await countedBy(db, scope, conditions, keys.length);
  const groups = Map.groupBy(rows, ({ key }) => keysOf(key)[0] ?? key);
  const several = [...groups.values()].filter((group) => group.length > 1).flat();
  const outlets = await outletsBySpeaker(
    db,
    scope,
    [
      ...among,
      inList(
        'key',
        several.map(({ key }) => key),
      ),
    ],
    keysOf,
  );
  return [...groups]
    .map(([key, group]) => ({ ...summed(key, group), ...outlets.get(key) }))
    .sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}

function summed(key: string, group: readonly Counted[]): Counted {
  return {
    key,
    quotes: group.reduce((sum, { quotes }) => sum + quotes, 0),
    articles: group.reduce((sum, { articles }) => sum + articles, 0),
    outlets: Math.max(...group.map(({ outlets }) => outlets)),
    lastAt: group.reduce((last, { lastAt }) => (lastAt > last ? lastAt : last), ''),
  };
}

/** In how many outlets each speaker is quoted, under whichever name. */
async function outletsBySpeaker(
  db: Db,
  scope: Scope,
  conditions: readonly RawBuilder<SqlBool>[],
  keysOf: SameSpeaker['keysOf'],
): Promise<ReadonlyMap<string, { readonly outlets: number }>> {
  const rows = await db
    .selectFrom('speaker_outlets')
    .select(['key', 'outlet_key'])
    .distinct()
    .where(allConditions([visible(scope, 'workspace'), ...conditions]))
    .execute();
  const groups = Map.groupBy(rows, ({ key }) => keysOf(key)[0] ?? key);
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      { outlets: new Set(group.map(({ outlet_key }) => outlet_key)).size },
    ]),
  );
}

/**
 * Keys that are sure to include the outlet's most quoted speakers: the top shared ones, and the top ones that the
 * workspace's own articles quote, by both counts together.
 */
async function mostQuotedIn(
  db: Db,
  scope: Exclude<Scope, { kind: 'operator' }>,
  outlet: string,
  limit: number,
): Promise<readonly string[]> {
  const shared = await db
    .selectFrom('speaker_outlets')
    .select('key')
    .where('outlet_key', '=', outlet)
    .where('workspace', '=', SHARED_KEY)
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  if (scope.kind === 'shared') return shared.map(({ key }) => key);
  const own = await db
    .selectFrom('speaker_outlets as own')
    .leftJoin('speaker_outlets as all', (join) =>
      join
        .onRef('all.key', '=', 'own.key')
        .on('all.outlet_key', '=', outlet)
        .on('all.workspace', '=', SHARED_KEY),
    )
    .select('own.key')
    .where('own.outlet_key', '=', outlet)
    .where('own.workspace', '=', scope.workspace)
    .orderBy(sql`own.quotes + coalesce("all".quotes, 0)`, 'desc')
    .limit(limit)
    .execute();
  return [...new Set([...shared, ...own].map(({ key }) => key))];
}

/** Keys that are sure to include the most quoted speakers. */
async function mostQuoted(db: Db, scope: Scope, limit: number): Promise<readonly string[]> {
  const shared = db.selectFrom('speakers').select('key').where('workspace', '=', SHARED_KEY);
  const most = shared.orderBy('quotes', 'desc').orderBy('key').limit(limit);
  switch (scope.kind) {
    case 'shared':
      return (await most.execute()).map(({ key }) => key);
    case 'workspace': {
      // A speaker of the workspace's own articles may rank first only when both counts are added.
      const own = await db
        .selectFrom('speakers as own')
        .leftJoin('speakers as all', (join) =>
          join.onRef('all.key', '=', 'own.key').on('all.workspace', '=', SHARED_KEY),
        )
        .select('own.key')
        .where('own.workspace', '=', scope.workspace)
        .orderBy(sql`own.quotes + coalesce("all".quotes, 0)`, 'desc')
        .limit(limit)
        .execute();
      return [...(await most.execute()), ...own].map(({ key }) => key);
    }
    case 'operator': {
      const every = db.selectFrom('speakers').select('key').groupBy('key');
      const rows = await every.orderBy(sql`sum(quotes)`, 'desc').limit(limit).execute();
      return rows.map(({ key }) => key);
    }
    default:
      return scope satisfies never;
  }
}

async function countedBy(
  db: Db,
  scope: Scope,
  conditions: readonly RawBuilder<SqlBool>[],
  limit: number,
): Promise<readonly Counted[]> {
  return db
    .selectFrom('speaker_outlets')
    .select((eb) => [
      'key',
      eb.fn.sum<number>('quotes').as('quotes'),
      eb.fn.sum<number>('articles').as('articles'),
      eb.fn.count<number>('outlet_key').distinct().as('outlets'),
      eb.fn.max('last_at').as('lastAt'),
    ])
    .where(allConditions([visible(scope, 'workspace'), ...conditions]))
    .groupBy('key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** The ranking over the newest current quotes that match. */
export async function rankSome(
  { read: db, dialect }: Pick<Database, 'read' | 'dialect'>,
  scope: Scope,
  { outlets, since, until, stories }: Filter,
  limit: number,
  { keysOf }: SameSpeaker,
): Promise<RankedSpeakers> {
  const conditions = [visible(scope, 'workspace'), sql<SqlBool>`status = 'current'`];
  if (outlets !== undefined && outlets.length > 0)
    conditions.push(inList('outlet_key', outlets.map(outletKey)));
  if (stories !== undefined) conditions.push(inList('story', stories));
  if (since !== undefined) conditions.push(sql<SqlBool>`published_at >= ${since}`);
  if (until !== undefined) conditions.push(publishedBefore('published_at', until));
  const newest = db
    .selectFrom('quotes')
    .select(['speaker_key', 'article', 'outlet_key', 'published_at', 'shown', 'modality'])
    .where(allConditions(conditions))
    .orderBy('published_at', 'desc')
    .limit(RANKED_QUOTES)
    .as('newest');
  // Counting speakers in the database would take half as long again.
  const found = await db
    .selectFrom(newest)
    .select([
      column(dialect, sql`case when shown = 1 and modality = 'asserted' then speaker_key else '' end`).as(
        'keys',
      ),
      column(dialect, sql`article`).as('articles'),
      column(dialect, sql`outlet_key`).as('outlets'),
      column(dialect, sql`published_at`).as('times'),
    ])
    .executeTakeFirstOrThrow();
  return ranked(
    {
      keys: readColumn<string>(found.keys).map((key) => (key === '' ? key : (keysOf(key)[0] ?? key))),
      articles: readColumn(found.articles),
      outlets: readColumn(found.outlets),
      times: readColumn(found.times),
    },
    limit,
  );
}

/** For each quote: the shown speaker (empty for nobody), the article, the outlet, and the time of publication. */
interface Found {
  readonly keys: readonly string[];
  readonly articles: readonly number[];
  readonly outlets: readonly string[];
  readonly times: readonly string[];
}

function ranked({ keys, articles, outlets, times }: Found, limit: number): RankedSpeakers {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = keys.length - (counts.get('') ?? 0);
  counts.delete('');
  const most = [...counts]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([key, quotes]) => ({
      key,
      quotes,
      articles: new Set<number>(),
      outlets: new Set<string>(),
      lastAt: '',
    }));
  const byKey = new Map(most.map((one) => [one.key, one]));
  for (const [at, key] of keys.entries()) {
    const one = byKey.get(key);
    if (one === undefined) continue;
    one.articles.add(articles[at] ?? 0);
    one.outlets.add(outlets[at] ?? '');
    const time = times[at] ?? '';
    if (time > one.lastAt) one.lastAt = time;
  }
  const counted = most.map((one) => ({ ...one, articles: one.articles.size, outlets: one.outlets.size }));
  return { counted, quotes: keys.length, named };
}
