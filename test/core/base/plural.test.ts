import { expect, test } from 'vitest';
import { plural } from '../../../src/core/base/plural.ts';

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [2, '2 stories'],
  [2310, '2,310 stories'],
])('%i of a noun', (count, said) => {
  expect(plural(count, 'story', 'stories')).toBe(said);
});
