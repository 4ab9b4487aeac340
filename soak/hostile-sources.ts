/** The real bot reads a feed for each hostile document, in full size, and answers after each of them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { OPERATOR } from '../src/core/base/scope.ts';
import { openStore } from '../src/store/index.ts';
import { type HostileDocument, hostileDocuments } from '../test/fakes/hostile-documents.ts';
import { memoryOf } from './memory-of.ts';
import { botFolder, startBot } from './running-bot.ts';

export interface HostileSources {
  readonly documents: number;
  readonly read: number;
  /** The slowest answer meanwhile, in seconds. */
  readonly slowest: number;
  readonly alive: boolean;
  /** Memory of the bot at most, in MB (Linux). */
  readonly memory: number;
}

/** A host is asked for one thing at a time. A configuration may allow this many internal ones. */
const HOSTS = 100;

/** @param most so many of the documents. */
export async function hostileSources(most: number): Promise<HostileSources> {
  const documents = hostileDocuments()
    .filter(({ kind }) => kind !== 'opml')
    .slice(0, most);
  const packed = documents.map(({ bytes }) => gzipSync(bytes));
  const server = createServer((request, response) => {
    const [, what = '', number = '0'] = (request.url ?? '').split('/');
    const document = documents[Number(number)];
    if (document === undefined) return void response.writeHead(404).end();
    if (what === 'feed' && document.kind === 'page') {
      return void response.end(feedOf(`http://${request.headers.host}/page/${number}`));
    }
    response.writeHead(200, { 'content-type': typeOf(document), 'content-encoding': 'gzip' });
    response.end(packed[Number(number)]);
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  const { port } = server.address() as AddressInfo;
  const hosts = documents.map((_, n) => `127.1.0.${(n % HOSTS) + 1}:${port}`);
  const sources = hosts.map((host, n) => `  - { outlet: "h${n}", url: "http://${host}/feed/${n}" }`);
  const allowed = hosts.slice(0, HOSTS).map((host) => `"${host}"`);
  const place = botFolder(
    `samples: false\nfetch:\n  allowHosts: [${allowed.join(', ')}]\nsources:\n${sources.join('\n')}\n`,
  );
  const bot = await startBot(place.folder, {});
  const store = await openStore({ file: place.file }, { now: () => Temporal.Now.instant() });
  let [slowest, read] = [0, 0];
  while (bot.alive() && read < documents.length) {
    const from = performance.now();
    await (await fetch(`${bot.url}/healthz`)).text();
    slowest = Math.max(slowest, (performance.now() - from) / 1_000);
    read = (await store.sources.list(OPERATOR)).filter(({ state }) => state !== 'new').length;
    await pause(200);
  }
  const alive = bot.alive();
  const memory = alive ? memoryOf(bot.child.pid ?? 0, 'VmHWM') : 0;
  await bot.end();
  await store.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  place.remove();
  return { documents: documents.length, read, slowest, alive, memory };
}

const typeOf = ({ kind }: HostileDocument): string => (kind === 'page' ? 'text/html' : 'application/xml');

const feedOf = (link: string): string =>
  `<rss version="2.0"><channel><title>A feed</title><item><guid>1</guid><title>One</title><link>${link}</link><description>Short.</description></item></channel></rss>`;
