/** What is told of a file that cannot be read. */
import { reasonOf, UserError } from './errors.ts';

const NO_RIGHT = ['It may not be read.', 'Give this user the right to read it.'] as const;
const SYSTEM_ERRORS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EISDIR: ['It is a folder.', 'Name a file in it.'],
};

/** The system's refusal in plain words, with the remedy; null when it is none that a person can mend. */
export function whyUnreadable(thrown: unknown): readonly [message: string, remedy: string] | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  return SYSTEM_ERRORS[String(thrown.code)] ?? null;
}

/** For a file that a person named on the terminal. */
export function unreadable(path: string, thrown: unknown): UserError {
  const [why, remedy] = whyUnreadable(thrown) ?? [reasonOf(thrown), 'Check the path.'];
  return new UserError(`Can't read ${path}. ${why}`, remedy);
}
