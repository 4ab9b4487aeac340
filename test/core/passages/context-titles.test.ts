import { expect, test } from 'vitest';
import { withContextTitles } from '../../../src/core/passages/context-titles.ts';
import type { PassageHit } from '../../../src/core/ports/quote-store.ts';

const hit = (number: number, text: string): PassageHit => ({
  id: `a1:${number}`,
  article: 'a1',
  passage: { start: 0, end: text.length, text },
  title: 'Trial ends',
  outlet: 'The Quay',
  language: 'en',
  publishedAt: '2026-05-01T00:00:00.000Z',
  story: 's1',
  score: 1,
});
const titles = (...hits: readonly PassageHit[]) => withContextTitles(hits).map(({ title }) => title);

test('a passage that goes on about the one before it is ranked with its words', () => {
  const first = hit(3, 'Ilse Maron was arrested in June.');
  expect(titles(hit(4, 'She was sentenced to six years.'), first)).toEqual([
    `Trial ends\n${first.passage.text}`,
    'Trial ends',
  ]);
});

test('others are ranked by themselves', () => {
  expect(titles(hit(3, 'Ilse Maron was arrested.'), hit(4, 'Per Lund was freed.'))).toEqual([
    'Trial ends',
    'Trial ends',
  ]);
  expect(titles(hit(2, 'Ilse Maron was arrested.'), hit(4, 'She was freed.'))).toEqual([
    'Trial ends',
    'Trial ends',
  ]);
});
