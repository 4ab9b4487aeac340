/** Postgres keeps the store's contract: a real server, started once for this file. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type SqlBool, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { shift, timestamp } from '../../src/core/base/time.ts';
import { newSource } from '../../src/core/sources/manage-sources.ts';
import { openStore } from '../../src/store/index.ts';
import { migrate, storeOn } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres/postgres.ts';
import type { IndexRow } from '../../src/store/search/fulltext.ts';
import { createPostgresFullText } from '../../src/store/search/fulltext-postgres.ts';
import { tsvectorOf } from '../../src/store/search/postgres/tsvector.ts';
import { storeContract } from '../contracts/store.ts';
import { day, recordOf } from '../contracts/store-records.ts';
import { claimAt, placed } from '../contracts/store-rows.ts';
import { startPostgres } from './server.ts';

const FEED = {
  outlet: 'The Harbour Post',
  address: 'https://harbour.example/feed',
  kind: 'feed',
  workspace: null,
  keep: 'full',
} as const;
const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');
const DRAINER = join(import.meta.dirname, 'drainer.ts');

/** The lines that a process prints until it ends; an error when it ends badly. */
async function linesOf(script: string, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.on('close', resolve);
  expect(await promise).toBe(0);
  return said.split('\n').filter((line) => line !== '');
}

const server = await startPostgres();

if ('reason' in server) {
  describe.skip(`the store on Postgres (it cannot run here: ${server.reason})`, () => {
    storeContract(() => Promise.reject(new Error('no Postgres')));
  });
} else {
  const address = await server.database('contract');
  const backend = await openPostgres(address, { now });
  await migrate(backend);
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(backend.writer);
  const emptied = rows.map(({ name }) => `delete from "${name}"`).join('; ');

  afterAll(async () => {
    await backend.close();
    await server.stop();
  });

  describe('the store on Postgres', () => {
    // One database, emptied for each test: connecting, migrating or truncating again would take most of the time.
    storeContract(async () => {
      await sql.raw(emptied).execute(backend.writer);
      return { ...storeOn(backend), close: async () => undefined };
    });
  });
  it('estimates how many rows hold a common word, also one that is new, and counts those of a rare word', async () => {
    const [all, newer, few] = [3_000, 1_600, 7];
    const rows = Array.from({ length: all }, (_, n) => ({
      pk: n + 1,
      strong: ['harbour', ...(n >= all - newer ? ['regatta'] : []), ...(n < few ? ['lighthouse'] : [])],
      weak: [`word${n}`],
      marks: [],
    }));
    const asked = ['harbour', 'regatta', 'lighthouse', 'submarine'];
    const fulltext = createPostgresFullText();
    await backend.writer.transaction().execute(async (db) => {
      // In place of the real one, whose rows need quotes.
      await sql`create temp table quote_words (pk integer primary key, words tsvector) on commit drop`.execute(
        db,
      );
      await sql`create index on quote_words using gin (words)`.execute(db);
      await fulltext.add(db, 'quote_words', rows);
      expect(await fulltext.total(db, 'quote_words')).toBe(all);
      const rough = await fulltext.counts(db, 'quote_words', asked, 'rough', all);
      for (const [at, held] of [all, newer].entries()) {
        expect(rough[at]).toBeGreaterThan(held * 0.8);
        expect(rough[at]).toBeLessThan(held * 1.2);
      }
      expect(rough.slice(2)).toEqual([few, 0]);
      const fine = await fulltext.counts(db, 'quote_words', asked, 'fine', all);
      expect(fine).toEqual([all, newer, few, 0]);
    });
  });
  it('is given the words of a row with their places and weights, however odd or many they are', async () => {
    const textOf = async (row: Pick<IndexRow, 'strong' | 'weak' | 'marks'>) => {
      const { rows } = await sql<{
        text: string;
      }>`select ${tsvectorOf({ pk: 1, ...row })}::tsvector::text as text`.execute(backend.read);
      return rows[0]?.text;
    };
    const odd = {
      strong: ["skipper's", 'gull'],
      weak: ['gull', 'a\\b', '港口', 'x\0y', 'z\uD800'],
      marks: ['w_1'],
    };
    expect(await textOf(odd)).toBe(
      "'a\\\\b':4B 'gull':2A,3B 'skipper''s':1A 'w_1':8 'x\uFFFDy':6B 'z\uFFFD':7B '港口':5B",
    );
    expect(await textOf({ strong: [], weak: [], marks: [] })).toBe('');
    const filler = Array.from({ length: 16_381 }, (_, n) => `w${n}`);
    const long = await textOf({
      strong: ['net'],
      weak: [...filler, 'buoy', 'rope', 'rope', 'net'],
      marks: ['m'],
    });
    expect(long).toMatch(/'buoy':16383B .*'m':16383 'net':1A,16383B .*'rope':16383B /);
    const often = await textOf({ strong: Array.from({ length: 300 }, () => 'sail'), weak: [], marks: [] });
    expect(often?.split(',').at(-1)).toBe('256A');
  });
  it('reads common words from the newest rows, and goes on where these do not pass the filter', async () => {
    const [all, held, hidden] = [3_000, 10, 40];
    const fulltext = createPostgresFullText();
    await backend.writer.transaction().execute(async (db) => {
      await sql`create temp table quote_words (pk integer primary key, words tsvector) on commit drop`.execute(
        db,
      );
      await sql`create temp table quotes (pk integer primary key, shown integer) on commit drop`.execute(db);
      await sql`insert into quote_words select pk, case when pk % 2 = 0 then 'ferry:1B gull:2B' else 'gull:1B' end::tsvector
        from generate_series(1, ${all}::integer) as pk`.execute(db);
      await sql`insert into quotes select pk, case when pk > ${all - hidden}::integer then 0 else 1 end
        from generate_series(1, ${all}::integer) as pk`.execute(db);
      const marks = { scope: [], filter: [] };
      const period = { since: null, until: null };
      const asked = (where: typeof anyRow, matching: number) =>
        fulltext.newest(
          db,
          { index: 'quote_words', where, marks, period, usual: true },
          {
            words: ['ferry', 'gull'],
            join: 'all',
            range: { from: 0, to: Number.MAX_SAFE_INTEGER },
            rarest: all / 2,
            holding: all / 2,
            matching,
            total: all,
          },
          held,
        );
      const anyRow = sql<SqlBool>`quotes.pk > 0`;
      const shown = sql<SqlBool>`quotes.shown = 1`;
      const evenBelow = (end: number) => Array.from({ length: held }, (_, n) => ({ pk: end - 2 * n }));
      for (const matching of [all / 2, 0]) {
        expect(await asked(anyRow, matching)).toEqual(evenBelow(all));
        expect(await asked(shown, matching)).toEqual(evenBelow(all - hidden));
      }
    });
  });
  it('finds a repeated paragraph also when several processes store its articles at the same time', async () => {
    await sql.raw(emptied).execute(backend.writer);
    const other = await openPostgres(address, { now });
    const paragraph = { hash: 11, related: false, repeated: false };
    const save = (on: typeof backend, id: string, then: () => Promise<void>) =>
      storeOn(on).transaction(async (tx) => {
        await tx.stories.enter();
        await tx.articles.save(recordOf(id), [paragraph]);
        await then();
      });
    let isSaved = false;
    let second: Promise<void> = Promise.resolve();
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(
        backend.read,
      );
      return rows.length > 0;
    };
    try {
      await save(backend, 'a', async () => undefined);
      // Neither transaction sees what the other stores, unless one waits for the other.
      await save(backend, 'b', async () => {
        second = save(other, 'c', async () => {
          isSaved = true;
        });
        while (!(isSaved || (await isWaiting()))) await setImmediate();
      });
      await second;
    } finally {
      await other.close();
    }
    const marked = await storeOn(backend).articles.analysedBefore(OPERATOR, 0, 100);
    expect(marked.toSorted()).toEqual(['a', 'b', 'c']);
  });
  it('counts again on Postgres what does not agree with the articles', async () => {
    await sql.raw(emptied).execute(backend.writer);
    const store = storeOn(backend);
    await store.articles.save(recordOf('a', {}, [{ words: 'Stay.' }]));
    await sql`delete from speakers`.execute(backend.writer);
    await sql`update outlet_days set quotes = 7`.execute(backend.writer);
    expect((await store.recount()).map(({ of }) => of)).toEqual(['outlets', 'speakers']);
    expect(await store.drift()).toEqual([]);
  });
  describe('Postgres among processes', () => {
    it('is brought up to date by one of many that open it at once', async () => {
      const url = await server.database('opened');
      const stores = await Promise.all([1, 2, 3].map(() => openStore({ url }, { now })));
      for (const store of stores) await store.close();
    });

    it('lets four empty one outbox: every row once, those of a place in order', async () => {
      const url = await server.database('shared');
      const store = await openStore({ url }, { now });
      const rows = Array.from({ length: 160 }, (_, n) => placed(`r${n}`, `C${n % 30}`));
      await store.deliveries.add(rows);
      const sent = await Promise.all(
        ['one', 'two', 'three', 'four'].map((owner) => linesOf(DRAINER, [url, owner])),
      );
      await linesOf(DRAINER, [url, 'last']);
      expect(await store.deliveries.counts()).toMatchObject({ due: 0, claimed: 0, sent: 160 });
      expect(new Set(sent.flat()).size).toBe(sent.flat().length);
      await store.close();
    }, 60_000);

    it('claims from a sudden burst that has no statistics yet', async () => {
      const url = await server.database('burst');
      // Compared row by row with one another, so many take half a minute, and the query would be given up.
      const store = await openStore({ url }, { now, queryMs: 10_000 });
      const rows = Array.from({ length: 5_000 }, (_, n) => placed(`r${n}`, `C${n % 700}`));
      for (let from = 0; from < rows.length; from += 1_000)
        await store.deliveries.add(rows.slice(from, from + 1_000));
      expect(await store.deliveries.claim({ ...claimAt(day(1)), limit: 100 })).toHaveLength(100);
      await store.close();
    }, 60_000);

    it('gives each due source to one of them, until it is saved, released or forgotten', async () => {
      const url = await server.database('sources');
      const [one, two] = await Promise.all([openStore({ url }, { now }), openStore({ url }, { now })]);
      const at = timestamp(now());
      const until = shift(at, 60_000);
      const ids = Array.from({ length: 40 }, (_, n) => `s${String(n).padStart(2, '0')}`);
      for (const id of ids) await one.sources.save(newSource({ ...FEED, id }, at));
      const [first, second] = await Promise.all([
        one.sources.claim(OPERATOR, at, 20, until),
        two.sources.claim(OPERATOR, at, 20, until),
      ]);
      const taken = [...first, ...second].map(({ id }) => id);
      expect(taken.toSorted()).toEqual(ids);
      expect(await one.sources.claim(OPERATOR, at, 20, until)).toEqual([]);
      await two.sources.release(second.slice(0, 3));
      expect((await one.sources.claim(OPERATOR, at, 20, until)).map(({ id }) => id)).toEqual(
        second.slice(0, 3).map(({ id }) => id),
      );
      // Whoever renews keeps what it still has, however long; whoever was killed leaves its sources to the others.
      const [kept = ''] = first.map(({ id }) => id);
      const [given = ''] = second.map(({ id }) => id);
      const later = shift(at, 7_200_000);
      expect(await one.sources.renew([kept], until, later)).toEqual([kept]);
      expect(await two.sources.renew([kept], until, shift(at, 9_000_000))).toEqual([]);
      await one.sources.save(newSource({ ...FEED, id: given }, at));
      expect(await two.sources.renew([given], until, later)).toEqual([]);
      const free = await one.sources.claim(OPERATOR, shift(at, 3_600_000), 100, later);
      expect(free).toHaveLength(32);
      expect(free.map(({ id }) => id)).not.toContain(kept);
      await Promise.all([one.close(), two.close()]);
    });

    it('gives a lease to nobody twice, and may drop it while another one asks for it', async () => {
      const url = await server.database('leases');
      const stores = await Promise.all([openStore({ url }, { now }), openStore({ url }, { now })]);
      let holders = 0;
      let most = 0;
      const rounds = stores.flatMap(({ leases }, at) =>
        Array.from({ length: 4 }, async (_, n) => {
          for (let times = 0; times < 40; times += 1) {
            const { taken } = await leases.take('start', `${at}-${n}`, timestamp(now()), 60_000);
            if (!taken) continue;
            holders += 1;
            most = Math.max(most, holders);
            await leases.held('start', timestamp(now()));
            holders -= 1;
            await leases.drop('start', `${at}-${n}`);
          }
        }),
      );
      await Promise.all(rounds);
      expect(most).toBe(1);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('that cannot be reached is said so, with the remedy', async () => {
      const nowhere = 'postgres://nobody:secret@127.0.0.1:9/none';
      const opening = openStore({ url: nowhere }, { now });
      await expect(opening).rejects.toMatchObject({
        name: 'UserError',
        remedy: expect.stringContaining('DATABASE_URL'),
      });
      await expect(opening).rejects.not.toThrow('secret');
    });
  });
}
