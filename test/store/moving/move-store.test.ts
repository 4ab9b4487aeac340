/** Moving a store between SQLite and a real Postgres: everything arrives, a stop in the middle does no harm, and nothing is overwritten. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerMoveStore } from '../../../src/cli/upkeep/move-store.ts';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { timestamp } from '../../../src/core/base/time.ts';
import { announceProcess } from '../../../src/ops/index.ts';
import { type MovedRows, openMove, openStore, type StoreAddress } from '../../../src/store/index.ts';
import { MOVED_TABLES } from '../../../src/store/moving/moved-tables.ts';
import { run } from '../../cli/verbs.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { SILENT } from '../../fakes/log.ts';
import { startPostgres } from '../server.ts';

const now = () => Temporal.Now.instant();

const server = await startPostgres();
let folder: string;
let source: StoreAddress & { readonly file: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-move-'));
  source = { file: join(folder, 'pullquote.db') };
  await fill(source.file);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (!('reason' in server)) await server.stop();
});

async function save(address: StoreAddress): Promise<void> {
  const store = await openStore(address, { now });
  for (let n = 0; n < 60; n++) {
    const words = [
      `The ferry to island ${n} sails at dawn.`,
      'Nobody asked the harbour master “why”\u00a0– ☃.',
    ];
    const said = words.map((one) => ({ words: one, by: n % 3 === 0 ? null : `Ada Brook ${n % 7}` }));
    const people = [{ name: `Ada Brook ${n % 7}`, aliases: ['Ada'], role: null, mentions: [] }];
    await store.articles.save(recordOf(`a${n}`, n === 5 ? { language: 'de' } : {}, said, people), [
      { hash: 281_474_976_710_000 + n, related: n % 2 === 0, repeated: false },
    ]);
  }
  await store.articles.save({
    ...recordOf('a7', { revision: 2, text: 'Now it says nothing.' }),
  });
  await store.close();
}

/** Articles with all that is found in them, and at least one row in every other table. */
async function fill(file: string): Promise<void> {
  await save({ file });
  const raw = new DatabaseSync(file);
  for (const { name } of MOVED_TABLES) {
    if (Number(raw.prepare(`select count(*) as n from ${name}`).get()?.['n']) > 0) continue;
    const columns = raw.prepare(`pragma table_info(${name})`).all();
    const values = columns.map(({ type }) => (String(type).toLowerCase() === 'text' ? 'row' : 1));
    raw
      .prepare(
        `insert into ${name} (${columns.map(({ name: column }) => column).join()}) values (${values.map(() => '?').join()})`,
      )
      .run(...values);
  }
  raw.close();
}

async function moved(from: StoreAddress, to: StoreAddress, stopAfter = Number.POSITIVE_INFINITY) {
  const move = await openMove(from, to, now);
  let steps = 0;
  let last = { done: 0, all: -1 };
  try {
    const tables = await move.run(async (step) => {
      last = step;
      steps += 1;
      if (steps > stopAfter) throw new Error('the power failed');
    });
    return { tables, steps, last };
  } finally {
    await move.close();
  }
}

/** Every word of the full-text index of a file, with its places. */
function wordsIn(file: string): readonly unknown[] {
  const raw = new DatabaseSync(file, { readOnly: true });
  const found = ['passage_places', 'quote_places'].flatMap((table) =>
    raw.prepare(`select term, doc, col, offset from ${table} order by 1, 2, 3, 4`).all(),
  );
  raw.close();
  return found;
}

/** The same on Postgres, as text. */
async function vectorsIn(url: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const found = ['passage_words', 'quote_words'].map((table) =>
    client.query(`select pk, words::text from ${table} order by pk`),
  );
  const rows = (await Promise.all(found)).flatMap((result) => result.rows);
  await client.end();
  return rows;
}

async function drift(address: StoreAddress) {
  const store = await openStore(address, { now });
  const found = await store.drift();
  await store.close();
  return found;
}

if ('reason' in server) {
  describe.skip(`moving a store (Postgres cannot run here: ${server.reason})`, () => {
    it('is done both ways', () => undefined);
  });
} else {
  describe('moving a store', () => {
    it('brings every row to Postgres and back, also over stops in the middle', async () => {
      const postgres = { url: await server.database('moved') };
      const whole = await moved(source, postgres);
      expect(whole.last.done).toBe(whole.last.all);
      expect(whole.tables.filter(({ rows }) => rows === 0)).toEqual([]);
      // What the move indexes is what saving the same articles indexes.
      const saved = { url: await server.database('saved') };
      await save(saved);
      const vectors = await vectorsIn(postgres.url);
      expect(vectors.length).toBeGreaterThan(200);
      expect(vectors).toEqual(await vectorsIn(saved.url));

      const back = { file: join(folder, 'back.db') };
      let again: readonly MovedRows[] | null = null;
      let stops = 0;
      while (again === null)
        again = await moved(postgres, back, 9).then(
          ({ tables }) => tables,
          (error: unknown) => {
            expect(error).toMatchObject({ message: 'the power failed' });
            stops += 1;
            // The comparison reads everything again, so it needs its steps in one go.
            return stops < 8 ? null : moved(postgres, back).then(({ tables }) => tables);
          },
        );
      expect(stops).toBe(8);
      expect(again).toEqual(whole.tables);
      expect(wordsIn(back.file)).toEqual(wordsIn(source.file));
      // The made-up rows of other tables count nothing.
      expect(await drift(back)).toEqual(await drift(source));
    }, 60_000);

    it('lets the database give keys above those that came along', async () => {
      const postgres = { url: await server.database('keys') };
      await moved(source, postgres);
      const store = await openStore(postgres, { now });
      await store.articles.save(recordOf('later', {}, [{ words: 'We saw the lighthouse go dark.' }]));
      expect(await store.articles.count(OPERATOR, {})).toMatchObject({ articles: 61 });
      await store.close();
    }, 60_000);

    it('keeps a store closed that holds only a part', async () => {
      const half = { file: join(folder, 'half.db') };
      const postgres = { url: await server.database('half') };
      await expect(moved(source, postgres, 5)).rejects.toThrow('the power failed');
      await expect(openStore(postgres, { now })).rejects.toMatchObject({
        name: 'UserError',
        remedy: expect.stringContaining('move-store postgres'),
      });
      await fill(half.file);
      await expect(moved(half, postgres)).rejects.toThrow('a part of another store');
    }, 60_000);

    it('begins no second move and overwrites nothing', async () => {
      const postgres = { url: await server.database('full') };
      const store = await openStore(postgres, { now });
      await store.articles.save(recordOf('mine'));
      await store.close();
      await expect(moved(source, postgres)).rejects.toMatchObject({
        message: expect.stringContaining('is not empty: '),
        remedy: expect.stringContaining('drop schema'),
      });
      const after = await openStore(postgres, { now });
      expect(await after.articles.count(OPERATOR, {})).toMatchObject({ articles: 1 });
      await after.close();
    });

    it('notices what was written into the store meanwhile', async () => {
      const changing = { file: join(folder, 'changing.db') };
      await fill(changing.file);
      const postgres = { url: await server.database('changing') };
      const raw = new DatabaseSync(changing.file);
      raw.exec('pragma busy_timeout = 5000');
      const move = await openMove(changing, postgres, now);
      const changed = move.run(async ({ what }) => {
        if (what === 'indexed') raw.exec(`update sources set outlet = 'Renamed' where id = 'row'`);
      });
      await expect(changed).rejects.toThrow(/differs .*: sources\./);
      raw.exec(`delete from sources where id = 'row'`);
      raw.close();
      await move.close();
      await expect(moved(changing, postgres)).rejects.toThrow('has changed since the move began: sources');
    }, 60_000);

    describe('at the terminal', () => {
      const verb = async (url: string, words: readonly string[], data = folder) => {
        process.env['DATABASE_URL'] = url;
        try {
          return await run(registerMoveStore, ['move-store', ...words, '--data', data]);
        } finally {
          delete process.env['DATABASE_URL'];
        }
      };

      it('refuses while a bot runs on either store, and goes on after it', async () => {
        const url = await server.database('held');
        const file = await openStore(source, { now });
        await file.leases.take('run', 'another', timestamp(now()), 60_000);
        const onFile = await verb(url, ['postgres']);
        expect(onFile.err).toContain('already running on this store');
        await file.leases.drop('run', 'another');
        await file.close();

        const database = await openStore({ url }, { now });
        const bot = await announceProcess(database.leases, 'deliver', now, SILENT);
        expect((await verb(url, ['postgres'])).err).toContain('Stop every process');
        await bot.release();
        const done = await verb(url, ['postgres']);
        expect(done).toMatchObject({ err: '', code: 0 });
        expect(done.out).toMatch(/articles +60 rows {2}[0-9a-f]{16}/);
        await database.close();
      }, 60_000);

      it('keeps processes out of Postgres while it moves', async () => {
        const url = await server.database('busy');
        const database = await openStore({ url }, { now });
        await database.leases.take('move', 'another', '2999-01-01T00:00:00.000Z', 60_000);
        await expect(announceProcess(database.leases, 'all', now, SILENT)).rejects.toThrow('is being moved');
        expect(await database.leases.held('process ', now().toString())).toEqual([]);
        await database.close();
      });

      it('says what is missing', async () => {
        expect((await run(registerMoveStore, ['move-store', 'postgres'])).err).toContain('DATABASE_URL');
        const nothing = await verb(
          'postgres://nobody@127.0.0.1:9/none',
          ['postgres'],
          join(folder, 'nowhere'),
        );
        expect(nothing.err).toContain('no store in');
      });
    });
  });
}
