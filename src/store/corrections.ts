/** The log of corrections: written in the transaction that queues their messages, read newest first. */
import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { CorrectionEntry, CorrectionStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';
import { readJson } from './rows/json.ts';
import { visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { CorrectionTable } from './schema.ts';

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

/** Most corrections read for one quote; each revision of its article makes one. */
const MOST_READ = 50;

export function createCorrectionStore(database: Database): CorrectionStore {
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
      return rows.map(read);
    },

    async ofQuote(scope, quote) {
      // `like` also matches other ids because "_" is a wildcard, so the rows are checked again here.
      const rows = await database.read
        .selectFrom('corrections')
        .selectAll()
        .where(visible(scope, 'workspace'))
        .where('changes', 'like', `%${JSON.stringify(quote)}%`)
        .orderBy('made_at', 'desc')
        .orderBy('pk', 'desc')
        .limit(MOST_READ)
        .execute();
      return rows.map(read).find(({ changes }) => changes.some((change) => change.quote === quote)) ?? null;
    },
  };
}

function read({ changes, headline, ...row }: Selectable<CorrectionTable>): CorrectionEntry {
  return {
    article: row.article,
    workspace: workspaceFromKey(row.workspace),
    outlet: row.outlet,
    url: row.url,
    revision: row.revision,
    status: statusShape.parse(row.status),
    headline: headline === 1,
    changes: readJson(changesShape, changes, 'corrections.changes'),
    edited: row.edited,
    told: row.told,
    madeAt: row.made_at,
  };
}
