/** Indexes with which the management page reads the newest posts of a kind. */
import { sqlStatements } from './migrate.ts';

export const newestPosts = sqlStatements(() => [
  'create index deliveries_by_status on deliveries (status, pk)',
  'create index deliveries_by_address on deliveries (platform, address, pk)',
]);
