/** Crash storm: processes that empty one outbox through both adapters are killed again and again while the platforms fail; then it is counted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random as seeded } from '../bench/random.ts';
import { OPERATOR } from '../src/core/base/scope.ts';
import type { Delivery } from '../src/core/ports/delivery-store.ts';
import { openStore } from '../src/store/index.ts';
import { FAULTS, type Form, openSide, rowsAt, SIDES, type Side } from './fake-platforms.ts';
import { postgresIntegrity, sqliteIntegrity } from './integrity.ts';
import { FAST_LEASE_MS, type Tally, tally } from './outbox.ts';
import type { WorkerOrders } from './worker-orders.ts';

const WORKER = fileURLToPath(new URL('./drain-process.ts', import.meta.url));

export interface StormOptions {
  /** The address of a Postgres database; without it a SQLite file. */
  readonly url?: string;
  readonly rows: number;
  readonly kills: number;
  readonly processes: number;
  /** Share of posts that fail in one of the ways there are. */
  readonly faults: number;
  readonly seed: number;
  /** Shorter where a single process works at a time: nobody else is there to take over what it still holds. */
  readonly leaseMs?: number;
}

export interface Storm extends Tally {
  readonly rows: number;
  readonly kills: number;
  /** Requests to post, and how many of them failed. */
  readonly posts: number;
  readonly faults: number;
  readonly integrity: string;
  readonly violations: number;
  readonly seconds: number;
}

/** Look-ups fail too, though less often. */
const LOOK_FAULTS = 0.05;

export async function storm(options: StormOptions): Promise<Storm> {
  const started = performance.now();
  const random = seeded(options.seed);
  const sides = await Promise.all(SIDES.map(openSide));
  const file = join(tmpdir(), `pullquote-storm-${process.pid}-${options.seed}.db`);
  const where = options.url === undefined ? { file } : { url: options.url };
  const store = await openStore(where, { now: () => Temporal.Now.instant() });
  await store.deliveries.add(mixed(sides.map((side) => rowsOn(side, Math.ceil(options.rows / 2)))));

  const weather = sides.map((side) => scatter(side, options.faults, random));
  const orders: WorkerOrders = {
    where,
    platforms: sides.map(({ access }) => access),
    leaseMs: options.leaseMs ?? FAST_LEASE_MS,
    crash: null,
  };
  const start = (): ChildProcess =>
    spawn(process.execPath, [WORKER, JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const posted = () => sides.reduce((sum, side) => sum + side.calls('post'), 0);
  const workers = Array.from({ length: options.processes }, start);
  const stride = options.rows / (options.kills + 1);
  let kills = 0;
  while (kills < options.kills) {
    const target = stride * kills + stride * random();
    await until(() => posted() >= target || workers.some(isOver));
    const victim = Math.floor(random() * workers.length);
    if (await end(workers[victim])) kills += 1;
    else if (workers.every(isOver)) break;
    workers[victim] = start();
  }
  await Promise.all(workers.map((worker) => (isOver(worker) ? null : once(worker, 'exit'))));
  const faults = weather.reduce((sum, stop) => sum + stop(), 0);
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: options.rows * 3, offset: 0 });
  await store.close();
  const found = tally(
    rows,
    sides.flatMap((side) => side.standing()),
  );
  const violations = sides.flatMap((side) => side.violations());
  await Promise.all(sides.map((side) => side.close()));
  const integrity = options.url === undefined ? sqliteIntegrity(file) : await postgresIntegrity(options.url);
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${file}${ending}`, { force: true })));
  return {
    ...found,
    rows: rows.length,
    kills,
    posts: posted(),
    faults,
    integrity,
    violations: violations.length,
    evidence: [...found.evidence, ...violations.slice(0, 5)],
    seconds: (performance.now() - started) / 1_000,
  };
}

/** Of ten places one is a person, two want a thread, one is a forum where there are any. */
function rowsOn(side: Side, count: number): readonly Delivery[] {
  const forms: readonly Form[] = [
    'direct',
    'thread',
    'thread',
    side.name === 'discord' ? 'forum' : 'channel',
  ];
  const rows: Delivery[] = [];
  for (let n = 0; rows.length < count; n += 1) rows.push(...rowsAt(side, n, forms[n % 10] ?? 'channel'));
  return rows;
}

/** As they would be queued: one of each in turn. */
function mixed(lists: readonly (readonly Delivery[])[]): readonly Delivery[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** Lets a share of requests fail: each one that is seen decides over the next. Stops when called; gives the number that failed. */
function scatter(side: Side, share: number, random: () => number): () => number {
  const seen = { post: 0, look: 0 };
  let ordered = 0;
  const timer = setInterval(() => {
    for (; seen.post < side.calls('post'); seen.post += 1) {
      if (random() >= share) continue;
      side.fault('post', FAULTS[Math.floor(random() * FAULTS.length)] ?? 'reset before');
      ordered += 1;
    }
    for (; seen.look < side.calls('look'); seen.look += 1) {
      if (random() >= LOOK_FAULTS) continue;
      side.fault('look', 'reset before');
    }
  }, 1);
  return () => {
    clearInterval(timer);
    return ordered - side.unmet();
  };
}

function isOver(worker: ChildProcess): boolean {
  return worker.exitCode !== null || worker.signalCode !== null;
}

/** False: it had ended by itself. */
async function end(worker: ChildProcess | undefined): Promise<boolean> {
  if (worker === undefined || isOver(worker)) return false;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
  return true;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
