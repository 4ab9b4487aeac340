/** A store with thousands of rows for each word. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHARED, scopeOf } from '../../src/core/base/scope.ts';
import { stemsOf } from '../../src/core/text/words.ts';
import { openStore } from '../../src/store/index.ts';
import { marksOf } from '../../src/store/search/row-marks.ts';
import { recordOf } from '../contracts/store-records.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

/** More than are held against a filter in one search. */
const OTHERS = 8_500;
/** A word in so many rows chooses none; one in so many does. */
const COMMON = 12_500;
const RARER = 3_000;

describe('a workspace', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-crowded-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('finds its own quotes behind thousands of another’s, though most of all rows are shared', async () => {
    const file = join(folder, 'store.db');
    const mine = scopeOf('a');
    const filling = await openStore({ file }, { now });
    await filling.articles.save(recordOf('own', { workspace: 'a' }, [{ words: 'The harbour stays open.' }]));
    await filling.close();
    // Each row of another workspace that holds the word has a shared one after it that does not.
    const crowded = Array.from({ length: OTHERS }, () => [
      { workspace: 'b', text: 'harbour' },
      { workspace: null, text: 'bridge' },
    ]);
    crowd(file, crowded.flat());

    const store = await openStore({ file }, { now });
    expect(await store.quotes.count(mine, { about: 'harbour' })).toEqual({ quotes: 1, more: false });
    const found = await store.quotes.list(mine, { about: 'harbour' }, { limit: 5, offset: 0 });
    expect(found.map(({ article }) => article.id)).toEqual(['own']);
    const [alike] = await store.quotes.like(mine, 'The harbour stays closed.', 5);
    expect(alike?.article.id).toBe('own');
    await store.close();
  });

  it('finds the one old quote that holds a rare and a common word before thousands that hold one of them', async () => {
    const file = join(folder, 'store.db');
    const filling = await openStore({ file }, { now });
    await filling.articles.save(recordOf('both', {}, [{ words: 'The harbour bridge stays open.' }]));
    await filling.close();
    const rows = Array.from({ length: COMMON }, (_, n) => [
      { workspace: null, text: 'bridge' },
      ...(n < RARER ? [{ workspace: null, text: 'harbour' }] : []),
    ]);
    crowd(file, rows.flat());

    const store = await openStore({ file }, { now });
    const found = await store.quotes.list(SHARED, { about: 'harbour bridge' }, { limit: 5, offset: 0 });
    expect(found).toHaveLength(5);
    expect(found[0]?.article.id).toBe('both');
    expect(found[0]?.quote.id).toBe('both-q0');
    await store.close();
  });
});

/** Adds quotes that hold the texts, copies of the first in all else. */
function crowd(
  file: string,
  rows: readonly { readonly workspace: string | null; readonly text: string }[],
): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const quote = database.prepare(
    `insert into quotes select pk + ?, id || '-' || ?, article, number, text_of, span_start, span_end, text, print || ?, kind,
      statement, pieces, speaker, cue, attribution, said_on, context_start, context_end, status, fixed_speaker, fixed_by,
      fixed_at, ?, outlet_key, published_at, story, speaker_key, confidence, modality, shown from quotes where id = (select min(id) from quotes)`,
  );
  const words = database.prepare(
    'insert into quote_words (rowid, words, context, facets) values (?, ?, ?, ?)',
  );
  const { first } = database.prepare('select max(pk) as first from quotes').get() ?? {};
  database.exec('begin');
  for (const [at, { workspace, text }] of rows.entries()) {
    quote.run(at + 1, at + 1, at + 1, workspace ?? '');
    const marks = marksOf({ workspace, outlet: 'O', story: 's', language: null }).join(' ');
    const stems = stemsOf(text).join(' ');
    words.run(BigInt(Number(first) + at + 1), stems, stems, marks);
  }
  database.exec('commit');
  database.close();
}
