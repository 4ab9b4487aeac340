/** Records which version of the analysis read each article, so that an upgrade can analyse older ones again. */
import { sqlStatements } from './migrate.ts';

export const analysedBy = sqlStatements(() => [
  // Zero: older than every recorded version.
  'alter table articles add column analysed_by integer not null default 0',
  // Within one version, the newest articles come first.
  'create index articles_by_analysis on articles (analysed_by, pk desc)',
]);
