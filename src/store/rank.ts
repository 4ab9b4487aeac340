/** Who is quoted how often: from the counts that are kept, or over the newest quotes that match a filter. */
import { type SqlBool, sql } from 'kysely';
import type { SpeakerCount, SpeakerStore } from '../core/answers/stores.ts';
import { SHOWN_FROM } from '../core/quotes/confidence.ts';
import type { Scope } from '../core/scope.ts';
import type { Db } from './database.ts';
import { all, oneOf } from './list.ts';
import { outletKey } from './outlet.ts';
import { visible } from './scoped.ts';

type Filter = Parameters<SpeakerStore['rank']>[1];
type Counted = Omit<SpeakerCount, 'name' | 'role'>;
type Totals = Awaited<ReturnType<SpeakerStore['totals']>>;

/** Quotes that a filtered ranking looks at, the newest first: a bound on its time. */
const LOOKED_AT = 30_000;

const named = sql<SqlBool>`speaker_key <> '' and confidence >= ${SHOWN_FROM}`;

function kept(scope: Scope, outlets: readonly string[]) {
  const conditions = [visible(scope, 'workspace')];
  if (outlets.length > 0) conditions.push(oneOf('outlet_key', outlets.map(outletKey)));
  return all(conditions);
}

/** Over all quotes of the scope, or of some outlets. */
export async function rankAll(
  db: Db,
  scope: Scope,
  outlets: readonly string[],
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
    .where(kept(scope, outlets))
    .groupBy('key')
    .orderBy('quotes', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
}

export async function keptTotals(db: Db, scope: Scope, outlets: readonly string[]): Promise<Totals> {
  const total = (table: 'outlets' | 'speaker_outlets') =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('quotes'), sql<number>`0`).as('quotes'))
      .where(kept(scope, outlets))
      .executeTakeFirstOrThrow();
  return { quotes: (await total('outlets')).quotes, named: (await total('speaker_outlets')).quotes };
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
    .limit(LOOKED_AT);
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
