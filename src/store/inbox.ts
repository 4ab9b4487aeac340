/** The inbox: ids of received events, stored before they are handled, so that none is handled twice. */
import type { InboxStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';

export function createInboxStore({ write, note }: Database): InboxStore {
  return {
    // What the action itself writes comes after this in the log, and brings it to the disk.
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
