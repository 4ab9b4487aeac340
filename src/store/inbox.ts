/** The inbox: the ids of received events, stored before the events are handled, so that no event is handled twice. */
import type { InboxStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';

export function createInboxStore({ write, note }: Database): InboxStore {
  return {
    // No need to wait for the disk here: the action's own write comes later in the log and takes this one to the disk
    // with it.
    first: (id, at) =>
      note(async (db) => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('inbox')
          .values({ id, seen_at: at })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows === 1n;
      }),

    prune: (before) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('inbox')
          .where('seen_at', '<', before)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
