/** A round over a thousand feeds, in a process of its own: how long it takes, and how much memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { newSource } from '../src/core/sources/manage-sources.ts';
import { itemHash, itemKey, writeSeen } from '../src/core/sources/seen-items.ts';
import { openStore } from '../src/store/index.ts';
import { readFeed } from '../src/workers/feeds/feed.ts';
import { percentile, type Row } from './row.ts';

const FEEDS = 1000;
const ITEMS = 30;
/** One feed in ten has something new: one article. */
const CHANGED = 10;
const RUNS = 3;

const answerSchema = z.object({ polled: z.number(), added: z.number(), ms: z.number(), mb: z.number() });

const now = () => Temporal.Now.instant();

export async function* measure(): AsyncIterable<Row> {
  const server = createServer((request, response) => {
    const n = Number(request.url?.slice(1));
    response.setHeader('etag', '"1"');
    if (n % CHANGED === 0) return void response.end(feedText(n, ITEMS + 1));
    response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 500;
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    const runs: z.infer<typeof answerSchema>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await round(port));
    if (runs.some(({ polled, added }) => polled !== FEEDS || added !== FEEDS / CHANGED))
      throw new Error(`a round went wrong: ${JSON.stringify(runs)}`);
    const ms = runs.map((one) => one.ms);
    yield {
      name: '1,000 feeds, 900 unchanged, 100 with a new article',
      value: percentile(ms, 0.5) / 1000,
      unit: 's',
      aim: '≤ 20',
    };
    const mb = percentile(
      runs.map((one) => one.mb),
      0.5,
    );
    yield { name: 'memory of that process at its peak, median', value: mb, unit: 'MB', aim: '≤ 250' };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function round(port: number): Promise<z.infer<typeof answerSchema>> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-feeds-'));
  try {
    const config = join(folder, 'pullquote.yaml');
    writeFileSync(config, `samples: false\nfetch:\n  allowHosts: ["127.0.0.1:${port}"]\n`);
    await follow(folder, port);
    const child = spawn(process.execPath, ['bench/round.ts', folder], {
      env: { ...process.env, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return answerSchema.parse(JSON.parse(await text(child.stdout)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sources that were looked at before: they remember what their feeds held. */
async function follow(folder: string, port: number): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const store = await openStore({ file: join(folder, 'pullquote.db') }, { now });
  for (let n = 0; n < FEEDS; n += 1) {
    const { items } = readFeed({
      bytes: new TextEncoder().encode(feedText(n, ITEMS)),
      type: null,
      url: null,
    });
    const seen = writeSeen(new Map(items.map((item) => [itemKey(item), itemHash(item)])), new Map());
    const address = `http://127.0.0.1:${port}/${n}`;
    const source = newSource({ id: `feed-${n}`, workspace: null, outlet: `Feed ${n}`, address }, at);
    await store.sources.save({ ...source, state: 'ok', memory: { etag: '"1"', baseline: true, seen } });
  }
  await store.close();
}

function feedText(n: number, items: number): string {
  const words = 'The council met about the harbour, and nobody left before the vote was counted. '.repeat(20);
  const all = Array.from(
    { length: items },
    (_, i) =>
      `<item><guid>${n}-${items - i}</guid><title>Report ${items - i} of feed ${n}</title><description>${words} Number ${n}-${items - i}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Feed ${n}</title>${all.join('')}</channel></rss>`;
}
