/** The log of corrections: written with what it queues, read newest first. */
import * as z from 'zod';
import type { CorrectionStore } from '../core/delivery/stores.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';
import { visible, workspaceKey, workspaceOf } from './scoped.ts';

const changesShape = z.array(
  z.object({
    quote: z.string(),
    change: z.enum(['words', 'speaker', 'dropped']),
    speaker: z.string().nullable(),
    of: z.enum(['article', 'summary']),
    direct: z.boolean(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    after: z.string().nullable(),
  }),
);
const statusShape = z.enum(['changed', 'withdrawn']);

export function createCorrectionLog(database: Database): CorrectionStore {
  return {
    add: (entry) =>
      database.write(async (db) => {
        const { workspace, headline, changes, madeAt, ...plain } = entry;
        const added = await db
          .insertInto('corrections')
          .values({
            ...plain,
            workspace: workspaceKey(workspace),
            headline: headline ? 1 : 0,
            changes: JSON.stringify(changes),
            made_at: madeAt,
          })
          .onConflict((conflict) => conflict.columns(['article', 'revision', 'status']).doNothing())
          .executeTakeFirst();
        return added.numInsertedOrUpdatedRows === 1n;
      }),

    async list(scope, { limit, offset }) {
      const rows = await database.read
        .selectFrom('corrections')
        .selectAll()
        .where(visible(scope, 'workspace'))
        .orderBy('made_at', 'desc')
        .orderBy('pk', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(({ article, workspace, outlet, url, revision, status, headline, changes, ...row }) => ({
        article,
        workspace: workspaceOf(workspace),
        outlet,
        url,
        revision,
        status: statusShape.parse(status),
        headline: headline === 1,
        changes: readJson(changesShape, changes, 'corrections.changes'),
        edited: row.edited,
        told: row.told,
        madeAt: row.made_at,
      }));
    },
  };
}
