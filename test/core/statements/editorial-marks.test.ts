/** Whether a claim says itself where it differs from the record. */
import { expect, test } from 'vitest';
import { comparableWords } from '../../../src/core/statements/comparable-words.ts';
import { marksEveryDifference } from '../../../src/core/statements/editorial-marks.ts';
import { wordDifference } from '../../../src/core/statements/word-difference.ts';

const RECORD = 'We will open the northern harbour before the winter storms';
const marked = (claim: string, record = RECORD) =>
  marksEveryDifference(claim, wordDifference(comparableWords(claim), comparableWords(record)));

test.each([
  ['words left out, with an ellipsis', 'We will open the … harbour before the winter storms', true],
  ['words left out, with three full stops', 'We will open the ... harbour before the winter storms', true],
  ['words left out, with spaced full stops', 'We will open the . . . harbour before the winter storms', true],
  ['words left out, silently', 'We will open the harbour before the winter storms', false],
  ['words left out, an ellipsis elsewhere', 'We … will open the harbour before the winter storms', false],
  ['words put in, in brackets', 'We will [soon] open the northern harbour before the winter storms', true],
  ['words put in, silently', 'We will soon open the northern harbour before the winter storms', false],
  ['a word replaced, in brackets', 'We will open the [old] harbour before the winter storms', true],
  ['a word replaced, silently', 'We will open the old harbour before the winter storms', false],
  [
    'one difference marked, another silent',
    'We will [soon] open the harbour before the winter storms',
    false,
  ],
  ['two differences, both marked', 'We will [soon] open the … harbour before the winter storms', true],
  ['a part, and an ellipsis in it', 'open the … harbour before', true],
  ['a part, silently shortened', 'open the harbour before', false],
  ['a part word for word', 'open the northern harbour', false],
  ['no difference at all', RECORD, false],
])('%s: “%s” is %s', (_what, claim, is) => {
  expect(marked(claim)).toBe(is);
});
