import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordTable } from '../../../src/core/text/word-table.ts';
import { scanWords } from '../../../src/core/text/words.ts';

function readAll(text: string, read: (written: string) => string): readonly string[] {
  const table = createWordTable(read);
  const words: string[] = [];
  scanWords(text, (start, end, _linked, hash, other) => words.push(table.of(text, start, end, hash, other)));
  return words;
}

test('each word is worked out once, and found again wherever it stands', () => {
  const asked: string[] = [];
  const known = readAll('The talks ended. The talks went on; the-talks', (written) => {
    asked.push(written);
    return written.toUpperCase();
  });
  expect(known).toEqual(['THE', 'TALKS', 'ENDED', 'THE', 'TALKS', 'WENT', 'ON', 'THE', 'TALKS']);
  expect(asked).toEqual(['The', 'talks', 'ended', 'went', 'on', 'the']);
});

test('no word is taken for another one, in whatever text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒳') })), (words) => {
      const text = words.join(' ');
      expect(readAll(text, (written) => written)).toEqual(words.filter((word) => word !== ''));
    }),
  );
});

test('words with one hash are told apart by the other one', () => {
  const table = createWordTable((written) => written);
  const text = 'one two';
  for (let time = 0; time < 2; time++) {
    expect(table.of(text, 0, 3, 7, 1)).toBe('one');
    expect(table.of(text, 4, 7, 7, 2)).toBe('two');
  }
});

test('more words than are remembered are still found', () => {
  const text = Array.from({ length: 120_000 }, (_, number) => `w${number}`).join(' ');
  const words = readAll(`${text} ${text.slice(0, 1000)}`, (written) => written);
  expect(words[119_999]).toBe('w119999');
  expect(words[120_000]).toBe('w0');
});
