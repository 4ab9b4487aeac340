/** Which tables a database has. */
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Db } from '../schema.ts';

/** Those of the names that are tables. */
export async function tablesNamed(
  db: Db,
  dialect: Database['dialect'],
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = sql.join(names);
  const { rows } = await (dialect === 'sqlite'
    ? sql<{ name: string }>`select name from sqlite_schema where name in (${asked})`
    : sql<{ name: string }>`select tablename as name from pg_tables
        where schemaname = current_schema() and tablename in (${asked})`
  ).execute(db);
  return new Set(rows.map(({ name }) => name));
}
