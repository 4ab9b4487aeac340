/** An error that a person meets in chat: it is said in the language of whoever reads it, not of whoever threw it. */

import { UserError } from '../base/errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Problem } from './en/errors.ts';
import { english } from './index.ts';
import { inReadersWords } from './reports.ts';

/** Its message and remedy are English, for the log and the terminal. */
export class SaidError extends UserError {
  readonly say: (wording: Catalogue) => Problem;

  constructor(say: (wording: Catalogue) => Problem) {
    super(...say(english));
    this.say = say;
  }
}

/** What is wrong, and what to do. */
export function problemOf(error: UserError, wording: Catalogue): Problem {
  if (error instanceof SaidError) return error.say(wording);
  const { message, remedy } = error;
  return [inReadersWords(message, wording), remedy === null ? null : inReadersWords(remedy, wording)];
}
