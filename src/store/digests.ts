/** Digests that people made with commands, and when each schedule was first seen. */
import { type Selectable, sql } from 'kysely';
import { type Digest, digestSchema } from '../core/digests/digest.ts';
import type { DigestStore } from '../core/ports/digest-store.ts';
import type { Database } from './database.ts';
import { hasWords } from './rows/has-words.ts';
import { readJson } from './rows/json.ts';
import { owned, visible, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { DigestTable } from './schema.ts';

function digestOf(row: Selectable<DigestTable>): Digest {
  return {
    name: row.name,
    workspace: workspaceFromKey(row.workspace),
    definition: readJson(digestSchema, row.definition, 'digests.definition'),
  };
}

export function createDigestStore(database: Database): DigestStore {
  const title =
    database.dialect === 'sqlite'
      ? sql`json_extract(definition, '$.title')`
      : sql`(definition::json->>'title')`;
  return {
    async list(scope) {
      const rows = await database.read
        .selectFrom('digests')
        .selectAll()
        .where(visible(scope, 'workspace'))
        .orderBy('name')
        .orderBy('workspace', 'desc')
        .execute();
      return rows.map(digestOf);
    },

    async get(scope, name) {
      // A workspace's own digest comes before a shared one of the same name: the shared key '' sorts last.
      const row = await database.read
        .selectFrom('digests')
        .selectAll()
        .where('name', '=', name)
        .where(visible(scope, 'workspace'))
        .orderBy('workspace', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : digestOf(row);
    },

    async page(scope, words, { limit, offset }) {
      let query = database.read.selectFrom('digests').selectAll().where(visible(scope, 'workspace'));
      if (words !== '') query = query.where(hasWords(['name', 'workspace', title], words));
      const rows = await query.orderBy('name').orderBy('workspace').limit(limit).offset(offset).execute();
      return rows.map(digestOf);
    },

    async extent() {
      const { count, savedAt } = await database.read
        .selectFrom('digests')
        .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('saved_at').as('savedAt')])
        .executeTakeFirstOrThrow();
      return { count: Number(count), savedAt };
    },

    save: ({ name, workspace, definition }, at) =>
      database.write(async (db) => {
        const values = { definition: JSON.stringify(definition), saved_at: at };
        await db
          .insertInto('digests')
          .values({ workspace: workspaceKey(workspace), name, ...values })
          .onConflict((conflict) => conflict.columns(['workspace', 'name']).doUpdateSet(values))
          .execute();
      }),

    remove: (scope, name) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('digests')
          .where('name', '=', name)
          .where(owned(scope, 'workspace'))
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),

    firstSeen: (schedule, at) =>
      database.write(async (db) => {
        await db
          .insertInto('schedules')
          .values({ key: schedule, seen_at: at })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
        const row = await db
          .selectFrom('schedules')
          .select('seen_at')
          .where('key', '=', schedule)
          .executeTakeFirstOrThrow();
        return row.seen_at;
      }),
  };
}
