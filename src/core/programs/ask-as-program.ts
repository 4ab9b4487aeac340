/** Answers a program instead of a person: data or a problem, without buttons and without a trace in the store. */
import { randomBytes } from 'node:crypto';
import type { Access } from '../access/access-token.ts';
import { reasonOf, StoreFailureError, UserError } from '../base/errors.ts';
import { type Caller, type Command, PROGRAM } from '../commands/command.ts';
import { validArgs } from '../commands/dispatch/check-arguments.ts';
import type { Log } from '../ports/ports.ts';
import { english } from '../wording/index.ts';
import { problemOf } from '../wording/said-error.ts';

/** What kept a question from being answered. */
export interface Problem {
  readonly kind: 'invalid' | 'unknown_name' | 'ambiguous_name' | 'broken' | 'unavailable';
  readonly title: string;
  readonly remedy: string | null;
  /** Names that come near, or that fit. */
  readonly names?: readonly string[];
  /** Under which the log has the fault. */
  readonly id?: string;
}

export type ProgramAnswer =
  | { readonly kind: 'answer'; readonly data: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A command that programs may ask. */
export type ProgramCommand = Command & { readonly program: NonNullable<Command['program']> };

export type AskAsProgram = (
  command: ProgramCommand,
  options: Readonly<Record<string, string>>,
  access: Access,
) => Promise<ProgramAnswer>;

/** Those of the registry, by their order in it. */
export function programCommands(commands: readonly Command[]): readonly ProgramCommand[] {
  return commands.filter((command): command is ProgramCommand => command.program !== undefined);
}

export function createAskAsProgram(log: Log): AskAsProgram {
  return async (command, options, access) => {
    try {
      const message = await command.run(validArgs(command, options, english), callerOf(access));
      return answerOf(message.data);
    } catch (error) {
      return { kind: 'problem', problem: problemIn(error, command.name, log) };
    }
  };
}

function callerOf({ token, scope }: Access): Caller {
  return {
    platform: PROGRAM,
    workspace: token.workspace,
    user: token.id,
    channel: null,
    direct: true,
    manager: false,
    locale: 'en',
    timezone: 'UTC',
    scope,
  };
}

/** A name that fits nobody or several is a problem for a program; a person would get buttons. */
function answerOf(data: unknown): ProgramAnswer {
  if (typeof data !== 'object' || data === null) return { kind: 'answer', data };
  if ('unknown' in data) {
    const title = `No stored ${String(data.unknown)} has this name.`;
    return named(
      'unknown_name',
      title,
      'near' in data ? data.near : [],
      'Use one of the names, if one is meant.',
    );
  }
  if ('ambiguous' in data) {
    const title = `Several have this name: ${String(data.ambiguous)}.`;
    return named(
      'ambiguous_name',
      title,
      'choices' in data ? data.choices : [],
      'Ask again with one of the names.',
    );
  }
  return { kind: 'answer', data };
}

function named(kind: Problem['kind'], title: string, found: unknown, remedy: string): ProgramAnswer {
  const names = Array.isArray(found) ? found.map(String) : [];
  return { kind: 'problem', problem: { kind, title, remedy: names.length === 0 ? null : remedy, names } };
}

function problemIn(error: unknown, command: string, log: Log): Problem {
  if (error instanceof UserError) {
    const [title, remedy] = problemOf(error, english);
    return { kind: 'invalid', title, remedy };
  }
  const id = randomBytes(4).toString('hex');
  const stack = error instanceof Error ? error.stack : undefined;
  log.error('a question of a program broke', { id, command, reason: reasonOf(error), stack });
  if (error instanceof StoreFailureError)
    return { kind: 'unavailable', title: english.errors.storeFailed(id), remedy: 'Try again later.', id };
  return { kind: 'broken', title: english.errors.broken(id), remedy: null, id };
}
