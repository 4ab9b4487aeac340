import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentFaultError } from '../../src/core/base/errors.ts';
import type { FoundArticle } from '../../src/core/ingest/add-articles.ts';
import { createFiles } from '../../src/sources/read-files.ts';
import { readPage } from '../../src/workers/pages/read-page.ts';
import { readRecord } from '../../src/workers/records/read-record.ts';

const files = createFiles({
  analyst: { extract: async (page) => readPage(page), record: async (document) => readRecord(document) },
});
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-files-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const all = async (found: AsyncIterable<FoundArticle>) => Array.fromAsync(found);
const readOne = async (path: string) => {
  const [found, ...more] = await all(files.read(path));
  expect(more).toEqual([]);
  return found !== undefined && 'draft' in found ? found.draft : found?.error.message;
};

describe('a file', () => {
  it('of plain text is its text', async () => {
    expect(await readOne(await put('a.txt', 'Some words.\n'))).toMatchObject({
      text: 'Some words.\n',
      outlet: 'Unknown outlet',
    });
  });

  it('of Markdown brings its front matter, and loses its marks', async () => {
    const path = await put(
      'a.md',
      `---\ntitle: A title\nsource: The Herald\nurl: https://herald.example/1\nauthor: [Ann, Bo]\ndate: 2026-02-03\n---\n# Heading\n\nSome **bold** and [linked](https://x.example) words.\n\n> quoted\n`,
    );
    expect(await readOne(path)).toMatchObject({
      title: 'A title',
      outlet: 'The Herald',
      source: 'the-herald',
      url: 'https://herald.example/1',
      byline: 'Ann, Bo',
      publishedAt: '2026-02-03',
      text: 'Heading\n\nSome bold and linked words.\n\nquoted',
    });
  });

  it('of HTML brings the article of the page, and its own address', async () => {
    const body = '<p>Long enough to be taken for the article of this page, with commas, and more.</p>'.repeat(
      20,
    );
    const path = await put(
      'a.html',
      `<html><head><title>T</title><link rel="canonical" href="https://herald.example/2"><meta property="og:site_name" content="The Herald"></head><body><nav>Menu</nav><article>${body}</article></body></html>`,
    );
    expect(await readOne(path)).toMatchObject({
      title: 'T',
      outlet: 'The Herald',
      url: 'https://herald.example/2',
    });
  });

  it('of JSON may hold one article, a list, or a list under a name', async () => {
    const article = {
      text: 'Words.',
      headline: 'H',
      publisher: { name: 'The Herald' },
      authors: [{ name: 'Ann' }],
    };
    expect(await readOne(await put('one.json', JSON.stringify(article)))).toMatchObject({
      title: 'H',
      byline: 'Ann',
    });
    for (const [name, document] of [
      ['list.json', [article, article]],
      ['named.json', { articles: [article, article] }],
    ] as const) {
      expect(await all(files.read(await put(name, JSON.stringify(document))))).toHaveLength(2);
    }
  });

  it('of JSON lines gives each line its turn, and a bad one does not stop the rest', async () => {
    const path = await put(
      'a.jsonl',
      '{"text":"One.","id":1}\n\nnot json\n{"title":"no text"}\n{"text":5}\n{"text":"Two."}',
    );
    const found = await all(files.read(path));
    expect(found.map((one) => ('draft' in one ? one.draft.text : one.name.split(':').at(-1)))).toEqual([
      'One.',
      '3',
      '4',
      '5',
      'Two.',
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFF“Grüße”', 'utf8')],
    ['UTF-16 with a mark', Buffer.from('\uFEFF“Grüße”', 'utf16le')],
    ['UTF-16 without one', Buffer.from('Plain words, “Grüße”', 'utf16le')],
    [
      'windows-1252',
      Buffer.from([0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94, ...Buffer.from(' and plain words')]),
    ],
  ])('in %s is read', async (_, bytes) => {
    expect(await readOne(await put('a.txt', bytes))).toMatchObject({
      text: expect.stringContaining('“Grüße”'),
    });
  });

  it.each([
    ['empty', new Uint8Array(), /empty/],
    ['white space', Buffer.from(' \n\n'), /empty/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /not text/],
    ['in an unknown encoding', Buffer.from([0x82, 0xb1, 0x81, 0xf1, 0x82, 0xc9, 0x82, 0xbf]), /encoding/],
    ['too large', Buffer.alloc(50_000_000, 'a'), /too large/],
  ])('that is %s says so', async (_, bytes, message) => {
    expect(await readOne(await put('a.txt', bytes))).toMatch(message);
  });

  it('that is missing, or whose front matter is broken, says so', async () => {
    expect(await readOne(join(folder, 'none.txt'))).toMatch(/no such file/);
    expect(await readOne(await put('b.md', '---\ntitle: [\n---\ntext'))).toMatch(/front matter/);
  });

  it('with a line longer than any article goes on with the next line', async () => {
    const path = await put('long.jsonl', `{"text":"${'a'.repeat(6_000_000)}"}\n{"text":"Next."}\n`);
    const [long, next] = await all(files.read(path));
    expect(long).toMatchObject({ error: { message: expect.stringMatching(/too long/) } });
    expect(next).toMatchObject({ draft: { text: 'Next.' } });
  });
});

describe('a folder', () => {
  it('gives its article files in order, and those of the folders in it', async () => {
    await mkdir(join(folder, 'sub'));
    await put('b.txt', 'B');
    await put('a.md', 'A');
    await put('.hidden.txt', 'H');
    await put('picture.png', 'P');
    await put('sub/c.txt', 'C');
    const found = await all(files.read(folder));
    expect(found.map((one) => ('draft' in one ? one.draft.text : one.error.message))).toEqual([
      'A',
      'B',
      'C',
    ]);
  });
});

describe('a stream', () => {
  const stream = (text: string) => Readable.from([Buffer.from(text.slice(0, 5)), Buffer.from(text.slice(5))]);

  it.each([
    ['{"text":"One."}\n{"text":"Two."}\n', 2],
    ['{\n  "text": "One."\n}\n', 1],
    ['[{"text":"One."},{"text":"Two."}]', 2],
    ['---\ntitle: T\n---\nWords.', 1],
    ['Just words.', 1],
  ])('is told by how it begins: %j', async (text, articles) => {
    const found = await all(files.readStream('standard input', stream(text)));
    expect(found.filter((one) => 'draft' in one)).toHaveLength(articles);
  });

  it('without anything in it says so', async () => {
    expect(await all(files.readStream('standard input', Readable.from([])))).toMatchObject([
      { error: { message: 'The file is empty.' } },
    ]);
  });
});

describe('a page that brings out a fault', () => {
  it('is an error of its own, and the files after it are read', async () => {
    const faulty = createFiles({
      analyst: {
        extract: () => Promise.reject(new DocumentFaultError('it broke')),
        record: async (document) => readRecord(document),
      },
    });
    await put('a.html', '<p>One page.</p>');
    await put('b.txt', 'Some words.');
    const [page, text] = await all(faulty.read(folder));
    expect(page).toMatchObject({ error: { message: expect.stringContaining('fault') } });
    expect(text).toMatchObject({ draft: { text: 'Some words.' } });
  });
});
