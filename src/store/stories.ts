/** Stories: articles about one event. */
import type { Selectable } from 'kysely';
import type { Story, StoryStore } from '../core/ports/article-store.ts';
import type { Database } from './database.ts';
import { readJson, weightsShape } from './rows/json.ts';
import { visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { StoryTable } from './schema.ts';

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
  return {
    async get(scope, id) {
      const row = await database.read
        .selectFrom('stories')
        .selectAll()
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : storyOf(row);
    },

    async within(scope, since, until, limit) {
      const rows = await database.read
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
  };
}
