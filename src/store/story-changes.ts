/** The log of joined and split stories, and which stories a person keeps apart. */
import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { StoryChange, StoryStore } from '../core/ports/article-store.ts';
import type { Database } from './database.ts';
import { readJson, stringsShape } from './rows/json.ts';
import { visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { StoryChangeTable } from './schema.ts';

const kindShape = z.enum(['join', 'split', 'move']);

function changeOf(row: Selectable<StoryChangeTable>): StoryChange {
  return {
    id: row.id,
    madeAt: row.made_at,
    kind: kindShape.parse(row.kind),
    workspace: workspaceFromKey(row.workspace),
    from: row.left_story,
    into: row.into_story,
    articles: readJson(stringsShape, row.articles, 'story_changes.articles'),
    by: row.made_by,
    undone:
      row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
  };
}

type Changes = Pick<StoryStore, 'apart' | 'keepApart' | 'note' | 'change' | 'changes' | 'undone'>;

export function createStoryChanges({ read, write }: Database): Changes {
  return {
    async apart(scope, story) {
      const rows = await read
        .selectFrom('stories_apart')
        .select('other')
        .where('story', '=', story)
        .where(visible(scope, 'workspace'))
        .orderBy('other')
        .execute();
      return rows.map(({ other }) => other);
    },

    keepApart: ([one, other], workspace, keep) =>
      write(async (db) => {
        for (const [story, against] of [
          [one, other],
          [other, one],
        ] as const) {
          await db
            .deleteFrom('stories_apart')
            .where('story', '=', story)
            .where('other', '=', against)
            .execute();
          const row = { story, other: against, workspace: workspaceKey(workspace) };
          if (keep) await db.insertInto('stories_apart').values(row).execute();
        }
      }),

    note: (change) =>
      write(async (db) => {
        await db
          .insertInto('story_changes')
          .values({
            id: change.id,
            made_at: change.madeAt,
            kind: change.kind,
            workspace: workspaceKey(change.workspace),
            left_story: change.from,
            into_story: change.into,
            articles: JSON.stringify(change.articles),
            made_by: change.by,
            undone_by: change.undone?.by ?? null,
            undone_at: change.undone?.at ?? null,
          })
          .execute();
      }),

    async change(scope, id) {
      const row = await read
        .selectFrom('story_changes')
        .selectAll()
        .where('id', '=', id)
        .where(visible(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : changeOf(row);
    },

    async changes(scope, { into, since, byHand }, { limit, offset }) {
      let query = read.selectFrom('story_changes').selectAll().where(visible(scope, 'workspace'));
      if (into !== undefined) {
        const former = read.selectFrom('story_aliases').select('id').where('story', '=', into);
        query = query.where((eb) => eb.or([eb('into_story', '=', into), eb('into_story', 'in', former)]));
      }
      if (since !== undefined) query = query.where('made_at', '>', since);
      if (byHand === true) query = query.where('made_by', 'is not', null);
      const rows = await query.orderBy('made_at', 'desc').orderBy('id').limit(limit).offset(offset).execute();
      return rows.map(changeOf);
    },

    undone: (id, by, at) =>
      write(async (db) => {
        await db
          .updateTable('story_changes')
          .set({ undone_by: by, undone_at: at })
          .where('id', '=', id)
          .execute();
      }),
  };
}
