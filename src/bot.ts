/** The running bot: lease, platforms, samples, scheduler and web page, started and stopped in order. */
import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { createApi } from './api/index.ts';
import type { App } from './app.ts';
import { reasonOf, StoreFailureError, UserError } from './core/base/errors.ts';
import { type Now, type Timestamp, timestamp } from './core/base/time.ts';
import { addArticles } from './core/ingest/add-articles.ts';
import type { Platform, Store } from './core/ports/ports.ts';
import { createCheckDraft } from './core/programs/check-drafts.ts';
import { followConfigured } from './core/sources/configured-sources.ts';
import { manualSource } from './core/sources/source.ts';
import {
  announceProcess,
  createHealth,
  createReadiness,
  createWalWatch,
  openOperatorAccess,
  operatorLink,
  type StartFailure,
  takeRunLease,
} from './ops/index.ts';
import { createConsole, loadWeb, PLATFORMS } from './platforms/index.ts';
import { storeFile } from './reading-app.ts';
import { createBackgroundWork } from './running/background-work.ts';
import { loadSamplesOnce, type Samples } from './running/load-samples.ts';
import { type ManagementGreeting, openManagement } from './running/management.ts';
import { type StartedChats, startChats } from './running/start-chats.ts';
import { until } from './running/until.ts';
import { createScheduler } from './scheduler.ts';
import { createListeners } from './server.ts';
import { configuredSources } from './setup/configured-sources.ts';
import { createPageSetup } from './setup/page-setup.ts';
import { type ProcessRole, processRole } from './setup/process-role.ts';
import { inContainer, restartCommand } from './setup/restart-command.ts';
import { keepTokens, platformsToSetUp, replacedBy, tryTokens, valueProblem } from './setup/setup-tokens.ts';

export interface Bot {
  readonly role: ProcessRole;
  /** The address of the web page. */
  readonly url: string;
  /** The address to which a proxy passes public requests; null: the page's own port. */
  readonly outside: string | null;
  /** The link that signs a browser in as the operator. */
  readonly link: string;
  /** The management page; null: it is off. */
  readonly management: ManagementGreeting | null;
  /** What the first start has loaded. */
  readonly samples: Samples;
  /** Platforms that could not start, with the remedy. */
  readonly failures: readonly StartFailure[];
  /** Finishes or releases running work within ten seconds. */
  stop(): Promise<void>;
}

export interface BotOptions {
  /** The terminal for typed commands; null: none. */
  readonly console: {
    readonly input: Readable;
    readonly output: Writable;
    readonly onClose: () => void;
  } | null;
  /** What this process does; all by default. */
  readonly role?: string;
  /** Called when another process has taken over the store, so that this one must end. */
  readonly onLost: (error: unknown) => void;
}

/** A supervisor waits for ten seconds; closing needs some of them. */
const STOP_MS = 8_500;
/** A clock that nobody sets, unlike the host's. */
const elapsed = (): number => performance.now();

/** Writes something small, and takes it back. */
async function tryStore({ leases }: Store, now: Now): Promise<void> {
  const holder = randomUUID();
  await leases.take(`ready ${holder}`, holder, timestamp(now()), 0);
  await leases.drop(`ready ${holder}`, holder);
}

/** Milliseconds for closing what was opened before a failed start. */
const GIVE_UP_MS = 1_500;

/**
 * Starts all parts of a running bot. If a platform cannot start, the others still run, and it is tried again.
 * @throws {UserError} when another bot runs on this store, the port is taken, or none of the configured platforms can
 * start. Everything that was opened is closed by then.
 */
export async function startBot(app: App, options: BotOptions): Promise<Bot> {
  const opened: (() => Promise<unknown>)[] = [];
  try {
    return await open(app, options, opened);
  } catch (error) {
    const closing = opened.toReversed().map(async (close) => close());
    await until(AbortSignal.timeout(GIVE_UP_MS), Promise.allSettled(closing));
    throw error;
  }
}

/** `opened`: what must be closed if the start fails, in the order of opening. */
async function open(
  app: App,
  { console, role: roleName = 'all', onLost }: BotOptions,
  opened: (() => Promise<unknown>)[],
): Promise<Bot> {
  const { store, storeWatch, log, environment, tick, dispatch, commands, now } = app;
  const role = processRole(roleName, environment.databaseUrl, environment.platforms);
  // Postgres coordinates processes row by row; a SQLite file allows one bot.
  const lease =
    environment.databaseUrl === null
      ? await takeRunLease(store.leases, now, log)
      : await announceProcess(store.leases, role.name, now, log);
  opened.push(() => lease.release());
  if (role.ingests) await followConfigured(configuredSources(app.config), store.sources, now);
  const chats = [...app.platforms.values()].flatMap((platform) => {
    const ways = role.receives(platform.name);
    return ways === null ? [] : [{ platform, ways }];
  });
  const isTrial = async (): Promise<boolean> => app.platforms.size === 0 && !(await hasWorkspaces(store));
  const { access, token } = openOperatorAccess(app.settings.data, isTrial, log);
  const local = [
    ...(role.page
      ? [
          (await loadWeb()).createWeb({
            access,
            previews: await app.previews(),
            store,
            digests: app.show,
            directory: app.directory,
            artist: app.artist,
            addArticle: (pasted) => addPasted(app, pasted),
            tokens: {
              platforms: platformsToSetUp,
              problem: valueProblem,
              attempt: tryTokens,
              replaced: replacedBy,
              keep: keepTokens,
              restart: restartCommand(process.env, inContainer()),
            },
            setup: createPageSetup(app),
            log,
            version: app.version,
          }),
        ]
      : []),
    ...(console === null || role.name !== 'all' ? [] : [createConsole({ ...console, log })]),
  ];
  const platforms = [...chats.map(({ platform }) => platform), ...local];
  const answering = [...chats.filter(({ ways }) => ways.http).map(({ platform }) => platform), ...local];
  let started: StartedChats | null = null;
  const watched = {
    platforms,
    elapsed,
    failures: () => started?.failures() ?? [],
    store: () => storeWatch?.failure() ?? null,
    blocked: tick.drain.blocked,
    replica: () => store.replica?.state() ?? null,
  };
  /** The last tick that did all its work; without a tick, the last second in which the store could be written. */
  let beat: { readonly elapsedMs: number; readonly at: Timestamp } | null = null;
  const watchWal =
    environment.databaseUrl === null ? createWalWatch({ file: storeFile(app.settings), elapsed, log }) : null;
  const { host, port, pagePort } = environment;
  const metrics = app.metrics?.mount(pagePort === null ? access : null);
  const api = createApi({
    commands,
    store,
    now,
    log,
    version: app.version,
    checkDraft: createCheckDraft({ reader: app.analyst, store, directory: app.directory }),
    origins: app.config.api.origins,
    publicUrl: environment.publicUrl,
    directory: app.directory,
    digests: app.show,
    pages: app.config.api.pages,
  });
  const readiness = createReadiness({
    ...watched,
    lastRound: () => beat,
    tryStore: () => tryStore(store, now),
  });
  const management = environment.manage && role.page ? await openManagement(app, readiness) : null;
  const listeners = createListeners({
    mounts: [
      ...answering.flatMap(({ mounts = [] }) => mounts),
      ...(role.page ? api : []),
      ...(management?.mounts ?? []),
      ...(metrics === undefined ? [] : [metrics]),
    ],
    probes: [createHealth(watched), readiness],
    host,
    port,
    pagePort,
    log,
    now,
  });
  opened.push(() => listeners.stop());
  const { page: url, outside } = await listeners.start();
  for (const platform of platforms) opened.push(() => platform.stop());
  const trying = new AbortController();
  opened.push(async () => trying.abort());
  const tries = await startChats(chats, { commands, dispatch, log, signal: trying.signal });
  started = tries;
  /** One that is being tried is closed when that try has ended, so that nothing of it stays open. */
  const close = async (platform: Platform): Promise<void> => {
    if (tries.failures().some(({ name }) => name === platform.name)) await tries.settled;
    await platform.stop();
  };
  // Loading takes about a second, and whoever mistyped a token need not wait for it.
  const samples = role.ingests ? await loadSamplesOnce(app) : { loaded: 0, missing: null };
  await Promise.all(local.map((platform) => platform.start(commands, dispatch)));
  const background = createBackgroundWork(app);
  let stopping = false;
  const scheduler = createScheduler({
    tick: async () => {
      await lease.renew().catch((error: unknown) => {
        // A store that takes nothing has been reported; nobody else can take it over either.
        if (!(error instanceof StoreFailureError)) onLost(error);
      });
      if (!((await storeWatch?.mayWrite(store.leases)) ?? true) || stopping) return;
      // Reading sources may take longer than a tick, and the outbox must not wait for it.
      if (role.ingests) background.start();
      watchWal?.();
      if (role.delivers) await tick.run();
      const done = role.delivers ? tick.lastDone() : timestamp(now());
      if (done !== null && done !== beat?.at) beat = { elapsedMs: elapsed(), at: done };
    },
    log,
  });
  scheduler.start();
  return {
    role,
    url,
    outside,
    link: operatorLink(url, token),
    management: (await management?.greet(outside ?? url)) ?? null,
    samples,
    failures: tries.failures(),
    stop: async () => {
      stopping = true;
      trying.abort();
      await scheduler.stop();
      app.poll.stop();
      const deadline = AbortSignal.timeout(STOP_MS);
      // In parallel, because together they have ten seconds. Sending needs no listening connection.
      await Promise.all([
        tick.stop(deadline),
        background.settled(deadline),
        until(deadline, app.watches.stop()),
        until(deadline, Promise.all([listeners.stop(), ...platforms.map(close)])),
      ]);
      await lease.release().catch((error: unknown) => {
        log.warn('the store could not be given back; it is free in a minute', { reason: reasonOf(error) });
      });
    },
  };
}

/** Workspaces that were left, or whose platform is off, count too: their data is still stored. */
async function hasWorkspaces({ workspaces }: Store): Promise<boolean> {
  const known = await Promise.all(PLATFORMS.map(({ name }) => workspaces.list(name)));
  return known.some((list) => list.length > 0);
}

/** An article that the operator pasted into the web page. */
async function addPasted(
  { ingest, store, now }: App,
  { outlet, title, text }: { readonly outlet: string; readonly title: string; readonly text: string },
): Promise<string> {
  const draft = {
    source: manualSource(outlet, null, timestamp(now())).id,
    outlet,
    text,
    ...(title === '' ? {} : { title }),
  };
  async function* found() {
    yield { name: outlet, draft };
  }
  for await (const added of addArticles(found(), null, { ingest, sources: store.sources, now })) {
    if ('error' in added) throw added.error;
    return added.done.article.id;
  }
  throw new UserError('There was no article to store.');
}
