/** Outlets with their current articles, counted as these come and go. */
import { sql } from 'kysely';
import type { OutletCount } from '../core/articles/stores.ts';
import type { Scope } from '../core/scope.ts';
import type { Db } from './database.ts';
import { visible } from './scoped.ts';

/** What an article adds to its outlet, when it is current. */
function current(db: Db, article: number) {
  return db
    .selectFrom('articles')
    .select(['workspace', 'outlet', 'outlet_key', 'published_at'])
    .select(
      sql<number>`(select count(*) from quotes where quotes.article = articles.pk and quotes.status = 'current')`.as(
        'quotes',
      ),
    )
    .where('pk', '=', article)
    .where('status', '=', 'current')
    .executeTakeFirst();
}

export async function countOutlet(db: Db, article: number): Promise<void> {
  const row = await current(db, article);
  if (row === undefined) return;
  const { published_at, ...outlet } = row;
  await db
    .insertInto('outlets')
    .values({ ...outlet, articles: 1, first_at: published_at, last_at: published_at })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'outlet_key']).doUpdateSet({
        articles: sql`outlets.articles + 1`,
        quotes: sql`outlets.quotes + excluded.quotes`,
        first_at: sql`case when outlets.first_at < excluded.first_at then outlets.first_at else excluded.first_at end`,
        last_at: sql`case when outlets.last_at > excluded.last_at then outlets.last_at else excluded.last_at end`,
      }),
    )
    .execute();
}

export async function discountOutlet(db: Db, article: number): Promise<void> {
  const row = await current(db, article);
  if (row === undefined) return;
  const rest = await db
    .selectFrom('articles')
    .select((eb) => [eb.fn.min('published_at').as('first'), eb.fn.max('published_at').as('last')])
    .where('outlet_key', '=', row.outlet_key)
    .where('workspace', '=', row.workspace)
    .where('status', '=', 'current')
    .where('pk', '<>', article)
    .executeTakeFirst();
  const place = { workspace: row.workspace, outlet_key: row.outlet_key };
  if (rest === undefined || rest.first === null || rest.last === null) {
    await db
      .deleteFrom('outlets')
      .where((eb) => eb.and(place))
      .execute();
    return;
  }
  await db
    .updateTable('outlets')
    .set((eb) => ({
      articles: eb('articles', '-', 1),
      quotes: eb('quotes', '-', row.quotes),
      first_at: rest.first,
      last_at: rest.last,
    }))
    .where((eb) => eb.and(place))
    .execute();
}

/** Most articles first. */
export async function outletCounts(db: Db, scope: Scope): Promise<readonly OutletCount[]> {
  return db
    .selectFrom('outlets')
    .select((eb) => [
      eb.fn.max('outlet').as('outlet'),
      eb.fn.sum<number>('articles').as('articles'),
      eb.fn.max('last_at').as('lastAt'),
    ])
    .where(visible(scope, 'workspace'))
    .groupBy('outlet_key')
    .orderBy('articles', 'desc')
    .orderBy('outlet')
    .execute();
}
