/** What a running bot does beside its ticks: sources, upkeep, backups, reading again, stories, summaries. */
import { join } from 'node:path';
import type { App } from '../app.ts';
import { createPruneAudit } from '../core/access/prune-audit.ts';
import { createRetention } from '../core/articles/retention.ts';
import { createDaily } from '../core/base/daily.ts';
import { createForgetLeftWorkspaces } from '../core/delivery/forget-left-workspaces.ts';
import { createBackgroundReanalysis } from '../core/ingest/background-reanalysis.ts';
import type { Log } from '../core/ports/ports.ts';
import { createScheduledBackup, createSoleWork } from '../ops/index.ts';
import { until } from './until.ts';

/** A round lasts as long as its slowest source, so later rounds may start before it ends. */
const ROUNDS_AT_ONCE = 10;

/** Stories judged each second; it takes some milliseconds for each. */
const REGROUPED_AT_ONCE = 10;

export interface BackgroundWork {
  /** Starts what does not run yet; called each second. */
  start(): void;
  /** Resolves when all of it has ended, or at the deadline. */
  settled(deadline: AbortSignal): Promise<void>;
}

/** Each kind of work has rounds of its own, because none may wait for another. */
export function createBackgroundWork(app: App): BackgroundWork {
  const { log, writing, environment, store, now } = app;
  // A SQLite file has one running process.
  const among = environment.databaseUrl === null ? null : createSoleWork({ leases: store.leases, now, log });
  const alone = (work: () => Promise<unknown>, what: string) =>
    createRounds(among === null ? work : among.sole(what, work), what, log);
  const rounds = [
    // Sources are claimed one by one.
    createRounds(readSources(app), 'reading sources', log, ROUNDS_AT_ONCE),
    createRounds(app.poll.keep, 'keeping the claims of sources', log),
    alone(createUpkeep(app), 'the daily upkeep'),
    alone(createBackups(app), 'the backup'),
    alone(createBackgroundReanalysis(app.reanalysis, log), 'reading stored articles again'),
    alone(app.nameDecisions.sweep, 'taking names off quotes'),
    alone(() => app.regrouping.next(REGROUPED_AT_ONCE), 'regrouping stories'),
    ...(writing === null ? [] : [alone(writing.summaries, 'writing summaries')]),
  ];
  return {
    start: () => {
      for (const round of rounds) round.start();
    },
    settled: async (deadline) => {
      await Promise.all(rounds.map((round) => round.settled(deadline)));
      await until(deadline, among?.release() ?? Promise.resolve());
    },
  };
}

/** Polls the due sources and watches the folders among them. */
function readSources({ poll, watches }: App): () => Promise<void> {
  return async () => watches.over((await poll.due()).map(({ source }) => source));
}

/** Daily work: removes articles and entries of the audit record past their retention, and the data of workspaces that the bot left. */
function createUpkeep({ store, now, log, config }: App): () => Promise<void> {
  const retain = createRetention({ store, now, log });
  const forgetLeavers = createForgetLeftWorkspaces({ store, now, log });
  const pruneAudit = createPruneAudit({ store, now });
  return createDaily(now, async () => {
    await retain(config.retentionDays);
    await forgetLeavers();
    await pruneAudit(config.auditDays);
  });
}

/** Backups as the configuration asks for; none by default. */
function createBackups({ store, now, log, config, settings, environment }: App): () => Promise<void> {
  const { backup } = config;
  if (backup === undefined) return async () => undefined;
  const kind = environment.databaseUrl === null ? 'db' : 'dump';
  const folder = backup.folder ?? join(settings.data, 'backups');
  return createScheduledBackup({ ...backup, kind, store, folder, now, log });
}

/** Runs work that may outlast a tick, at most `atOnce` times in parallel; further starts do nothing. */
function createRounds(work: () => Promise<unknown>, what: string, log: Log, atOnce = 1) {
  const running = new Set<Promise<void>>();
  return {
    start: (): void => {
      if (running.size >= atOnce) return;
      const round: Promise<void> = work()
        .then(
          () => undefined,
          (error: unknown) => log.error(`${what} failed`, { error }),
        )
        .finally(() => running.delete(round));
      running.add(round);
    },
    /** Resolves when all runs have ended, or at the deadline. */
    settled: async (deadline: AbortSignal): Promise<void> => {
      await until(deadline, Promise.all(running));
    },
  };
}
