/** How soon the real bot has the articles of a good feed, alone and beside twelve hostile ones. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { OPERATOR } from '../src/core/base/scope.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { openStore } from '../src/store/index.ts';
import { hostileDocuments } from '../test/fakes/hostile-documents.ts';
import { botFolder, startBot } from './running-bot.ts';

const HOSTILE = 12;
const ITEMS = 10;
const GOOD_ITEMS = 5;
const LONGEST_MS = 300_000;

export interface Beside {
  /** Seconds until the articles of the good feed were stored; null: some were still missing when the soak gave up. */
  readonly alone: number | null;
  readonly beside: number | null;
  /** Seconds of computing time that the bot had used by then (Linux). */
  readonly computing: number;
  /** Articles of the hostile feeds that were stored by then. */
  readonly hostile: number;
  /** The slowest answer meanwhile, in seconds. */
  readonly slowest: number;
  readonly alive: boolean;
}

export async function besideHostile(): Promise<Beside> {
  const alone = await measure(0);
  return { ...(await measure(HOSTILE)), alone: alone.beside };
}

/** Every feed has a host of its own, because a host is asked for one thing at a time. */
const hostOf = (n: number): string => `127.0.1.${n + 1}`;
const GOOD = '127.0.0.2';

async function measure(hostile: number): Promise<Omit<Beside, 'alone'>> {
  const server = await openSite();
  const { port } = server.address() as AddressInfo;
  const hosts = [...Array.from({ length: hostile }, (_, n) => hostOf(n)), GOOD];
  const sources = hosts.map(
    (host) => `  - { outlet: "${nameOf(host)}", url: "http://${host}:${port}/feed" }`,
  );
  const allowed = hosts.map((host) => `"${host}:${port}"`);
  const place = botFolder(
    `samples: false\nfetch:\n  allowHosts: [${allowed.join(', ')}]\nsources:\n${sources.join('\n')}\n`,
  );
  const from = performance.now();
  const bot = await startBot(place.folder, {});
  const store = await openStore({ file: place.file }, { now: () => Temporal.Now.instant() });
  const seconds = () => (performance.now() - from) / 1_000;
  let [slowest, stored] = [0, await counted(store)];
  while (bot.alive() && stored.good < GOOD_ITEMS && seconds() * 1_000 < LONGEST_MS) {
    const asked = performance.now();
    await (await fetch(`${bot.url}/healthz`)).text();
    slowest = Math.max(slowest, (performance.now() - asked) / 1_000);
    await pause(100);
    stored = await counted(store);
  }
  const beside = stored.good < GOOD_ITEMS ? null : seconds();
  const alive = bot.alive();
  const computing = alive ? computingTime(bot.child.pid ?? 0) : 0;
  await bot.end();
  await store.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  place.remove();
  return { beside, computing, hostile: stored.hostile, slowest, alive };
}

/** In seconds: proc_pid_stat(5), whose ticks are hundredths of a second on Linux. */
function computingTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const nameOf = (host: string): string => (host === GOOD ? 'Good' : `Hostile ${host}`);

async function counted(store: Store): Promise<{ readonly good: number; readonly hostile: number }> {
  const outlets = await store.articles.outlets(OPERATOR);
  const all = outlets.reduce((sum, { articles }) => sum + articles, 0);
  const good = outlets.find(({ outlet }) => outlet === 'Good')?.articles ?? 0;
  return { good, hostile: all - good };
}

/** Pages that take the longest of those that are read at all. */
const HEAVY = hostileDocuments()
  .filter(({ name }) => /some attributes each|one name of a tag|another encoding/.test(name))
  .map(({ bytes }) => gzipSync(bytes));

/** Of the longest articles that are stored, each sentence another one. */
const longArticle = (host: string, n: number): string =>
  Array.from(
    { length: 3_600 },
    (_, k) =>
      `“Pier ${k} of ${host} stays shut until ${k * 7 + n} boats are back,” said Oddny Falkanger, who leads the crews. She asked Brennick Sole ${k} times. `,
  ).join('');

const goodArticle = (n: number): string =>
  `Ferry ${n} left the harbour on time. `.repeat(20) +
  `“Boat ${n} is safe,” said Oddny Falkanger. `.repeat(20);

/** Answers by the host that is asked: half of the hostile feeds hold long articles, the others link to heavy pages. */
async function openSite(): Promise<Server> {
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const address = host.split(':')[0] ?? '';
    const [, what = '', number = '0'] = (request.url ?? '').split('/');
    if (what === 'page') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      return void response.end(HEAVY[Number(number) % HEAVY.length]);
    }
    response.writeHead(200, { 'content-type': 'application/xml' });
    if (address === GOOD) return void response.end(feedOf(host, GOOD_ITEMS, goodArticle));
    const isLong = Number(address.split('.')[3]) % 2 === 0;
    response.end(feedOf(host, ITEMS, isLong ? (n) => longArticle(address, n) : () => 'Short.'));
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  return server;
}

const feedOf = (host: string, items: number, text: (n: number) => string): string =>
  `<rss version="2.0"><channel><title>A feed</title>${Array.from(
    { length: items },
    (_, n) =>
      `<item><guid>${n}</guid><title>Item ${n}</title><link>http://${host}/page/${n}</link><description>${text(n)}</description></item>`,
  ).join('')}</channel></rss>`;
