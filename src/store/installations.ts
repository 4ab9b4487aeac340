/** Installations with their encrypted secrets. Only a process that has read the newest version may write. */
import type { InstallationStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';

export function createInstallationStore({ read, write }: Database): InstallationStore {
  return {
    async get(platform, id) {
      const row = await read
        .selectFrom('installations')
        .select(['sealed', 'version'])
        .where('platform', '=', platform)
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },

    async list(platform) {
      const rows = await read
        .selectFrom('installations')
        .select('id')
        .where('platform', '=', platform)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    put: (platform, id, sealed, version) =>
      write(async (db) => {
        if (version === 0) {
          const { numInsertedOrUpdatedRows } = await db
            .insertInto('installations')
            .values({ platform, id, sealed, version: 1 })
            .onConflict((conflict) => conflict.columns(['platform', 'id']).doNothing())
            .executeTakeFirst();
          return numInsertedOrUpdatedRows === 1n;
        }
        const { numUpdatedRows } = await db
          .updateTable('installations')
          .set({ sealed, version: version + 1 })
          .where('platform', '=', platform)
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    remove: (platform, id) =>
      write(async (db) => {
        await db.deleteFrom('installations').where('platform', '=', platform).where('id', '=', id).execute();
      }),
  };
}
