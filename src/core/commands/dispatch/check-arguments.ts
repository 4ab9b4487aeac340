/** Checks the options of an invocation against the command's schema; a problem names the field, what was found and the remedy. */

import type * as z from 'zod';
import { UserError } from '../../base/errors.ts';
import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { wordingFor } from '../../wording/index.ts';
import { inReadersWords } from '../../wording/reports.ts';
import { problemOf } from '../../wording/said-error.ts';
import type { Caller, Command } from '../command.ts';
import { optionText } from './option-text.ts';

type Options = Readonly<Record<string, string>>;

/**
 * The arguments as the command takes them. Empty options count as absent: forms send them.
 * @throws {UserError} about the first problem.
 */
export function validArgs(command: Command, options: Options, wording: Catalogue): z.infer<z.ZodObject> {
  const given = filledIn(options);
  const result = command.args.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw problem(command, given, String(issue?.path[0] ?? ''), issue, wording);
}

/** What is wrong with the answers of a form, by field; empty if nothing is, or if the command has no form. */
export async function answerProblems(
  command: Command,
  options: Options,
  caller: Caller,
): Promise<Readonly<Record<string, string>>> {
  const { form } = command;
  if (form === undefined) return {};
  const wording = wordingFor(caller.locale);
  const given = filledIn(options);
  const read = command.args.safeParse(given);
  const issues = read.success ? [] : read.error.issues;
  const found = (await form.check?.(given, caller)) ?? [];
  return Object.fromEntries([
    ...found.map(({ field, problem: error }) => {
      const [what, remedy] = problemOf(error, wording);
      return [field, remedy === null ? what : `${what} · ${remedy}`] as const;
    }),
    ...issues.map((issue) => [String(issue.path[0] ?? ''), reason(issue, wording)] as const),
  ]);
}

/** Empty options count as absent: forms send them. */
function filledIn(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value.trim() !== ''));
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
