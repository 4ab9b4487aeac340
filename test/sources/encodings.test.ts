import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ForeignPage } from '../../src/core/sources/feed.ts';
import { fetchPage } from '../../src/core/sources/fetch-page.ts';
import { createFiles } from '../../src/sources/index.ts';
import { readPage } from '../../src/workers/pages/read-page.ts';
import { readRecord } from '../../src/workers/records/read-record.ts';
import { encode } from '../fakes/encode.ts';

/** An encoding, the mark that it begins with, and words that are written in it. */
const CASES: readonly (readonly [label: string, mark: string, words: string])[] = [
  [
    'iso-8859-1',
    '',
    '«Die Fähre fährt wieder», sagte Jörg Grün über die Größe des Schiffs, und alle hörten zu.',
  ],
  [
    'iso-8859-2',
    '',
    'Żółte promy wróciły do portu, powiedziała Łucja Śliwińska, i dodała, że będą pływać częściej.',
  ],
  [
    'iso-8859-5',
    '',
    'Паром снова ходит, сказала Елена Морозова, и все пассажиры довольны новым расписанием.',
  ],
  [
    'iso-8859-9',
    '',
    'Gemi yine çalışıyor, dedi Ayşe Güneş, ve İzmir için yeni bir iskele yapılacağını söyledi.',
  ],
  [
    'iso-8859-15',
    '',
    'Le bac coûte 3 €, dit Zoé Lefèvre, et le cœur du port revit grâce aux élèves de l’école.'.replace(
      '’',
      "'",
    ),
  ],
  [
    'windows-1250',
    '',
    '„Přívoz zase jezdí,“ řekl Jiří Dvořák a dodal, že lístky budou levnější než loni na podzim.',
  ],
  [
    'windows-1251',
    '',
    '«Пором знову ходить», сказала Олена Гриценко, і додала, що квитки подешевшають навесні.',
  ],
  [
    'windows-1252',
    '',
    '“The ferry runs again,” said Inga Håkansson, who paid €3 for it – less than last year’s fare.',
  ],
  [
    'windows-1254',
    '',
    '“Gemi yine çalışıyor” dedi Ayşe Güneş, ve İzmir için yeni bir iskele yapılacağını söyledi.',
  ],
  ['koi8-r', '', 'Паром снова ходит, сказала Елена Морозова, и все пассажиры довольны новым расписанием.'],
  ['shift_jis', '', '「船はまた動いています」と森田恵子さんは語り、来年の春には新しい桟橋ができると述べた。'],
  ['euc-jp', '', '「船はまた動いています」と森田恵子さんは語り、来年の春には新しい桟橋ができると述べた。'],
  ['gb18030', '', '“渡轮又开了，”林晓梅说，她还说明年春天会有新的码头，票价也会比去年便宜一些。'],
  ['big5', '', '「渡輪又開了，」林曉梅說，她還說明年春天會有新的碼頭，票價也會比去年便宜一些。'],
  ['euc-kr', '', '배가 다시 다닙니다, 라고 김서연 씨가 말했고 내년 봄에는 새 부두가 생긴다고 덧붙였다.'],
  [
    'utf-8',
    '',
    '“Der Fährmann”, „Żółty prom“, «Паром», 「船」: four papers wrote of the ferry on the same day.',
  ],
  [
    'utf-8',
    '\uFEFF',
    '“Der Fährmann”, „Żółty prom“, «Паром», 「船」: four papers wrote of the ferry on the same day.',
  ],
  [
    'utf-16le',
    '\uFEFF',
    '„Żółty prom“, «Паром», 「船」: three papers wrote of the ferry on the same day in March.',
  ],
  [
    'utf-16be',
    '\uFEFF',
    '„Żółty prom“, «Паром», 「船」: three papers wrote of the ferry on the same day in March.',
  ],
  [
    'utf-16le',
    '',
    '„Żółty prom“, «Паром», 「船」: three papers wrote of the ferry on the same day in March.',
  ],
  [
    'utf-16be',
    '',
    '„Żółty prom“, «Паром», 「船」: three papers wrote of the ferry on the same day in March.',
  ],
];

const analyst = { extract: async (page: ForeignPage) => readPage(page) };
const files = createFiles({ analyst: { ...analyst, record: async (document) => readRecord(document) } });
const folder = mkdtempSync(join(tmpdir(), 'pullquote-encodings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What comes in as a file, and as a page with this header. */
async function fromFile(bytes: Uint8Array, name = 'page.html'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [found] = await Array.fromAsync(files.read(path));
  return found === undefined || 'error' in found ? `refused: ${found?.error.message}` : found.draft.text;
}

async function fromWeb(bytes: Uint8Array, type: string | null): Promise<string> {
  const url = 'https://harbour.example/ferry';
  const got = {
    kind: 'document' as const,
    ...{ bytes, type, url, movedTo: null, etag: null, lastModified: null, freshMs: null, noarchive: false },
  };
  const found = await fetchPage(url, 'Harbour', { web: { get: async () => got }, analyst });
  return 'error' in found ? `refused: ${found.error.message}` : found.draft.text;
}

const page = (words: string, meta: string): string =>
  `<!doctype html><html><head>${meta}<title>Ferry</title></head><body><article><p>${words}</p><p>${words}</p></article></body></html>`;

describe.each(CASES)('%s%s', (label, mark, words) => {
  const bytes = (text: string) => encode(mark + text, label);
  const declared = bytes(
    page(words, `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`),
  );

  it('is read from a file whose page declares it', async () => {
    expect(await fromFile(declared)).toContain(words);
  });

  it('is read from the web, declared by the page', async () => {
    expect(await fromWeb(declared, 'text/html')).toContain(words);
  });

  it('is read from the web, declared by the header', async () => {
    expect(await fromWeb(bytes(page(words, '')), `text/html; charset="${label.toUpperCase()}"`)).toContain(
      words,
    );
  });

  it('is read rightly or refused where nothing declares it', async () => {
    const told = /^utf|^iso-8859-1$|^windows-1252$/.test(label)
      ? words
      : 'refused: Its encoding is not recognised';
    expect(await fromFile(bytes(page(words, '')))).toContain(told);
    expect(await fromFile(bytes(words), 'plain.txt')).toContain(told);
    expect(await fromWeb(bytes(page(words, '')), null)).toContain(told);
  });
});

describe('a declaration', () => {
  const words = '„Żółty prom“ znów pływa, powiedziała Łucja Śliwińska w piątek.';

  it('of a one-byte encoding does not hold for what is UTF-8', async () => {
    const bytes = encode(page(words, '<meta charset="iso-8859-1">'), 'utf-8');
    expect(await fromFile(bytes)).toContain(words);
    expect(await fromWeb(bytes, 'text/html; charset=iso-8859-1')).toContain(words);
  });

  it('of UTF-16 in a page that is not is left out', async () => {
    expect(await fromFile(encode(page(words, '<meta charset="utf-16">'), 'utf-8'))).toContain(words);
  });

  it('of an encoding that does not exist is left out', async () => {
    expect(await fromWeb(encode(page(words, ''), 'utf-8'), 'text/html; charset=none')).toContain(words);
  });

  it('in the words of a page is none', async () => {
    const text = `He typed charset=windows-1251 into the form. ${words}`;
    expect(await fromFile(encode(text, 'utf-8'), 'plain.txt')).toContain(words);
  });
});

it('a page that lost a byte of UTF-8 keeps the rest of its letters', async () => {
  const bytes = encode(page('“The ferry – „Żółty prom“ – runs again,” said Zoë Håkansson.', ''), 'utf-8');
  const text = await fromWeb(
    bytes.filter((_, at) => at !== bytes.lastIndexOf(0xc3)),
    'text/html; charset=utf-8',
  );
  expect(text).toContain('“The ferry – „Żółty prom“ – runs again,” said Zoë H');
  expect(text).toContain('\uFFFD');
});

it('a page whose mark says UTF-8 is UTF-8, however little of it is right', async () => {
  const bytes = Buffer.concat([
    encode('\uFEFF', 'utf-8'),
    Buffer.from(page('Se\xf1or Pe\xf1a spoke.', ''), 'latin1'),
  ]);
  expect(await fromFile(bytes)).toContain('Se\uFFFDor Pe\uFFFDa spoke.');
});
