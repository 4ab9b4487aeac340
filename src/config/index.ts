/** The configuration as the composition root reads it. */
export { createDigestFolder, type DigestFolder } from './digests.ts';
export { type Environment, loadDotEnv, readEnvironment } from './environment.ts';
export { loadConfig } from './load.ts';
export { ConfigurationError, type Problem } from './problem.ts';
export type { Config } from './schema.ts';
