/** Checks the configuration without opening anything. */
import {
  type ConfigProblem,
  ConfigurationError,
  createDigestFolder,
  loadConfig,
  loadDotEnv,
  readEnvironment,
} from '../config/index.ts';
import { validateDigest } from '../core/digests/validate-digest.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { AppSettings } from '../reading-app.ts';

/** Reads the configuration without opening anything. */
export function checkConfiguration(settings: AppSettings): {
  readonly problems: readonly ConfigProblem[];
  readonly digests: readonly string[];
  readonly platforms: readonly string[];
} {
  loadDotEnv();
  const problems: ConfigProblem[] = [];
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const environment = attempt(() => readEnvironment(process.env, PLATFORMS));
  attempt(() => loadConfig(settings.config, PLATFORMS));
  const folder = createDigestFolder(settings.digests, validateDigest)();
  problems.push(...folder.problems);
  return {
    problems,
    digests: folder.digests.map(({ name }) => name),
    platforms: [...(environment?.platforms.keys() ?? [])],
  };
}
