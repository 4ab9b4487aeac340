/** The record of what was done on the management page. */
import type { AuditStore } from '../core/ports/account-store.ts';
import type { Database } from './database.ts';

export function createAuditStore({ read, write }: Database): AuditStore {
  return {
    add: ({ at, who, from, did, to, detail }) =>
      write(async (db) => {
        const [kind = ''] = did.split('.');
        const row = { at, who, who_key: who.toLowerCase(), sent_from: from, kind, did, done_to: to, detail };
        await db.insertInto('audit').values(row).execute();
      }),
    async list({ before, who, did }, limit) {
      let query = read.selectFrom('audit').selectAll();
      if (before !== undefined) query = query.where('pk', '<', before);
      if (who !== undefined) query = query.where('who_key', '=', who.toLowerCase());
      if (did !== undefined) query = query.where('kind', '=', did);
      const rows = await query.orderBy('pk', 'desc').limit(limit).execute();
      return rows.map(({ pk, at, who: name, sent_from, did: done, done_to, detail }) => ({
        ...{ id: Number(pk), at, who: name, from: sent_from, did: done, to: done_to, detail },
      }));
    },
    prune: (before, limit) =>
      write(async (db) => {
        // Later entries have later times, so the oldest ones are enough to look at.
        const oldest = await db.selectFrom('audit').select(['pk', 'at']).orderBy('pk').limit(limit).execute();
        const last = oldest.filter(({ at }) => at < before).at(-1);
        if (last === undefined) return 0;
        const { numDeletedRows } = await db.deleteFrom('audit').where('pk', '<=', last.pk).executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
