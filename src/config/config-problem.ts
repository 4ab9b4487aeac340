/** Problems of the configuration, all in one list, each with place and remedy. */

import type * as z from 'zod';
import { UserError } from '../core/base/errors.ts';
import { plural } from '../core/base/plural.ts';

export interface ConfigProblem {
  /** The file, or `environment`. */
  readonly file: string;
  /** The place in the file: `sources[2].url`, or the name of the variable; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** `sources[2].url` */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** The value at a path, shortened. */
function found(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return 'nothing';
    at = Reflect.get(at, key);
  }
  if (at === undefined) return 'nothing';
  return (JSON.stringify(at) ?? String(at)).slice(0, 60);
}

/** Zod's issues as problems, with the value that was found. */
export function problemsOf(file: string, value: unknown, error: z.ZodError): readonly ConfigProblem[] {
  return error.issues.map((issue) => ({
    file,
    path: written(issue.path),
    message:
      issue.code === 'unrecognized_keys'
        ? issue.message
        : `${issue.message} (found ${found(value, issue.path)})`,
  }));
}

/** One line for each problem. */
function listProblems(problems: readonly ConfigProblem[]): string {
  return problems.map((p) => `${p.file}: ${p.path === '' ? '' : `${p.path}: `}${p.message}`).join('\n');
}

/** Stops the start and lists every problem. */
export class ConfigurationError extends UserError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const count = plural(problems.length, 'problem');
    super(`${count} in the configuration:\n${listProblems(problems)}`);
    this.problems = problems;
  }
}
