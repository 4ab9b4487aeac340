/** Asks before something is destroyed. */
import { createInterface } from 'node:readline/promises';
import { UserError } from '../core/base/errors.ts';
import type { Terminal } from './terminal.ts';

/** @throws {UserError} unless a person at the terminal confirms. */
export async function confirm(terminal: Terminal, question: string): Promise<void> {
  if (!terminal.interactive)
    throw new UserError('This needs a confirmation, and there is no terminal to ask.', 'Add --yes.');
  const prompt = createInterface({ input: terminal.stdin, output: terminal.stdout });
  try {
    const answer = await prompt.question(`${question} [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) throw new UserError('Nothing was changed.');
  } finally {
    prompt.close();
  }
}
