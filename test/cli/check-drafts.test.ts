import { expect, test } from 'vitest';
import { draftLines } from '../../src/cli/programs/check-drafts.ts';

test('a draft without quotations is told as such, with what counts as one', () => {
  const empty = { passes: true, more: false, quotations: [] };
  expect([...draftLines({ format: 'pullquote.draft/1', file: 'column.md', ...empty })]).toEqual([
    'column.md: The draft has no quotations. Words between quotation marks are checked, or block quotes where there are no marks.',
  ]);
});
