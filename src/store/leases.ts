/** Named leases: the right to do work that only one process may do at a time. */

import { type SqlBool, sql } from 'kysely';
import { shift } from '../core/base/time.ts';
import type { LeaseStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';

export function createLeaseStore({ write, read }: Database): LeaseStore {
  return {
    take: (name, holder, now, forMs, takeOver = () => false) =>
      write(async (db) => {
        const until = shift(now, forMs);
        const find = () =>
          db.selectFrom('leases').select(['holder', 'until']).where('name', '=', name).executeTakeFirst();
        let held: Awaited<ReturnType<typeof find>>;
        // Whoever held it may drop it between the two statements.
        do {
          const { numInsertedOrUpdatedRows } = await db
            .insertInto('leases')
            .values({ name, holder, until })
            .onConflict((conflict) => conflict.column('name').doNothing())
            .executeTakeFirst();
          if (numInsertedOrUpdatedRows === 1n) return { taken: true } as const;
          held = await find();
        } while (held === undefined);
        if (held.holder !== holder && held.until > now && !takeOver(held.holder))
          return { taken: false, ...held } as const;
        // If another process took over the expired lease first, the holder has changed and this update matches no row.
        const { numUpdatedRows } = await db
          .updateTable('leases')
          .set({ holder, until })
          .where('name', '=', name)
          .where('holder', '=', held.holder)
          .where('until', '=', held.until)
          .executeTakeFirst();
        return numUpdatedRows === 1n ? ({ taken: true } as const) : ({ taken: false, ...held } as const);
      }),

    drop: (name, holder) =>
      write(async (db) => {
        await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
      }),

    held: (beginning, now) =>
      read
        .selectFrom('leases')
        .select(['name', 'holder'])
        .where(sql<SqlBool>`substr(name, 1, ${beginning.length}) = ${beginning}`)
        .where('until', '>', now)
        .orderBy('name')
        .execute(),
  };
}
