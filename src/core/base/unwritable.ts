/** What is told of a file that cannot be written. */
import { reasonOf, UserError } from './errors.ts';

/**
 * What the system refuses (no right, no such folder, a file system that is read-only) is the person's to mend; anything else comes
 * back as it was thrown.
 * @param what begins the message: “The picture”
 */
export function unwritable(what: string, thrown: unknown, remedy = ELSEWHERE): unknown {
  return thrown instanceof Error && 'syscall' in thrown
    ? new UserError(`${what} could not be written: ${reasonOf(thrown)}.`, remedy)
    : thrown;
}

/** For settings, which stand where they stand. */
export const HERE_ALONE =
  'This user must be allowed to write there. In a container, write the file outside and start the container again.';
const ELSEWHERE = 'Name another file, in a folder that this user may write to.';
