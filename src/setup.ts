/** What is done before or without a bot: reading the configuration, looking for what is missing, putting a backup back. */
import { type AppSettings, withApp } from './app.ts';
import {
  ConfigurationError,
  createDigestFolder,
  loadConfig,
  loadDotEnv,
  type Problem,
  readEnvironment,
} from './config/index.ts';
import { checkDigest, destinationOf } from './core/digests/check.ts';
import { UserError } from './core/errors.ts';
import type { Finding } from './core/ports.ts';
import { OPERATOR } from './core/scope.ts';
import { type Check, checkFolder, checkRuntime, type Examination, examine } from './ops/index.ts';
import { inviteFor } from './platforms/index.ts';

/** Reads the configuration without opening anything. */
export function checkConfiguration(settings: AppSettings): {
  readonly problems: readonly Problem[];
  readonly digests: readonly string[];
  readonly platforms: readonly string[];
} {
  loadDotEnv();
  const problems: Problem[] = [];
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const environment = attempt(() => readEnvironment(process.env));
  attempt(() => loadConfig(settings.config));
  const folder = createDigestFolder(settings.digests, checkDigest)();
  problems.push(...folder.problems);
  return {
    problems,
    digests: folder.digests.map(({ name }) => name),
    platforms: [...(environment?.discord ? ['discord'] : []), ...(environment?.slack ? ['slack'] : [])],
  };
}

/** Looks at runtime, folder, configuration, store, platforms and destinations. */
export async function diagnose(settings: AppSettings): Promise<readonly Examination[]> {
  const { problems, platforms } = checkConfiguration(settings);
  const before: readonly Check[] = [
    {
      heading: 'Runtime',
      look: async () =>
        checkRuntime({ node: process.versions.node, sqlite: process.versions['sqlite'] ?? 'unknown' }),
    },
    { heading: 'Data folder', look: async () => checkFolder(settings.data) },
    {
      heading: 'Configuration',
      look: async () =>
        problems.length === 0
          ? [{ level: 'ok', subject: `Platforms on: ${platforms.join(', ') || 'none'}`, remedy: null }]
          : problems.map(({ file, path, message }) => ({
              level: 'error',
              subject: `${file} ${path}`.trim(),
              remedy: message,
            })),
    },
  ];
  if (problems.length > 0) return examine(before);
  return withApp(settings, (app) =>
    examine([
      ...before,
      {
        heading: 'Store',
        look: async (): Promise<readonly Finding[]> => {
          const { articles, outlets } = await app.store.articles.count(OPERATOR, {});
          return [{ level: 'ok', subject: `${articles} articles of ${outlets} outlets`, remedy: null }];
        },
      },
      ...[...app.platforms.values()].map((platform) => ({
        heading: platform.name,
        look: () => platform.diagnose(),
      })),
      ...app.digests().map(({ name, definition }) => ({
        heading: `Digest ${name}`,
        look: async (): Promise<readonly Finding[]> => {
          const findings = await Promise.all(
            definition.destinations.map(destinationOf).map(async (to): Promise<readonly Finding[]> => {
              const platform = app.platforms.get(to.platform);
              if (platform !== undefined) return platform.inspect(to);
              return [
                {
                  level: 'warning',
                  subject: `${to.platform}:${to.address}`,
                  remedy: `Set the tokens of ${to.platform}: .env.example names them. Until then nothing is queued for it.`,
                },
              ];
            }),
          );
          return findings.length > 0
            ? findings.flat()
            : [{ level: 'ok', subject: 'No destinations', remedy: null }];
        },
      })),
    ]),
  );
}

/**
 * The link that brings the bot into a Discord server, with the reason for each permission.
 * @param applicationId null: the one in the environment.
 * @throws {UserError} when there is none.
 */
export function inviteDiscord(applicationId: string | null): ReturnType<typeof inviteFor> {
  loadDotEnv();
  const id = applicationId ?? process.env['DISCORD_APPLICATION_ID'];
  if (id === undefined || !/^\d{15,22}$/.test(id)) {
    throw new UserError(
      'The application id is missing.',
      'Set DISCORD_APPLICATION_ID, or add --application-id <id>. The Developer Portal shows it under General Information.',
    );
  }
  return inviteFor(id);
}
