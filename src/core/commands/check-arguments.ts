/** Checks the options of an invocation against the command's schema; a problem names the field, what was found and the remedy. */

import type * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { inReadersWords } from '../wording/reports.ts';
import type { Command } from './command.ts';
import { optionText } from './option-text.ts';

type Options = Readonly<Record<string, string>>;

/**
 * The arguments as the command takes them. Empty options count as absent: forms send them.
 * @throws {UserError} about the first problem.
 */
export function validArgs(command: Command, options: Options, wording: Catalogue): z.infer<z.ZodObject> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value.trim() !== ''));
  const result = command.args.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw problem(command, given, String(issue?.path[0] ?? ''), issue, wording);
}

function problem(
  command: Command,
  given: Options,
  field: string,
  issue: z.core.$ZodIssue | undefined,
  wording: Catalogue,
): UserError {
  const { argument } = wording;
  const about = optionText(command, field, wording);
  const value = given[field];
  const example = command.examples?.[0];
  if (value === undefined) {
    const remedy = example === undefined ? about : `${about} ${argument.example(example)}`.trim();
    return new UserError(argument.missing(command.name, field), remedy || null);
  }
  return new UserError(argument.wrong(field, reason(issue, wording), shorten(value, 60)), about || null);
}

function reason(issue: z.core.$ZodIssue | undefined, wording: Catalogue): string {
  const { argument } = wording;
  if (issue?.code === 'invalid_value') return argument.oneOf(issue.values.map(String));
  if (issue?.code === 'too_big') return argument.tooLong(String(issue.maximum));
  return issue === undefined ? argument.notUnderstood : inReadersWords(issue.message, wording);
}
