import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { unwritable } from '../../../src/core/base/unwritable.ts';

test('what the system refuses is told with a remedy, and a fault stays a fault', async () => {
  const refused: unknown = await writeFile('/nowhere/at/all', '').catch((error: unknown) => error);
  const told = unwritable('The list', refused);
  expect(told).toBeInstanceOf(UserError);
  expect(told).toMatchObject({
    message: expect.stringMatching(/^The list could not be written: ENOENT.*\.$/),
    remedy: 'Name another file, in a folder that this user may write to.',
  });
  const fault = new TypeError('not a function');
  expect(unwritable('The list', fault)).toBe(fault);
  expect(unwritable('The list', told)).toBe(told);
});
