import { expect, it } from 'vitest';
import { isRightToLeft } from '../../../src/core/text/direction.ts';

it.each([
  ['ar', 'Anything', true],
  ['he-IL', '', true],
  ['fa', '', true],
  ['de', 'خطة', false],
  ['arn', 'words', false],
  [null, '«خطة»', true],
  [null, '12 plans', false],
  [null, '…', false],
])('%s, %s: %s', (language, words, rtl) => {
  expect(isRightToLeft(language, words)).toBe(rtl);
});
