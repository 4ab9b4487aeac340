/** Access tokens of programs. */
import type { Selectable } from 'kysely';
import type { AccessToken, TokenStore } from '../core/ports/token-store.ts';
import type { Database } from './database.ts';
import { workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { AccessTokenTable } from './schema.ts';

function tokenOf(row: Selectable<AccessTokenTable>): AccessToken {
  return {
    id: row.id,
    name: row.name,
    workspace: workspaceFromKey(row.workspace),
    secretHash: row.secret_sha256,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}

export function createTokenStore({ read, write, note }: Database): TokenStore {
  return {
    add: ({ id, name, workspace, secretHash, createdAt, usedAt }) =>
      write(async (db) => {
        const row = { id, name, created_at: createdAt, used_at: usedAt, secret_sha256: secretHash };
        await db
          .insertInto('access_tokens')
          .values({ ...row, workspace: workspaceKey(workspace) })
          .execute();
      }),

    async get(id) {
      const row = await read.selectFrom('access_tokens').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : tokenOf(row);
    },

    async list() {
      const rows = await read
        .selectFrom('access_tokens')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(tokenOf);
    },

    any: async () =>
      (await read.selectFrom('access_tokens').select('id').limit(1).executeTakeFirst()) !== undefined,

    used: (id, at) =>
      note(async (db) => {
        await db.updateTable('access_tokens').set({ used_at: at }).where('id', '=', id).execute();
      }),

    remove: (id) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('access_tokens')
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}
