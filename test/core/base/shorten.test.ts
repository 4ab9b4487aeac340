import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../src/core/base/shorten.ts';

describe('a shortened text', () => {
  test('keeps what fits as it is', () => {
    expect(shorten('Harbour strike', 14)).toBe('Harbour strike');
  });

  test('ends in an ellipsis and never inside an emoji or an accent', () => {
    expect(shorten('Families 👨‍👩‍👧‍👦 march', 14)).toBe('Families…');
    expect(shorten('re\u0301sume\u0301', 3)).toBe('r…');
  });

  test('has at most the length asked for and begins as the text does', () => {
    assert(
      property(string({ unit: 'grapheme' }), integer({ min: 1, max: 40 }), (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(text.startsWith(short === text ? short : short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
