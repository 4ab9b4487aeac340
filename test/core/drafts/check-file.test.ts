/** `/check` with a file: what is answered, what is refused, and that nothing of the draft stays. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, GivenFile } from '../../../src/core/commands/command.ts';
import { draftAnswer } from '../../../src/core/drafts/draft-format.ts';
import { LARGEST_DRAFT } from '../../../src/core/drafts/given-bytes.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { COLUMN, CONFIDENTIAL, invented, MARKDOWN, paragraphs, word } from '../../fixtures/draft-files.ts';
import { CALLER, type Newsroom, NOW, openNewsroom, textOf } from '../commands/newsroom.ts';

let room: Newsroom;
/** Each look at the clock takes so long. */
let seconds = 2;
let clock = NOW;
/** Each draft is another person's, unless a test says whose: one person may send only so many. */
let people = 0;
beforeAll(async () => {
  room = await openNewsroom({ now: () => (clock = clock.add({ seconds })) });
});
afterAll(() => room.close());

const file = (name: string, content: string | Uint8Array, more: Partial<GivenFile> = {}): GivenFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, type: null, size: bytes.length, bytes: async () => bytes, ...more };
};

async function check(
  files: readonly GivenFile[],
  {
    caller = {},
    options = {},
    progress = () => undefined,
  }: {
    readonly caller?: Partial<Caller>;
    readonly options?: Readonly<Record<string, string>>;
    readonly progress?: (message: Message) => void;
  } = {},
): Promise<Message> {
  const input = { kind: 'options', command: 'check', options } as const;
  const reply = await room.dispatch.run({
    ...{ id: null, caller: { ...CALLER, user: `u${people++}`, ...caller }, input, files, progress },
  });
  expect(reply?.visibility).toBe('private');
  return reply?.message ?? { notice: '', items: [], data: null };
}

describe('the answer', () => {
  it.each([
    ['Markdown', file('column.md', MARKDOWN), ['Line 4', 'Line 3', 'Line 3']],
    ['a Word document', file('column.docx', COLUMN), ['Paragraph 2', 'Paragraph 2', 'Paragraph 2']],
    [
      'UTF-16 of Windows',
      file('column.txt', Buffer.from(`\uFEFF${MARKDOWN}`, 'utf16le')),
      ['Line 4', 'Line 3', 'Line 3'],
    ],
    [
      'a file without a known name',
      file('column', MARKDOWN, { type: 'text/markdown' }),
      ['Line 4', 'Line 3', 'Line 3'],
    ],
  ])('to %s has every quotation with its verdict and place', async (_, given, places) => {
    const message = await check([given]);
    expect(message.notice).toBe(`${given.name}: 3 quotations checked, 2 not as on record`);
    const draft = draftAnswer.parse(message.data);
    expect(draft.quotations.map(({ verdict }) => verdict)).toEqual(['exact', 'altered', 'absent']);
    const said = textOf(message);
    expect(said).toContain('Not on record: 1 · Altered: 1 · Word for word: 1');
    for (const place of places) expect(said).toContain(place);
    // What does not pass comes first.
    expect(said.indexOf('Paragraph') + said.indexOf('Line')).toBeLessThan(said.indexOf('stabilizing'));
    expect(said.indexOf('nobody')).toBeLessThan(said.indexOf('stabilizing'));
    expect(said).toContain('Pullquote stores nothing of it.');
    expect(message.file).toBeUndefined();
  });

  it('says in one line each what passes, and whole what has to be looked at', async () => {
    await room.add(
      'Ines Okoro spoke in Lisbon. “The old quay will carry trams again before the spring tides,” Okoro said. “Nobody will pay twice for the same ticket,” she added.',
      { title: 'Trams on the quay' },
    );
    const quay = 'The old quay will carry trams again before the spring tides';
    const text = `Ines Okoro: “${quay}.”\n\n“${quay}.”\n\nInes Okoro said: “Nobody will pay twice for the same ticket.”\n`;
    const message = await check([file('quay.md', text)]);
    const [, read, passing] = message.items;
    const [head, rows] = passing?.blocks ?? [];
    expect(textOf({ ...message, items: [{ blocks: head === undefined ? [] : [head] }] })).toBe(
      'On record, word for word.',
    );
    expect(rows?.kind === 'list' ? rows.entries.length : 0).toBe(2);
    expect(textOf(message)).toMatch(/^- Line 1 · The old quay will … · [^·]+$/m);
    expect(textOf(message)).toMatch(/^- Line 3 · The old quay will … · Ines Okoro · [^·]+$/m);
    expect(read?.blocks.some(({ kind }) => kind === 'quote')).toBe(true);
    expect(textOf(message)).toContain('which we read as Ines Okoro');
  });

  it('shows eight, and has all of them in a file, when there are more', async () => {
    const message = await check([file('notes.md', `${invented(20)}${MARKDOWN}`)]);
    expect(message.items.length).toBe(10);
    expect(textOf(message)).toContain('15 quotations not shown here');
    expect(message.file).toMatchObject({ name: 'notes-quotations.md', type: 'text/markdown' });
    const report = message.file?.content ?? '';
    expect(report.match(/^## Line \d+: /gm)?.length).toBe(23);
    expect(report).toMatch(/^- \*\*nobody has asked\*\* → \*\*we don/m);
    expect(report).toMatch(/^> “.*”\n>\n> — .*\[.*\]\(<https:.*SHA-256/m);
    expect(report).toContain('- Not on record: 21');
    // What the draft says stands in no quotation marks.
    expect(report).not.toContain('“pier');
  });

  it('says that there are more than are checked', async () => {
    const message = await check([file('long.txt', invented(302))]);
    expect(draftAnswer.parse(message.data)).toMatchObject({ more: true, passes: false });
    expect(textOf(message)).toContain('Only the first 300 quotations were checked.');
  });

  it('takes a draft before words, and one of several drafts', async () => {
    const picture = file('chart.png', 'x');
    const said = textOf(
      await check([picture, file('a.md', MARKDOWN), file('b.md', MARKDOWN)], {
        options: { words: 'please' },
      }),
    );
    expect(said).toContain('a.md');
    expect(said).toContain('Only one file was checked.');
    const words = await check([picture], { options: { words: 'a key stabilizing factor' } });
    expect(words.data).toMatchObject({ checks: [{ verdict: 'exact' }] });
  });

  it('holds everything against the speaker who is named', async () => {
    const said = await check([file('a.md', '“a key stabilizing factor”')], { options: { speaker: 'Biden' } });
    expect(draftAnswer.parse(said.data).quotations[0]).toMatchObject({
      verdict: 'other_speaker',
      passes: false,
    });
  });

  it('tells how far it is, every few seconds', async () => {
    const told: Message[] = [];
    await check([file('notes.md', invented(9))], { progress: (message) => told.push(message) });
    expect(told.map(textOf)).toEqual(
      ['notes.md: 2 of 9', 'notes.md: 4 of 9', 'notes.md: 6 of 9', 'notes.md: 8 of 9'].map((text) =>
        expect.stringContaining(text),
      ),
    );
  });

  it('is in the reader’s language', async () => {
    const said = textOf(await check([file('notes.md', MARKDOWN)], { caller: { locale: 'de' } }));
    expect(said).toContain('3 Zitate geprüft, 2 nicht wie belegt');
    expect(said).toContain('Zeile 4');
  });
});

describe('what cannot be checked is said with the remedy', () => {
  const sealed = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const fetched = async () => new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]);
  it.each([
    ['an empty file', file('a.md', ''), 'The file is empty.', 'send it again'],
    ['a file of blanks', file('a.docx', word(paragraphs(' ', ''))), 'The file is empty.', 'send it again'],
    ['a picture', file('a.png', 'x'), 'Files of this kind can’t be checked: a.png', '.docx'],
    [
      'a program with the name of a text',
      file('a.txt', '', { size: 7, bytes: fetched }),
      'The file is not text',
      '.docx',
    ],
    [
      'bytes without a meaning',
      file('a.md', Uint8Array.from([0xff, 0x01, 0x80])),
      'The file is not text',
      '.docx',
    ],
    [
      'a file above the limit',
      file('a.docx', COLUMN, { size: LARGEST_DRAFT + 1 }),
      'larger than 10 MB',
      'without pictures',
    ],
    ['a document with a password', file('a.docx', sealed), 'has a password', 'without a password'],
    ['something else under the name of a document', file('a.docx', '%PDF-1.7'), 'no Word document', '.docx'],
    [
      'a small file that unpacks to a large one',
      file('a.docx', word('x'.repeat(20_100_000))),
      'unpacks to more than 20 MB',
      'divide it',
    ],
    [
      'an archive without a document',
      file('a.docx', zipSync({ 'a.txt': strToU8('x') })),
      'no Word document',
      '.docx',
    ],
    ['a book', file('a.txt', 'word '.repeat(100_001)), 'too long', '500000 characters'],
    [
      'a text without quotations',
      file('a.md', 'Mara Holt said nothing today.'),
      'has no quotations',
      'quotation marks',
    ],
  ])('%s', async (_, given, problem, remedy) => {
    for (const locale of ['en', 'ru']) {
      const message = await check([given], { caller: { locale } });
      expect(message.tone).toBe('error');
      if (locale === 'en') expect(textOf(message)).toContain(problem);
      if (locale === 'en') expect(textOf(message)).toContain(remedy);
      else expect(textOf(message)).toMatch(/^[^a-z]*[А-я]/);
    }
  });
});

describe('a person who sends many drafts', () => {
  it('is told how often, and when to send it again; others are answered', async () => {
    seconds = 0;
    const send = (user: string) => check([file('a.md', 'Mara Holt said nothing.')], { caller: { user } });
    for (let sent = 0; sent < 6; sent++) expect(textOf(await send('ada'))).toContain('has no quotations');
    const refused = await send('ada');
    expect(refused.tone).toBe('error');
    expect(textOf(refused)).toContain('At most 6 drafts a minute are checked for one person.');
    expect(textOf(refused)).toContain('Wait 10 s, then send it again.');
    expect(textOf(await send('bo'))).toContain('has no quotations');
    clock = clock.add({ seconds: 10 });
    expect(textOf(await send('ada'))).toContain('has no quotations');
    seconds = 2;
  });
});

describe('nothing of a draft stays', () => {
  it('in the store or the log, also when checking breaks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-draft-'));
    try {
      await check([file('column.md', `${MARKDOWN}${invented(12)}`)]);
      const { quotes } = room.store;
      const like = quotes.like;
      Object.assign(quotes, { like: () => Promise.reject(new Error(`syntax error near ${CONFIDENTIAL}`)) });
      const broken = await check([file('column.md', MARKDOWN)]);
      Object.assign(quotes, { like });
      expect(broken.tone).toBe('error');
      expect(JSON.stringify(room.logged)).toContain('a draft could not be checked (Error)');
      expect(JSON.stringify(room.logged)).not.toContain('heron');
      const copy = join(folder, 'copy.db');
      await room.store.backup(copy);
      const stored = readFileSync(copy);
      expect(stored.includes('a key stabilizing factor')).toBe(true);
      for (const words of ['heron', 'pier number', 'Mara Holt', 'column.md'])
        expect(stored.includes(words)).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
