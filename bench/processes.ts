/**
 * Several processes on one Postgres: deliveries, commands and articles a second with one, two and four of them, and articles with one to four
 * threads of analysis; and the computing time that each of these takes, which depends less on what else runs. `BENCH_DATABASE` names the filled database; two more are made on its server and dropped again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import * as z from 'zod';
import { openStore } from '../src/store/index.ts';
import { placed } from '../test/contracts/store-rows.ts';
import { postgresCpu } from './postgres-cpu.ts';
import type { Row } from './row.ts';
import { DATABASE } from './store-contents.ts';

const WORKER = fileURLToPath(new URL('./process-worker.ts', import.meta.url));
const DELIVERIES = 8_000;
const PLACES = 1_000;
const ARTICLES = 600;
const SECONDS = 8;
/** Processes, and threads of analysis in each. */
const INGESTING = [
  [1, 1],
  [1, 2],
  [1, 4],
  [2, 1],
  [4, 1],
] as const;

const now = () => Temporal.Now.instant();
const workedSchema = z.object({
  ...{ done: z.number(), ms: z.number(), cpuMs: z.number() },
  ...{ waited: z.number(), held: z.number() },
});

export async function* measure(): AsyncIterable<Row> {
  if (DATABASE === null) return;
  for (const processes of [1, 2, 4]) {
    yield* await onNew(DATABASE, async (url, client) => {
      const store = await openStore({ url }, { now });
      const rows = Array.from({ length: DELIVERIES }, (_, n) => placed(`r${n}`, `C${n % PLACES}`));
      for (let from = 0; from < rows.length; from += 500)
        await store.deliveries.add(rows.slice(from, from + 500));
      await store.close();
      const work = () => together(processes, () => ['deliver', url]);
      return rowsOf('deliveries', 'delivery', plural(processes), await costing(client, work));
    });
  }
  for (const processes of [1, 2, 4]) {
    const url = DATABASE;
    const work = () => together(processes, () => ['ask', url, String(SECONDS)]);
    yield* rowsOf(
      'commands',
      'command',
      plural(processes),
      await connected(url, (client) => costing(client, work)),
    );
  }
  for (const [processes, threads] of INGESTING) {
    yield* await onNew(DATABASE, async (url, client) => {
      const work = () =>
        together(processes, (part) => ['ingest', url, ...[ARTICLES, part, processes, threads].map(String)]);
      const cost = await costing(client, work);
      const how = `${plural(processes)} of ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
      return [...rowsOf('articles', 'article', how, cost), ...lockRows(how, cost)];
    });
  }
}

const plural = (processes: number): string => `${processes} ${processes === 1 ? 'process' : 'processes'}`;

type Worked = z.infer<typeof workedSchema>;

interface Cost {
  readonly worked: readonly Worked[];
  /** Computing time of the server; null: it is not on this host. */
  readonly postgresMs: number | null;
}

async function costing(client: Client, work: () => Promise<readonly Worked[]>): Promise<Cost> {
  const before = await postgresCpu(client);
  const worked = await work();
  const after = await postgresCpu(client);
  return { worked, postgresMs: before === null || after === null ? null : after - before };
}

const sumOf = (worked: readonly Worked[], of: (one: Worked) => number): number =>
  worked.reduce((sum, one) => sum + of(one), 0);

/** What all did over the time of the slowest, and what one of it cost. */
function rowsOf(many: string, one: string, how: string, { worked, postgresMs }: Cost): readonly Row[] {
  const done = sumOf(worked, (each) => each.done);
  const longest = Math.max(...worked.map(({ ms }) => ms));
  const of = (ms: number) => ({ value: ms / done, unit: `ms of computing for each ${one}` });
  return [
    { name: `${many}, ${how}`, value: done / (longest / 1_000), unit: 'a second' },
    { name: `${many}, ${how}: the processes`, ...of(sumOf(worked, ({ cpuMs }) => cpuMs)) },
    ...(postgresMs === null ? [] : [{ name: `${many}, ${how}: Postgres`, ...of(postgresMs) }]),
  ];
}

/** How long stories are locked for one article, and how long it waits for that. */
function lockRows(how: string, { worked }: Cost): readonly Row[] {
  const done = sumOf(worked, (each) => each.done);
  return (['held', 'waited'] as const).map((what) => ({
    name: `articles, ${how}: the lock of stories ${what === 'held' ? 'is held' : 'is waited for'}`,
    value: sumOf(worked, (each) => each[what]) / done,
    unit: 'ms for each article',
  }));
}

/** @param words the arguments of each process, by its number */
async function together(
  processes: number,
  words: (part: number) => readonly string[],
): Promise<readonly Worked[]> {
  return Promise.all(
    Array.from({ length: processes }, async (_, part) => {
      const child = spawn(process.execPath, [WORKER, ...words(part)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      const [code] = await once(child, 'close');
      if (code !== 0) throw new Error(`a process ended with ${String(code)}`);
      return workedSchema.parse(JSON.parse(said));
    }),
  );
}

/** A new database on the same server, dropped afterwards. */
function onNew<T>(base: string, work: (url: string, client: Client) => Promise<T>): Promise<T> {
  const url = new URL(base);
  url.pathname = '/pullquote_bench_more';
  return connected(base, async (client) => {
    try {
      // A run that was stopped may have left it.
      await client.query('drop database if exists pullquote_bench_more with (force)');
      await client.query('create database pullquote_bench_more');
      return await work(url.href, client);
    } finally {
      await client.query('drop database if exists pullquote_bench_more with (force)');
    }
  });
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
