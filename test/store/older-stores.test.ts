/**
 * Stores that earlier versions wrote open whole. `fixtures/stores/` holds one of each: four articles of three outlets (one of them
 * revised, one without a date), a removed one, a corrected speaker, and an edition with a post in doubt.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDated } from '../../src/core/articles/publication-date.ts';
import { OPERATOR, SHARED } from '../../src/core/base/scope.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { nameKey } from '../../src/core/text/names/name-spelling.ts';
import { openStore } from '../../src/store/index.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/stores');
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.db.gz'));
const now = () => Temporal.Instant.from('2026-11-30T12:00:00Z');
const page = { limit: 20, offset: 0 };

it('has stores of five earlier versions', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(5);
});

describe.each(FIXTURES)('the store %s', (name) => {
  let folder: string;
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-older-'));
    const file = join(folder, 'store.db');
    await writeFile(file, gunzipSync(readFileSync(join(FOLDER, name))));
    store = await openStore({ file }, { now });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts its articles, outlets and speakers', async () => {
    expect(await store.articles.everHeld()).toBe(true);
    expect(await store.articles.count(SHARED, {})).toMatchObject({ articles: 4, outlets: 3 });
    const outlets = await store.articles.outlets(SHARED);
    expect(new Map(outlets.map(({ outlet, articles }) => [outlet, articles]))).toEqual(
      new Map([
        ['Morning Kiln', 2],
        ['Lantern Gazette', 1],
        ['青葉通信', 1],
      ]),
    );
    expect(await store.drift()).toEqual([]);
  });

  it('keeps texts, revisions, and what was removed or has no date', async () => {
    const articles = await store.articles.list(SHARED, {}, page);
    expect(articles.map(({ title }) => title)).not.toContain('Wrong page');
    const quay = articles.find(({ url }) => url === 'https://lantern.example/velmora-quay');
    expect(quay?.revision).toBe(2);
    expect(quay?.text).toContain('would swallow four budgets');
    expect(articles.filter((article) => !isDated(article)).map(({ title }) => title)).toEqual([
      'A lighthouse keeper remembers',
    ]);
  });

  it('finds quotes by their speaker, their words and a correction', async () => {
    const quoted = async (filter: Parameters<Store['quotes']['list']>[1]) =>
      (await store.quotes.list(SHARED, filter, page)).map(({ quote }) => quote.text);
    expect(await quoted({ speakers: ['ottilie brandvik'] })).toContain(
      'We keep the cranes, but the stones have moved too far,',
    );
    expect(await quoted({ about: 'cranes' })).toContain(
      'We keep the cranes, but the stones have moved too far,',
    );
    expect(await quoted({ speakers: [nameKey('Tove Halvard-Lind')] })).toContain(
      'The fog taught me to count,',
    );
    const [passage] = await store.search.passages(SHARED, ['herring'], {}, 5);
    expect(passage?.outlet).toBe('Lantern Gazette');
    const japanese = await store.search.passages(SHARED, ['桟橋'], {}, 5);
    expect(japanese[0]?.outlet).toBe('青葉通信');
  });

  it('goes on with the post that is in doubt', async () => {
    const [edition] = await store.editions.list(OPERATOR, {}, page);
    expect(edition?.digest).toBe('harbour');
    const claim = { owner: 'new', now: '2026-11-30T12:00:00.000Z', leaseMs: 60_000, limit: 5 } as const;
    const rows = await store.deliveries.claim({ ...claim, platform: 'discord', except: [] });
    expect(rows).toHaveLength(1);
  });
});

it('puts counts right that disagree with the articles', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-counts-'));
  const file = join(folder, 'store.db');
  const newest = FIXTURES.at(-1) ?? '';
  await writeFile(file, gunzipSync(readFileSync(join(FOLDER, newest))));
  await (await openStore({ file }, { now })).close();
  const broken = new DatabaseSync(file);
  broken.exec(`delete from outlet_days where day = ''; update outlet_days set quotes = quotes + 2;
    delete from speakers where key = 'ottilie brandvik'; update speaker_outlets set articles = 9;
    insert into speakers values ('', 'nobody at all', 'Nobody at All', '[]', 3, '2026-11-20T00:00:00.000Z')`);
  broken.close();
  const store = await openStore({ file }, { now });
  expect((await store.articles.count(SHARED, {})).articles).toBe(0);
  const drift = await store.recount();
  expect(drift.map(({ of }) => of)).toEqual(['outlets', 'speakers', 'speakers by outlet']);
  expect(await store.drift()).toEqual([]);
  expect((await store.articles.count(SHARED, {})).articles).toBe(4);
  const names = (await store.speakers.directory(SHARED)).map((speaker) => speaker.name);
  expect(names).toContain('Ottilie Brandvik');
  expect(names).not.toContain('Nobody at All');
  await store.close();
  await rm(folder, { recursive: true, force: true });
});
