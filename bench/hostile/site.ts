/** A site on loopback that does what the worst servers do, and a feed that works. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';

export interface HostileSite {
  readonly port: number;
  close(): Promise<void>;
}

/** Path → the state that a source there must end in. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '/two-gigabytes': 'too_big',
  '/two-gigabytes-announced': 'too_big',
  '/gzip-bomb': 'too_big',
  '/gzip-without-end': 'too_big',
  '/without-end': 'too_big',
  '/billion-laughs': 'not_a_feed',
  '/five-megabytes-of-tags': 'not_a_feed',
  '/nested': 'not_a_feed',
  '/redirects-without-end': 'broken',
  '/redirect-inside': 'refused',
  '/feed': 'ok',
  // The page behind its item is refused before it is parsed: the item is left out, and the feed is well.
  '/feed-of-entities': 'ok',
};

/** Those that hold the connection until the time is up. */
export const SLOW: Readonly<Record<string, string>> = {
  '/slow-loris': 'too_slow',
  '/slow-headers': 'too_slow',
  '/gzip-dripping': 'too_slow',
};

const TWO_GIGABYTES = 2 ** 31;

export async function openHostileSite(): Promise<HostileSite> {
  const timers = new Set<NodeJS.Timeout>();
  const drip = (response: ServerResponse, write: () => void) => {
    const timer = setInterval(write, 200);
    timers.add(timer);
    response.once('close', () => {
      clearInterval(timer);
      timers.delete(timer);
    });
  };
  const server = createServer((request, response) => {
    // A reader that hangs up in the middle is what this is about.
    response.on('error', () => undefined);
    const answers: Readonly<Record<string, () => void>> = {
      '/two-gigabytes': () => pour(response, TWO_GIGABYTES),
      '/two-gigabytes-announced': () => {
        response.setHeader('content-length', String(TWO_GIGABYTES));
        pour(response, TWO_GIGABYTES);
      },
      '/gzip-bomb': () => response.setHeader('content-encoding', 'gzip').end(BOMB),
      '/gzip-without-end': () => {
        const gzip = createGzip();
        gzip.pipe(response.setHeader('content-encoding', 'gzip'));
        const more = () => {
          while (!response.destroyed && gzip.write(ZEROS));
          if (!response.destroyed) gzip.once('drain', more);
        };
        more();
      },
      '/without-end': () => pour(response, Number.POSITIVE_INFINITY),
      '/billion-laughs': () => response.end(LAUGHS),
      '/five-megabytes-of-tags': () => response.end('<a>'.repeat(1_600_000)),
      '/nested': () => response.end(`<html><body>${'<div>'.repeat(200_000)}`),
      '/redirects-without-end': () => response.writeHead(302, { location: '/redirects-without-end' }).end(),
      '/redirect-inside': () => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      '/feed': () => response.end(FEED),
      '/feed-of-entities': () => response.end(feedOf(request.headers.host ?? '')),
      '/entities': () =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(ENTITIES),
      '/slow-loris': () => {
        response.write('<rss version="2.0"><channel>');
        drip(response, () => response.write(' '));
      },
      '/slow-headers': () => undefined,
      '/gzip-dripping': () => {
        const gzip = createGzip();
        gzip.pipe(response.setHeader('content-encoding', 'gzip'));
        drip(response, () => gzip.write(' ', () => gzip.flush()));
      },
    };
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const ZEROS = new Uint8Array(65_536);
/** 50 MB of nothing in 50 kB. */
const BOMB = gzipSync(new Uint8Array(50_000_000));

function pour(response: ServerResponse, bytes: number): void {
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= ZEROS.length;
      if (!response.write(ZEROS)) return void response.once('drain', more);
    }
    if (left <= 0) response.end();
  };
  more();
}

/** 5 MB of entities in 5 kB: the page is refused before it is parsed, so that the feed keeps its other items. */
const ENTITIES = gzipSync(`<p>${'&lt;'.repeat(1_225_000)}`);

const feedOf = (host: string): string =>
  `<rss version="2.0"><channel><title>Feed of entities</title><item><guid>1</guid><title>One</title><link>http://${host}/entities</link><description>Short.</description></item></channel></rss>`;

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i === 0 ? '' : i};`.repeat(10)}">`,
).join('')}]><lolz>&lol9;</lolz>`;

const FEED = `<rss version="2.0"><channel><title>Working feed</title><item><guid>1</guid><title>The council met</title><description>${'The council met about the harbour, and nobody left before the vote was counted. '.repeat(20)}</description></item></channel></rss>`;
