/** Outlets with their numbers of current articles and quotes by day, updated as articles are saved and removed. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { newsTime, UNDATED } from '../core/articles/publication-date.ts';
import type { Scope } from '../core/base/scope.ts';
import type { ArticleCount, ArticleFilter, OutletCount } from '../core/ports/article-store.ts';
import { outletKey } from './rows/outlet-key.ts';
import { visible } from './rows/scoped.ts';
import { allConditions, inList } from './rows/sql-conditions.ts';
import type { Db } from './schema.ts';

const dayOf = (at: string): string => at.slice(0, 10);

/** Stands in the day column for the total over all days of the outlet. */
const ALL_DAYS = '';

/** A string that sorts after every timestamp of the day and before the next day. */
const endOf = (day: string): string => `${day}U`;

/** What an article adds to the counts of its outlet and day; nothing unless it is current. */
async function share(db: Db, article: number) {
  const row = await db
    .selectFrom('articles')
    .select(['workspace', 'outlet', 'outlet_key', 'published_at', 'stored_at'])
    .where('pk', '=', article)
    .where('status', '=', 'current')
    .executeTakeFirst();
  if (row === undefined) return null;
  const { quotes, named } = await db
    .selectFrom('quotes')
    .select([
      sql<number>`count(*)`.as('quotes'),
      sql<number>`coalesce(sum(case when shown = 1 and modality = 'asserted' then 1 else 0 end), 0)`.as(
        'named',
      ),
    ])
    .where('article', '=', article)
    .where('status', '=', 'current')
    .executeTakeFirstOrThrow();
  return { ...row, day: dayOf(row.published_at), quotes, named };
}

export async function countOutlet(db: Db, article: number): Promise<void> {
  const added = await share(db, article);
  if (added === null) return;
  const { published_at, stored_at, day, ...place } = added;
  // Without a date of publication the time of storage stands among the first and last times.
  const at = newsTime({ publishedAt: published_at, storedAt: stored_at });
  const counted = { ...place, articles: 1, first_at: at, last_at: at };
  await db
    .insertInto('outlet_days')
    .values([
      { ...counted, day: ALL_DAYS },
      { ...counted, day },
    ])
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'outlet_key', 'day']).doUpdateSet({
        articles: sql`outlet_days.articles + 1`,
        quotes: sql`outlet_days.quotes + excluded.quotes`,
        named: sql`outlet_days.named + excluded.named`,
        first_at: sql`case when outlet_days.first_at < excluded.first_at then outlet_days.first_at else excluded.first_at end`,
        last_at: sql`case when outlet_days.last_at > excluded.last_at then outlet_days.last_at else excluded.last_at end`,
      }),
    )
    .execute();
}

export async function discountOutlet(db: Db, article: number): Promise<void> {
  const taken = await share(db, article);
  if (taken === null) return;
  const { workspace, outlet_key, quotes, named } = taken;
  for (const day of [ALL_DAYS, taken.day]) {
    const rest = db
      .selectFrom('articles')
      .select('published_at as at')
      .where('outlet_key', '=', outlet_key)
      .where('workspace', '=', workspace)
      .where('status', '=', 'current')
      .where('pk', '<>', article)
      .where('published_at', '>', UNDATED.at)
      .$if(day !== ALL_DAYS, (query) =>
        query.where('published_at', '>=', day).where('published_at', '<', endOf(day)),
      )
      .limit(1);
    const first = await rest.orderBy('published_at').executeTakeFirst();
    const last = await rest.orderBy('published_at', 'desc').executeTakeFirst();
    const place = { workspace, outlet_key, day };
    await db
      .updateTable('outlet_days')
      .set((eb) => ({
        articles: eb('articles', '-', 1),
        quotes: eb('quotes', '-', quotes),
        named: eb('named', '-', named),
        ...(first === undefined ? {} : { first_at: first.at }),
        ...(last === undefined ? {} : { last_at: last.at }),
      }))
      .where((eb) => eb.and(place))
      .execute();
    await db
      .deleteFrom('outlet_days')
      .where((eb) => eb.and(place))
      .where('articles', '=', 0)
      .execute();
  }
}

/** @param seek false: time is the narrower condition, so the index on time is to be used and not the one on outlets */
function inOutlets(scope: Scope, outlets: readonly string[], seek = true): RawBuilder<SqlBool> {
  const conditions = [visible(scope, 'workspace', seek)];
  if (outlets.length > 0) conditions.push(inList('outlet_key', outlets.map(outletKey)));
  return allConditions(conditions);
}

/** Outlets with the most articles come first. */
export async function outletCounts(db: Db, scope: Scope): Promise<readonly OutletCount[]> {
  return db
    .selectFrom('outlet_days')
    .select((eb) => [
      eb.fn.max('outlet').as('outlet'),
      eb.fn.sum<number>('articles').as('articles'),
      eb.fn.max('last_at').as('lastAt'),
    ])
    .where(inOutlets(scope, []))
    .where('day', '=', ALL_DAYS)
    .groupBy('outlet_key')
    .orderBy('articles', 'desc')
    .orderBy('outlet')
    .execute();
}

/** All quotes of the scope or of some outlets, and how many of them were asserted and have a shown speaker. */
export async function quoteTotals(
  db: Db,
  scope: Scope,
  outlets: readonly string[],
): Promise<{ readonly quotes: number; readonly named: number }> {
  return db
    .selectFrom('outlet_days')
    .select([
      sql<number>`coalesce(sum(quotes), 0)`.as('quotes'),
      sql<number>`coalesce(sum(named), 0)`.as('named'),
    ])
    .where(inOutlets(scope, outlets))
    .where('day', '=', ALL_DAYS)
    .executeTakeFirstOrThrow();
}

/**
 * Counts articles by outlet and time. Whole days come from the stored counts; the days at both ends are counted from
 * the articles.
 */
export async function countArticles(
  db: Db,
  scope: Scope,
  { outlets = [], since, until }: Pick<ArticleFilter, 'outlets' | 'since' | 'until'>,
): Promise<ArticleCount> {
  const unbounded = since === undefined && until === undefined;
  let whole = db
    .selectFrom('outlet_days')
    .select(['outlet_key', sql<number>`sum(articles)`.as('articles'), sql<string>`min(first_at)`.as('first')])
    .where(inOutlets(scope, outlets, unbounded || outlets.length > 0))
    .groupBy('outlet_key');
  let ends = db
    .selectFrom('articles')
    .select(['outlet_key', sql<number>`count(*)`.as('articles'), sql<string>`min(published_at)`.as('first')])
    .where(inOutlets(scope, outlets))
    .where('status', '=', 'current')
    .groupBy('outlet_key');
  const days: RawBuilder<SqlBool>[] = [];
  if (since !== undefined) {
    whole = whole.where('day', '>', dayOf(since));
    ends = ends.where('published_at', '>=', since);
    days.push(sql<SqlBool>`published_at < ${endOf(dayOf(since))}`);
  }
  if (until !== undefined) {
    whole = whole.where('day', '<', dayOf(until)).where('day', '>', UNDATED.on);
    ends = ends.where('published_at', '<', until);
    days.push(sql<SqlBool>`published_at >= ${dayOf(until)}`);
  }
  const rows = await whole.where('day', unbounded ? '=' : '<>', ALL_DAYS).execute();
  if (days.length > 0)
    rows.push(...(await ends.where(sql<SqlBool>`(${sql.join(days, sql` or `)})`).execute()));
  return {
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    outlets: new Set(rows.map((row) => row.outlet_key)).size,
    since: rows.map(({ first }) => first).sort()[0] ?? null,
  };
}
