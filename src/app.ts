/** The composition root: gives the core its adapters, and the verbs the app. What only reads is opened in `reading-app.ts`. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Now, timestamp } from './core/base/time.ts';
import { type Tracing, untraced } from './core/base/tracing.ts';
import { createModelAlerts } from './core/commands/alerts/model-alerts.ts';
import { createSourceAlerts } from './core/commands/alerts/source-alerts.ts';
import { createStoreAlerts } from './core/commands/alerts/store-alerts.ts';
import type { Dispatch } from './core/commands/command.ts';
import { createDispatch } from './core/commands/dispatch/dispatch.ts';
import { createCommands } from './core/commands/index.ts';
import { createNotifyPeople } from './core/delivery/notify-people.ts';
import { createPostNow } from './core/delivery/post-now.ts';
import type { Platforms, Renderers } from './core/delivery/render-parts.ts';
import { createSharedBudget } from './core/delivery/shared-budget.ts';
import { createIngest, type Ingest } from './core/ingest/ingest-article.ts';
import { createReanalysis, type Reanalysis } from './core/ingest/reanalyse.ts';
import { withPlaceLinks } from './core/messages/place-links.ts';
import { createNameDecisions, type NameDecisions } from './core/names/name-decisions.ts';
import type { Analyst, DraftReader, FeedParser, Platform, Preview } from './core/ports/ports.ts';
import { type Corrections, createCorrections } from './core/publishing/corrections.ts';
import { createEditDigests } from './core/publishing/edit-digests.ts';
import { createFollowSpeaker } from './core/publishing/follow-speaker.ts';
import { createManualActions, type ManualActions } from './core/publishing/manual-actions.ts';
import { createSubscribe } from './core/publishing/subscribe.ts';
import { createTick, type Tick } from './core/publishing/tick.ts';
import { noteAsTold } from './core/publishing/told-words.ts';
import { createClaimReviews } from './core/reviews/claim-reviews.ts';
import type { FetchSourceDeps } from './core/sources/fetch-source.ts';
import { createPoll, type Poll } from './core/sources/poll-sources.ts';
import { createFolderWatches, type FolderWatches } from './core/sources/watch-folders.ts';
import { createStoryDecisions } from './core/stories/decide-stories.ts';
import { createRegrouping, type Regrouping } from './core/stories/regroup.ts';
import { createStoryWindow } from './core/stories/story-window.ts';
import { isDelivering, isRunning, loadMetrics, loadTraces, type Metrics } from './ops/index.ts';
import { PLATFORMS } from './platforms/index.ts';
import { type AppSettings, openReadingApp, type ReadingApp } from './reading-app.ts';
import { throughReplica } from './running/through-replica.ts';

import {
  createFileFetch,
  createFiles,
  createGuardedFetch,
  type Files,
  type GuardedFetch,
  watchFolder,
} from './sources/index.ts';
import { VERSION } from './version.ts';
import { createAnalyst } from './workers/index.ts';

export interface AppOptions {
  /** Whether to count metrics; for a running bot. */
  readonly measured?: boolean;
}

/** Everything that verbs work with. */
export interface App extends ReadingApp {
  readonly version: string;
  /** Null except in a running bot. */
  readonly metrics: Metrics | null;
  readonly analyst: Analyst & DraftReader & FeedParser;
  readonly files: Files;
  /** Fetches from the web, with protection against forbidden addresses. */
  readonly web: GuardedFetch;
  /** What reading a source needs. */
  readonly reading: FetchSourceDeps;
  readonly poll: Poll;
  /** Watches followed folders, to read them as soon as they change. */
  readonly watches: FolderWatches;
  readonly ingest: Ingest;
  /** Analyses stored articles again that an earlier version of the analysis has read. */
  readonly reanalysis: Reanalysis;
  /** Only those of them in which an outlet's repeated paragraphs have shown since. */
  readonly repeats: Reanalysis;
  /** Joins and splits stories that got an article. */
  readonly regrouping: Regrouping;
  /** Queues corrections of delivered posts when an article changes or is removed. */
  readonly corrected: Corrections;
  /** Loads the pure functions of the posting platforms, which need no tokens. */
  readonly previews: () => Promise<readonly Preview[]>;
  /** The platforms with tokens; they connect only when they are started. */
  readonly platforms: Platforms;
  readonly tick: Tick;
  /** What people do to editions manually. */
  readonly manualActions: ManualActions;
  /** What people decide about names of speakers. */
  readonly nameDecisions: NameDecisions;
  /** Whether a bot runs on this store; then the bot sends what is in the outbox. */
  readonly running: () => Promise<boolean>;
}

/** Opens the app, does the work, and always closes the app. */
export async function withApp<T>(
  settings: AppSettings,
  work: (app: App) => Promise<T>,
  options: AppOptions = {},
): Promise<T> {
  const app = await openApp(settings, options);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

const clock: Now = () => Temporal.Now.instant();

/** Opens everything that verbs need: configuration, log, store, commands. Nothing connects to the network yet. */
async function openApp(settings: AppSettings, { measured = false }: AppOptions): Promise<App> {
  const metrics = measured ? (await loadMetrics())({ now: clock, version: VERSION }) : null;
  const tracing = measured ? (await loadTraces())(VERSION) : untraced;
  const stored = await openReadingApp(settings, { watched: measured, metrics });
  const { config, environment, now, log, store, storeWatch, digests, show, directory, writing } = stored;
  const platforms = await platformsOf(stored, metrics);
  const analyst = createAnalyst();
  const web = createGuardedFetch({
    now,
    allowed: { hosts: config.fetch.allowHosts, ports: config.fetch.allowPorts },
    userAgent: userAgent(config.fetch.contact),
  });
  const corrected = createCorrections({ renderers: renderersOf(platforms), digests, now, log, writing });
  const window = createStoryWindow(store.stories);
  const takeIn = createIngest({ store, analyst, now, log, corrected, window });
  const ingest: Ingest = async (draft, workspace) => {
    const ingested = await tracing.span('take in article', {}, async (note) => {
      const taken = await takeIn(draft, workspace);
      note({ 'pullquote.result': taken.kind });
      return taken;
    });
    metrics?.ingested(ingested.kind);
    if (ingested.kind !== 'known') directory.changed();
    return ingested;
  };
  const readAgain = (only: { readonly before?: number }): Reanalysis => {
    const again = createReanalysis({
      store,
      analyst,
      log,
      now,
      window,
      known: (record, fresh, tx) => noteAsTold(record, fresh, tx, timestamp(now())),
      ...only,
    });
    return {
      ...again,
      next: async (limit) => {
        const done = await again.next(limit);
        if (done.changed > 0) directory.changed();
        return done;
      },
    };
  };
  const groupAgain = createRegrouping({ store, window, now, log });
  const regrouping: Regrouping = {
    begin: groupAgain.begin,
    next: async (limit) => {
      const done = await groupAgain.next(limit);
      if (done.changes.length > 0) directory.changed();
      return done;
    },
  };
  const files = createFiles({ analyst });
  const reading: FetchSourceDeps = { web, parser: analyst, analyst };
  const people = createNotifyPeople(store, platforms, now);
  storeWatch?.tellBy(createStoreAlerts({ store, platforms: [...platforms.keys()], people, log }));
  writing?.tellBy(createModelAlerts({ store, platforms: [...platforms.keys()], people, log }));
  const tell = createSourceAlerts({ people, log });
  const poll = createPoll({ ...reading, files, store, ingest, now, log, tell, tracing });
  const tick = createTick({
    store,
    platforms,
    digests,
    now,
    log,
    writing,
    random: Math.random,
    owner: randomUUID(),
    tracing,
    made: (lagMs) => metrics?.published(Math.max(0, lagMs) / 1000),
  });
  metrics?.watch({ platforms: [...platforms.keys()], store, lastTick: tick.lastDone });
  const manualActions = createManualActions({ store, publish: tick.publish, now });
  const all = createCommands({
    store,
    writing,
    now,
    log,
    directory,
    reading,
    poll,
    show,
    artist: stored.artist,
    drafts: analyst,
    people,
    places: createPostNow(platforms),
    subscribe: createSubscribe({ store, digests, now }),
    edits: createEditDigests({ store, digests, now }),
    reviews:
      environment.factCheckKey === null
        ? null
        : createClaimReviews({ web, key: environment.factCheckKey, now, log }),
    follow: createFollowSpeaker({ store, now }),
    manualActions,
    stories: createStoryDecisions({ store, now, window }),
  });
  const answers = new Set(stored.commands.map(({ name }) => name));
  const commands = throughReplica(all, answers, store.replica);
  return {
    ...stored,
    version: VERSION,
    metrics,
    analyst,
    files,
    web,
    reading,
    poll,
    watches: createFolderWatches({ store, poll, log, tell, watch: watchFolder }),
    ingest,
    reanalysis: readAgain({}),
    repeats: readAgain({ before: 0 }),
    regrouping,
    corrected,
    commands,
    dispatch: timed(createDispatch(commands, { store, now, log }), metrics, tracing),
    previews: () => Promise.all(PLATFORMS.map((platform) => platform.preview())),
    platforms,
    tick,
    manualActions,
    nameDecisions: createNameDecisions({ store, directory, now }),
    running: () =>
      environment.databaseUrl === null ? isRunning(store.leases, now) : isDelivering(store.leases, now),
    close: async () => {
      await web.close();
      await analyst.close();
      await stored.close();
    },
  };
}

/** The platforms with tokens, and the pure functions of the others. */
function renderersOf(platforms: Platforms): () => Promise<Renderers> {
  let all: Promise<Renderers> | null = null;
  return () => {
    all ??= Promise.all(
      PLATFORMS.map(
        async (declared) =>
          [declared.name, platforms.get(declared.name) ?? (await declared.preview())] as const,
      ),
    ).then((entries) => new Map(entries));
    return all;
  };
}

/** The platforms with tokens. */
async function platformsOf(
  { config, environment, store, now, log, artist }: ReadingApp,
  metrics: Metrics | null,
): Promise<Platforms> {
  const { publicUrl, encryptionKey } = environment;
  // On a SQLite file one process does everything.
  const turn =
    environment.databaseUrl === null
      ? null
      : createSharedBudget({ budgets: store.budgets, wait: (ms) => sleep(ms), log });
  const fetchFile = createFileFetch({ userAgent: userAgent(config.fetch.contact) });
  const deps = { store, now, log, artist, fetchFile, version: VERSION, publicUrl, encryptionKey, turn };
  const on = PLATFORMS.filter(({ name }) => environment.platforms.has(name)).map((declared) =>
    declared.create(environment.platforms.get(declared.name), config.platforms, deps),
  );
  return new Map(
    (await Promise.all(on)).map((platform) => [
      platform.name,
      withShortLinks(counted(platform, metrics), publicUrl),
    ]),
  );
}

/** What is posted has short links to the words; what answers a person has the whole addresses. */
function withShortLinks(platform: Platform, publicUrl: string | null): Platform {
  return {
    ...platform,
    render: (message, options) => platform.render(withPlaceLinks(message, publicUrl), options),
  };
}

function counted(platform: Platform, metrics: Metrics | null): Platform {
  return {
    ...platform,
    send: async (delivery) => {
      const outcome = await platform.send(delivery);
      metrics?.delivered(platform.name, outcome.kind);
      return outcome;
    },
  };
}

function timed(dispatch: Dispatch, metrics: Metrics | null, tracing: Tracing): Dispatch {
  return {
    ...dispatch,
    run: async (invocation) => {
      const from = performance.now();
      const command = dispatch.declared(invocation.input).command ?? 'unknown';
      const { platform } = invocation.caller;
      const labels = { 'pullquote.command': command, 'pullquote.platform': platform };
      const reply = await tracing.span('answer command', labels, () => dispatch.run(invocation));
      metrics?.answered(command, platform, (performance.now() - from) / 1000);
      return reply;
    },
  };
}

/** Identifies the bot to servers, with a contact for complaints. */
function userAgent(contact: string | undefined): string {
  return `Pullquote/${VERSION}${contact === undefined ? '' : ` (${contact})`}`;
}
