import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'pullquote-modules-'));
afterAll(() => rmSync(data, { recursive: true }));

/** Prints each file that is loaded as a module, imported or required. */
const LIST = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });
`)}`;

function loadedBy(...args: readonly string[]): readonly string[] {
  const env = { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '' };
  const { stderr, status } = spawnSync(process.execPath, ['--import', LIST, 'src/cli.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(0);
  return [...stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url = '']) => url);
}

/** Packages and rooms by the part of the address that is theirs alone. */
const of = (urls: readonly string[], part: string): readonly string[] =>
  urls.filter((url) => url.includes(part));

/** What is loaded of a platform, but for what the registry reads of each: its declaration, with the form of its addresses. */
const behindDeclaration = (urls: readonly string[], platform: string): readonly string[] =>
  of(urls, `/src/platforms/${platform}/`).filter((url) => !/\/(declaration|address)\.ts$/.test(url));

describe('the verb `quotes`', () => {
  const urls = loadedBy('quotes', '--data', data);

  it('loads the store and the core', () => {
    expect(of(urls, '/node_modules/kysely/').length).toBeGreaterThan(0);
    expect(of(urls, '/src/core/statements/').length).toBeGreaterThan(0);
  });

  it.each([
    ...['discord.js', '@discordjs/rest', '@slack/bolt', '@slack/web-api', 'hono', 'pg', 'linkedom'],
    ...['undici', 'pino', 'pino-pretty', 'prom-client', 'htmlparser2', 'yaml'],
  ])('loads nothing of %s', (name) => {
    expect(of(urls, `/node_modules/${name}/`)).toEqual([]);
  });

  it.each([
    '/src/core/sources/',
    '/src/core/ingest/',
    '/src/sources/',
    '/src/workers/',
    '/publishing/tick.ts',
  ])('loads nothing that fetches, analyses or posts: %s', (part) =>
    expect(of(urls, part).filter((url) => !url.endsWith('/core/sources/source.ts'))).toEqual([]),
  );

  it('loads less than half of our own files', () => {
    expect(of(urls, '/src/').length).toBeLessThan(globSync('src/**/*.ts').length / 2);
  });

  it('loads the migrations only for a store that lacks one', () => {
    const migrations = (list: readonly string[]) => of(list, '/src/store/migrations/0');
    expect(migrations(urls).length).toBeGreaterThan(10);
    expect(migrations(loadedBy('quotes', '--data', data))).toEqual([]);
  });

  it('leaves the quote engine to those that read a text', () => {
    expect(of(urls, '/src/core/quotes/labels/')).toEqual([]);
    expect(of(urls, '/src/core/quotes/speakers/')).toEqual([]);
  });

  it.each(['discord', 'slack', 'web'])('loads of the platform %s no more than its declaration', (name) => {
    expect(behindDeclaration(urls, name)).toEqual([]);
  });
});

it('the verb `manifest` loads the folder of Slack and none of the SDK’s servers', () => {
  const urls = loadedBy('manifest', 'slack', '--data', data);
  expect(of(urls, '/src/platforms/slack/').length).toBeGreaterThan(0);
  expect(behindDeclaration(urls, 'discord')).toEqual([]);
  expect(of(urls, '/node_modules/@slack/bolt/')).toEqual([]);
});
