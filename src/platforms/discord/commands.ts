/** The commands in Discord's format, made from their declarations. They are registered only when they changed. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import * as z from 'zod';
import { shorten } from '../../core/base/shorten.ts';
import type { Command } from '../../core/commands/command.ts';
import { optionText } from '../../core/commands/dispatch/option-text.ts';
import { plainLine } from '../../core/messages/escape.ts';
import { type Path, pathsOf } from './interactions/placement.ts';
import {
  described,
  translatedCommand,
  translatedMenu,
  translatedOption,
} from './interactions/translations.ts';
import {
  CHOICE_TEXT,
  CHOICES,
  COMMAND_DESCRIPTION,
  COMMAND_NAME,
  COMMAND_OPTIONS,
  COMMANDS,
  MESSAGE_COMMANDS,
} from './limits.ts';
import { serverWords } from './rendering/server-words.ts';
import { POSTABLE } from './workspace/channel.ts';
import { PERMISSION } from './workspace/permissions.ts';

const OPTION = {
  subcommand: ApplicationCommandOptionType.Subcommand,
  group: ApplicationCommandOptionType.SubcommandGroup,
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  user: ApplicationCommandOptionType.User,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  attachment: ApplicationCommandOptionType.Attachment,
} as const;

export type Option = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly options?: readonly Option[];
};

export type ApplicationCommand = {
  readonly type: ApplicationCommandType.ChatInput | ApplicationCommandType.Message;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Option[];
  readonly default_member_permissions: string | null;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
};

/** @throws {Error} a fault: Discord would refuse this declaration. */
export function applicationCommands(commands: readonly Command[]): readonly ApplicationCommand[] {
  const offered = commands.filter((command) => command.hidden !== true);
  const listed = offered.flatMap((command) => pathsOf(command, offered).map((path) => ({ path, command })));
  const slash = [...Map.groupBy(listed, ({ path: [head] }) => head)].map(([head, members]) =>
    slashCommand(head, members),
  );
  const menu = commands.flatMap((command) =>
    command.onMessage === undefined ? [] : [menuCommand(command.onMessage.label, command)],
  );
  if (slash.length > COMMANDS || menu.length > MESSAGE_COMMANDS)
    throw new Error('more commands than Discord takes');
  return [...slash, ...menu];
}

/** A command at one of the places where Discord lists it. */
interface Listed {
  readonly path: Path;
  readonly command: Command;
}

/**
 * Where the command can be used. 0 and 1 are installed in a server and for a person; then in servers, in direct messages with the bot, in
 * other direct messages. docs/resources/application.mdx, "Installation Context"; docs/interactions/receiving-and-responding.mdx.
 */
function usable(members: readonly Command[], managers: boolean) {
  if (members.every(({ anywhere }) => anywhere === true))
    return { integration_types: [0, 1], contexts: [0, 1, 2] };
  return { integration_types: [0], contexts: managers ? [0] : [0, 1] };
}

function slashCommand(head: string, members: readonly Listed[]): ApplicationCommand {
  const commands = members.map(({ command }) => command);
  const hides = commands.some(({ audience }) => audience === 'managers');
  const [only] = members;
  const single = members.length === 1 && only?.path.length === 1 ? only.command : null;
  return {
    type: ApplicationCommandType.ChatInput,
    name: nameOf(head),
    ...translatedCommand(head),
    ...described((wording) => describe(single?.text(wording).summary ?? contents(head, members, 1))),
    options: single === null ? subcommands(members, 1) : optionsOf(single),
    // Discord hides the command from others. The permissions in each interaction are checked again.
    default_member_permissions: hides ? String(PERMISSION.manageGuild) : null,
    ...usable(commands, hides),
  };
}

/** Subcommands, and groups of them where a path is longer. `depth`: how many words of the path are said before. */
function subcommands(members: readonly Listed[], depth: number): readonly Option[] {
  const byWord = Map.groupBy(members, ({ path }) => path[depth] ?? '');
  return [...byWord].map(([word, inside]): Option => {
    const [only] = inside;
    if (only === undefined || word === '') throw new Error('a command is also a group of commands');
    if (inside.length > 1 || only.path.length > depth + 1) return subcommandGroup(word, inside, depth);
    const { command } = only;
    return {
      type: OPTION.subcommand,
      name: nameOf(word),
      ...translatedCommand(command.name),
      ...described((wording) => describe(command.text(wording).summary)),
      options: optionsOf(command),
    };
  });
}

function subcommandGroup(word: string, inside: readonly Listed[], depth: number): Option {
  return {
    type: OPTION.group,
    name: nameOf(word),
    ...translatedCommand(word),
    ...described(() => describe(contents(word, inside, depth + 1))),
    options: subcommands(inside, depth + 1),
  };
}

function contents(head: string, members: readonly Listed[], depth: number): string {
  return `${head}: ${[...new Set(members.map(({ path }) => path[depth] ?? ''))].join(', ')}`;
}

function menuCommand(label: string, command: Command): ApplicationCommand {
  return {
    type: ApplicationCommandType.Message,
    name: plainLine(label, COMMAND_NAME),
    ...translatedMenu(label),
    default_member_permissions: null,
    ...usable([command], false),
  };
}

/**
 * What an option's schema tells. `.meta({ kind: 'integer', minimum: 1, maximum: 9 })` on a field asks for a number within these bounds,
 * `kind: 'boolean'` for yes or no; the field still reads a string: digits, `true` or `false`.
 */
const fieldSchema = z.looseObject({
  enum: z.array(z.string()).optional(),
  kind: z.enum(['string', 'integer', 'boolean', 'user', 'channel', 'role']).optional(),
  minimum: z.int().optional(),
  maximum: z.int().optional(),
});
const argsSchema = z.looseObject({
  properties: z.record(z.string(), fieldSchema).default({}),
  required: z.array(z.string()).default([]),
});
type Field = z.infer<typeof fieldSchema>;

/** Discord wants required options first. Arguments that only buttons carry are left out. What a file can stand for is not required. */
function optionsOf(command: Command): readonly Option[] {
  const { properties, required } = argsSchema.parse(
    z.toJSONSchema(command.args, { io: 'input', unrepresentable: 'any' }),
  );
  const unlisted = new Set<string>(command.unlisted ?? []);
  const options = Object.entries(properties)
    .filter(([name]) => !unlisted.has(name))
    .map(([name, field]) =>
      optionOf(command, name, field, required.includes(name) && !isFileTaken(command, name)),
    )
    .concat(fileOption(command))
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  if (options.length > COMMAND_OPTIONS)
    throw new Error(`${command.name} has more options than Discord takes`);
  return options;
}

function isFileTaken({ onFile, bare }: Command, name: string): boolean {
  return onFile !== undefined && name === bare;
}

function fileOption(command: Command): readonly Option[] {
  const { onFile } = command;
  if (onFile === undefined) return [];
  const { option } = onFile;
  return [
    {
      type: OPTION.attachment,
      name: nameOf(option),
      ...translatedOption(command.name, option),
      ...described((wording) => describe(optionText(command, option, wording))),
    },
  ];
}

function optionOf(command: Command, name: string, field: Field, required: boolean): Option {
  const kind = field.kind ?? (name === 'channel' ? 'channel' : 'string');
  const { enum: values = [] } = field;
  const choices =
    kind !== 'string' || values.length === 0 || values.length > CHOICES ? null : values.map(choiceOf);
  const completes = kind === 'string' && choices === null && command.suggested?.includes(name) === true;
  return {
    type: OPTION[kind],
    name: nameOf(name),
    ...translatedOption(command.name, name),
    ...described((wording) => describe(optionText(command, name, wording) || name)),
    ...(required ? { required } : {}),
    ...(completes ? { autocomplete: true } : {}),
    ...(choices === null ? {} : { choices }),
    ...(kind === 'channel' ? { channel_types: POSTABLE } : {}),
    ...(kind === 'integer' && field.minimum !== undefined ? { min_value: field.minimum } : {}),
    ...(kind === 'integer' && field.maximum !== undefined ? { max_value: field.maximum } : {}),
  };
}

function choiceOf(value: string): { readonly name: string; readonly value: string } {
  return { name: shorten(value, CHOICE_TEXT), value: value.slice(0, CHOICE_TEXT) };
}

function nameOf(name: string): string {
  if (!/^[-_\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase())
    throw new Error(`no command name: ${name}`);
  return name;
}

function describe(text: string): string {
  return shorten(serverWords(text), COMMAND_DESCRIPTION);
}
