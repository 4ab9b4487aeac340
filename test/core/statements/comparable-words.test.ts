import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableWords, indexOfWords, lettersOf } from '../../../src/core/statements/comparable-words.ts';

const keys = (text: string, letters: 'telling' | 'plain' = 'telling') =>
  comparableWords(text, letters).map(({ key }) => key);

describe('words to compare', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['ışık', 'IŞIK'],
    ['İzmir', 'izmir'],
    ['δρόμος', 'ΔΡΌΜΟΣ'],
  ])('%s and %s are the same', (small, capitals) => {
    expect(keys(capitals)).toEqual(keys(small));
  });

  it('of a text in one kind of letters are not told apart by capitals', () => {
    expect(lettersOf('TELL US MORE')).toBe('plain');
    expect(lettersOf('tell us more')).toBe('plain');
    expect(lettersOf('Tell us more')).toBe('telling');
    expect(keys('the US and us')).toEqual(['the', 'US', 'and', 'us']);
    expect(keys('the US and us', 'plain')).toEqual(['the', 'us', 'and', 'us']);
  });

  it('are initials with and without the last full stop, also in small letters where capitals do not count', () => {
    expect(keys('the U.S. and the U.S')).toEqual(['the', 'US', 'and', 'the', 'US']);
    expect(keys('J.K.Moor')).toEqual(['jk', 'moor']);
    expect(keys('the u.s. senate', 'plain')).toEqual(keys('the U.S. Senate', 'plain'));
  });

  it('are found in a row where they are, first', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 5 }),
        (whole, part) => {
          const runs = whole.map((_, at) => whole.slice(at, at + part.length).join(' '));
          const found = indexOfWords(comparableWords(whole.join(' ')), comparableWords(part.join(' ')));
          expect(found).toBe(runs.indexOf(part.join(' ')));
        },
      ),
    );
  });

  it('are sought in time that grows with the text, whatever is repeated', () => {
    const [whole, part] = [comparableWords('a '.repeat(16_000)), comparableWords(`${'a '.repeat(8_000)}b`)];
    let read = 0;
    const counted = whole.map((word) => ({
      ...word,
      get key() {
        read += 1;
        return word.key;
      },
    }));
    expect(indexOfWords(counted, part)).toBe(-1);
    expect(read).toBeLessThan(5 * whole.length);
  });
});
