/** Checks the configuration without opening anything. */
import {
  type ConfigProblem,
  ConfigurationError,
  createDigestFolder,
  dotEnvWarnings,
  doubtfulValues,
  type Environment,
  loadConfig,
  loadDotEnv,
  readEnvironment,
  variableNames,
} from '../config/index.ts';
import { type CheckedDigest, destinationOf, validateDigest } from '../core/digests/validate-digest.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { AppSettings } from '../reading-app.ts';

/** Reads the configuration without opening anything. */
export function checkConfiguration(settings: AppSettings): {
  readonly problems: readonly ConfigProblem[];
  /** What looks like a mistake and stops nothing. */
  readonly warnings: readonly ConfigProblem[];
  readonly digests: readonly string[];
  readonly platforms: readonly string[];
  /** Null where it has problems of its own. */
  readonly environment: Environment | null;
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
  const folder = createDigestFolder(settings.digests, checkDigest)();
  problems.push(...folder.problems);
  return {
    problems,
    warnings: environmentWarnings(),
    digests: folder.digests.map(({ name }) => name),
    environment,
    platforms: [...(environment?.platforms.keys() ?? [])],
  };
}

/** Lines of `.env` that mean nothing, and values of the wrong kind. */
export function environmentWarnings(): readonly ConfigProblem[] {
  return [...dotEnvWarnings(variableNames(PLATFORMS)), ...doubtfulValues(process.env, PLATFORMS)];
}

/** Also that each destination is an address of a platform that exists. */
function checkDigest(digest: CheckedDigest): ReturnType<typeof validateDigest> {
  const problems = validateDigest(digest);
  const unread = new Set(problems.map(({ path }) => path));
  const addresses = digest.definition.destinations.flatMap((written, at) => {
    const path = `destinations[${at}]`;
    const wrong = unread.has(path) ? null : wrongAddress(written);
    return wrong === null ? [] : [{ path, message: wrong }];
  });
  return [...problems, ...addresses];
}

/** What is wrong with a destination that somebody wrote; null: it is an address of a platform. */
export function wrongAddress(written: CheckedDigest['definition']['destinations'][number]): string | null {
  const { platform, address } = destinationOf(written);
  const known = PLATFORMS.find(({ name }) => name === platform);
  const found = `(found ${platform}:${address})`;
  if (known === undefined)
    return `there is no platform ${platform}; there is ${PLATFORMS.map(({ name }) => name).join(' and ')} ${found}`;
  const wrong = known.notAnAddress(address);
  return wrong === null ? null : `${wrong} ${found}`;
}
