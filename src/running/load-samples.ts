/** Loads the sample articles into a store that never held an article. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from '../app.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { timestamp } from '../core/base/time.ts';
import { LOADING_SAMPLES } from '../core/commands/answer-parts/stored-totals.ts';
import { addArticles } from '../core/ingest/add-articles.ts';

/** What the first start has loaded. */
export interface Samples {
  readonly loaded: number;
  /** Why there is no article at all; null where there are some. */
  readonly missing: string | null;
}

/** Of processes that start together on an empty store, one loads the samples; the others go on without them. */
export async function loadSamplesOnce(app: App): Promise<Samples> {
  const { leases } = app.store;
  const holder = randomUUID();
  const lease = await leases.take(LOADING_SAMPLES, holder, timestamp(app.now()), SAMPLES_MS);
  if (!lease.taken) return { loaded: 0, missing: null };
  try {
    return await loadSamples(app);
  } finally {
    await leases.drop(LOADING_SAMPLES, holder);
  }
}

/** Longer than loading the samples takes, in milliseconds. */
const SAMPLES_MS = 120_000;

/** The samples beside the configuration, otherwise those of the package; only for a store that never had an article. */
async function loadSamples({ config, settings, store, files, ingest, now, log }: App): Promise<Samples> {
  const { articles } = await store.articles.count(OPERATOR, {});
  if (articles > 0) return { loaded: 0, missing: null };
  if (!config.samples) return { loaded: 0, missing: `${settings.config} says \`samples: false\`` };
  if (await store.articles.everHeld()) return { loaded: 0, missing: 'this store has held articles before' };
  const beside = join(dirname(settings.config), 'samples');
  const folder = existsSync(beside) ? beside : join(import.meta.dirname, '../../config/samples');
  let loaded = 0;
  for await (const item of addArticles(files.read(folder), null, { ingest, sources: store.sources, now })) {
    if ('error' in item) {
      log.warn('a sample could not be loaded', { name: item.name, reason: item.error.message });
    } else loaded++;
  }
  return { loaded, missing: loaded > 0 ? null : `${folder} holds none that can be read` };
}
