import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAdd } from '../../src/cli/add.ts';
import { registerQuestions } from '../../src/cli/questions.ts';
import { registerReanalyse } from '../../src/cli/reanalyse.ts';
import { run } from './verbs.ts';

const TEXT = '“We will build it before winter,” said Ada Lindqvist, the mayor of Westport, on Tuesday.';

let folder: string;
let data: readonly string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-reanalyse-'));
  data = ['--data', join(folder, 'data')];
  const file = join(folder, 'a.md');
  await writeFile(file, `---\ntitle: Harbour\nsource: The Herald\n---\n${TEXT}`);
  await run(registerAdd, ['add', file, ...data]);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** As if an earlier version had taken the words for somebody else's. */
function makeOld(): void {
  const database = new DatabaseSync(join(folder, 'data', 'pullquote.db'));
  database.exec(`update articles set analysed_by = 0;
    update quotes set speaker = json_set(speaker, '$.name', 'Westport'), speaker_key = 'westport'`);
  database.close();
}

describe('pullquote reanalyse', () => {
  it('says that there is nothing to do', async () => {
    const { out, code } = await run(registerReanalyse, ['reanalyse', ...data]);
    expect(out).toBe('Every stored article was read by this version.\n');
    expect(code).toBe(0);
  });

  it('gives stored quotes the speakers of this version, and says what changed', async () => {
    makeOld();
    const { out, code } = await run(registerReanalyse, ['reanalyse', ...data]);
    expect(out).toBe(
      '1 article read again, 1 changed: 0 statements added, 0 dropped, 1 with another speaker or none.\nNothing was posted, and posts that went out stay as they are.\n',
    );
    expect(code).toBe(0);
    const quotes = await run(registerQuestions, ['quotes', '--speaker', 'Lindqvist', ...data]);
    expect(quotes.out).toContain('We will build it before winter');
  });

  it('prints its counts as JSON', async () => {
    makeOld();
    const { out } = await run(registerReanalyse, ['reanalyse', ...data, '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      articles: 1,
      changed: 1,
      excerpts: 0,
      failed: 0,
      speakers: 1,
      added: 0,
      dropped: 0,
    });
  });
});
