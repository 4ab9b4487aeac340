/** Stories: articles about one event. */
import { type Selectable, sql } from 'kysely';
import { newsTime } from '../core/articles/publication-date.ts';
import type { Scope } from '../core/base/scope.ts';
import type { Story, StoryMember, StoryStore } from '../core/ports/article-store.ts';
import type { Database } from './database.ts';
import { moveArticle } from './move-articles.ts';
import { readJson, weightsShape } from './rows/json.ts';
import { visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import { inList } from './rows/sql-conditions.ts';
import type { StoryTable } from './schema.ts';
import { createStoryChanges } from './story-changes.ts';

function storyOf(row: Selectable<StoryTable>): Story {
  return {
    id: row.id,
    workspace: workspaceFromKey(row.workspace),
    title: row.title,
    firstAt: row.first_at,
    lastAt: row.last_at,
    articles: row.articles,
    outlets: row.outlets,
    features: readJson(weightsShape, row.features, 'stories.features'),
  };
}

export function createStoryStore(database: Database): StoryStore {
  const { read } = database;
  const byId = (scope: Scope, id: string) =>
    read
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', id)
      .where(visible(scope, 'workspace'))
      .executeTakeFirst();
  return {
    ...createStoryChanges(database),

    async get(scope, id) {
      const row = await byId(scope, id);
      if (row !== undefined) return storyOf(row);
      const alias = await read
        .selectFrom('story_aliases')
        .select('story')
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      const answering = alias === undefined ? undefined : await byId(scope, alias.story);
      return answering === undefined ? null : storyOf(answering);
    },

    async within(scope, since, until, limit) {
      const rows = await read
        .selectFrom('stories')
        .selectAll()
        .where('last_at', '>=', since)
        .where('first_at', '<', until)
        .where(visible(scope, 'workspace'))
        .orderBy('last_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(storyOf);
    },

    save: (story) =>
      database.write(async (db) => {
        const values = {
          workspace: workspaceKey(story.workspace),
          title: story.title,
          first_at: story.firstAt,
          last_at: story.lastAt,
          articles: story.articles,
          outlets: story.outlets,
          features: JSON.stringify(story.features),
        };
        await db
          .insertInto('stories')
          .values({ id: story.id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      }),

    async members(scope, story, newest) {
      const stored = read
        .selectFrom('articles')
        .innerJoin('article_texts', 'article_texts.article', 'articles.pk')
        .select(['id', 'workspace', 'outlet', 'title', 'published_at', 'stored_at', 'features'])
        .where('story', '=', story)
        .where('status', '=', 'current')
        .where(visible(scope, 'workspace', false))
        .orderBy('stored_at', 'desc')
        .orderBy('articles.pk', 'desc');
      const rows = await (newest === undefined ? stored : stored.limit(newest)).execute();
      return rows.toReversed().map(
        (row): StoryMember => ({
          article: row.id,
          workspace: workspaceFromKey(row.workspace),
          outlet: row.outlet,
          title: row.title,
          at: newsTime({ publishedAt: row.published_at, storedAt: row.stored_at }),
          storedAt: row.stored_at,
          features: readJson(weightsShape, row.features, 'article_texts.features'),
        }),
      );
    },

    async holding(scope, articles) {
      const rows = await read
        .selectFrom('articles')
        .select(['id', 'story'])
        .where(inList('articles.id', articles))
        .where(visible(scope, 'workspace', false))
        .execute();
      return new Map(rows.map(({ id, story }) => [id, story]));
    },

    async touched(scope, after, limit) {
      const last = sql<string>`max(revised_at)`;
      const rows = await read
        .selectFrom('articles')
        .select(['story', last.as('at')])
        .where('revised_at', '>=', after.at)
        .where('status', '=', 'current')
        .where(visible(scope, 'workspace', false))
        .groupBy('story')
        .having(sql<boolean>`${last} > ${after.at} or story > ${after.story}`)
        .orderBy(last)
        .orderBy('story')
        .limit(limit)
        .execute();
      return rows;
    },

    async grown(scope, mark) {
      // Numbers of articles grow in the order of commits, because every process enters the stories before it stores one.
      const stored = read.selectFrom('articles').where(visible(scope, 'workspace', false));
      const { last } = await stored.select((eb) => eb.fn.max('pk').as('last')).executeTakeFirstOrThrow();
      if (mark === null || last === null || last <= mark) return { stories: [], mark: last ?? 0 };
      const rows = await read
        .selectFrom('stories')
        .selectAll()
        .where('id', 'in', stored.select('story').where('pk', '>', mark))
        .where(visible(scope, 'workspace'))
        .execute();
      return { stories: rows.map(storyOf), mark: last };
    },

    async enter() {
      // On SQLite the immediate transaction already holds the only write lock.
      if (database.dialect === 'sqlite') return;
      await sql`select pg_advisory_xact_lock(hashtextextended('stories', 0))`.execute(read);
    },

    move: (articles, into) =>
      database.write(async (db) => {
        // Sorted, so that two writers lock rows in the same order.
        for (const id of articles.toSorted()) await moveArticle(database, db, id, into);
      }),

    retire: ({ id, workspace }, into) =>
      database.write(async (db) => {
        const values = { workspace: workspaceKey(workspace), story: into };
        await db.deleteFrom('stories').where('id', '=', id).execute();
        await db.updateTable('story_aliases').set({ story: into }).where('story', '=', id).execute();
        await db
          .insertInto('story_aliases')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      }),

    revive: (id) =>
      database.write(async (db) => {
        await db.deleteFrom('story_aliases').where('id', '=', id).execute();
      }),
  };
}
