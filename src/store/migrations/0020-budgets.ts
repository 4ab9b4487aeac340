/** Budgets that several processes share: when the next request of a token or channel would be sent if all were evenly spread. */
import { sqlStatements } from './migrate.ts';

export const budgets = sqlStatements(() => [
  // Milliseconds since 1970.
  'create table budgets (name text primary key, free_at bigint not null)',
]);
