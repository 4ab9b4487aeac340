/** Budgets of requests that all processes with one token share. */
import { sql } from 'kysely';
import type { BudgetStore } from '../core/ports/delivery-store.ts';
import type { Database } from './database.ts';

export function createBudgetStore({ note, dialect, now }: Database): BudgetStore {
  return {
    take: (name, intervalMs, wanted) =>
      note(async (db) => {
        // The database's clock, because those of several hosts differ.
        const clock =
          dialect === 'postgres'
            ? sql`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
            : sql`${now().epochMilliseconds}`;
        const taken = wanted * intervalMs;
        const { rows } = await sql<{ ahead: number }>`insert into budgets (name, free_at)
          values (${name}, ${clock} + ${taken})
          on conflict (name) do update set free_at =
            (case when budgets.free_at > ${clock} then budgets.free_at else ${clock} end) + ${taken}
          returning free_at - ${clock} as ahead`.execute(db);
        return Math.max(0, (rows[0]?.ahead ?? taken) - taken);
      }),
  };
}
