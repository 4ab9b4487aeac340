/** The configuration's functions for the composition root. */

export { type ConfigProblem, ConfigurationError } from './config-problem.ts';
export type { Config } from './config-schema.ts';
export { createDigestFolder, type DigestFolder } from './digest-folder.ts';
export { dotEnvWarnings, loadDotEnv } from './dot-env.ts';
export { addToConfig, type ConfigAddition } from './edit-config.ts';
export { doubtfulValues, type Environment, readEnvironment, variableNames } from './environment.ts';
export { readKnownNames } from './known-names.ts';
export { loadConfig } from './load-config.ts';
export { writeDigest } from './write-digest.ts';
export { writeDotEnv } from './write-dot-env.ts';
