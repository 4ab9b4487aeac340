import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cachedByWord } from '../../../src/core/text/word-cache.ts';

test('a word is read once, wherever it stands', () => {
  const read: string[] = [];
  const lengthOf = cachedByWord((word) => {
    read.push(word);
    return word.length;
  });
  expect(lengthOf('the harbour', 4, 11)).toBe(7);
  expect(lengthOf('a harbour wall', 2, 9)).toBe(7);
  expect(lengthOf('harbours', 0, 8)).toBe(8);
  expect(read).toEqual(['harbour', 'harbours']);
});

test('a result of nothing is remembered as well', () => {
  let calls = 0;
  const nothing = cachedByWord(() => {
    calls += 1;
    return undefined;
  });
  for (let i = 0; i < 3; i++) expect(nothing('wharf', 0, 5)).toBeUndefined();
  expect(calls).toBe(1);
});

test('long words are not kept, because they would keep their text', () => {
  let calls = 0;
  const find = cachedByWord((word) => {
    calls += 1;
    return word;
  });
  const word = 'harbourmasters';
  find(word, 0, word.length);
  find(word, 0, word.length);
  expect(calls).toBe(2);
});

test('any sequence of words is answered as without a memory', () => {
  const same = cachedByWord((word) => `<${word}>`);
  // More words than places, so that some take the place of others.
  for (let n = 0; n < 40_000; n++)
    expect(same(String(n % 20_011), 0, String(n % 20_011).length)).toBe(`<${n % 20_011}>`);
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, from, size) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + size, text.length);
      expect(same(text, start, end)).toBe(`<${text.slice(start, end)}>`);
    }),
  );
});
