import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

const PUBLIC = ['93.184.215.14'];
let site: Site | null = null;

async function serve(
  listener: RequestListener,
  hosts: Readonly<Record<string, readonly string[]>> = { 'news.example': PUBLIC },
) {
  site = await openSite(listener, hosts);
  return site;
}

afterEach(async () => {
  await site?.close();
  site = null;
});

describe('a guarded fetch', () => {
  it('brings the document with what a conditional request needs', async () => {
    const { web, connections } = await serve((request, response) => {
      expect(request.headers.host).toBe('news.example');
      expect(request.headers['user-agent']).toBe('Pullquote/test');
      response
        .setHeader('etag', '"1"')
        .setHeader('cache-control', 'max-age=600')
        .setHeader('content-type', 'text/plain');
      response.end('hello');
    });
    const got = await web().get('http://news.example/feed?x=1');
    expect(got).toMatchObject({
      kind: 'document',
      type: 'text/plain',
      etag: '"1"',
      freshMs: 600_000,
      movedTo: null,
    });
    expect(got.kind === 'document' && new TextDecoder().decode(got.bytes)).toBe('hello');
    expect(connections).toEqual(PUBLIC);
  });

  it('asks conditionally and knows an unchanged document', async () => {
    const { web } = await serve((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 500;
      response.end();
    });
    expect(await web().get('http://news.example/', { etag: '"1"' })).toMatchObject({ kind: 'unchanged' });
  });

  it('names the state of each refusal', async () => {
    const { web } = await serve((request, response) => {
      response.statusCode = Number(request.url?.slice(1));
      response.setHeader('retry-after', '120').end('no');
    });
    const states = await Promise.all(
      [403, 404, 410, 429, 503, 500, 204].map(async (status) => web().get(`http://news.example/${status}`)),
    );
    expect(states.map((one) => one.kind === 'failed' && one.state)).toEqual([
      'blocked',
      'gone',
      'gone',
      'limited',
      'limited',
      'broken',
      'broken',
    ]);
    expect(states[3]).toMatchObject({ retryAfterMs: 120_000 });
  });

  it('unpacks gzip and brotli', async () => {
    const { web } = await serve((request, response) => {
      const br = request.url === '/br';
      response.setHeader('content-encoding', br ? 'br' : 'gzip');
      response.end(br ? brotliCompressSync('packed') : gzipSync('packed'));
    });
    for (const path of ['gzip', 'br']) {
      const got = await web().get(`http://news.example/${path}`);
      expect(got.kind === 'document' && new TextDecoder().decode(got.bytes)).toBe('packed');
    }
  });

  it('stops a gzip bomb, an announced giant, and a body without end', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { web } = await serve((request, response) => {
      if (request.url === '/bomb') response.setHeader('content-encoding', 'gzip').end(bomb);
      else if (request.url === '/announced')
        response.setHeader('content-length', String(2 ** 31)).flushHeaders();
      else {
        const more = () => {
          while (response.write(Buffer.alloc(65_536))) if (response.destroyed) return;
          response.once('drain', more);
        };
        more();
      }
    });
    for (const path of ['bomb', 'announced', 'endless']) {
      expect(await web().get(`http://news.example/${path}`), path).toMatchObject({
        kind: 'failed',
        state: 'too_big',
      });
    }
  });

  it('gives up on a server that drips, before and within the body', async () => {
    const { web } = await serve((request, response) => {
      if (request.url === '/body') response.write('a');
    });
    for (const path of ['head', 'body']) {
      expect(await web({ patienceMs: 100 }).get(`http://news.example/${path}`), path).toMatchObject({
        kind: 'failed',
        state: 'too_slow',
      });
    }
  });

  it('survives broken compression, a closed connection and an unknown host', async () => {
    const { web } = await serve((request, response) => {
      if (request.url === '/gzip') response.setHeader('content-encoding', 'gzip').end('not gzip');
      else if (request.url === '/twice') response.setHeader('content-encoding', 'gzip, gzip').end('x');
      else response.destroy();
    });
    expect(await web().get('http://news.example/gzip')).toMatchObject({ kind: 'failed', state: 'broken' });
    expect(await web().get('http://news.example/twice')).toMatchObject({ kind: 'failed', state: 'broken' });
    expect(await web().get('http://news.example/close')).toMatchObject({
      kind: 'failed',
      state: 'unreachable',
    });
    expect(await web().get('http://nowhere.example/')).toMatchObject({
      kind: 'failed',
      state: 'unreachable',
    });
  });
});

describe('redirects', () => {
  const hops: RequestListener = (request, response) => {
    const [, status, left] = (request.url ?? '').split('/');
    if (Number(left) === 0) response.end('there');
    else response.writeHead(Number(status), { location: `/${status}/${Number(left) - 1}` }).end();
  };

  it('are followed five times and no further', async () => {
    const { web } = await serve(hops);
    expect(await web().get('http://news.example/302/5')).toMatchObject({ kind: 'document', movedTo: null });
    expect(await web().get('http://news.example/302/6')).toMatchObject({ kind: 'failed', state: 'broken' });
  });

  it('tell a new address only when all were permanent', async () => {
    const { web } = await serve(hops);
    expect(await web().get('http://news.example/301/2')).toMatchObject({
      movedTo: 'http://news.example/301/0',
    });
  });

  it('are judged again, by address and by name', async () => {
    const targets = [
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://10.1.2.3/',
      'file:///etc/passwd',
      'http://user:pw@news.example/',
      'http://news.example:8080/',
      'http://inside.example/',
      'gopher://news.example/',
      '//169.254.169.254/latest',
    ];
    const opened = await serve(
      (request, response) => {
        response.writeHead(302, { location: targets[Number(request.url?.slice(1))] ?? '' }).end();
      },
      { 'news.example': PUBLIC, 'inside.example': ['192.168.1.1'] },
    );
    for (const i of targets.keys()) {
      expect(await opened.web().get(`http://news.example/${i}`), targets[i]).toMatchObject({
        kind: 'failed',
        state: 'refused',
      });
    }
    expect(new Set(opened.connections)).toEqual(new Set(PUBLIC));
  });
});

describe('addresses', () => {
  const HOSTILE = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://192.0.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://192.88.99.1/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:0808:0808::]/',
    'http://[2001::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[100::1]/',
    'http://[5f00::1]/',
    'http://[2001:2::1]/',
    'http://[2001:20::1]/',
    'http://news.example:22/',
    'http://news.example:25/',
    'http://news.example:6379/',
    'https://news.example:8443/',
    'http://user@news.example/',
    'http://user:secret@news.example/',
    'http://:x@news.example/',
    'ftp://news.example/',
    'file:///etc/passwd',
    'gopher://news.example/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'blob:http://news.example/1',
    'ws://news.example/',
    'news.example',
    '',
    'http://',
    'http:///x',
    'http://[',
    'http://a b/',
    '//news.example/',
    'http://inside.example/',
    'http://mixed.example/',
    'http://six.example/',
    'http://mapped.example/',
    'http://zone.example/',
    'http://junk.example/',
    'http://none.example/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
  ];

  it(`of ${HOSTILE.length} hostile kinds open no connection`, async () => {
    const { web, connections } = await serve((_, response) => response.end('reached'), {
      'news.example': PUBLIC,
      localhost: ['127.0.0.1', '::1'],
      'inside.example': ['192.168.1.10'],
      'mixed.example': ['93.184.215.14', '127.0.0.1'],
      'six.example': ['fd00::1'],
      'mapped.example': ['::ffff:169.254.169.254'],
      'zone.example': ['fe80::1%eth0'],
      'junk.example': ['not an address'],
      'none.example': [],
    });
    for (const address of HOSTILE) expect((await web().get(address)).kind, address).toBe('failed');
    expect(connections).toEqual([]);
  });

  it('that change between two lookups are judged at the moment of the connection', async () => {
    const answers = [PUBLIC, ['127.0.0.1']];
    const opened = await serve((_, response) => response.setHeader('connection', 'close').end('x'));
    const fetcher = opened.web({ resolve: async () => answers.shift() ?? ['127.0.0.1'] });
    expect((await fetcher.get('http://news.example/')).kind).toBe('document');
    expect(await fetcher.get('http://news.example/')).toMatchObject({ kind: 'failed', state: 'refused' });
    expect(opened.connections).toEqual(PUBLIC);
  });

  it('inside are read when the operator names them', async () => {
    const { web, connections } = await serve((_, response) => response.end('x'), {
      'wiki.internal': ['10.0.0.5'],
    });
    const fetcher = web({ allowed: { hosts: ['wiki.internal:8080'], ports: [] } });
    const named = (url: string) => fetcher.get(url, {}, url);
    expect((await named('http://wiki.internal:8080/')).kind).toBe('document');
    expect((await named('http://wiki.internal/')).kind).toBe('failed');
    expect(connections).toEqual(['10.0.0.5']);
  });

  it('inside are not read for anybody else, also when a connection to them is open', async () => {
    const hosts = { 'wiki.internal': ['10.0.0.5'], 'news.example': PUBLIC, 'other.internal': ['10.0.0.6'] };
    const { web, connections } = await serve((_, response) => response.end('x'), hosts);
    const fetcher = web({
      allowed: { hosts: ['wiki.internal', 'other.internal', '10.0.0.7:9000'], ports: [] },
    });
    const wiki = 'http://wiki.internal/feed';
    expect((await fetcher.get(wiki, {}, wiki)).kind).toBe('document');
    for (const [url, vouched] of [
      [wiki, undefined],
      [wiki, 'http://news.example/feed'],
      ['http://other.internal/', wiki],
      ['http://10.0.0.7:9000/', wiki],
      ['http://10.0.0.7:9000/', undefined],
    ] as const)
      expect(await fetcher.get(url, {}, vouched), url).toMatchObject({ kind: 'failed', state: 'refused' });
    // A page beside the feed is the operator's own, too.
    expect((await fetcher.get('http://wiki.internal/page', {}, wiki)).kind).toBe('document');
    expect(new Set(connections)).toEqual(new Set(['10.0.0.5']));
  });

  it('inside are not reached by a redirect from elsewhere', async () => {
    const hosts = { 'wiki.internal': ['10.0.0.5'], 'news.example': PUBLIC };
    const { web, connections } = await serve((request, response) => {
      if (request.headers.host === 'wiki.internal') return response.end('secret');
      return response.writeHead(302, { location: 'http://wiki.internal/' }).end();
    }, hosts);
    const news = 'http://news.example/feed';
    const fetcher = web({ allowed: { hosts: ['wiki.internal'], ports: [] } });
    expect(await fetcher.get(news, {}, news)).toMatchObject({ kind: 'failed', state: 'refused' });
    expect(connections).toEqual(PUBLIC);
  });

  it('behind NAT64 count as what they lead to', async () => {
    const { web, connections } = await serve((_, response) => response.end('x'), {
      'six.example': ['64:ff9b::5db8:d70e'],
    });
    expect((await web().get('http://six.example/')).kind).toBe('document');
    expect(connections).toEqual(['64:ff9b::5db8:d70e']);
  });
});
