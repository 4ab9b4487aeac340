import { expect, test } from 'vitest';
import { signatureIn } from '../../../src/core/statements/signature.ts';

test.each([
  [' Ada Brook', 'Ada Brook'],
  [' (Ada Brook)', 'Ada Brook'],
  [' — Ada Brook', 'Ada Brook'],
  [', Brook 2019.', 'Brook'],
  ['\n- Ada van den Berg, 2026', 'Ada van den Berg'],
  [' — Ada Brook, mayor of Westport', 'Ada Brook'],
  [' ~ Ada Brook, May 2026', 'Ada Brook'],
  [' (Ada Brook, The Tide, 4 May 2026)', 'Ada Brook'],
  [' — Ada Brook in an interview with The Tide', 'Ada Brook'],
  [' Ada Brook, the mayor, told us so', null],
  [' Ada Brook said on Monday', null],
  [' — and so on', null],
  ['', null],
])('%j is signed by %s', (behind, name) => {
  expect(signatureIn(behind)).toBe(name);
});
