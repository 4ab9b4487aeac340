/** Any run of six words and more of a stored sentence is found by `/check`: none is called not on record. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { random as seeded } from '../../../bench/random.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { NameIndex } from '../../../src/core/names/name-index.ts';
import { checkClaim } from '../../../src/core/statements/check-claim.ts';
import { claimsOf } from '../../../src/core/statements/claim.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { type Newsroom, openNewsroom } from '../commands/newsroom.ts';

const RUNS = 1_000;
const SHORTEST = 6;

let room: Newsroom;
let people: NameIndex;

beforeAll(async () => {
  room = await openNewsroom();
  people = await room.directory.nameIndex(SHARED, 'speakers');
});
afterAll(() => room.close());

const SPACELESS_LETTER = /[\p{sc=Han}\p{sc=Thai}]/u;
const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const signsOf = (text: string): readonly string[] => [...SIGNS.segment(text)].map(({ segment }) => segment);

/** Sentences of invented words, letters of one script at random. */
function invented(random: () => number, letters: string, parted: string, stop: string): string {
  const all = signsOf(letters);
  const pick = () => all[Math.floor(random() * all.length)] ?? '';
  const word = () => Array.from({ length: 2 + Math.floor(random() * 6) }, pick).join('');
  const sentence = () => Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(parted) + stop;
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, sentence).join(' ')).join('\n\n');
}

const SCRIPTS = [
  ['de', 'abdefghiklmnorstuäöüß', ' ', '.'],
  ['zh', '市政府周一宣布新的海港大桥将于明年春天开始建设预计耗资三亿元居民表示欢迎', '', '。'],
  ['th', 'สภาเมืองอนุมัติแผนการสร้างสะพานแห่งใหม่ข้ามแม่น้ำ', '', ' '],
  ['ar', 'أعلنمجلسالمدينةيومالاثنينأنعمالبناءالجسرالجديدستبدأفيالربيعالمقبل', ' ', '.'],
  ['ru', 'городскойсоветвпонедельникрешилзакрытьстарыймостнадвагода', ' ', '.'],
] as const;

/** Words between white space; in scripts without spaces, six characters and more. */
function runIn(sentence: string, random: () => number): string | null {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const units = SPACELESS_LETTER.test(sentence) ? signsOf(sentence.trim()) : words;
  if (units.length < SHORTEST) return null;
  const length = SHORTEST + Math.floor(random() * (units.length - SHORTEST + 1));
  const from = Math.floor(random() * (units.length - length + 1));
  return units.slice(from, from + length).join(units === words ? ' ' : '');
}

test('of 1,000 runs of stored sentences none is absent', async () => {
  const random = seeded(5);
  for (const [id, letters, parted, stop] of SCRIPTS) {
    await room.store.articles.save(
      recordOf(id, { text: invented(random, letters, parted, stop), language: id }),
    );
  }
  const articles = await room.store.articles.list(SHARED, {}, { limit: 100, offset: 0 });
  const sentences = articles.flatMap(({ text, title, summary }) =>
    [text, title, summary ?? ''].flatMap((one) =>
      sentencesOf(one).map(({ start, end }) => one.slice(start, end)),
    ),
  );
  const absent: string[] = [];
  let runs = 0;
  while (runs < RUNS) {
    const run = runIn(sentences[Math.floor(random() * sentences.length)] ?? '', random);
    if (run === null) continue;
    runs += 1;
    for (const { words } of claimsOf(run)) {
      const { verdict } = await checkClaim(room.store, SHARED, words, null, people);
      if (verdict === 'absent') absent.push(`${words} | ${run}`);
    }
  }
  expect(absent).toEqual([]);
}, 120_000);
