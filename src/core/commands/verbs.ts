/** The commands that are verbs of the terminal, as its help lists them before a store is opened. */
import { english } from '../wording/index.ts';
import { createAnswers } from './answers.ts';
import type { Command } from './command.ts';
import type { AnswerDeps } from './deps.ts';
import { optionText } from './dispatch/option-text.ts';

/** What a command says of itself, without a way to run it. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly name: string; readonly description: string }[];
  readonly draws: boolean;
  /** As they are typed after the name of the program. */
  readonly examples: readonly string[];
}

export function verbs(): readonly Verb[] {
  return createAnswers(NOT_OPENED)
    .filter(({ verb }) => verb === true)
    .map((command) => ({
      name: command.name,
      summary: command.text(english).summary,
      options: optionsOf(command),
      draws: command.draws === true,
      examples: command.examples ?? [],
    }));
}

/** What only buttons carry is left out. */
function optionsOf(command: Command): Verb['options'] {
  const { args, unlisted = [] } = command;
  return Object.keys(args.shape)
    .filter((name) => !unlisted.includes(name))
    .map((name) => ({ name, description: optionText(command, name, english) }));
}

const tooEarly = (): never => {
  throw new Error('a command may use what it is given only when it runs');
};

/** Stands for the store and the rest: a command may take it apart, but not use a part. */
const UNUSABLE = new Proxy(tooEarly, { get: tooEarly });
const NOT_OPENED = new Proxy({} as AnswerDeps, { get: () => UNUSABLE });
