/** A store whose newest rows with a word are all somebody else's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/index.ts';
import { marksOf } from '../../src/store/marks.ts';
import { recordOf } from '../contracts/store-records.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

/** More than are held against a filter in one search. */
const OTHERS = 8_500;

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
    crowd(file);

    const store = await openStore({ file }, { now });
    expect(await store.quotes.count(mine, { about: 'harbour' })).toEqual({ quotes: 1, more: false });
    const found = await store.quotes.list(mine, { about: 'harbour' }, { limit: 5, offset: 0 });
    expect(found.map(({ article }) => article.id)).toEqual(['own']);
    const [alike] = await store.quotes.like(mine, 'The harbour stays closed.', 5);
    expect(alike?.article.id).toBe('own');
    await store.close();
  });
});

/** Rows of another workspace that hold the word, each with a shared one after it that does not. */
function crowd(file: string): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const quote = database.prepare(
    `insert into quotes select pk + ?, id || '-' || ?, article, number, text_of, span_start, span_end, text, print || ?, kind,
      statement, pieces, speaker, cue, attribution, said_on, context_start, context_end, status, fixed_speaker, fixed_by,
      fixed_at, ?, outlet_key, published_at, story, speaker_key, confidence from quotes where id = (select min(id) from quotes)`,
  );
  const words = database.prepare(
    'insert into quote_words (rowid, words, context, facets) values (?, ?, ?, ?)',
  );
  const marks = (workspace: string | null) => marksOf({ workspace, outlet: 'O', story: 's' }).join(' ');
  const theirs = { workspace: 'b', text: 'harbour', marks: marks('b') };
  const shared = { workspace: '', text: 'bridge', marks: marks(null) };
  const { first } = database.prepare('select max(pk) as first from quotes').get() ?? {};
  database.exec('begin');
  for (let n = 1; n <= OTHERS * 2; n += 1) {
    const { workspace, text, marks: carried } = n % 2 === 1 ? theirs : shared;
    quote.run(n, n, n, workspace);
    words.run(BigInt(Number(first) + n), text, text, carried);
  }
  database.exec('commit');
  database.close();
}
