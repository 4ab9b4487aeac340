/** Articles: finds and lists them, saves their revisions, withdraws and removes them. */

import { type SqlBool, sql } from 'kysely';
import * as z from 'zod';
import { UNDATED } from '../core/articles/publication-date.ts';
import type { Scope } from '../core/base/scope.ts';
import type { ArticleFilter, ArticleRecord, ArticleStore } from '../core/ports/article-store.ts';
import type { Database } from './database.ts';
import { countArticles, outletCounts } from './outlets.ts';
import { paragraphHolders, repeatedParagraphs } from './paragraphs.ts';
import { removeArticle } from './remove-article.ts';
import { replaceFindings } from './replace-findings.ts';
import { type ArticleRow, articleOf, personOf, quoteOf } from './rows/article-rows.ts';
import { readJson, textSpanShape, weightsShape } from './rows/json.ts';
import { lockRows } from './rows/lock-rows.ts';
import { outletKey } from './rows/outlet-key.ts';
import { visible } from './rows/scoped.ts';
import { allConditions, inList, publishedBefore } from './rows/sql-conditions.ts';
import { saveRecord } from './save-article.ts';
import type { Db } from './schema.ts';
import { removeFromSpeakerCounts } from './speaker-counts.ts';
import { speakerFixesOf, withSpeakerFix } from './speaker-fixes.ts';

const sentencesShape = z.array(textSpanShape);
const leftOutShape = z.array(z.object({ start: z.int(), end: z.int(), hash: z.int() }));

function rows(db: Db, scope: Scope) {
  return db
    .selectFrom('articles')
    .innerJoin('article_texts', 'article_texts.article', 'articles.pk')
    .selectAll('articles')
    .select(['article_texts.text', 'article_texts.summary'])
    .where(visible(scope, 'articles.workspace'));
}

/** The conditions of a filter, joined by *and*. */
function matching(filter: ArticleFilter) {
  const conditions = [];
  const { ids, outlets, source, story, since, until, undated, revisedAfter } = filter;
  if (ids !== undefined) conditions.push(inList('articles.id', ids));
  if (outlets !== undefined && outlets.length > 0) {
    conditions.push(inList('articles.outlet_key', outlets.map(outletKey)));
  }
  if (source !== undefined) conditions.push(sql<SqlBool>`articles.source = ${source}`);
  if (story !== undefined) conditions.push(sql<SqlBool>`articles.story = ${story}`);
  if (since !== undefined) conditions.push(sql<SqlBool>`articles.published_at >= ${since}`);
  if (until !== undefined) conditions.push(publishedBefore('articles.published_at', until));
  if (undated === true) conditions.push(sql<SqlBool>`articles.published_at = ${UNDATED.at}`);
  if (revisedAfter !== undefined) conditions.push(sql<SqlBool>`articles.revised_at > ${revisedAfter}`);
  conditions.push(sql<SqlBool>`articles.status = ${filter.withdrawn === true ? 'withdrawn' : 'current'}`);
  return allConditions(conditions);
}

async function recordsOf(db: Db, scope: Scope, found: readonly ArticleRow[]): Promise<ArticleRecord[]> {
  const pks = found.map((row) => row.pk);
  if (pks.length === 0) return [];
  const texts = await db
    .selectFrom('article_texts')
    .select(['article', 'sentences', 'features', 'left_out'])
    .where('article', 'in', pks)
    .execute();
  const quotes = await db
    .selectFrom('quotes')
    .selectAll()
    .where('article', 'in', pks)
    .orderBy('number')
    .execute();
  const people = await db
    .selectFrom('people')
    .selectAll()
    .where('article', 'in', pks)
    .orderBy('number')
    .execute();
  const passages = await db
    .selectFrom('passages')
    .selectAll()
    .where('article', 'in', pks)
    .orderBy('number')
    .execute();
  const fixes = await speakerFixesOf(db, scope);
  const textBy = new Map(texts.map((row) => [row.article, row]));
  const quotesBy = Map.groupBy(quotes, (row) => row.article);
  const peopleBy = Map.groupBy(people, (row) => row.article);
  const passagesBy = Map.groupBy(passages, (row) => row.article);
  return found.map((row) => {
    const text = textBy.get(row.pk);
    return {
      article: articleOf(row),
      summary: text === undefined ? [] : readJson(sentencesShape, text.sentences, 'article_texts.sentences'),
      quotes: (quotesBy.get(row.pk) ?? []).map((quote) => withSpeakerFix(quoteOf(quote, row.id), fixes)),
      people: (peopleBy.get(row.pk) ?? []).map(personOf),
      passages: (passagesBy.get(row.pk) ?? []).map(({ span_start: start, span_end: end }) => ({
        start,
        end,
        text: row.text.slice(start, end),
      })),
      features: text === undefined ? {} : readJson(weightsShape, text.features, 'article_texts.features'),
      leftOut: text === undefined ? [] : readJson(leftOutShape, text.left_out, 'article_texts.left_out'),
      analysedBy: row.analysed_by,
    };
  });
}

function ownRow(db: Db, scope: Scope, id: string) {
  return db.selectFrom('articles').select('pk').where('id', '=', id).where(visible(scope, 'workspace'));
}

export function createArticleStore(database: Database): ArticleStore {
  const { read } = database;
  return {
    async everHeld() {
      const row =
        (await read.selectFrom('articles').select('pk').limit(1).executeTakeFirst()) ??
        (await read
          .selectFrom('facts')
          .select('name')
          .where('name', '=', 'held articles')
          .executeTakeFirst());
      return row !== undefined;
    },

    outlets: (scope) => outletCounts(read, scope),

    async identify(scope, { guid, url, source, fingerprint, anySource }) {
      const here = sql<SqlBool>`articles.source = ${source}`;
      const byGuid = sql<SqlBool>`articles.guid = ${guid} and ${here}`;
      const byUrl = sql<SqlBool>`articles.url = ${url}`;
      const words = sql<SqlBool>`articles.fingerprint = ${fingerprint}`;
      const byWords = anySource === true ? words : sql<SqlBool>`${words} and ${here}`;
      const row = await rows(read, scope)
        .where(sql<SqlBool>`((${byGuid}) or ${byUrl} or (${byWords}))`)
        .orderBy(sql`case when ${byGuid} then 0 when ${byUrl} then 1 else 2 end`)
        .orderBy(sql`case when ${here} then 0 else 1 end`)
        .orderBy('articles.pk')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : articleOf(row);
    },

    save: (record, paragraphs) => database.write((db) => saveRecord(database, db, record, paragraphs)),

    repeated: (scope, paragraphs, id) => repeatedParagraphs(read, scope, paragraphs, id),

    holders: (scope, hashes) => paragraphHolders(read, scope, hashes),

    async analysedBefore(scope, version, limit) {
      const found = await read
        .selectFrom('articles')
        .select('id')
        .where(visible(scope, 'workspace'))
        .where('status', '=', 'current')
        .where('analysed_by', '<', version)
        .orderBy('analysed_by')
        .orderBy('pk', 'desc')
        .limit(limit)
        .execute();
      return found.map(({ id }) => id);
    },

    async countAnalysedBefore(scope, version) {
      const row = await read
        .selectFrom('articles')
        .select((eb) => eb.fn.countAll<number>().as('articles'))
        .where(visible(scope, 'workspace'))
        .where('status', '=', 'current')
        .where('analysed_by', '<', version)
        .executeTakeFirstOrThrow();
      return row.articles;
    },

    reanalysed: (record, paragraphs) =>
      database.write((db) => replaceFindings(database, db, record, paragraphs)),

    async get(scope, id) {
      const row = await rows(read, scope).where('articles.id', '=', id).executeTakeFirst();
      return row === undefined ? null : articleOf(row);
    },

    async record(scope, id) {
      const row = await rows(read, scope).where('articles.id', '=', id).executeTakeFirst();
      const [record] = row === undefined ? [] : await recordsOf(read, scope, [row]);
      return record ?? null;
    },

    async records(scope, ids) {
      const found = await rows(read, scope).where(inList('articles.id', ids)).execute();
      const byId = new Map(
        (await recordsOf(read, scope, found)).map((record) => [record.article.id, record]),
      );
      return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    },

    async list(scope, filter, { limit, offset }) {
      // Sorts keys only: sorting whole rows would also move their texts.
      const wanted = read
        .selectFrom('articles')
        .select('pk')
        .where(visible(scope, 'articles.workspace'))
        .where(matching(filter))
        .orderBy('published_at', 'desc')
        .orderBy('pk')
        .limit(limit)
        .offset(offset);
      const found = await rows(read, scope)
        .where('articles.pk', 'in', wanted)
        .orderBy('articles.published_at', 'desc')
        .orderBy('articles.pk')
        .execute();
      return found.map(articleOf);
    },

    async count(scope, filter) {
      const { ids, source, story, revisedAfter, withdrawn } = filter;
      const kept = [ids, source, story, revisedAfter, withdrawn].every((asked) => asked === undefined);
      if (kept) return countArticles(read, scope, filter);
      const row = await read
        .selectFrom('articles')
        .select([
          sql<number>`count(*)`.as('articles'),
          sql<number>`count(distinct outlet_key)`.as('outlets'),
          sql<string | null>`min(published_at)`.as('since'),
        ])
        .where(visible(scope, 'articles.workspace'))
        .where(matching(filter))
        .executeTakeFirstOrThrow();
      return { articles: row.articles, outlets: row.outlets, since: row.since };
    },

    async revisions(scope, id) {
      const found = await read
        .selectFrom('article_revisions as r')
        .innerJoin('articles', 'articles.pk', 'r.article')
        .select(['r.revision', 'r.title', 'r.text', 'r.stored_at as storedAt'])
        .where('articles.id', '=', id)
        .where(visible(scope, 'articles.workspace'))
        .orderBy('r.revision', 'desc')
        .execute();
      return found;
    },

    withdraw: (scope, id, at) =>
      database.write(async (db) => {
        const current = ownRow(db, scope, id).where('status', '=', 'current');
        const row = await lockRows(database, current).executeTakeFirst();
        if (row === undefined) return false;
        await removeFromSpeakerCounts(db, row.pk);
        await db
          .updateTable('articles')
          .set({ status: 'withdrawn', revised_at: at })
          .where('pk', '=', row.pk)
          .execute();
        await db
          .updateTable('quotes')
          .set({ status: 'withdrawn' })
          .where('article', '=', row.pk)
          .where('status', '=', 'current')
          .execute();
        return true;
      }),

    remove: (scope, id) =>
      database.write(async (db) => {
        const row = await lockRows(database, ownRow(db, scope, id)).executeTakeFirst();
        if (row === undefined) return false;
        await removeArticle(db, database.fulltext, row.pk);
        return true;
      }),
  };
}
