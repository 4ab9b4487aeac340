import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { registerAnalyze } from '../../src/cli/analyze.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { UserError } from '../../src/core/base/errors.ts';

const LINE = {
  id: 'one',
  text: '“The bridge is open,” Ada Lindqvist said.',
  title: null,
  publishedAt: '2024-03-14',
};

async function run(
  args: readonly string[],
  input = '',
): Promise<{ readonly rows: readonly object[]; readonly exitCode: number }> {
  const stdout = new PassThrough();
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr: new PassThrough(),
    interactive: false,
    print: (text) => stdout.write(`${text}\n`),
    printJson: (value) => stdout.write(JSON.stringify(value)),
    warn: () => undefined,
    exitCode: 0,
  };
  const program = new Command().exitOverride();
  registerAnalyze(program, terminal, async (path) => {
    if (path.endsWith('.missing')) throw new UserError('There is no such file.');
    return { text: LINE.text };
  });
  await program.parseAsync(['analyze', ...args], { from: 'user' });
  stdout.end();
  const output = (await stdout.toArray()).join('');
  const rows = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): object => JSON.parse(line));
  return { rows, exitCode: terminal.exitCode };
}

describe('analyze --jsonl', () => {
  test('prints one line for each article, with exactly the fixed keys', async () => {
    const { rows, exitCode } = await run(['--jsonl'], `${JSON.stringify(LINE)}\n`);
    expect(exitCode).toBe(0);
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'summary', 'quotes', 'people', 'passages', 'language']);
    expect(rows[0]).toMatchObject({
      id: 'one',
      quotes: [{ kind: 'direct', text: 'The bridge is open,', speaker: { name: 'Ada Lindqvist' } }],
    });
  });

  test('answers a bad line in its place and exits 1 at the end', async () => {
    const lines = ['{"id":"a","text":3}', 'no json', '[]', JSON.stringify(LINE)].join('\n');
    const { rows, exitCode } = await run(['--jsonl', '-'], lines);
    expect(exitCode).toBe(1);
    expect(rows).toMatchObject(
      [{ id: 'a', error: /text/ }, { id: null }, { id: null }, { id: 'one' }].map((row) =>
        row.error === undefined ? row : { ...row, error: expect.stringMatching(row.error) },
      ),
    );
  });

  test('takes separators of Unicode inside a text for what they are', async () => {
    const { rows } = await run(['--jsonl'], `{"id":"u","text":"One.\u2028Two.\u2029Three."}`);
    expect(rows).toMatchObject([{ id: 'u' }]);
  });

  test('reads files, and says which one can’t be read', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pullquote-')), 'articles.jsonl');
    writeFileSync(file, `${JSON.stringify(LINE)}\n\n${JSON.stringify({ ...LINE, id: 'two' })}\n`);
    expect((await run(['--jsonl', file])).rows).toMatchObject([{ id: 'one' }, { id: 'two' }]);
    await expect(run(['--jsonl', `${file}.none`])).rejects.toThrow(/none/);
  });
});

describe('analyze', () => {
  test('takes each file for one article, its path for the id', async () => {
    expect((await run(['a.txt', 'b.md'])).rows).toMatchObject([{ id: 'a.txt' }, { id: 'b.md' }]);
  });

  test('goes on after a file that can’t be read', async () => {
    const { rows, exitCode } = await run(['a.missing', 'b.md']);
    expect(rows).toMatchObject([{ id: 'a.missing', error: 'There is no such file.' }, { id: 'b.md' }]);
    expect(exitCode).toBe(1);
  });
});
