import { expect, test } from 'vitest';
import { outletAbbreviations } from '../../../src/core/names/outlet-abbreviation.ts';

test.each([
  ['The New York Times', ['NYT']],
  ['BBC News', ['BBC']],
  ['Example Wire', ['EW']],
  ['Reuters', []],
  ['US News', []],
  ['taz', []],
  ['', []],
])('%s', (outlet, forms) => {
  expect(outletAbbreviations(outlet)).toEqual(forms);
});
