import { expect, test } from 'vitest';
import { isShowableName } from '../../../../src/core/quotes/names/showable-name.ts';

test.each([
  'Ada Lindqvist',
  'May',
  'the harbour ministry',
  'The 80-year-old',
  'G20',
  'Sunday Okafor',
  'April Dunning',
  'a teacher at the venue',
  '’Mathabo Letsie',
])('%s may be shown as a name', (name) => {
  expect(isShowableName(name)).toBe(true);
});

test.each([
  'Sunday',
  'this week',
  'on Friday night',
  'R2bn',
  '$40m',
  '12,000',
  'M50',
  'he',
  'Some',
  'who charmed the bankers but puzzled his friends',
  'because of the rain',
  'is a long way off',
  '…',
  '',
  'the man who lent the jet to the club and wondered for years how the others had got so rich',
])('“%s” may not', (name) => {
  expect(isShowableName(name)).toBe(false);
});
