import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAdd } from '../../src/cli/add.ts';
import { registerExport } from '../../src/cli/export.ts';
import { registerQuestions } from '../../src/cli/questions.ts';
import { run } from './verbs.ts';

const SAMPLES = fileURLToPath(new URL('../../config/samples', import.meta.url));

let folder: string;
let place: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-export-'));
  await writeFile(join(folder, 'pullquote.yaml'), 'sources: []\n');
  place = ['--config', join(folder, 'pullquote.yaml'), '--digests', folder, '--data', join(folder, 'data')];
  const added = await run(registerAdd, ['add', SAMPLES, ...place]);
  expect(added.err).toBe('');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const exported = (...words: string[]) => run(registerExport, ['export', 'quotes', ...words, ...place]);
const asked = (...words: string[]) => run(registerQuestions, [...words, ...place]);

interface Cited {
  readonly text: string;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
}

describe('export quotes', () => {
  test('writes CSV unless told otherwise, one line for each quote, and nothing else', async () => {
    const { out, err, code } = await exported('speaker:Putin');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toMatch(/^text,kind,speaker,saidOn,outlet,title,/);
    expect(rows.length).toBeGreaterThan(3);
    // He stands under his name in each language's own letters.
    for (const row of rows)
      expect(row).toMatch(/Vladimir Putin|弗拉基米尔·普京|Владимир Путин|Wladimir Putin/);
  });

  test('writes JSON that parses, filtered by words and by options with dashes alike', async () => {
    const byWords = JSON.parse((await exported('speaker:Putin', '--format', 'json')).out) as Cited[];
    const byOptions = await exported('--speaker', 'Vladimir Putin', '--format', 'json');
    expect(JSON.parse(byOptions.out)).toEqual(byWords);
    expect(byWords.length).toBeGreaterThan(3);
    for (const { text, start, end } of byWords) expect(text).toHaveLength(end - start);
  });

  test('writes Markdown with a citation under every quote', async () => {
    const { out } = await exported('about:partnership', '--format', 'md');
    expect((await exported('about:partnership', 'format:md')).out).toBe(out);
    const quotes = out.split('\n').filter((line) => line.startsWith('> — '));
    expect(quotes.length).toBeGreaterThan(0);
    for (const line of quotes)
      expect(line).toMatch(/\d{4}-\d{2}-\d{2}, retrieved .+, SHA-256 `[0-9a-f]{64}`/);
  });

  test('refuses a format that it does not know, and says which there are', async () => {
    const { out, err, code } = await exported('--format', 'xml');
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toContain('csv, json, md');
  });

  test('says that a speaker is not known instead of writing an empty file', async () => {
    const { out } = await exported('speaker:Nobodyatall');
    expect(out).toContain('No stored speaker has this name');
  });
});

describe('answers at the terminal', () => {
  test('say what to type where a chat would have buttons: one of several names', async () => {
    const { out } = await asked('quotes', 'speaker:P');
    expect(out).toContain('Which one do you mean?');
    expect(out.replace(/\s+/g, ' ')).toContain("Vladimir Putin: pullquote quotes 'speaker:Vladimir Putin'");
  });

  test('and the next page, which is another one', async () => {
    const first = await asked('quotes');
    const command = /Next: pullquote (quotes .*)/.exec(first.out.replace(/\s+/g, ' '))?.[1] ?? '';
    expect(command).toMatch(/^quotes from:\d+ page:\d+/);
    const next = await asked(...command.split(' ').slice(0, 3));
    expect(next.out).toContain('Previous: pullquote quotes');
    expect(next.out).not.toBe(first.out);
  });
});
