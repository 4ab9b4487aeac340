/** What people decided about names of speakers. */
import type { Selectable } from 'kysely';
import * as z from 'zod';
import { MOST_DECISIONS, type NameDecision, type NameStore } from '../core/ports/name-store.ts';
import type { Database } from './database.ts';
import type { NameDecisionTable } from './schema.ts';

const kindShape = z.enum(['join', 'apart', 'nobody']);

function decisionOf(row: Selectable<NameDecisionTable>): NameDecision {
  const { id, kind, name, other, made_by, made_at, undone_by, undone_at } = row;
  return {
    ...{ id, kind: kindShape.parse(kind), name, other, by: made_by, at: made_at },
    undone: undone_by === null || undone_at === null ? null : { by: undone_by, at: undone_at },
  };
}

export function createNameStore({ read, write }: Database): NameStore {
  return {
    add: ({ id, kind, name, other, by, at }) =>
      write(async (db) => {
        const row = { id, kind, name, other, made_by: by, made_at: at };
        await db
          .insertInto('name_decisions')
          .values({ ...row, undone_by: null, undone_at: null, settled: 1 })
          .execute();
      }),
    async get(id) {
      const row = await read.selectFrom('name_decisions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : decisionOf(row);
    },
    async list({ limit, offset }) {
      const rows = await read
        .selectFrom('name_decisions')
        .selectAll()
        .orderBy('pk', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(decisionOf);
    },
    async holding() {
      const rows = await read
        .selectFrom('name_decisions')
        .selectAll()
        .where('undone_at', 'is', null)
        .orderBy('pk', 'desc')
        .limit(MOST_DECISIONS)
        .execute();
      return rows.map(decisionOf).toReversed();
    },
    undo: (id, by, at) =>
      write(async (db) => {
        const undone = await db
          .updateTable('name_decisions')
          .set({ undone_by: by, undone_at: at, settled: 0 })
          .where('id', '=', id)
          .where('undone_at', 'is', null)
          .executeTakeFirst();
        return undone.numUpdatedRows === 1n;
      }),
    async unsettled() {
      const rows = await read
        .selectFrom('name_decisions')
        .select('id')
        .where('settled', '=', 0)
        .where('kind', '=', 'nobody')
        .orderBy('pk')
        .limit(MOST_DECISIONS)
        .execute();
      return rows.map(({ id }) => id);
    },
    settle: (id) =>
      write(async (db) => {
        await db.updateTable('name_decisions').set({ settled: 1 }).where('id', '=', id).execute();
      }),
  };
}
