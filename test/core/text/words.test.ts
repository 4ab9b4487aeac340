import { expect, test } from 'vitest';
import { stemsOf, wordsOf } from '../../../src/core/text/words.ts';

test('words keep their apostrophes, hyphens and points', () => {
  expect(wordsOf('The U.S.-led talks didn’t end.').map(({ text }) => text)).toEqual([
    'The',
    'U.S',
    'led',
    'talks',
    'didn’t',
    'end',
  ]);
});

test('stems join the forms of a word and drop possessives and diacritics', () => {
  expect(stemsOf('Sanctions, sanctioned')).toEqual(['sanction', 'sanction']);
  expect(stemsOf('Élan’s')).toEqual(stemsOf('elan'));
});

test('a word longer than any word stands for itself', () => {
  const long = 'x'.repeat(10_000);
  expect(stemsOf(long)).toEqual([long]);
});
