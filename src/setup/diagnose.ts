/** What `doctor` looks at: runtime, models, folder, configuration, store, platforms and destinations. */

import { type App, withApp } from '../app.ts';
import { StoreFailureError, UserError } from '../core/base/errors.ts';
import { timestamp } from '../core/base/time.ts';
import { destinationOf } from '../core/digests/validate-digest.ts';
import type { Finding, Store } from '../core/ports/ports.ts';
import { damagedModels, MODELS_REMEDY } from '../models/index.ts';
import {
  checkCounts,
  checkFolder,
  checkModel,
  checkPosts,
  checkRuntime,
  checkStore,
  type DoctorCheck,
  type DoctorResult,
  runChecks,
} from '../ops/index.ts';
import { type AppSettings, openStoreOf } from '../reading-app.ts';
import { checkConfiguration } from './check-configuration.ts';

/**
 * Checks runtime, folder, configuration, store, platforms and destinations. What is wrong in the configuration keeps only the
 * platforms and digests from being looked at.
 * @param fix whether to mend what Pullquote can mend by itself
 */
export async function diagnoseSetup(settings: AppSettings, fix = false): Promise<readonly DoctorResult[]> {
  const { problems, platforms, environment } = checkConfiguration(settings);
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
  try {
    if (problems.length === 0) return await withApp(settings, (app) => diagnoseApp(app, before, fix));
    if (environment === null) return await runChecks(before);
    const store = await openStoreOf(settings, environment);
    try {
      return await runChecks([...before, ...storeChecks(store, fix)]);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreFailureError || error instanceof UserError)) throw error;
    return runChecks([...before, { heading: 'Store', look: () => Promise.reject(error) }]);
  }
}

const storeChecks = (store: Store, fix: boolean): readonly DoctorCheck[] => [
  { heading: 'Store', look: () => checkStore(store) },
  { heading: 'Counts', look: () => checkCounts(store, fix) },
  { heading: 'Posts', look: () => checkPosts(store) },
];

function modelChecks({ config: { model }, store, now }: App): readonly DoctorCheck[] {
  if (model === undefined) return [];
  const day = timestamp(now()).slice(0, 10);
  return [{ heading: 'Language model', look: () => checkModel(store, model, day) }];
}

/** What can be looked at once the store is open. */
function diagnoseApp(
  app: App,
  before: readonly DoctorCheck[],
  fix: boolean,
): Promise<readonly DoctorResult[]> {
  return runChecks([
    ...before,
    ...storeChecks(app.store, fix),
    ...modelChecks(app),
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
