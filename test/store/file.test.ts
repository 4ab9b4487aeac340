/** The store as a file: made, shared, copied, and refused with a remedy where it cannot be used. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDated } from '../../src/core/articles/publication-date.ts';
import { OPERATOR, SHARED } from '../../src/core/base/scope.ts';
import { openStore, proveSound } from '../../src/store/index.ts';
import { checkVersion } from '../../src/store/sqlite/open-sqlite.ts';
import { day, recordOf } from '../contracts/store-records.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

/** Takes back what 0011 changed. */
const BEFORE_0011 = `drop index quotes_by_time; drop index quotes_by_speaker; drop index quotes_by_outlet; drop index quotes_by_story;
  alter table quotes drop column modality; alter table quotes drop column shown;
  create index quotes_by_time on quotes (published_at); create index quotes_by_speaker on quotes (speaker_key);
  create index quotes_by_outlet on quotes (outlet_key); create index quotes_by_story on quotes (story);`;

/** Takes back what 0013 added. */
const BEFORE_0016 = 'drop table paragraphs; alter table article_texts drop column left_out;';
const BEFORE_0013 = 'drop index articles_by_analysis; alter table articles drop column analysed_by;';

/** Takes back what 0017 to 0027 added. */
const BEFORE_0017 =
  'drop table looks; drop table thumbs; drop index quotes_by_fixer; drop table name_decisions; drop index deliveries_by_status; drop index deliveries_by_address; drop index articles_records; alter table articles drop column record; drop index sources_by_outlet; drop table sessions; drop table invitations; drop table accounts; drop table audit; drop table written_articles; drop table written_texts; drop table model_days; drop table budgets; drop table story_aliases; drop table story_changes; drop table stories_apart; drop table access_tokens;';

describe('a store in a file', () => {
  let folder: string;
  let file: string;
  const open = (at = file) => openStore({ file: at }, { now });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-file-'));
    file = join(folder, 'store.db');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what was put in', async () => {
    const first = await open();
    await first.articles.save(recordOf('a', {}, [{ words: 'Stay.' }]));
    await first.close();
    const again = await open();
    expect((await again.articles.get(SHARED, 'a'))?.id).toBe('a');
    await again.close();
  });

  it('finishes what is being written when it is closed, and takes nothing more', async () => {
    const store = await open();
    const saving = Promise.all(['a', 'b', 'c'].map((id) => store.articles.save(recordOf(id))));
    const closing = store.close();
    await expect(store.articles.save(recordOf('late'))).rejects.toThrow('closed');
    await Promise.all([saving, closing]);
    const again = await open();
    const found = await Promise.all(
      ['a', 'b', 'c', 'late'].map(async (id) => (await again.articles.get(SHARED, id))?.id ?? null),
    );
    expect(found).toEqual(['a', 'b', 'c', null]);
    await again.close();
  });

  it('is read while a transaction is open, as it was before', async () => {
    const store = await open();
    await store.articles.save(recordOf('a'));
    await store.transaction(async (inside) => {
      await inside.articles.save(recordOf('b'));
      expect(await inside.articles.get(SHARED, 'b')).not.toBeNull();
      expect(await store.articles.get(SHARED, 'b')).toBeNull();
      expect(await store.articles.get(SHARED, 'a')).not.toBeNull();
    });
    expect(await store.articles.get(SHARED, 'b')).not.toBeNull();
    await store.close();
  });

  it('may be written by two at once', async () => {
    const stores = [await open(), await open()] as const;
    await Promise.all(
      stores.flatMap((store, which) =>
        Array.from({ length: 20 }, (_, n) => store.articles.save(recordOf(`${which}-${n}`))),
      ),
    );
    expect(await stores[0].articles.count(OPERATOR, {})).toMatchObject({ articles: 40 });
    expect(await stores[1].articles.count(OPERATOR, {})).toMatchObject({ articles: 40 });
    for (const store of stores) await store.close();
  });

  it('that another program begins to write at the same moment is waited for', async () => {
    const holder = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), file]);
    await once(holder.stdout, 'data');
    const store = await open();
    await store.articles.save(recordOf('a'));
    expect(await store.articles.get(SHARED, 'a')).not.toBeNull();
    await store.close();
    if (holder.exitCode === null) await once(holder, 'exit');
    expect(holder.exitCode).toBe(0);
  });

  it('is copied whole while it is in use', async () => {
    const store = await open();
    for (let n = 0; n < 30; n += 1)
      await store.articles.save(recordOf(`a${n}`, {}, [{ words: `Number ${n}.` }]));
    const target = join(folder, 'copy.db');
    const copied = store.backup(target);
    await store.articles.save(recordOf('meanwhile', { publishedAt: day(9) }));
    await copied;
    await store.close();
    proveSound(target);
    const copy = await open(target);
    expect((await copy.articles.count(OPERATOR, {})).articles).toBeGreaterThanOrEqual(30);
    expect(await copy.search.passages(SHARED, ['number'], {}, 50)).toHaveLength(30);
    await copy.close();
  });

  it.skipIf(process.platform === 'win32')('and its copies are for their owner alone', async () => {
    const store = await open();
    await store.articles.save(recordOf('a'));
    const target = join(folder, 'copy.db');
    await store.backup(target);
    for (const each of [file, `${file}-wal`, target]) expect(statSync(each).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('is not copied over a file that is there', async () => {
    const store = await open();
    await writeFile(join(folder, 'precious'), 'x');
    await expect(store.backup(join(folder, 'precious'))).rejects.toThrow('The file already exists');
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('x');
    await store.close();
  });

  it('of an older version is brought up to date: texts get the hashes that citations name', async () => {
    const store = await open();
    const ids = Array.from({ length: 1_203 }, (_, n) => `a${n}`);
    await store.transaction(async (inside) => {
      for (const id of ids)
        await inside.articles.save(recordOf(id, { summary: `In short, ${id}.` }, [{ words: `I am ${id}.` }]));
    });
    const before = await store.quotes.cited(SHARED, {}, { limit: 2_000, offset: 0 });
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`drop table passage_counts; drop table quote_counts;
      alter table articles drop column text_sha256; alter table articles drop column summary_sha256;
      ${BEFORE_0011} ${BEFORE_0017} ${BEFORE_0016} ${BEFORE_0013} delete from kysely_migration where name >= '0009'`);
    database.close();
    const again = await open();
    expect(await again.quotes.cited(SHARED, {}, { limit: 2_000, offset: 0 })).toEqual(before);
    expect(new Set(before.map(({ textSha256 }) => textSha256)).size).toBe(ids.length);
    await again.close();
  });

  it('of an older version shows the speakers that it showed, and takes all words for said', async () => {
    const store = await open();
    const said = [
      { words: 'We were early.', confidence: 0.5 },
      { words: 'We were late.', confidence: 0.4 },
      { words: 'Who was not?', by: null },
    ];
    await store.articles.save(recordOf('a', {}, said));
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`${BEFORE_0011} ${BEFORE_0017} ${BEFORE_0016} ${BEFORE_0013} delete from kysely_migration where name >= '0011';
      update quotes set speaker = json_remove(speaker, '$.shown', '$.by') where speaker is not null`);
    database.close();
    const again = await open();
    const quotes = (await again.articles.record(SHARED, 'a'))?.quotes ?? [];
    expect(quotes.map(({ modality, speaker }) => [modality, speaker?.shown])).toEqual([
      ['asserted', true],
      ['asserted', false],
      ['asserted', undefined],
    ]);
    const shown = { speakers: ['ada brook'], shown: true } as const;
    expect(await again.quotes.count(SHARED, shown)).toMatchObject({ quotes: 1 });
    expect(await again.speakers.rank(SHARED, { since: day(1) }, 5)).toMatchObject({ quotes: 3, named: 1 });
    await again.close();
  });

  it('of an older version finds any part of a text without spaces', async () => {
    const store = await open();
    const text = '市长说：“我们绝不会关闭这座港口。”居民表示欢迎。';
    await store.articles.save(recordOf('zh', { text }, [{ words: '我们绝不会关闭这座港口。' }]));
    await store.articles.save(recordOf('en', { text: 'The gates stay shut.' }, [{ words: 'The gates' }]));
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`${BEFORE_0017} ${BEFORE_0016} ${BEFORE_0013} delete from passage_words; delete from quote_words;
      delete from kysely_migration where name >= '0012'`);
    database.close();
    const again = await open();
    const page = { limit: 5, offset: 0 };
    expect(await again.search.holding(SHARED, '居民表示', page)).toMatchObject([{ article: 'zh' }]);
    const like = await again.quotes.like(SHARED, '不会关闭这座', 5);
    expect(like.map(({ quote }) => quote.id)).toEqual(['zh-q0']);
    await again.close();
  });

  it('of an older version loses the dates that were only the time of arrival, and keeps its counts', async () => {
    const store = await open();
    const arrived = {
      publishedAt: '2026-05-03T09:00:00.123Z',
      publishedOn: '2026-05-03',
      storedAt: '2026-05-03T09:00:02.500Z',
    };
    await store.articles.save(
      recordOf('arrived', { ...arrived, outlet: 'One' }, [{ words: 'We were early.' }]),
    );
    await store.articles.save(
      recordOf('dated', { publishedAt: day(2), storedAt: day(2), outlet: 'Two' }, [{ words: 'Late.' }]),
    );
    await store.articles.save(
      recordOf('archive', { publishedAt: '2020-01-01T00:00:00.500Z', storedAt: day(4), outlet: 'One' }),
    );
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`${BEFORE_0017} ${BEFORE_0016} delete from kysely_migration where name >= '0014'`);
    database.close();
    const again = await open();
    const articles = await again.articles.list(SHARED, {}, { limit: 9, offset: 0 });
    expect(articles.map((article) => [article.id, isDated(article)])).toEqual([
      ['dated', true],
      ['archive', true],
      ['arrived', false],
    ]);
    const quotes = await again.quotes.list(SHARED, { until: day(9) }, { limit: 9, offset: 0 });
    expect(quotes.map(({ article }) => article.id)).toEqual(['dated']);
    expect(await again.articles.count(SHARED, {})).toMatchObject({ articles: 3, outlets: 2 });
    expect(await again.articles.count(SHARED, { until: day(9) })).toMatchObject({ articles: 2 });
    expect(await again.articles.outlets(SHARED)).toEqual([
      { outlet: 'One', articles: 2, lastAt: '2026-05-03T09:00:02.500Z' },
      { outlet: 'Two', articles: 1, lastAt: day(2) },
    ]);
    await again.articles.remove(SHARED, 'arrived');
    expect(await again.articles.count(SHARED, {})).toMatchObject({ articles: 2, outlets: 2 });
    await again.close();
  });

  it('of an older version waits to be read again by the analysis of this one', async () => {
    const store = await open();
    for (const id of ['a', 'b']) await store.articles.save(recordOf(id));
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(
      `${BEFORE_0017} ${BEFORE_0016} ${BEFORE_0013} delete from kysely_migration where name >= '0013'`,
    );
    database.close();
    const again = await open();
    expect(await again.articles.analysedBefore(SHARED, 1, 5)).toEqual(['b', 'a']);
    await again.close();
  });

  it('that a newer version wrote is refused with the remedy', async () => {
    await (await open()).close();
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('9999-later', '2027-01-01T00:00:00.000Z')");
    database.close();
    await expect(open()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('newer version'),
      remedy: expect.stringContaining('Run that version'),
    });
  });

  it('that is no store, or nothing one can open, is refused with the remedy', async () => {
    await writeFile(file, 'These are minutes of a meeting, not a database. '.repeat(100));
    await expect(open()).rejects.toMatchObject({
      name: 'StoreFailureError',
      kind: 'damaged',
      remedy: expect.stringContaining('--data'),
    });
    expect(() => proveSound(file)).toThrow('is not a Pullquote store');
    await mkdir(join(folder, 'a-folder'));
    await expect(open(join(folder, 'a-folder'))).rejects.toThrow('cannot be opened');
    await expect(open(join(folder, 'nowhere', 'store.db'))).rejects.toThrow('cannot be opened');
  });

  it('that is damaged is refused with the remedy', async () => {
    const store = await open();
    for (let n = 0; n < 30; n += 1)
      await store.articles.save(recordOf(`a${n}`, {}, [{ words: `Number ${n}.` }]));
    await store.close();
    await truncate(file, 40_960);
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('damaged') });
    expect(() => proveSound(file)).toThrow(/damaged/);
  });

  it('needs a SQLite that keeps two writers apart', () => {
    for (const version of ['3.51.3', '3.51.10', '3.53.4', '4.0.0'])
      expect(() => checkVersion(version)).not.toThrow();
    for (const version of ['3.51.2', '3.7.17', '3.50.4', '2.8.17']) {
      expect(() => checkVersion(version)).toThrow(/too old/);
    }
  });
});
