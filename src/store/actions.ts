/** Stores the actions of buttons whose arguments are too long for the button itself. */
import * as z from 'zod';
import type { Action, ActionStore } from '../core/ports/action-store.ts';
import type { Database } from './database.ts';
import { readJson } from './rows/json.ts';

const actionShape: z.ZodType<Action> = z.object({
  command: z.string(),
  args: z.record(z.string(), z.string()),
  workspace: z.string().nullable(),
  user: z.string().nullable(),
  replace: z.boolean(),
});

export function createActionStore({ read, write, note }: Database): ActionStore {
  return {
    put: (key, action, at) =>
      note(async (db) => {
        await db
          .insertInto('actions')
          .values({ key, action: JSON.stringify(action), used_at: at })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ used_at: at }))
          .execute();
      }),

    async get(key) {
      const row = await read.selectFrom('actions').select('action').where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : readJson(actionShape, row.action, 'actions.action');
    },

    prune: (before) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('actions')
          .where('used_at', '<', before)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
