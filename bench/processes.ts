/**
 * Several processes on one Postgres: deliveries and commands a second with one, two and four of them, and articles a second with one to four
 * threads of analysis. `BENCH_DATABASE` names the filled database; two more are made on its server and dropped again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import * as z from 'zod';
import { SILENT } from '../soak/outbox.ts';
import type { Draft } from '../src/core/articles/article.ts';
import { addArticles, type FoundArticle } from '../src/core/ingest/add-articles.ts';
import { createIngest } from '../src/core/ingest/ingest-article.ts';
import { createFiles } from '../src/sources/index.ts';
import { openStore } from '../src/store/index.ts';
import { createAnalyst } from '../src/workers/index.ts';
import { placed } from '../test/contracts/store-rows.ts';
import { corpus } from './corpus.ts';
import type { Row } from './row.ts';
import { DATABASE } from './store-contents.ts';

const WORKER = fileURLToPath(new URL('./process-worker.ts', import.meta.url));
const SAMPLES = new URL('../config/samples', import.meta.url).pathname;
const DELIVERIES = 8_000;
const PLACES = 1_000;
const ARTICLES = 600;
const SECONDS = 8;

const now = () => Temporal.Now.instant();
const workedSchema = z.object({ done: z.number(), ms: z.number() });

export async function* measure(): AsyncIterable<Row> {
  if (DATABASE === null) return;
  for (const processes of [1, 2, 4]) {
    yield await onNew(DATABASE, async (url) => {
      const store = await openStore({ url }, { now });
      const rows = Array.from({ length: DELIVERIES }, (_, n) => placed(`r${n}`, `C${n % PLACES}`));
      for (let from = 0; from < rows.length; from += 500)
        await store.deliveries.add(rows.slice(from, from + 500));
      await store.close();
      const worked = await together(processes, ['deliver', url]);
      return { name: `deliveries, ${plural(processes)}`, value: rate(worked), unit: 'a second' };
    });
  }
  for (const processes of [1, 2, 4]) {
    const worked = await together(processes, ['ask', DATABASE, String(SECONDS)]);
    yield { name: `commands, ${plural(processes)}`, value: rate(worked), unit: 'a second' };
  }
  for (const threads of [1, 2, 3, 4]) {
    yield await onNew(DATABASE, async (url) => ({
      name: `articles analysed and stored, ${threads} ${threads === 1 ? 'thread' : 'threads'} of analysis`,
      value: await ingested(url, threads),
      unit: 'a second',
    }));
  }
}

const plural = (processes: number): string => `${processes} ${processes === 1 ? 'process' : 'processes'}`;

type Worked = z.infer<typeof workedSchema>;

/** What all did, over the time of the slowest. */
const rate = (worked: readonly Worked[]): number =>
  worked.reduce((sum, { done }) => sum + done, 0) / (Math.max(...worked.map(({ ms }) => ms)) / 1_000);

async function together(processes: number, words: readonly string[]): Promise<readonly Worked[]> {
  return Promise.all(
    Array.from({ length: processes }, async () => {
      const child = spawn(process.execPath, [WORKER, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
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

async function ingested(url: string, threads: number): Promise<number> {
  const store = await openStore({ url }, { now });
  const analyst = createAnalyst({ threads });
  try {
    const samples: Draft[] = [];
    for await (const found of createFiles({ analyst }).read(SAMPLES))
      if ('draft' in found) samples.push(found.draft);
    async function* retold(): AsyncGenerator<FoundArticle> {
      for (const draft of corpus(samples, ARTICLES)) yield { name: 'generated', draft };
    }
    const ingest = createIngest({ store, analyst, now, log: SILENT });
    const began = performance.now();
    let done = 0;
    for await (const item of addArticles(retold(), null, { ingest, sources: store.sources, now }))
      if (!('error' in item)) done += 1;
    return done / ((performance.now() - began) / 1_000);
  } finally {
    await analyst.close();
    await store.close();
  }
}

/** A new database on the same server, dropped afterwards. */
async function onNew<T>(base: string, work: (url: string) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: base });
  await client.connect();
  const url = new URL(base);
  url.pathname = '/pullquote_bench_more';
  try {
    // A run that was stopped may have left it.
    await client.query('drop database if exists pullquote_bench_more with (force)');
    await client.query('create database pullquote_bench_more');
    return await work(url.href);
  } finally {
    await client.query('drop database if exists pullquote_bench_more with (force)');
    await client.end();
  }
}
