import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerOpml } from '../../src/cli/opml.ts';
import { registerSource } from '../../src/cli/source.ts';
import { run } from './verbs.ts';

const words = 'The council of Westport met about the harbour, and nobody left early. '.repeat(20);
const FEED = `<rss version="2.0"><channel><title>The Herald</title><item><title>One</title><guid>1</guid><description>${words}</description></item></channel></rss>`;

let folder: string;
let server: Server;
let site: string;
let settings: readonly string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-source-'));
  server = createServer((request, response) => {
    if (request.url === '/feed.xml') response.end(FEED);
    else if (request.url === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
      );
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
  const config = join(folder, 'pullquote.yaml');
  await writeFile(config, `samples: false\nfetch:\n  allowHosts: ["127.0.0.1:${port}"]\n  allowPorts: []\n`);
  settings = ['--data', join(folder, 'data'), '--config', config, '--digests', join(folder, 'digests')];
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

const source = (...given: readonly string[]) => run(registerSource, ['source', ...given, ...settings]);
const opml = (...given: readonly string[]) => run(registerOpml, ['opml', ...given, ...settings]);

describe('pullquote source', () => {
  it('tests an address step by step and stores nothing', async () => {
    const { out, code } = await source('test', site);
    expect(code).toBe(0);
    expect(out).toMatch(
      /-- .*not a feed[\s\S]*ok .*links to feeds: 1 on the page[\s\S]*ok .*a feed; items: 1[\s\S]*The Herald[\s\S]*One\n +stored whole, 1,\d{3} characters, from the feed/,
    );
    expect((await source('list')).out).toMatch(/no sources yet/);
  });

  it('adds the feed behind a site, lists, pauses and removes it', async () => {
    expect((await source('add', site)).out).toMatch(
      /The Herald is followed as the-herald: .*feed\.xml\n1 article added/,
    );
    expect(await source('add', site)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/already followed/),
    });
    expect(JSON.parse((await source('list', '--format', 'json')).out)).toMatchObject({
      sources: [{ id: 'the-herald', state: 'ok', remedy: null }],
    });
    expect((await source('pause', 'the-herald')).out).toMatch(/paused/);
    expect((await source('list')).out).toMatch(/paused/);
    expect((await source('resume', 'The Herald')).out).toMatch(/followed again/);
    expect(await source('remove', 'the-herald')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--yes/),
    });
    expect((await source('remove', 'the-herald', '--yes')).out).toMatch(/its articles stay/);
  });

  it('sets what is kept and let in, when it is added and later, and tests with that', async () => {
    await source('add', site, '--keep', 'excerpt', '--exclude', 'sport, weather', '--retention', '30');
    const listed = async () => JSON.parse((await source('list', '--format', 'json')).out).sources[0];
    expect(await listed()).toMatchObject({
      keep: 'excerpt',
      settings: { filter: { exclude: ['sport', 'weather'] }, retentionDays: 30 },
    });
    expect((await source('list')).out).toMatch(/keep: excerpt · exclude: sport, weather · retention: 30/);
    expect((await source('set', 'the-herald', '--exclude', 'harbour', '--retention', 'none')).out).toMatch(
      /exclude: harbour/,
    );
    expect(await listed()).toMatchObject({ keep: 'excerpt', settings: { filter: { exclude: ['harbour'] } } });
    expect((await source('test', 'the-herald')).out).toMatch(/One\n +left out: an unwanted word/);
    expect((await source('test', site, '--keep', 'summary')).out).toMatch(
      /One\n +stored as a summary, [\d,]+ characters, from the feed/,
    );
    expect(await source('set', 'the-herald', '--keep', 'half')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--keep/),
    });
  });

  it('takes in as many of the newest as it is told to', async () => {
    expect((await source('add', site, '--latest', '0')).out).toMatch(/0 articles added/);
  });

  it('leaves what the configuration names to the configuration', async () => {
    const config = join(folder, 'pullquote.yaml');
    await source('add', site);
    const named = `sources: [{ outlet: The Herald, url: "${site}/feed.xml", keep: summary }]\n`;
    await writeFile(config, `${await readFile(config, 'utf8')}${named}`);
    expect(await source('set', 'the-herald', '--keep', 'full')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/named in the configuration/),
    });
  });

  it('has lists of feeds to begin with', async () => {
    const { starters } = JSON.parse((await source('starter', '--format', 'json')).out);
    for (const { name, feeds } of starters) {
      const addresses: string[] = feeds.map(({ address }: { address: string }) => address);
      expect(addresses.length, name).toBeGreaterThan(5);
      expect(new Set(addresses).size, name).toBe(addresses.length);
      expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
    }
    expect((await source('starter', 'science')).out).toMatch(/NASA[\s\S]*\d+ feeds are followed/);
    expect((await source('starter', 'science')).out).toMatch(/^0 feeds/);
    expect(await source('starter', 'sport')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/science/),
    });
  });

  it('says what to do when there is no feed', async () => {
    expect(await source('add', `${site}/nothing`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/404[\s\S]*new address/),
    });
    expect(await source('test', 'http://10.0.0.1/')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/private network/),
    });
  });
});

describe('pullquote opml', () => {
  it('brings subscriptions in once and gives them out again', async () => {
    const file = join(folder, 'in.opml');
    await writeFile(
      file,
      '<opml version="2.0"><body><outline text="Europe"><outline text="A &amp; B" xmlUrl="https://a.example/feed"/></outline><outline text="C" xmlUrl="https://c.example/feed"/><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>',
    );
    expect((await opml('import', file)).out).toMatch(/^2 feeds are followed/);
    expect((await opml('import', file)).out).toMatch(/^0 feeds are followed/);
    const out = join(folder, 'out.opml');
    await opml('export', out);
    const written = await readFile(out, 'utf8');
    expect(written).toContain('<outline text="Europe">');
    expect(written).toContain('text="A &amp; B" xmlUrl="https://a.example/feed"');
    expect((await opml('export')).out).toBe(written);
  });

  it('says so when the file is missing or something else', async () => {
    expect(await opml('import', join(folder, 'none'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Can't read/),
    });
    const file = join(folder, 'other.xml');
    await writeFile(file, FEED);
    expect(await opml('import', file)).toMatchObject({ code: 1, err: expect.stringMatching(/not OPML/) });
  });
});
