/** Locks rows that are read in order to change them. */
import type { SelectQueryBuilder } from 'kysely';
import type { Database } from '../database.ts';
import type { Schema } from '../schema.ts';

/** Locks the rows until the transaction ends. On SQLite the immediate transaction is the lock. */
export function lockRows<Tables extends keyof Schema, Row>(
  { dialect }: Pick<Database, 'dialect'>,
  query: SelectQueryBuilder<Schema, Tables, Row>,
): SelectQueryBuilder<Schema, Tables, Row> {
  return dialect === 'postgres' ? query.forUpdate() : query;
}
