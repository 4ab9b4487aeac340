import { describe, expect, test } from 'vitest';
import { speakersChart, timelineChart } from '../../../src/core/pictures/quote-charts.ts';
import { drawPicture } from '../../../src/workers/pictures/draw-picture.ts';
import { cardOf } from '../../fixtures/pictures.ts';

/** Width and height of a PNG, from its header. */
async function sizeOf(...given: Parameters<typeof drawPicture>): Promise<readonly [number, number] | string> {
  const drawing = await drawPicture(...given);
  if (drawing.kind === 'refused') return drawing.reason;
  const header = Buffer.from(drawing.png);
  expect(header.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

/** Invented sentences about a harbour that stays open. */
const WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'We shall keep the harbour open for every boat that comes home'],
  ['pl', 'Utrzymamy port otwarty dla każdej łodzi, która wraca do domu'],
  ['vi', 'Chúng tôi sẽ giữ cảng mở cho mọi con thuyền trở về'],
  ['ru', 'Мы сохраним порт открытым для каждой лодки'],
  ['el', 'Θα κρατήσουμε το λιμάνι ανοιχτό για κάθε βάρκα'],
  ['ar', 'سنحافظ على المرفأ مفتوحًا لكل قارب يعود'],
  ['fa', 'ما بندر را برای هر قایقی باز نگه می‌داریم'],
  ['he', 'נשמור על הנמל פתוח לכל סירה ששבה'],
  ['hi', 'हम हर लौटती नाव के लिए बंदरगाह खुला रखेंगे'],
  ['bn', 'আমরা প্রতিটি নৌকার জন্য বন্দর খোলা রাখব'],
  ['th', 'เราจะเปิดท่าเรือไว้สำหรับเรือทุกลำที่กลับบ้าน'],
  ['zh', '我们会为每一艘归来的船敞开港口。'],
  ['ja', '私たちは帰ってくるすべての船のために港を開けておきます。'],
  ['ko', '우리는 돌아오는 모든 배를 위해 항구를 열어 둘 것입니다.'],
];

describe('a card', () => {
  test.each(WORDS)('is drawn in %s', async (language, words) => {
    expect(await sizeOf(cardOf(words, { language }))).toEqual([1200, 675]);
    expect(await sizeOf(cardOf(words, { language: null, attribution: null }))).toEqual([1200, 675]);
  });

  test('is the same for the same words, and another for others', async () => {
    const [first, again, other] = await Promise.all(
      ['We stay.', 'We stay.', 'We go.'].map(async (words) => drawPicture(cardOf(words))),
    );
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
  });

  test('takes smaller type for long words, and is refused rather than cut when they do not fit', async () => {
    const sentence = 'The harbour wall will hold for another hundred winters, and we shall see it. ';
    expect(await sizeOf(cardOf(sentence.repeat(6).trim()))).toEqual([1200, 675]);
    expect(await sizeOf(cardOf(sentence.repeat(14).trim()))).toBe('too-long');
    expect(await sizeOf(cardOf('x'.repeat(4000)))).toBe('too-long');
    expect(await sizeOf(cardOf('We stay.', { speaker: `${'Very Long Name '.repeat(20)}` }))).toBe('too-long');
  });

  test('is refused where no font has a letter', async () => {
    expect(await sizeOf(cardOf('We stay 🎉'))).toBe('no-letters');
    expect(await sizeOf(cardOf('We stay.', { outlet: 'ნავსადგური' }))).toBe('no-letters');
  });

  test('is never drawn with words that differ from their span', async () => {
    const [piece] = cardOf('We will not sell the lighthouse.').pieces;
    const changed = { sha256: piece?.sha256 ?? '', text: 'We will sell the lighthouse.' };
    await expect(drawPicture(cardOf('', { pieces: [changed] }))).rejects.toThrow('not those of their span');
    await expect(drawPicture(cardOf('We stay.', { attribution: changed }))).rejects.toThrow('their span');
  });
});

test('charts are drawn, with one mark and with as many as fit', async () => {
  const texts = { title: 'Who was quoted', footer: '9 quotes on record', locale: 'en' };
  const rows = Array.from({ length: 9 }, (_, at) => ({
    name: `Speaker ${at}`,
    role: 'a role',
    quotes: 9 - at,
  }));
  expect(await sizeOf(speakersChart(rows, texts))).toEqual([1200, 675]);
  expect(await sizeOf(speakersChart(rows.slice(0, 1), texts))).toEqual([1200, 675]);
  expect(await sizeOf(timelineChart(['2025-05-08'], texts))).toEqual([1200, 675]);
  expect(await sizeOf(timelineChart(['1990-05-08', '2025-05-08'], { ...texts, locale: 'ja' }))).toEqual([
    1200, 675,
  ]);
});
