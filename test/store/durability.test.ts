/** What is said to be saved is there after any end of the process, and the file is sound. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { openStore, proveSound } from '../../src/store/index.ts';

const SAVER = join(import.meta.dirname, 'saver.ts');
const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

/** Saves from this number on, kills the process in the middle of its work, and gives the last number it called safe. */
async function saveAndKill(
  file: string,
  from: number,
  atLeast: number,
  extraMicros: number,
): Promise<number> {
  const child = spawn(process.execPath, [SAVER, file, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  let said = '';
  let timer: NodeJS.Timeout | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (timer === null && said.split('\n').length > atLeast) {
      timer = setTimeout(() => child.kill('SIGKILL'), extraMicros / 1000);
    }
  });
  child.on('close', () => resolve());
  await promise;
  return Number(said.trimEnd().split('\n').at(-1));
}

describe('after kill -9', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-kill-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('all that was called safe is whole, whatever the process was doing', async () => {
    const file = join(folder, 'store.db');
    let from = 0;
    for (const [round, atLeast] of [3, 10, 1, 6].entries()) {
      const last = await saveAndKill(file, from, atLeast, round * 1700);
      expect(last).toBeGreaterThanOrEqual(from);
      proveSound(file);
      const store = await openStore({ file }, { now });
      for (let n = from; n <= last; n += 1) {
        const record = await store.articles.record(OPERATOR, `a${n}`);
        expect(record?.quotes.map(({ text }) => text)).toEqual(
          n % 3 === 0 ? [`Revised ${n}.`] : [`Statement number ${n}.`, `And another, the ${n}th.`],
        );
      }
      const { articles } = await store.articles.count(OPERATOR, {});
      const { quotes } = await store.speakers.rank(OPERATOR, {}, 1);
      await store.close();
      // Counts, full-text indexes and rows changed together or not at all.
      const database = new DatabaseSync(file, { readOnly: true });
      const number = (query: string) => Number(Object.values(database.prepare(query).get() ?? {})[0]);
      expect(number('select count(*) from articles')).toBe(articles);
      expect(number('select count(*) from quotes')).toBe(quotes);
      expect(number('select count(*) from quote_words_docsize')).toBe(quotes);
      expect(number('select count(*) from passage_words_docsize')).toBe(
        number('select count(*) from passages'),
      );
      database.close();
      from = last + 2;
    }
  }, 60_000);

  it('two processes may begin together where there is no file yet, and both keep their word', async () => {
    const file = join(folder, 'shared.db');
    const last = await Promise.all([saveAndKill(file, 0, 4, 0), saveAndKill(file, 1000, 4, 500)]);
    proveSound(file);
    const store = await openStore({ file }, { now });
    for (const id of last) expect(await store.articles.get(OPERATOR, `a${id}`)).not.toBeNull();
    await store.close();
  }, 60_000);
});
