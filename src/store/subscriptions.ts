/** Subscriptions, the editions held for them, and the quotes already sent to them. */
import type { Insertable, Selectable } from 'kysely';
import * as z from 'zod';
import type { Scope } from '../core/base/scope.ts';
import type { SubscriptionFilter, SubscriptionStore } from '../core/ports/delivery-store.ts';
import { deliveryOptions } from '../core/subscriptions/destination.ts';
import { preferencesSchema, type Subscription, subjectSchema } from '../core/subscriptions/subscription.ts';
import type { Database } from './database.ts';
import { readJson } from './rows/json.ts';
import { owned, workspaceFromKey, workspaceKey } from './rows/scoped.ts';
import type { SubscriptionTable } from './schema.ts';

const statusShape = z.enum(['active', 'paused', 'ended']);

function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  return {
    id: row.id,
    subject: readJson(subjectSchema, row.subject, 'subscriptions.subject'),
    to: {
      platform: row.platform,
      address: row.address,
      options: readJson(deliveryOptions, row.options, 'subscriptions.options'),
    },
    workspace: workspaceFromKey(row.workspace),
    owner: row.owner,
    status: statusShape.parse(row.status),
    reason: row.reason,
    preferences: readJson(preferencesSchema, row.habits, 'subscriptions.habits'),
    createdAt: row.created_at,
  };
}

function rowOf({
  id,
  subject,
  to,
  workspace,
  owner,
  status,
  reason,
  preferences,
  createdAt,
}: Subscription): Insertable<SubscriptionTable> {
  return {
    id,
    kind: subject.kind,
    digest: subject.kind === 'digest' ? subject.digest : null,
    subject: JSON.stringify(subject),
    platform: to.platform,
    address: to.address,
    options: JSON.stringify(to.options),
    workspace: workspaceKey(workspace),
    owner,
    status,
    reason,
    habits: JSON.stringify(preferences),
    created_at: createdAt,
  };
}

export function createSubscriptionStore(database: Database): SubscriptionStore {
  const { read } = database;

  function listing(scope: Scope, filter: SubscriptionFilter) {
    let query = read.selectFrom('subscriptions').selectAll().where(owned(scope, 'workspace'));
    for (const column of ['kind', 'digest', 'owner', 'platform', 'address', 'status'] as const) {
      const wanted = filter[column];
      if (wanted !== undefined) query = query.where(column, '=', wanted);
    }
    return query.orderBy('pk');
  }

  return {
    async list(scope, filter) {
      return (await listing(scope, filter).execute()).map(subscriptionOf);
    },

    async get(scope, id) {
      const row = await listing(scope, {}).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : subscriptionOf(row);
    },

    save: (subscription) =>
      database.write(async (db) => {
        const { id, ...values } = rowOf(subscription);
        await db
          .insertInto('subscriptions')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      }),

    pausePlace: (platform, address, reason) =>
      database.write(async (db) => {
        const rows = await db
          .updateTable('subscriptions')
          .set({ status: 'paused', reason })
          .where('platform', '=', platform)
          .where('address', '=', address)
          .where('status', '=', 'active')
          .returningAll()
          .execute();
        return rows.sort((a, b) => a.pk - b.pk).map(subscriptionOf);
      }),

    hold: (held) =>
      database.write(async (db) => {
        await db
          .insertInto('held_editions')
          .values(held)
          .onConflict((conflict) => conflict.columns(['subscription', 'edition']).doNothing())
          .execute();
      }),

    held: (until) =>
      read
        .selectFrom('held_editions')
        .select(['subscription', 'edition', 'until'])
        .where('until', '<=', until)
        .orderBy('pk')
        .execute(),

    unhold: (subscription, editions) =>
      database.write(async (db) => {
        if (editions.length === 0) return;
        await db
          .deleteFrom('held_editions')
          .where('subscription', '=', subscription)
          .where('edition', 'in', editions)
          .execute();
      }),

    tell: (subscription, keys, at) =>
      database.write(async (db) => {
        if (keys.length === 0) return [];
        const written = await db
          .insertInto('told_quotes')
          .values([...new Set(keys)].map((key) => ({ subscription, key, told_at: at })))
          .onConflict((conflict) => conflict.columns(['subscription', 'key']).doNothing())
          .returning('key')
          .execute();
        const fresh = new Set(written.map(({ key }) => key));
        return [...new Set(keys)].filter((key) => fresh.has(key));
      }),
  };
}
