/** The folder with the store and the tokens. */
import { mkdirSync } from 'node:fs';
import { reasonOf, UserError } from '../core/base/errors.ts';

/**
 * Readable by its owner only; an existing folder keeps its permissions.
 * @throws {UserError} when it can't be made.
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new UserError(
      `The data folder ${folder} cannot be made: ${reasonOf(error)}.`,
      'Check that the disk can be written, or name another folder with --data.',
    );
  }
}
