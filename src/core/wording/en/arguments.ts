/** English: what is wrong with the options of a command. */

import type { Problem } from './errors.ts';

export const argument = {
  missing: (command: string, field: string) => `/${command}: ${field} is missing.`,
  example: (example: string) => `For example: /${example}`,
  wrong: (field: string, reason: string, value: string) => `${field}: ${reason}, found: ${value}`,
  oneOf: (values: readonly string[]) => `takes ${values.join(', ')}`,
  tooLong: (limit: string) => `takes at most ${limit} characters`,
  notUnderstood: 'is not understood',
  longLine: (length: number, limit: number): Problem => [
    `The text has ${length} characters. The limit is ${limit}.`,
    'Send a shorter text.',
  ],
  /** @param takes what may be written instead, as `key:` */
  noText: (command: string, text: string, takes: readonly string[]): Problem => [
    `/${command} takes no other text, found: ${text}`,
    takes.length === 0 ? `Write /${command} alone.` : `It takes ${takes.join(', ')}.`,
  ],
  leftOver: (field: string, text: string): Problem => [
    `${field} is already given. This text is too much: ${text}`,
    'Put quotation marks around a value of several words.',
  ],
  noKey: (command: string, key: string, keys: readonly string[]): Problem => [
    `/${command} has no option ${key}`,
    `It has ${keys.join(' ')}`,
  ],
  twice: (field: string): Problem => [`${field} is given twice.`, 'Give it once.'],
};
