/** Claims rows of the outbox for one process, so that no two send the same row. */
import { type SqlBool, sql } from 'kysely';
import { shift } from '../core/base/time.ts';
import type { ClaimRequest } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';
import { workspaceKey } from './rows/scoped.ts';
import type { Db } from './schema.ts';

/**
 * For each destination, only the oldest unfinished row can be claimed, and only when it is due or its lease has run
 * out. Postgres locks the chosen rows and skips rows that another process is choosing; without `skip locked` this
 * statement deadlocks there. On SQLite the immediate transaction is the lock.
 * @returns the keys of the claimed rows, in the order in which they are due.
 */
export async function claimRows(
  db: Db,
  dialect: Database['dialect'],
  claim: ClaimRequest,
): Promise<readonly number[]> {
  const { owner, now, leaseMs, limit, platform, except } = claim;
  let query = db
    .selectFrom('deliveries as d')
    .select('d.pk')
    .where('d.platform', '=', platform)
    .where((eb) =>
      eb.or([
        eb.and([eb('d.status', '=', 'due'), eb('d.due_at', '<=', now)]),
        eb.and([eb('d.status', '=', 'claimed'), eb('d.lease_until', '<=', now)]),
      ]),
    )
    .where(
      // Not "none is older": without statistics of a sudden burst, Postgres compares every row with every other one.
      sql<SqlBool>`d.pk = (select e.pk from deliveries as e where e.platform = d.platform and e.address = d.address
        and e.status in ('due', 'claimed') order by e.pk limit 1)`,
    )
    .orderBy('d.due_at')
    .orderBy('d.pk')
    .limit(limit);
  if (except.length > 0) query = query.where('d.workspace', 'not in', except.map(workspaceKey));
  if (dialect === 'postgres') query = query.forUpdate('d').skipLocked();
  const pks = (await query.execute()).map(({ pk }) => pk);
  if (pks.length === 0) return [];
  await db
    .updateTable('deliveries')
    .set({ status: 'claimed', lease_owner: owner, lease_until: shift(now, leaseMs) })
    .where('pk', 'in', pks)
    .execute();
  return pks;
}
