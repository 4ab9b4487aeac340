/** Which version of the analysis each article was read by: an upgrade reads again what an earlier one read. */
import { sqlStatements } from './migrate.ts';

export const analysedBy = sqlStatements(() => [
  // Zero is older than every version that is written down.
  'alter table articles add column analysed_by integer not null default 0',
  // The last stored of each version first.
  'create index articles_by_analysis on articles (analysed_by, pk desc)',
]);
