/** Work before or without a running bot: checking the configuration and the setup, restoring a backup. */
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type App, withApp } from './app.ts';
import {
  type ConfigProblem,
  ConfigurationError,
  createDigestFolder,
  loadConfig,
  loadDotEnv,
  readEnvironment,
} from './config/index.ts';
import { reasonOf, StoreFailureError, UserError } from './core/base/errors.ts';
import { shorten } from './core/base/shorten.ts';
import type { Now } from './core/base/time.ts';
import { destinationOf, validateDigest } from './core/digests/validate-digest.ts';
import type { AppManifest, Invite, ManifestRequest } from './core/ports/platform-declaration.ts';
import type { Finding } from './core/ports/ports.ts';
import type { ArticleText } from './core/quotes/quote.ts';
import { damagedModels, MODELS_REMEDY } from './models/index.ts';
import {
  checkFolder,
  checkPosts,
  checkRuntime,
  checkStore,
  type DoctorCheck,
  type DoctorResult,
  isRunning,
  makeDataFolder,
  operatorLink,
  operatorToken,
  runChecks,
} from './ops/index.ts';
import { PLATFORMS } from './platforms/index.ts';
import type { AppSettings } from './reading-app.ts';
import { createFiles } from './sources/index.ts';
import { openStore } from './store/index.ts';
import { createAnalyst } from './workers/index.ts';

const now: Now = () => Temporal.Now.instant();

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

/** Checks runtime, folder, configuration, store, platforms and destinations. */
export async function diagnoseSetup(settings: AppSettings): Promise<readonly DoctorResult[]> {
  const { problems, platforms } = checkConfiguration(settings);
  const before: readonly DoctorCheck[] = [
    {
      heading: 'Runtime',
      look: async () =>
        checkRuntime({ node: process.versions.node, sqlite: process.versions['sqlite'] ?? 'unknown' }),
    },
    {
      heading: 'Models',
      look: async () => {
        const damaged = damagedModels();
        if (damaged.length === 0) return [{ level: 'ok', subject: 'All checksums are right', remedy: null }];
        return damaged.map((subject) => ({ level: 'error', subject, remedy: MODELS_REMEDY }));
      },
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
  if (problems.length > 0) return runChecks(before);
  try {
    return await withApp(settings, (app) => diagnoseApp(app, before));
  } catch (error) {
    if (!(error instanceof StoreFailureError)) throw error;
    return runChecks([...before, { heading: 'Store', look: () => Promise.reject(error) }]);
  }
}

/** What can be looked at once the store is open. */
function diagnoseApp(app: App, before: readonly DoctorCheck[]): Promise<readonly DoctorResult[]> {
  return runChecks([
    ...before,
    {
      heading: 'Store',
      look: () => checkStore(app.store),
    },
    { heading: 'Posts', look: () => checkPosts(app.store) },
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
  ]);
}

/**
 * The link that signs a browser in as the operator on this configuration's page.
 * @throws {UserError} when the token cannot be stored, or when every start chooses another port.
 */
export function operatorPageLink(settings: AppSettings): string {
  loadDotEnv();
  const { port, pagePort } = readEnvironment(process.env, PLATFORMS);
  const listening = pagePort ?? port;
  if (listening === 0) {
    throw new UserError(
      'The page gets another port at each start.',
      'Use the link that `pullquote run` prints, or set PULLQUOTE_PORT (or PULLQUOTE_PAGE_PORT).',
    );
  }
  try {
    return operatorLink(`http://127.0.0.1:${listening}`, operatorToken(settings.data));
  } catch (error) {
    throw new UserError(
      `The token cannot be kept in ${settings.data}: ${reasonOf(error)}`,
      'Give this user write permission there, or name the folder of the running bot with --data.',
    );
  }
}

/** The platforms with an invitation link. */
export const INVITING: readonly string[] = PLATFORMS.filter(({ invite }) => invite !== undefined).map(
  ({ name }) => name,
);

/**
 * The link that adds the bot to a server, with the reason for each permission.
 * @param applicationId null: the one in the environment.
 * @throws {UserError} when there is none, or when the platform has no such link.
 */
export async function inviteTo(platform: string, applicationId: string | null): Promise<Invite> {
  loadDotEnv();
  const declared = PLATFORMS.find(({ name }) => name === platform);
  if (declared?.invite === undefined) {
    throw new UserError(
      `There is no invite link for ${shorten(platform, 40)}.`,
      `Use: pullquote invite ${INVITING.join(' or ')}`,
    );
  }
  return declared.invite(applicationId, process.env);
}

/**
 * Reads one article from a file, whose type the extension tells; `-` is standard input. Opens no store.
 * @throws {UserError} when the file has no article.
 */
export async function readArticle(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Omit<ArticleText, 'id'>> {
  const analyst = createAnalyst({ threads: 1 });
  try {
    const files = createFiles({ analyst });
    for await (const found of path === '-' ? files.readStream('standard input', stdin) : files.read(path)) {
      if ('error' in found) throw found.error;
      const { text, title, url, publishedAt } = found.draft;
      return {
        text,
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      };
    }
    throw new UserError(`There is no article in ${path}`);
  } finally {
    await analyst.close();
  }
}

/**
 * The manifest of the platform's app, made from the commands, with the reason for each permission.
 * @throws {UserError} when the platform has none.
 */
export async function printableManifest(
  settings: AppSettings,
  platform: string,
  request: ManifestRequest,
): Promise<AppManifest> {
  const declared = PLATFORMS.find(({ name }) => name === platform);
  return withApp(settings, async ({ commands, config }) => {
    if (declared?.manifest === undefined) throw new UserError(`There is no manifest for ${platform}.`);
    return declared.manifest(commands, config.platforms, request);
  });
}

/**
 * Replaces the store by a backup and keeps the former store beside it.
 * @returns where the former store is kept; null if there was none.
 * @throws {UserError} when the file is no valid backup, a bot runs on the store, or the store is not a SQLite file.
 */
export async function restoreStore(
  settings: AppSettings,
  file: string,
): Promise<{ readonly kept: string | null }> {
  loadDotEnv();
  if (readEnvironment(process.env, PLATFORMS).databaseUrl !== null) {
    throw new UserError(
      'The store is in Postgres.',
      'Use pg_restore, or unset DATABASE_URL to restore into a SQLite file.',
    );
  }
  if (!existsSync(file)) throw new UserError(`There is no such file: ${file}`);
  makeDataFolder(settings.data);
  const place = join(settings.data, 'pullquote.db');
  const fresh = join(settings.data, `restoring-${process.pid}.db`);
  try {
    copyFileSync(file, fresh);
    chmodSync(fresh, 0o600);
    await proveSound(fresh, file);
    const kept = existsSync(place) ? `${place}.${now().epochMilliseconds}.bak` : null;
    if (kept !== null) {
      const former = await openStore({ file: place }, { now });
      const running = await isRunning(former.leases, now);
      await former.close();
      if (running) throw new UserError('Pullquote is running on this store.', 'Stop it first.');
      renameSync(place, kept);
    }
    renameSync(fresh, place);
    return { kept };
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${fresh}${rest}`, { force: true });
  }
}

/** Opening checks the copy and updates an older backup; closing merges its log into it. */
async function proveSound(copy: string, file: string): Promise<void> {
  try {
    await (await openStore({ file: copy }, { now })).close();
  } catch (error) {
    throw new UserError(`The backup is damaged: ${file}`, reasonOf(error).replaceAll(copy, file));
  }
}
