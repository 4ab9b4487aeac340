/** Who is quoted how often: from the counts that are kept, or over the newest quotes that match a filter. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { RANKED_QUOTES, type SpeakerCount, type SpeakerStore } from '../core/answers/stores.ts';
import { SHOWN_FROM } from '../core/quotes/confidence.ts';
import type { Scope } from '../core/scope.ts';
import { all, oneOf } from './list.ts';
import { outletKey } from './outlet.ts';
import type { Db } from './schema.ts';
import { SHARED_KEY, visible } from './scoped.ts';

type Filter = Parameters<SpeakerStore['rank']>[1];
type Counted = Omit<SpeakerCount, 'name' | 'role'>;
type Totals = Awaited<ReturnType<SpeakerStore['totals']>>;

const named = sql<SqlBool>`speaker_key <> '' and confidence >= ${SHOWN_FROM}`;

/** Over all quotes of the scope, from the counts that are kept. */
export async function rankAll(db: Db, scope: Scope, limit: number): Promise<readonly Counted[]> {
  const keys = new Set(await mostQuoted(db, scope, limit));
  return countedBy(db, scope, [oneOf('key', [...keys])], limit);
}

/** Over all quotes of some outlets, from the counts that are kept. */
export async function rankOutlets(
  db: Db,
  scope: Scope,
  outlets: readonly string[],
  limit: number,
): Promise<readonly Counted[]> {
  const among = [oneOf('outlet_key', outlets.map(outletKey))];
  const [only] = outlets;
  if (outlets.length === 1 && only !== undefined && scope.kind !== 'operator') {
    among.push(oneOf('key', await mostQuotedIn(db, scope, outletKey(only), limit)));
  }
  return countedBy(db, scope, among, limit);
}

/** The keys among which the most quoted of one outlet are: the first of the shared ones, and the workspace's own by both counts. */
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

/** The keys among which the most quoted are. */
async function mostQuoted(db: Db, scope: Scope, limit: number): Promise<readonly string[]> {
  const shared = db.selectFrom('speakers').select('key').where('workspace', '=', SHARED_KEY);
  const most = shared.orderBy('quotes', 'desc').orderBy('key').limit(limit);
  switch (scope.kind) {
    case 'shared':
      return (await most.execute()).map(({ key }) => key);
    case 'workspace': {
      // Whom the workspace's own articles quote may lead only by both counts together.
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
    .where(all([visible(scope, 'workspace'), ...conditions]))
    .groupBy('key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** The newest current quotes that match. */
function newest(db: Db, scope: Scope, { outlets, since, until, stories }: Filter) {
  const conditions = [visible(scope, 'workspace'), sql<SqlBool>`status = 'current'`];
  if (outlets !== undefined && outlets.length > 0)
    conditions.push(oneOf('outlet_key', outlets.map(outletKey)));
  if (stories !== undefined) conditions.push(oneOf('story', stories));
  if (since !== undefined) conditions.push(sql<SqlBool>`published_at >= ${since}`);
  if (until !== undefined) conditions.push(sql<SqlBool>`published_at < ${until}`);
  return db
    .selectFrom('quotes')
    .select(['speaker_key', 'article', 'outlet_key', 'published_at', 'confidence'])
    .where(all(conditions))
    .orderBy('published_at', 'desc')
    .limit(RANKED_QUOTES);
}

export async function rankSome(
  db: Db,
  scope: Scope,
  filter: Filter,
  limit: number,
): Promise<readonly Counted[]> {
  return db
    .selectFrom(newest(db, scope, filter).as('newest'))
    .select((eb) => [
      'speaker_key as key',
      eb.fn.countAll<number>().as('quotes'),
      eb.fn.count<number>('article').distinct().as('articles'),
      eb.fn.count<number>('outlet_key').distinct().as('outlets'),
      eb.fn.max('published_at').as('lastAt'),
    ])
    .where(named)
    .groupBy('speaker_key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

export async function someTotals(db: Db, scope: Scope, filter: Filter): Promise<Totals> {
  return db
    .selectFrom(newest(db, scope, filter).as('newest'))
    .select([
      sql<number>`count(*)`.as('quotes'),
      sql<number>`coalesce(sum(case when ${named} then 1 else 0 end), 0)`.as('named'),
    ])
    .executeTakeFirstOrThrow();
}
