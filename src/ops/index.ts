/** What the operator sees: the log, the counts, the health. */
export { createHealth } from './health.ts';
export { createLog } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
