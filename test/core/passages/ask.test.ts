import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import { createNameIndex } from '../../../src/core/names/name-index.ts';
import { mergeSamePerson } from '../../../src/core/names/same-person.ts';
import { type Answer, answerQuestion } from '../../../src/core/passages/ask.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import { readQuestion } from '../../../src/core/questions/question.ts';
import { day, recordOf } from '../../contracts/store-records.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

const NOW = Temporal.Instant.from('2026-06-01T00:00:00Z');

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore({ now: () => NOW });
});
afterEach(() => store.close());

async function answer(written: string): Promise<Answer> {
  const speakers = await createNameIndex(await mergeSamePerson(await store.speakers.directory(SHARED)));
  const outlets = await createNameIndex([]);
  const question = readQuestion(written, { speakers, outlets }, { now: NOW, timezone: 'UTC' });
  return answerQuestion(store, SHARED, question, NOW.epochMilliseconds);
}

const told = ({ evidence }: Answer) => evidence.map(({ best }) => best.text);

test('of the same words the whole statement stands for its fragments', async () => {
  await store.articles.save(recordOf('a1', {}, [{ words: 'The harbour needs dredgers,' }]));
  await store.articles.save(
    recordOf('a2', { outlet: 'The Quay' }, [
      { words: 'The harbour needs dredgers, and the town needs work.' },
    ]),
  );
  const { evidence } = await answer('What did Ada Brook say about dredgers?');
  expect(evidence).toHaveLength(1);
  expect(evidence[0]?.best.text).toBe('The harbour needs dredgers, and the town needs work.');
  expect(evidence[0]?.statement?.variants).toHaveLength(1);
});

test('of several speakers each has a turn, and who said nothing is named', async () => {
  const about = (n: number) => ({ publishedAt: day(n) });
  for (let n = 1; n < 8; n++) {
    await store.articles.save(
      recordOf(`b${n}`, about(n), [{ words: `Dredgers of dock ${'abcdefgh'.charAt(n)} are late.` }]),
    );
  }
  await store.articles.save(recordOf('c', about(1), [{ words: 'The dredgers came.', by: 'Tom Reed' }]));
  await store.articles.save(recordOf('d', about(1), [{ words: 'The mayor slept.', by: 'Ivo Lund' }]));
  const both = await answer('What did Ada Brook, Tom Reed and Ivo Lund say about dredgers?');
  expect(told(both).slice(0, 2)).toContain('The dredgers came.');
  expect(both.silent.map(({ name }) => name)).toEqual(['Ivo Lund']);
});

test('where the time asked for has none of their words, the newest on the topic outside of it come nearest', async () => {
  await store.articles.save(recordOf('a', { publishedAt: day(2) }, [{ words: 'The dredgers came.' }]));
  await store.articles.save(recordOf('b', { publishedAt: day(4) }, [{ words: 'More dredgers will come.' }]));
  await store.articles.save(
    recordOf('c', { publishedAt: day(28) }, [{ words: 'Bells rang.', by: 'Tom Reed' }]),
  );
  const last = await answer('What did Ada Brook say about dredgers last week?');
  expect(last).toMatchObject({ kind: 'none', nearest: 'otherTimes', searched: { articles: 1 } });
  expect(told(last)).toEqual(['More dredgers will come.', 'The dredgers came.']);
  const other = await answer('What did Ada Brook say about lighthouses last week?');
  expect(other).toMatchObject({ kind: 'none', nearest: 'otherTimes' });
  expect(told(other)[0]).toBe('More dredgers will come.');
});

test('by somebody’s word alone: no sentence of others', async () => {
  const text =
    'The pilot office said the dredgers were late. Others said the dredgers were early.\n\nThe dredgers were never late, the mayor said.';
  await store.articles.save({ ...recordOf('a', { text }) });
  const found = await answer('According to the pilot office, were the dredgers late?');
  expect(found.kind).toBe('found');
  expect(told(found)).toEqual(['The pilot office said the dredgers were late.']);
  expect(found.evidence.map(({ passage }) => passage.text)).toEqual(told(found));
  const none = await answer('According to the fire brigade, were the dredgers late?');
  expect(none).toMatchObject({ kind: 'none', nearest: 'otherSources' });
});

test.each([
  [
    'de',
    'Der Hafen bleibt geschlossen. Die Streiks haben Verluste von vierzig Millionen verursacht.\n\nDie Schule am Markt öffnet wieder.',
    'Welche Verluste verursachte der Streik?',
    'Die Streiks haben Verluste von vierzig Millionen verursacht.',
    'Wie hoch ist der Kirchturm?',
  ],
  [
    'ru',
    'Порт остаётся закрытым. Забастовки принесли убытки в сорок миллионов.\n\nШкола у рынка откроется снова.',
    'Какие убытки принесла забастовка?',
    'Забастовки принесли убытки в сорок миллионов.',
    'Какова высота колокольни?',
  ],
  [
    'zh',
    '港口继续关闭。罢工已经造成四千万的损失。\n\n市场旁边的学校重新开学。',
    '罢工造成多少损失？',
    '罢工已经造成四千万的损失。',
    '钟楼有多高？',
  ],
  [
    'th',
    'ท่าเรือยังปิดอยู่ การนัดหยุดงานทำให้เกิดความเสียหายสี่สิบล้าน',
    'การนัดหยุดงานทำให้เกิดความเสียหายเท่าไร',
    'ท่าเรือยังปิดอยู่ การนัดหยุดงานทำให้เกิดความเสียหายสี่สิบล้าน',
    'หอระฆังสูงเท่าไร',
  ],
  [
    'ar',
    'الميناء مغلق. تسببت الإضرابات في خسائر كبيرة.\n\nتفتح المدرسة أبوابها من جديد.',
    'ما هي خسائر الإضراب؟',
    'تسببت الإضرابات في خسائر كبيرة.',
    'كم يبلغ ارتفاع البرج؟',
  ],
])(
  'in %s passages answer by the words of that language, or nothing does',
  async (language, text, asked, best, other) => {
    const english = 'The strike cost the port forty million. The school opens.';
    await store.articles.save({ ...recordOf('own', { text, language }) });
    await store.articles.save({ ...recordOf('en', { text: english }) });
    const found = await answer(asked);
    expect(found.kind).toBe('found');
    expect(told(found)[0]).toBe(best);
    expect((await answer(other)).kind).toBe('none');
    expect(told(await answer('What did the strike cost the port?'))[0]).toBe(
      'The strike cost the port forty million.',
    );
  },
);
