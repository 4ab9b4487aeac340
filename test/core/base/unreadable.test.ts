import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unreadable, whyUnreadable } from '../../../src/core/base/unreadable.ts';

test.each([
  ['/nowhere/column.md', 'There is no such file.', 'Check the path.'],
  ['/', 'It is a folder.', 'Name a file in it.'],
])('the refusal of %s is told in plain words', async (path, why, remedy) => {
  const refused: unknown = await readFile(path).catch((error: unknown) => error);
  expect(unreadable(path, refused)).toMatchObject({ message: `Can't read ${path}. ${why}`, remedy });
});

test('another refusal keeps its own words, and is none that is known', () => {
  const fault = new Error('the disk hums');
  expect(whyUnreadable(fault)).toBeNull();
  expect(unreadable('a.md', fault).message).toBe("Can't read a.md. the disk hums");
});
