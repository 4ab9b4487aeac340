/** What the operator uses: the log, the metrics, the health checks. */
export { makeDataFolder } from './data-folder.ts';
export {
  checkCounts,
  checkFolder,
  checkModel,
  checkPosts,
  checkRuntime,
  checkStore,
  type DoctorCheck,
  type DoctorResult,
  runChecks,
} from './doctor.ts';
export { createHealth, createReadiness, type StartFailure } from './health.ts';
export { createLog } from './log.ts';
export type { Metrics } from './metrics.ts';
export { openOperatorAccess, operatorLink } from './operator-access.ts';
export { operatorToken } from './operator-token.ts';
export { announceProcess, isDelivering, keepProcessesOut } from './process-lease.ts';
export { isRunning, type RunLease, takeRunLease } from './run-lease.ts';
export { createScheduledBackup } from './scheduled-backup.ts';
export { createSoleWork } from './sole-work.ts';
export { createStoreWatch, type StoreWatch } from './store-watch.ts';
export { createWalWatch } from './wal-watch.ts';

/** Imported here because only a running bot has metrics. */
export const loadMetrics = async () => (await import('./metrics.ts')).createMetrics;

/** The same. */
export const loadTraces = async () => (await import('./traces.ts')).createTracing;
