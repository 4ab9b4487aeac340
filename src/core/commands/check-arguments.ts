/** Checks the options of an invocation against the command's schema; a problem names the field, what was found and the remedy. */

import type * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import type { Command } from './command.ts';

type Options = Readonly<Record<string, string>>;

/**
 * The arguments as the command takes them. Empty options count as absent: forms send them.
 * @throws {UserError} about the first problem.
 */
export function validArgs(command: Command, options: Options): z.infer<z.ZodObject> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value.trim() !== ''));
  const result = command.args.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw problem(command, given, String(issue?.path[0] ?? ''), issue);
}

function problem(
  command: Command,
  given: Options,
  field: string,
  issue: z.core.$ZodIssue | undefined,
): UserError {
  const about = describe(command, field);
  const value = given[field];
  const example = command.examples?.[0];
  if (value === undefined) {
    const remedy = example === undefined ? about : `${about} For example: /${example}`.trim();
    return new UserError(`/${command.name} needs ${field}.`, remedy || null);
  }
  return new UserError(`${field}: ${reason(issue)}, found: ${shorten(value, 60)}`, about || null);
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `takes ${issue.values.map(String).join(', ')}`;
  if (issue?.code === 'too_big') return `takes at most ${String(issue.maximum)} characters`;
  return issue?.message ?? 'is not understood';
}

/** What the schema says of a field, for people. */
function describe(command: Command, field: string): string {
  return command.args.shape[field]?.description ?? '';
}
