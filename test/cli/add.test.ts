import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAdd } from '../../src/cli/add.ts';
import { registerArticle } from '../../src/cli/article.ts';
import { run } from './verbs.ts';

const TEXT = '“We will build it before winter,” said Ada Lindqvist, the mayor of Westport, on Tuesday.';

let folder: string;
let data: readonly string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-add-'));
  data = ['--data', join(folder, 'data')];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const add = (words: readonly string[], stdin?: string) => run(registerAdd, ['add', ...words, ...data], stdin);
const article = (...words: readonly string[]) => run(registerArticle, ['article', ...words, ...data]);

describe('pullquote add', () => {
  it('leaves out what an outlet repeats below its articles, and article show says so', async () => {
    const box =
      'Tom Hale covers health and schools for us, and he has lived by the sea with two dogs since 2019.';
    const titles = ['Pool closes', 'Bakery burns', 'Choir wins'];
    const texts = titles.map((title, n) => `${TEXT.replace('winter', `${title} ${n}`)}`);
    const line = (n: number) =>
      JSON.stringify({ title: titles[n], source: 'The Herald', text: `${texts[n]}\n\n${box}` });
    const added = await add([await put('three.jsonl', [0, 1, 2].map(line).join('\n'))]);
    const [first] = added.out.match(/a\w{12}/) ?? [];
    const shown = await article('show', first ?? '');
    expect(shown.out).toContain(`Left out: stands in 3 articles of this outlet: ${box}`);
    const asJson = JSON.parse((await article('show', first ?? '', '--format', 'json')).out);
    expect(asJson.leftOut).toMatchObject([{ articles: 3 }]);
    expect(asJson.passages).toHaveLength(1);
  });

  it('prints a line for each article and a total, and knows them the second time', async () => {
    const file = await put('a.md', `---\ntitle: Harbour\nsource: The Herald\n---\n${TEXT}`);
    const first = await add([file]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^added {4}a\w{12} {2}The Herald: Harbour \(1 quote, 1 speaker\)\n1 added, 0 revised/,
    );
    expect((await add([file])).out).toMatch(/^known .*\n0 added, 0 revised, 1 known already, 0 failed/);
    await put('a.md', `---\ntitle: Harbour\nsource: The Herald\n---\n${TEXT} The council agreed.`);
    expect((await add([file])).out).toMatch(/^revised/);
  });

  it('takes outlet, date and title from the person who adds it', async () => {
    const file = await put('bare.txt', TEXT);
    const { out, code } = await add([
      ...[
        file,
        '--outlet',
        'Harbour News',
        '--published',
        '2026-05-08',
        '--title',
        'Before winter',
        '--format',
        'json',
      ],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).articles).toMatchObject([
      { source: 'Harbour News', publishedAt: '2026-05-08T00:00:00.000Z', title: 'Before winter' },
    ]);
  });

  it('keeps the date that an article gives, and says “no date” where none is known', async () => {
    await add([await put('a.md', `---\npublished: 2026-05-01\n---\n${TEXT}`), '--published', '2026-05-08']);
    await add([await put('b.txt', `${TEXT} More.`)]);
    const listed = (await article('list')).out;
    expect(listed).toContain('2026-05-01');
    expect(listed).toMatch(/no date +/);
    const id = /(a\w{12}) {2}no date/.exec(listed)?.[1] ?? '';
    expect((await article('show', id)).out).toMatch(/no date · stored \d{4}-\d{2}-\d{2}/);
  });

  it.each([
    [['--published', 'last week'], /Not a date of publication: last week/],
    [['--published', '2999-01-01'], /must not be in the future/],
  ])('refuses %j with the remedy', async (options, message) => {
    const { err, code } = await add([await put('a.txt', TEXT), ...options]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('gives one title to one article alone', async () => {
    const files = [await put('a.txt', TEXT), await put('b.txt', `${TEXT} More.`)];
    const { err, out, code } = await add([...files, '--title', 'One']);
    expect(code).toBe(1);
    expect(out).toContain('1 added');
    expect(err).toContain('Several articles cannot have one title.');
  });

  it('goes on after a bad item and ends with code 1', async () => {
    const good = await put('good.txt', TEXT);
    const { out, err, code } = await add([join(folder, 'none.txt'), await put('empty.txt', ''), good]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /none\.txt: There is no such file\. Check the path\.\nfailed .*empty\.txt: The file is empty/,
    );
    expect(out).toMatch(/1 added, 0 revised, 0 known already, 2 failed/);
  });

  it('reads standard input and names the outlet that was given', async () => {
    const lines = [TEXT, `${TEXT} Again.`].map((text) => JSON.stringify({ text })).join('\n');
    const { out } = await add(['-', '--source', 'The Herald', '--format', 'json'], lines);
    const printed: unknown = JSON.parse(out);
    expect(printed).toMatchObject({
      added: 2,
      failed: 0,
      articles: [
        {
          result: 'added',
          source: 'The Herald',
          byline: null,
          language: 'en',
          summary: expect.any(Array),
          quotes: [
            { text: 'We will build it before winter,', kind: 'direct', speaker: { name: 'Ada Lindqvist' } },
          ],
          people: expect.any(Array),
          passages: [{ start: 0, end: TEXT.length }],
        },
        {},
      ],
    });
  });

  it('refuses an address inside the network', async () => {
    const { err, code } = await add(['http://127.0.0.1:1/']);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be read: port 1 is not read\. Give a public/);
  });
});

describe('pullquote article', () => {
  it('lists, shows and removes what is stored', async () => {
    expect((await article('list')).out).toMatch(/Nothing is stored yet/);
    await add([await put('a.txt', TEXT), '--source', 'The Herald']);
    const id = /a\w{12}/.exec((await article('list')).out)?.[0] ?? '';
    expect((await article('show', id)).out).toContain('Ada Lindqvist: “We will build it before winter,”');
    expect(JSON.parse((await article('list', '--format', 'json')).out)).toMatchObject({
      total: 1,
      articles: [{ id }],
    });
    expect(await article('remove', id)).toMatchObject({ code: 1, err: expect.stringMatching(/--yes/) });
    expect((await article('remove', id, '--yes')).out).toBe(`Removed ${id}.\n`);
    expect(await article('show', id)).toMatchObject({ code: 1, err: expect.stringMatching(/no article/) });
    expect(await article('remove', id, '--yes')).toMatchObject({ code: 1 });
  });

  it('checks its numbers', async () => {
    expect(await article('list', '--limit', 'many')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/number/),
    });
  });
});
