/** The stems of a stretch are those of its words, wherever it is cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../src/core/text/words.ts';
import { textStems } from '../../../src/store/search/text-stems.ts';

describe('stems of a stretch', () => {
  const text = 'The harbour’s gates, half-closed, were opening: "Ships must wait," said U.S. officials.';

  it('are those of the whole text for the whole text', () => {
    expect(textStems(text)(0, text.length)).toEqual(stemsOf(text));
  });

  it('are those of the words between two spaces', () => {
    const spaces = [-1, ...[...text.matchAll(/ /g)].map(({ index }) => index), text.length];
    fc.assert(
      fc.property(fc.nat(spaces.length - 2), fc.nat(spaces.length - 2), (a, b) => {
        const [start, end] = [(spaces[Math.min(a, b)] ?? 0) + 1, spaces[Math.max(a, b) + 1] ?? 0];
        expect(textStems(text)(start, end)).toEqual(stemsOf(text.slice(start, end)));
      }),
    );
  });

  it('of a cut word are those of what is left of it', () => {
    expect(textStems('stopped')(0, 4)).toEqual(['stop']);
    expect(textStems('one two')(1, 6)).toEqual(['ne', 'tw']);
    expect(textStems('one two')(3, 4)).toEqual([]);
    expect(textStems('')(0, 9)).toEqual([]);
  });
});
