/** Crash storm: processes that empty one outbox are killed again and again while the platforms fail; then it is counted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { OPERATOR } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { FAULTS, startPlatformServer } from '../../test/fakes/platform/server.ts';
import { random as seeded } from '../random.ts';
import type { WorkerOrders } from './orders.ts';
import { rowsFor, type Tally, tally } from './outbox.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface StormOptions {
  /** The address of a Postgres database; without it a SQLite file. */
  readonly url?: string;
  readonly rows: number;
  readonly kills: number;
  readonly processes: number;
  /** Share of requests that fail in one of the ways there are. */
  readonly faults: number;
  readonly seed: number;
}

export interface Storm extends Tally {
  readonly rows: number;
  readonly kills: number;
  readonly faults: number;
  readonly integrity: string;
  readonly seconds: number;
}

export async function storm(options: StormOptions): Promise<Storm> {
  const started = performance.now();
  const random = seeded(options.seed);
  let faults = 0;
  const fault = () => {
    if (random() >= options.faults) return null;
    faults += 1;
    return FAULTS[Math.floor(random() * FAULTS.length)] ?? null;
  };
  const servers = {
    keyed: await startPlatformServer({ kind: 'keyed', fault }),
    history: await startPlatformServer({ kind: 'history', fault }),
  };
  const file = join(tmpdir(), `pullquote-storm-${process.pid}-${options.seed}.db`);
  const where = options.url === undefined ? { file } : { url: options.url };
  const store = await openStore(where, { now: () => Temporal.Now.instant() });
  const half = Math.ceil(options.rows / 2);
  // A third of the messages have several parts, so that order and crashes meet.
  await store.deliveries.add([...rowsFor('keyed', half, 1), ...rowsFor('history', Math.ceil(half / 2), 2)]);

  const orders: WorkerOrders = {
    where,
    platforms: (['keyed', 'history'] as const).map((kind) => ({ name: kind, kind, url: servers[kind].url })),
    crash: null,
  };
  const start = (): ChildProcess =>
    spawn(process.execPath, [WORKER, JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const posted = () => servers.keyed.posts.length + servers.history.posts.length;
  const workers = Array.from({ length: options.processes }, start);
  const stride = options.rows / (options.kills + 1);
  let kills = 0;
  while (kills < options.kills) {
    const target = stride * kills + stride * random();
    await until(() => posted() >= target || workers.some(isOver));
    const victim = Math.floor(random() * workers.length);
    await end(workers[victim]);
    kills += 1;
    workers[victim] = start();
  }
  await Promise.all(workers.map((worker) => (isOver(worker) ? null : once(worker, 'exit'))));
  const rows = await store.deliveries.list(OPERATOR, {}, { limit: options.rows * 3, offset: 0 });
  await store.close();
  const posts = [...servers.keyed.posts, ...servers.history.posts];
  await Promise.all([servers.keyed.close(), servers.history.close()]);
  const integrity = options.url === undefined ? integrityOf(file) : 'ok';
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${file}${ending}`, { force: true })));
  const seconds = (performance.now() - started) / 1_000;
  return { ...tally(rows, posts), rows: rows.length, kills, faults, integrity, seconds };
}

function isOver(worker: ChildProcess): boolean {
  return worker.exitCode !== null || worker.signalCode !== null;
}

async function end(worker: ChildProcess | undefined): Promise<void> {
  if (worker === undefined || isOver(worker)) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function integrityOf(file: string): string {
  const database = new DatabaseSync(file);
  const row = database.prepare('pragma integrity_check').get();
  database.close();
  return String(row?.['integrity_check']);
}
