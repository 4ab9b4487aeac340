/** What the operator sees: the log, the counts, the health. */
export { type Check, checkFolder, checkPosts, checkRuntime, type Examination, examine } from './doctor.ts';
export { createHealth } from './health.ts';
export { isRunning, takeRunLease } from './lease.ts';
export { createLog } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
