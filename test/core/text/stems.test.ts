import { expect, test } from 'vitest';
import { baseStem, stem } from '../../../src/core/text/stems.ts';

test('irregular forms are led back to their word, regular ones by rule', () => {
  expect(['lose', 'lost', 'losing'].map(baseStem)).toEqual(['lose', 'lose', 'lose']);
  expect(['write', 'wrote', 'written', 'writes'].map(baseStem)).toEqual(['write', 'write', 'write', 'write']);
  expect(baseStem('sanctioned')).toBe(stem('sanctions'));
  expect(baseStem('children')).toBe(baseStem('child'));
});

test('a word that is only spelt a little like an irregular form stays apart', () => {
  expect(baseStem('costs')).not.toBe(baseStem('lost'));
  expect(baseStem('mend')).not.toBe(baseStem('men'));
});
