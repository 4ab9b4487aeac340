/** Accounts of the management page, with their sessions and invitations. */
import type { Selectable } from 'kysely';
import type { Account, AccountStore } from '../core/ports/account-store.ts';
import type { Database } from './database.ts';
import type { AccountTable } from './schema.ts';

const keyOf = (name: string): string => name.toLowerCase();

function accountOf({ id, name, password, identity, created_at }: Selectable<AccountTable>): Account {
  return { id, name, password, identity, createdAt: created_at };
}

export function createAccountStore({ read, write, note }: Database): AccountStore {
  const one = async (column: 'id' | 'name_key' | 'identity', value: string): Promise<Account | null> => {
    const row = await read.selectFrom('accounts').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : accountOf(row);
  };
  return {
    add: ({ id, name, password, identity, createdAt }) =>
      write(async (db) => {
        const added = await db
          .insertInto('accounts')
          .values({ id, name, name_key: keyOf(name), password, identity, created_at: createdAt })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return added.numInsertedOrUpdatedRows === 1n;
      }),
    get: (id) => one('id', id),
    named: (name) => one('name_key', keyOf(name)),
    identified: (identity) => one('identity', identity),
    async list({ limit, offset }) {
      const rows = await read
        .selectFrom('accounts')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(accountOf);
    },
    any: async () =>
      (await read.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined,
    change: (id, { password, identity }) =>
      write(async (db) => {
        const holder =
          identity === undefined || identity === null
            ? undefined
            : await db
                .selectFrom('accounts')
                .select('id')
                .where('identity', '=', identity)
                .executeTakeFirst();
        if (holder !== undefined && holder.id !== id) return false;
        const changed = await db
          .updateTable('accounts')
          .set({
            ...(password === undefined ? {} : { password }),
            ...(identity === undefined ? {} : { identity }),
          })
          .where('id', '=', id)
          .executeTakeFirst();
        return changed.numUpdatedRows === 1n;
      }),
    remove: (id) =>
      write(async (db) => {
        const other = await db.selectFrom('accounts').select('id').where('id', '!=', id).limit(1).execute();
        if (other.length === 0) return false;
        await db.deleteFrom('sessions').where('account', '=', id).execute();
        await db.deleteFrom('invitations').where('account', '=', id).execute();
        const removed = await db.deleteFrom('accounts').where('id', '=', id).executeTakeFirst();
        return removed.numDeletedRows === 1n;
      }),

    invite: ({ hash, account, expiresAt }) =>
      write(async (db) => {
        if (account !== null) await db.deleteFrom('invitations').where('account', '=', account).execute();
        await db.insertInto('invitations').values({ hash, account, expires_at: expiresAt }).execute();
      }),
    async invitation(hash) {
      const row = await read
        .selectFrom('invitations')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row === undefined ? null : { hash, account: row.account, expiresAt: row.expires_at };
    },
    invited: async (at) =>
      (await read
        .selectFrom('invitations')
        .select('hash')
        .where('account', 'is', null)
        .where('expires_at', '>', at)
        .limit(1)
        .executeTakeFirst()) !== undefined,
    redeem: (hash) =>
      write(async (db) => {
        const taken = await db.deleteFrom('invitations').where('hash', '=', hash).executeTakeFirst();
        return taken.numDeletedRows === 1n;
      }),

    begin: ({ hash, account, createdAt, seenAt, notice }) =>
      write(async (db) => {
        await db
          .insertInto('sessions')
          .values({ hash, account, created_at: createdAt, seen_at: seenAt, notice })
          .execute();
      }),
    async session(hash) {
      const row = await read.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (row === undefined) return null;
      return {
        hash,
        account: row.account,
        createdAt: row.created_at,
        seenAt: row.seen_at,
        notice: row.notice,
      };
    },
    seen: (hash, at) =>
      note(async (db) => {
        await db.updateTable('sessions').set({ seen_at: at }).where('hash', '=', hash).execute();
      }),
    note: (hash, notice) =>
      note(async (db) => {
        await db.updateTable('sessions').set({ notice }).where('hash', '=', hash).execute();
      }),
    end: (hash) =>
      write(async (db) => {
        await db.deleteFrom('sessions').where('hash', '=', hash).execute();
      }),
    endAll: (account, except) =>
      write(async (db) => {
        const ended = await db
          .deleteFrom('sessions')
          .where('account', '=', account)
          .where('hash', '!=', except ?? '')
          .executeTakeFirst();
        return Number(ended.numDeletedRows);
      }),
    prune: (begunBefore, seenBefore, now) =>
      write(async (db) => {
        await db
          .deleteFrom('sessions')
          .where((either) =>
            either.or([either('created_at', '<', begunBefore), either('seen_at', '<', seenBefore)]),
          )
          .execute();
        await db.deleteFrom('invitations').where('expires_at', '<=', now).execute();
      }),
  };
}
