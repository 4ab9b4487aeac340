import * as fc from 'fast-check';
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

test('words are what the pattern says, in whatever text', () => {
  const pattern = /[\p{L}\p{M}\p{N}$%]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu;
  const pieces = fc.constantFrom(..."aZé3$%.'’- \n…中\u0301", '𝒳', '😀', '\ud835', '\udcb3');
  const text = fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (written) => {
      const expected = [...written.matchAll(pattern)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        text: word,
      }));
      expect(wordsOf(written)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
