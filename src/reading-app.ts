/** The part of the app that only reads what is stored. Verbs that ask load nothing that fetches, analyses or posts. */
import { join } from 'node:path';
import {
  type Config,
  createDigestFolder,
  type DigestFolder,
  type Environment,
  loadConfig,
  loadDotEnv,
  readEnvironment,
  readKnownNames,
} from './config/index.ts';
import type { Now } from './core/base/time.ts';
import { createAnswers } from './core/commands/answers.ts';
import type { Command, Dispatch } from './core/commands/command.ts';
import { createDispatch } from './core/commands/dispatch/dispatch.ts';
import { createServedAlone } from './core/delivery/served-alone.ts';
import type { Digest } from './core/digests/digest.ts';
import { validateDigest } from './core/digests/validate-digest.ts';
import { createNameDirectory, type NameDirectory } from './core/names/name-directory.ts';
import { type Artist, createLateArtist } from './core/pictures/artist.ts';
import type { LanguageModel } from './core/ports/language-model.ts';
import type { Log, Store } from './core/ports/ports.ts';
import type { ReplicaState } from './core/ports/read-replica.ts';
import { createDigestViews, type DigestViews } from './core/publishing/digest-views.ts';
import { neutralDirection } from './core/text/direction-controls.ts';
import type { Writing } from './core/writing/writing.ts';
import { createLog, createStoreWatch, type Metrics, makeDataFolder, type StoreWatch } from './ops/index.ts';
import { consoleText, PLATFORMS } from './platforms/index.ts';
import { openStore } from './store/index.ts';

/** Where an instance's files are; relative paths start at the working directory. */
export interface AppSettings {
  readonly config: string;
  readonly digests: string;
  readonly data: string;
}

/** What verbs that only read work with. */
export interface ReadingApp {
  readonly settings: AppSettings;
  readonly config: Config;
  readonly environment: Environment;
  readonly now: Now;
  readonly log: Log;
  readonly store: Store;
  /** Null: a verb that ends says itself what went wrong. */
  readonly storeWatch: StoreWatch | null;
  /** The current digests in the folder, and their problems. */
  readonly folder: () => DigestFolder;
  readonly digests: () => readonly Digest[];
  readonly directory: NameDirectory;
  readonly show: DigestViews;
  /** Has a thread of its own, made with the first picture, so that documents do not keep people waiting. */
  readonly artist: Artist;
  /** Null: no language model is configured. */
  readonly writing: Writing | null;
  /** A message as text for the terminal. */
  readonly text: typeof consoleText;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

const now: Now = () => Temporal.Now.instant();

/** Opens what a verb needs that only reads, does the work, and always closes it. */
export async function withReadingApp<T>(
  settings: AppSettings,
  work: (app: ReadingApp) => Promise<T>,
): Promise<T> {
  const app = await openReadingApp(settings, { watched: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/**
 * Opens the configuration, the log, the store and the commands that read. Nothing connects to the network.
 * @param watched whether failures of the store are counted, for a running bot
 * @param metrics what queries and requests to a language model are counted in
 */
export async function openReadingApp(
  settings: AppSettings,
  { watched, metrics = null }: { readonly watched: boolean; readonly metrics?: Metrics | null },
): Promise<ReadingApp> {
  loadDotEnv();
  const environment = readEnvironment(process.env, PLATFORMS);
  const config = loadConfig(settings.config, PLATFORMS);
  const log = createLog({
    level: environment.logLevel,
    secrets: environment.secrets,
    write: (line) => process.stderr.write(neutralDirection(line)),
    pretty: process.stderr.isTTY === true,
  });
  const folder = createDigestFolder(settings.digests, validateDigest);
  const digests = () => folder().digests;
  const storeWatch = watched ? createStoreWatch({ now, log }) : null;
  const store = await openStoreOf(settings, environment, {
    watch: storeWatch,
    timed: metrics?.queried,
    ...(watched ? { replica: (state: ReplicaState) => tellReplica(state, log) } : {}),
  });
  const writing = await writingOf({ config, environment, store, now, log, metrics });
  const show = createDigestViews({ store, digests, mistakes: () => folder().mistakes, now, writing });
  const knownNames = readKnownNames(config.names);
  const directory = createNameDirectory({ store, digests: show.list, now, log, knownNames });
  const servedAlone = createServedAlone(store, [...environment.platforms.keys()]);
  const artist = createLateArtist(async () =>
    (await import('./workers/index.ts')).createAnalyst({ threads: 1 }),
  );
  const commands = createAnswers({ store, now, directory, show, writing, artist, people: { servedAlone } });
  return {
    settings,
    config,
    environment,
    now,
    log,
    store,
    storeWatch,
    folder,
    digests,
    directory,
    show,
    artist,
    writing,
    text: consoleText,
    commands,
    dispatch: createDispatch(commands, { store, now, log }),
    close: async () => {
      await artist.close();
      await store.close();
    },
  };
}

/** The SQLite file of an instance. */
export const storeFile = ({ data }: Pick<AppSettings, 'data'>): string => join(data, 'pullquote.db');

/** Nothing is asked before a text is needed. Whoever has no model loads nothing of it: the gates use the quote engine's words. */
async function writingOf({
  config,
  environment,
  store,
  now,
  log,
  metrics,
}: Pick<ReadingApp, 'config' | 'environment' | 'store' | 'now' | 'log'> & {
  readonly metrics: Metrics | null;
}): Promise<Writing | null> {
  if (config.model === undefined) return null;
  const [{ createLanguageModel }, { createMeteredModel }, { createWriting }] = await Promise.all([
    import('./language-model/index.ts'),
    import('./core/writing/metered-model.ts'),
    import('./core/writing/writing.ts'),
  ]);
  const { url, name, timeoutSeconds, dailyTokens } = config.model;
  const model = createLanguageModel({
    ...{ url, name, key: environment.modelKey },
    timeoutMs: timeoutSeconds * 1000,
  });
  const metered = createMeteredModel({
    model: countedModel(model, metrics),
    writings: store.writings,
    dailyTokens,
    now,
    log,
  });
  return createWriting({ store, model: metered, now, log });
}

function countedModel(model: LanguageModel, metrics: Metrics | null): LanguageModel {
  if (metrics === null) return model;
  return {
    name: model.name,
    ask: async (request, signal) => {
      const reply = await model.ask(request, signal);
      if (reply.kind === 'answered') metrics.asked('answered', reply.tokens ?? 0);
      else metrics.asked(reply.reason, 0);
      return reply;
    },
  };
}

/** What an open store tells of itself. */
interface StoreListeners {
  readonly watch?: StoreWatch | null;
  readonly timed?: Metrics['queried'] | undefined;
  /** Absent: a replica is not used. A verb that ends asks too little to be worth a second connection. */
  readonly replica?: (state: ReplicaState) => void;
}

function tellReplica(state: ReplicaState, log: Log): void {
  if (state === 'ok') log.info('commands read from the replica');
  else log.warn('the replica is not used; commands read from the database itself', { state });
}

/** The store that the settings name. */
export async function openStoreOf(
  { data }: Pick<AppSettings, 'data'>,
  { databaseUrl, readUrl }: Pick<Environment, 'databaseUrl' | 'readUrl'>,
  { watch = null, timed, replica }: StoreListeners = {},
): Promise<Store> {
  const options = { now, timed, ...(watch === null ? {} : { failed: watch.failed }) };
  const follows =
    readUrl === null || replica === undefined ? {} : { replica: { url: readUrl, changed: replica } };
  if (databaseUrl !== null) return openStore({ url: databaseUrl }, { ...options, ...follows });
  makeDataFolder(data);
  return openStore({ file: storeFile({ data }) }, options);
}
