/** Checks everything that a running bot needs and says what is missing, with the remedy. */
import { accessSync, constants } from 'node:fs';
import { reasonOf, remedyOf } from '../core/base/errors.ts';
import { OPERATOR } from '../core/base/scope.ts';
import type { Finding, Store } from '../core/ports/ports.ts';
import { destinationKey } from '../core/subscriptions/destination.ts';
import { costOf } from '../core/writing/token-budget.ts';
import { makeDataFolder } from './data-folder.ts';

/** A group of findings under one heading. */
export interface DoctorResult {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

export interface DoctorCheck {
  readonly heading: string;
  look(): Promise<readonly Finding[]>;
}

const ok = (subject: string): Finding => ({ level: 'ok', subject, remedy: null });

/** The runtime: Node's version and its SQLite's. */
export function checkRuntime(versions: {
  readonly node: string;
  readonly sqlite: string;
}): readonly Finding[] {
  const major = Number.parseInt(versions.node, 10);
  return [
    major >= 26
      ? ok(`Node.js ${versions.node}`)
      : {
          level: 'error',
          subject: `Node.js ${versions.node}`,
          remedy:
            'Run it through npm (npm start, npx pullquote …), which brings Node.js 26, or install that.',
        },
    ok(`SQLite ${versions.sqlite}`),
  ];
}

/** The data folder: it exists or can be created, and can be written. */
export function checkFolder(folder: string): readonly Finding[] {
  try {
    makeDataFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK);
    return [ok(`${folder} can be written`)];
  } catch (error) {
    return [
      {
        level: 'error',
        subject: `${folder}: ${reasonOf(error)}`,
        remedy: 'Give this user write permission there, or use another folder with --data.',
      },
    ];
  }
}

/** What the store holds, and whether any of it is damaged. */
export async function checkStore(store: Pick<Store, 'articles' | 'check'>): Promise<readonly Finding[]> {
  const damages = await store.check();
  if (damages.length > 0) {
    return damages.map((damage) => ({
      level: 'error',
      subject: `Damaged: ${damage}`,
      remedy: 'Stop Pullquote, check the disk, and restore a backup: pullquote restore <file>.',
    }));
  }
  const { articles, outlets } = await store.articles.count(OPERATOR, {});
  return [ok(`${articles} articles of ${outlets} outlets, no damage found`)];
}

/** The kept counts: whether they agree with the articles and quotes. With `fix` they are counted again. */
export async function checkCounts(
  store: Pick<Store, 'drift' | 'recount'>,
  fix: boolean,
): Promise<readonly Finding[]> {
  const drift = fix ? await store.recount() : await store.drift();
  if (drift.length === 0) return [ok('The counts of outlets and speakers agree with what is stored')];
  return drift.map(({ of, wrong }) =>
    fix
      ? ok(`Counted again: ${of}, ${wrong} wrong`)
      : {
          level: 'error',
          subject: `Counts of ${of}: ${wrong} wrong`,
          remedy: 'Count them again: pullquote doctor --fix',
        },
  );
}

/** Most posts named; others are counted. */
const POSTS_NAMED = 10;

/** Refused posts and posts in doubt, including those outside editions (speaker alerts, corrections). */
export async function checkPosts({ deliveries }: Pick<Store, 'deliveries'>): Promise<readonly Finding[]> {
  const [counts, troubled] = await Promise.all([
    deliveries.counts(),
    deliveries.list(OPERATOR, { status: ['rejected', 'unknown'] }, { limit: POSTS_NAMED, offset: 0 }),
  ]);
  const more = counts.rejected + counts.unknown - troubled.length;
  const waiting = counts.due + counts.claimed;
  return [
    ok(`${counts.sent} posts sent, ${waiting} waiting`),
    ...troubled.map(
      ({ id, to, status, detail }): Finding => ({
        level: 'warning',
        subject: `${destinationKey(to)}: ${status === 'unknown' ? 'may have arrived' : 'refused'}${detail === null ? '' : ` (${detail})`}`,
        remedy: `${status === 'unknown' ? 'Look there; if it is missing' : 'Mend what it names, then'}: pullquote digest resend ${id}`,
      }),
    ),
    ...(more > 0
      ? [{ level: 'warning', subject: `And ${more} more posts refused or in doubt`, remedy: null } as const]
      : []),
  ];
}

/** What the language model used today. It is not asked anything. */
export async function checkModel(
  { writings }: Pick<Store, 'writings'>,
  model: {
    readonly name: string;
    readonly url: string;
    readonly dailyTokens: number;
    readonly pricePerMillion?: number | undefined;
  },
  day: string,
): Promise<readonly Finding[]> {
  const usage = await writings.usage(day);
  const cost = costOf(usage, model.pricePerMillion ?? null);
  const spent = cost === null ? 'cost unknown: no price is configured' : `cost ${cost.toFixed(2)}`;
  const used = `${usage.tokens} of ${model.dailyTokens} tokens in ${usage.requests} requests today, ${spent}`;
  return [
    ok(`${model.name} at ${model.url}`),
    usage.tokens >= model.dailyTokens
      ? { level: 'warning', subject: used, remedy: 'Raise model.dailyTokens, or wait until midnight (UTC).' }
      : ok(used),
    ...(usage.failed === 0
      ? []
      : [
          {
            level: 'warning',
            subject: `${usage.failed} requests failed today`,
            remedy: 'The log says why. Editions are made without the model meanwhile.',
          } as const,
        ]),
  ];
}

/** Runs every check. One that throws becomes a finding, so that the results of others are shown. */
export async function runChecks(checks: readonly DoctorCheck[]): Promise<readonly DoctorResult[]> {
  const done: DoctorResult[] = [];
  for (const check of checks) {
    try {
      done.push({ heading: check.heading, findings: await check.look() });
    } catch (error) {
      const finding = { level: 'error', subject: reasonOf(error), remedy: remedyOf(error) } as const;
      done.push({ heading: check.heading, findings: [finding] });
    }
  }
  return done;
}
