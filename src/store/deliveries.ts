/** The outbox: rows are added once, claimed under a lease, tried and settled. Finished rows are kept for a while. */

import { type RawBuilder, sql } from 'kysely';
import { shift, timestamp } from '../core/base/time.ts';
import type { Attempt } from '../core/delivery/outcome.ts';
import type { Delivery, DeliveryFilter, DeliveryStore } from '../core/ports/delivery-store.ts';
import { claimRows } from './claim-deliveries.ts';
import type { Database } from './database.ts';
import { attemptsShape, deliveryOf, deliveryRow } from './rows/delivery-rows.ts';
import { readJson } from './rows/json.ts';
import { lockRows } from './rows/lock-rows.ts';
import { owned } from './rows/scoped.ts';
import { inList } from './rows/sql-conditions.ts';
import type { Db } from './schema.ts';

/** Rows in one insert statement at most. */
const ROWS = 500;

/** The row if this owner holds its lease. No other process can take the row before the transaction ends. */
function held(database: Database, db: Db, id: string, owner: string) {
  const query = db
    .selectFrom('deliveries')
    .select(['pk', 'attempts'])
    .where('id', '=', id)
    .where('status', '=', 'claimed')
    .where('lease_owner', '=', owner);
  return lockRows(database, query).executeTakeFirst();
}

export function createDeliveryStore(database: Database): DeliveryStore {
  const { read } = database;
  /** Each retry moves `due_at`; the row has waited since the first try. */
  const firstTry: RawBuilder<string> =
    database.dialect === 'sqlite' ? sql`json_extract(attempts, '$[0].at')` : sql`(attempts::json->0->>'at')`;
  return {
    add: (deliveries) =>
      database.write(async (db) => {
        let added = 0;
        for (let from = 0; from < deliveries.length; from += ROWS) {
          const rows = deliveries.slice(from, from + ROWS).map(deliveryRow);
          const { numInsertedOrUpdatedRows } = await db
            .insertInto('deliveries')
            .values(rows)
            .onConflict((conflict) => conflict.column('id').doNothing())
            .executeTakeFirst();
          added += Number(numInsertedOrUpdatedRows ?? 0n);
        }
        return added;
      }),

    async get(scope, id) {
      const row = await read
        .selectFrom('deliveries')
        .selectAll()
        .where('id', '=', id)
        .where(owned(scope, 'workspace'))
        .executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },

    async list(scope, filter, { limit, offset }) {
      let query = read.selectFrom('deliveries').selectAll().where(owned(scope, 'workspace'));
      for (const [column, value] of places(filter)) query = query.where(column, '=', value);
      if (filter.status !== undefined) query = query.where(inList('status', filter.status));
      return (await query.orderBy('pk').limit(limit).offset(offset).execute()).map(deliveryOf);
    },

    async newest(scope, filter, below, limit) {
      let query = read.selectFrom('deliveries').selectAll().where(owned(scope, 'workspace'));
      for (const [column, value] of places(filter)) query = query.where(column, '=', value);
      if (filter.status !== undefined) query = query.where(inList('status', filter.status));
      if (below !== null) query = query.where('pk', '<', below);
      const rows = await query.orderBy('pk', 'desc').limit(limit).execute();
      return { rows: rows.map(deliveryOf), next: rows.length < limit ? null : (rows.at(-1)?.pk ?? null) };
    },

    claim: (claim) =>
      database.write(async (db) => {
        const pks = await claimRows(db, database.dialect, claim);
        if (pks.length === 0) return [];
        const rows = await db.selectFrom('deliveries').selectAll().where('pk', 'in', pks).execute();
        const byPk = new Map(rows.map((row) => [row.pk, deliveryOf(row)]));
        return pks.flatMap((pk) => byPk.get(pk) ?? []);
      }),

    trying: (id, owner, at, leaseMs) =>
      database.write(async (db) => {
        const row = await held(database, db, id, owner);
        if (row === undefined) return false;
        const attempts: Attempt[] = [
          ...readJson(attemptsShape, row.attempts, 'deliveries.attempts'),
          { at, outcome: null },
        ];
        await db
          .updateTable('deliveries')
          .set({ attempts: JSON.stringify(attempts), in_doubt: 1, lease_until: shift(at, leaseMs) })
          .where('pk', '=', row.pk)
          .execute();
        return true;
      }),

    settle: (id, owner, result) =>
      database.write(async (db) => {
        const row = await held(database, db, id, owner);
        if (row === undefined) return false;
        const attempts = readJson(attemptsShape, row.attempts, 'deliveries.attempts');
        const last = attempts.at(-1);
        if (last?.outcome === null) last.outcome = result.outcome;
        await db
          .updateTable('deliveries')
          .set({
            status: result.status,
            attempts: JSON.stringify(attempts),
            in_doubt: last?.outcome === null ? 1 : 0,
            lease_owner: null,
            lease_until: null,
            finished_at: result.status === 'due' ? null : timestamp(database.now()),
            ...(result.dueAt === undefined ? {} : { due_at: result.dueAt }),
            ...(result.ref === undefined ? {} : { ref: JSON.stringify(result.ref) }),
            ...(result.detail === undefined ? {} : { detail: result.detail }),
          })
          .where('pk', '=', row.pk)
          .execute();
        return true;
      }),

    release: (owner) =>
      database.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('deliveries')
          .set({ status: 'due', lease_owner: null, lease_until: null })
          .where('lease_owner', '=', owner)
          .where('status', '=', 'claimed')
          .where('in_doubt', '=', 0)
          .executeTakeFirst();
        return Number(numUpdatedRows);
      }),

    cancel: (filter, detail) =>
      database.write(async (db) => {
        let query = db
          .updateTable('deliveries')
          .set({ status: 'cancelled', detail, finished_at: timestamp(database.now()) })
          .where('status', '=', 'due');
        for (const [column, value] of places(filter)) query = query.where(column, '=', value);
        return Number((await query.executeTakeFirst()).numUpdatedRows);
      }),

    async counts() {
      const rows = await read
        .selectFrom('deliveries')
        .select((eb) => ['status', eb.fn.countAll<number>().as('total')])
        .groupBy('status')
        .execute();
      const total = (status: Delivery['status']) => rows.find((row) => row.status === status)?.total ?? 0;
      return {
        due: total('due'),
        claimed: total('claimed'),
        sent: total('sent'),
        rejected: total('rejected'),
        unknown: total('unknown'),
        cancelled: total('cancelled'),
      };
    },

    async waitingSince() {
      const rows = await read
        .selectFrom('deliveries')
        .select((eb) => ['platform', eb.fn.min(eb.fn.coalesce(firstTry, 'due_at')).as('since')])
        .where(inList('status', ['due', 'claimed']))
        .groupBy('platform')
        .execute();
      return new Map(rows.map(({ platform, since }) => [platform, since]));
    },

    prune: (before) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('deliveries')
          .where('finished_at', '<', before)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

/** The filter as one condition: each given field must be equal. */
function places(filter: DeliveryFilter) {
  return (['id', 'edition', 'message', 'subscription', 'platform', 'address'] as const).flatMap((column) => {
    const value = filter[column];
    return value === undefined ? [] : [[column, value] as const];
  });
}
