/** What a program may give to a command: its arguments with a description each, as JSON Schema and OpenAPI show them. */
import * as z from 'zod';
import { optionText } from '../commands/dispatch/option-text.ts';
import { english } from '../wording/index.ts';
import type { ProgramCommand } from './ask-as-program.ts';

/** Arguments that people give with buttons, or without a key. */
const OF_BUTTONS: Readonly<Record<string, string>> = {
  words: 'A name, or words to look for.',
  story: 'The id of a story.',
  article: 'The id of an article.',
  from: 'Of another page: from in next of the last answer.',
  page: 'Of another page: page in next of the last answer.',
};

/** Every argument as text, with the checks of the command itself. */
export function argumentsOf(command: ProgramCommand): z.ZodObject {
  const fields = Object.entries(command.args.shape).map(([name, field]): readonly [string, z.ZodType] => {
    const text = optionText(command, name, english) || (OF_BUTTONS[name] ?? '');
    return [name, (field as z.ZodType).describe(text)];
  });
  return z.strictObject(Object.fromEntries(fields));
}

/** JSON Schema of what is written, before the command has read it. */
export function inputSchemaOf(command: ProgramCommand): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(argumentsOf(command), { io: 'input' });
}
