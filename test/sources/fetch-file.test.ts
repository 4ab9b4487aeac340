/** Files of a platform are fetched from its own hosts alone, whatever an address or a server says. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { FileRequest } from '../../src/core/ports/file-fetch.ts';
import { createFileFetch } from '../../src/sources/index.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

const REQUEST: FileRequest = { hosts: ['files.example'], own: null, largest: 1_000 };

/** What is fetched from the operator's own platform, which answers like this. */
async function fetched(listener: RequestListener, more: Partial<FileRequest> = {}, patienceMs = 15_000) {
  const opened = createServer(listener);
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const own = `127.0.0.1:${(opened.address() as AddressInfo).port}`;
  const request = { ...REQUEST, own, ...more };
  return createFileFetch({ userAgent: 'Pullquote/test', patienceMs })(`http://${own}/a.md`, request);
}

it('brings the file, with the headers that it is asked with', async () => {
  const got = await fetched(
    ({ headers }, response) => response.end(`${headers['authorization']} ${headers['user-agent']}`),
    { headers: { authorization: 'Bearer x' } },
  );
  expect(got.kind === 'file' && new TextDecoder().decode(got.bytes)).toBe('Bearer x Pullquote/test');
});

describe('is refused', () => {
  const answers: readonly (readonly [string, RequestListener, string])[] = [
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'https://files.example/' }).end(),
      'moved',
    ],
    ['what is gone', (_, response) => response.writeHead(404).end(), 'gone'],
    ['what is forbidden', (_, response) => response.writeHead(403).end(), 'gone'],
    ['a limit of pace', (_, response) => response.writeHead(429).end(), 'unreached'],
    ['a fault', (_, response) => response.writeHead(502).end(), 'unreached'],
    ['a lost connection', (_, response) => void response.destroy(), 'unreached'],
    [
      'an announced giant',
      (_, response) => response.setHeader('content-length', 5_000).flushHeaders(),
      'large',
    ],
    ['a giant', (_, response) => response.end('x'.repeat(1_001)), 'large'],
  ];
  it.each(answers)('%s', async (_, listener, why) => {
    expect(await fetched(listener)).toEqual({ kind: 'failed', why });
  });

  it.each<readonly [string, RequestListener]>([
    ['a server that says nothing', () => undefined],
    ['a body that drips', (_, response) => void response.write('a')],
  ])('%s, after a while', async (_, listener) => {
    expect(await fetched(listener, {}, 50)).toEqual({ kind: 'failed', why: 'unreached' });
  });

  it.each([
    'https://elsewhere.example/a',
    'https://files.example.elsewhere.example/a',
    'http://files.example/a',
    'https://files.example:8443/a',
    'https://name:word@files.example/a',
    'ftp://files.example/a',
    'no address',
  ])('%s, before anything is asked', async (address) => {
    const fetchFile = createFileFetch({ userAgent: 'x', resolve: () => Promise.reject(new Error('asked')) });
    expect(await fetchFile(address, REQUEST)).toEqual({ kind: 'failed', why: 'elsewhere' });
  });

  it('a host of the platform that leads into a private network', async () => {
    const asked: string[] = [];
    const fetchFile = createFileFetch({
      userAgent: 'x',
      resolve: async (host) => {
        asked.push(host);
        return ['10.0.0.7'];
      },
    });
    expect(await fetchFile('https://files.example/a', REQUEST)).toEqual({ kind: 'failed', why: 'unreached' });
    expect(asked).toEqual(['files.example']);
  });
});
