/** Paragraphs of articles by their words: counts which of them an outlet repeats, and marks the articles that this changes. */
import { type SqlBool, sql } from 'kysely';
import { DECIDING_ARTICLES, type Holder, isRepeated } from '../core/articles/repeated-paragraphs.ts';
import { OPERATOR, type Scope } from '../core/base/scope.ts';
import type { ArticleStore, StoredParagraph } from '../core/ports/article-store.ts';
import { visible } from './rows/scoped.ts';
import { inList } from './rows/sql-conditions.ts';
import type { Db } from './schema.ts';

/** Rows in one insert statement: SQLite allows 32,766 parameters. */
const ROWS = 1000;

/** `articles.analysed_by` of an article that must be analysed again, whatever version has read it. */
const MARKED = -1;

/** Stores the article's paragraphs instead of its former ones, and marks other articles if that changes what is repeated. */
export async function saveParagraphs(
  db: Db,
  article: number,
  paragraphs: readonly StoredParagraph[],
  isNew = false,
): Promise<void> {
  const gone = isNew ? [] : await removeParagraphs(db, article);
  const rows = paragraphs.map(({ hash, related, repeated }) => ({
    article,
    hash,
    related: Number(related),
    repeated: Number(repeated),
  }));
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto('paragraphs')
      .values(rows.slice(from, from + ROWS))
      .execute();
  }
  await settle(db, new Set([...gone, ...(await shared(db, article))]));
}

/** Removes the article's paragraphs. Returns those that other articles have, for `settle`. */
export async function removeParagraphs(db: Db, article: number): Promise<readonly number[]> {
  const others = await shared(db, article);
  await db.deleteFrom('paragraphs').where('article', '=', article).execute();
  return others;
}

/** Takes what is repeated now as known to the article: its stored excerpt can't be analysed again. */
export async function acceptParagraphs(db: Db, article: number): Promise<void> {
  for (const hash of await shared(db, article)) {
    const repeated = Number(isRepeated(await deciding(db, hash)));
    await db
      .updateTable('paragraphs')
      .set({ repeated })
      .where('article', '=', article)
      .where('hash', '=', hash)
      .execute();
  }
}

/** Marks the articles whose last analysis took these paragraphs for what they no longer are. */
export async function settle(db: Db, hashes: Iterable<number>): Promise<void> {
  for (const hash of hashes) {
    const holders = await deciding(db, hash);
    const repeated = isRepeated(holders);
    if (holders.every((holder) => holder.repeated === repeated)) continue;
    const wrong = db
      .selectFrom('paragraphs')
      .select('article')
      .where('hash', '=', hash)
      .where('repeated', '<>', Number(repeated));
    await db.updateTable('articles').set({ analysed_by: MARKED }).where('pk', 'in', wrong).execute();
  }
}

/** Hashes of the article's paragraphs that stand in another article as well. */
async function shared(db: Db, article: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('paragraphs as own')
    .select('own.hash')
    .where('own.article', '=', article)
    .where(
      sql<SqlBool>`exists (select 1 from paragraphs as other where other.hash = own.hash and other.article <> own.article)`,
    )
    .orderBy('own.hash')
    .execute();
  return rows.map(({ hash }) => hash);
}

interface DecidingHolder extends Holder {
  readonly article: number;
  readonly repeated: boolean;
}

/** The first articles with the paragraph. All are of one workspace, because hashes differ between workspaces. */
async function deciding(db: Db, hash: number, scope: Scope = OPERATOR): Promise<readonly DecidingHolder[]> {
  const rows = await db
    .selectFrom('paragraphs')
    .select(['article', 'related', 'repeated'])
    .where('hash', '=', hash)
    .$if(scope.kind !== 'operator', (query) =>
      query.where(
        (eb) =>
          sql<SqlBool>`exists ${eb
            .selectFrom('articles')
            .select('pk')
            .whereRef('pk', '=', 'paragraphs.article')
            .where(visible(scope, 'articles.workspace', false))}`,
      ),
    )
    .orderBy('article')
    .limit(DECIDING_ARTICLES)
    .execute();
  return rows.map(({ article, related, repeated }) => ({
    article,
    related: related === 1,
    repeated: repeated === 1,
  }));
}

/** A new article counts as the last one stored: the greatest number that `articles.pk` can be. */
const LAST = 2 ** 31 - 1;

export async function repeatedParagraphs(
  db: Db,
  scope: Scope,
  paragraphs: Parameters<ArticleStore['repeated']>[1],
  id: string | null,
): Promise<ReadonlySet<number>> {
  if (paragraphs.length === 0) return new Set();
  const stored =
    id === null
      ? undefined
      : await db.selectFrom('articles').select('pk').where('id', '=', id).executeTakeFirst();
  const article = stored?.pk ?? LAST;
  const repeated = new Set<number>();
  const related = new Map(paragraphs.map((paragraph) => [paragraph.hash, paragraph.related]));
  for (const hash of await known(db, paragraphs, article)) {
    const others = (await deciding(db, hash, scope)).filter((holder) => holder.article !== article);
    const holders = [...others, { article, related: related.get(hash) === true }]
      .toSorted((a, b) => a.article - b.article)
      .slice(0, DECIDING_ARTICLES);
    if (isRepeated(holders)) repeated.add(hash);
  }
  return repeated;
}

/** Which of the paragraphs another article has. */
async function known(
  db: Db,
  paragraphs: readonly { readonly hash: number }[],
  article: number,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let from = 0; from < paragraphs.length; from += ROWS) {
    const asked = paragraphs.slice(from, from + ROWS).map(({ hash }) => hash);
    const { rows } = await sql<{ hash: number }>`select asked.hash from (${sql.join(
      asked.map((hash) => sql`select cast(${hash} as bigint) as hash`),
      sql` union all `,
    )}) as asked where exists (
      select 1 from paragraphs as other where other.hash = asked.hash and other.article <> ${article}
    )`.execute(db);
    found.push(...rows.map(({ hash }) => hash));
  }
  return found;
}

export async function paragraphHolders(
  db: Db,
  scope: Scope,
  hashes: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('paragraphs')
    .innerJoin('articles', 'articles.pk', 'paragraphs.article')
    .select((eb) => ['paragraphs.hash', eb.fn.countAll<number>().as('articles')])
    .where(inList('paragraphs.hash', hashes))
    .where(visible(scope, 'articles.workspace'))
    .groupBy('paragraphs.hash')
    .execute();
  return new Map(rows.map(({ hash, articles }) => [hash, articles]));
}
