import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/core/text/passages.ts';

const cut = (text: string): readonly string[] =>
  passagesOf(text).map(({ start, end }) => text.slice(start, end));

describe('passages', () => {
  test('are the lines that hold anything', () => {
    expect(cut('One\n\n  Two  \nThree\n')).toEqual(['One', 'Two', 'Three']);
  });

  test('join lines that were wrapped at a column', () => {
    const wrapped = `${'The council met in the old hall on the hill at night'}\nand voted for the plan.\n\nThe next day it rained.`;
    expect(cut(wrapped)).toHaveLength(2);
  });

  test('of an empty text are none', () => {
    expect(cut(' \n \n')).toEqual([]);
  });
});
