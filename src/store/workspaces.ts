/** Workspaces: the tenants, and the removal of everything that belongs to one. */
import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { Workspace, WorkspaceStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';
import { removeArticle } from './remove-article.ts';
import { hasWords } from './rows/has-words.ts';
import { json, readJson } from './rows/json.ts';
import { lockRows } from './rows/lock-rows.ts';
import type { WorkspaceTable } from './schema.ts';

const settingsShape = z.record(z.string(), json);

function workspaceOf(row: Selectable<WorkspaceTable>): Workspace {
  return {
    id: row.id,
    platform: row.platform,
    name: row.name,
    joinedAt: row.joined_at,
    leftAt: row.left_at,
    settings: readJson(settingsShape, row.settings, 'workspaces.settings'),
  };
}

/** Articles removed in one transaction. People's requests are answered between two transactions. */
const BATCH = 50;

export function createWorkspaceStore(database: Database): WorkspaceStore {
  const { read } = database;

  async function forgetArticles(id: string): Promise<void> {
    let more = true;
    while (more) {
      more = await database.write(async (db) => {
        const some = db
          .selectFrom('articles')
          .select('pk')
          .where('workspace', '=', id)
          .orderBy('pk')
          .limit(BATCH);
        const rows = await lockRows(database, some).execute();
        for (const { pk } of rows) await removeArticle(db, database.fulltext, pk);
        return rows.length === BATCH;
      });
    }
  }

  return {
    async get(id) {
      const row = await read.selectFrom('workspaces').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : workspaceOf(row);
    },

    async list(platform) {
      const rows = await read
        .selectFrom('workspaces')
        .selectAll()
        .where('platform', '=', platform)
        .orderBy('id')
        .execute();
      return rows.map(workspaceOf);
    },

    async page(words, { limit, offset }) {
      let query = read.selectFrom('workspaces').selectAll();
      if (words !== '') query = query.where(hasWords(['id', 'name'], words));
      const rows = await query.orderBy('id').limit(limit).offset(offset).execute();
      return rows.map(workspaceOf);
    },

    save: ({ id, platform, name, joinedAt, leftAt, settings }) =>
      database.write(async (db) => {
        const values = {
          platform,
          name,
          joined_at: joinedAt,
          left_at: leftAt,
          settings: JSON.stringify(settings),
        };
        await db
          .insertInto('workspaces')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      }),

    async forget(id) {
      await forgetArticles(id);
      await database.write(async (db) => {
        const subscriptions = db.selectFrom('subscriptions').select('id').where('workspace', '=', id);
        await db.deleteFrom('held_editions').where('subscription', 'in', subscriptions).execute();
        await db.deleteFrom('told_quotes').where('subscription', 'in', subscriptions).execute();
        for (const table of [
          'subscriptions',
          'deliveries',
          'corrections',
          'speaker_fixes',
          'editions',
          'digests',
          'stories',
          'story_aliases',
          'story_changes',
          'stories_apart',
          'access_tokens',
          'thumbs',
          'looks',
          'sources',
        ] as const) {
          await db.deleteFrom(table).where('workspace', '=', id).execute();
        }
        const [platform = '', ...rest] = id.split(':');
        await db
          .deleteFrom('installations')
          .where('platform', '=', platform)
          .where('id', '=', rest.join(':'))
          .execute();
        await db.deleteFrom('workspaces').where('id', '=', id).execute();
      });
    },

    async leftBefore(at) {
      const rows = await read
        .selectFrom('workspaces')
        .selectAll()
        .where('left_at', '<', at)
        .orderBy('id')
        .execute();
      return rows.map(workspaceOf);
    },
  };
}
