/** The commands that are verbs of the terminal, as its help lists them before a store is opened. */
import * as z from 'zod';
import type { Command } from './command.ts';
import type { AnswerDeps } from './deps.ts';
import { createAnswers } from './index.ts';

/** What a command says of itself, without a way to run it. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly name: string; readonly description: string }[];
}

export function verbs(): readonly Verb[] {
  return createAnswers(NOT_OPENED)
    .filter(({ verb }) => verb === true)
    .map((command) => ({ name: command.name, summary: command.summary, options: optionsOf(command) }));
}

const argsSchema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ description: z.string().default('') })).default({}),
});

/** What only buttons carry is left out. */
function optionsOf({ args, unlisted = [] }: Command): Verb['options'] {
  const { properties } = argsSchema.parse(z.toJSONSchema(args, { io: 'input', unrepresentable: 'any' }));
  return Object.entries(properties)
    .filter(([name]) => !unlisted.includes(name))
    .map(([name, { description }]) => ({ name, description }));
}

const tooEarly = (): never => {
  throw new Error('a command may use what it is given only when it runs');
};

const NOT_OPENED: AnswerDeps = {
  get store() {
    return tooEarly();
  },
  get now() {
    return tooEarly();
  },
  get directory() {
    return tooEarly();
  },
  get show() {
    return tooEarly();
  },
  get people() {
    return tooEarly();
  },
};
