/** The commands in Discord's format, made from their declarations. They are registered only when they changed. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import * as z from 'zod';
import { shorten } from '../../core/base/shorten.ts';
import type { Command } from '../../core/commands/command.ts';
import { optionText } from '../../core/commands/option-text.ts';
import { plainLine } from '../../core/messages/escape.ts';
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
import { POSTABLE } from './workspace/channel.ts';
import { PERMISSION } from './workspace/permissions.ts';

const OPTION = {
  subcommand: ApplicationCommandOptionType.Subcommand,
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  user: ApplicationCommandOptionType.User,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
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
  /** 0: installed in a server. */
  readonly integration_types: readonly number[];
  /** 0: in servers; 1: in the bot's direct messages. */
  readonly contexts: readonly number[];
};

/** @throws {Error} a fault: Discord would refuse this declaration. */
export function applicationCommands(commands: readonly Command[]): readonly ApplicationCommand[] {
  const offered = commands.filter((command) => command.hidden !== true);
  const heads = Map.groupBy(offered, (command) => command.name.split(' ')[0] ?? command.name);
  const slash = [...heads].map(([head, members]) => slashCommand(head, members));
  const menu = offered.flatMap((command) =>
    command.onMessage === undefined ? [] : [menuCommand(command.onMessage.label)],
  );
  if (slash.length > COMMANDS || menu.length > MESSAGE_COMMANDS)
    throw new Error('more commands than Discord takes');
  return [...slash, ...menu];
}

const EVERYWHERE = { integration_types: [0], contexts: [0, 1] } as const;

function slashCommand(head: string, members: readonly Command[]): ApplicationCommand {
  const managers = members.every((command) => command.audience === 'managers');
  const [only] = members;
  const single = members.length === 1 && only?.name === head ? only : null;
  return {
    type: ApplicationCommandType.ChatInput,
    name: nameOf(head),
    ...translatedCommand(head),
    ...described((wording) =>
      describe(
        single?.text(wording).summary ??
          `${head}: ${members.map(({ name }) => name.slice(head.length).trim()).join(', ')}`,
      ),
    ),
    options: single === null ? members.map((command) => subcommand(head, command)) : optionsOf(single),
    // Discord hides the command from others. The permissions in each interaction are checked again.
    default_member_permissions: managers ? String(PERMISSION.manageGuild) : null,
    ...EVERYWHERE,
  };
}

function subcommand(head: string, command: Command): Option {
  const name = command.name.slice(head.length).trim();
  if (name === '') throw new Error(`${head} is a command and a group of commands`);
  return {
    type: OPTION.subcommand,
    name: nameOf(name),
    ...translatedCommand(command.name),
    ...described((wording) => describe(command.text(wording).summary)),
    options: optionsOf(command),
  };
}

function menuCommand(label: string): ApplicationCommand {
  return {
    type: ApplicationCommandType.Message,
    name: plainLine(label, COMMAND_NAME),
    ...translatedMenu(label),
    default_member_permissions: null,
    ...EVERYWHERE,
  };
}

/** What an option's schema tells; `.meta({ kind: 'channel' })` on a field asks for Discord's channel picker. */
const fieldSchema = z.looseObject({
  enum: z.array(z.string()).optional(),
  kind: z.enum(['string', 'integer', 'boolean', 'user', 'channel', 'role']).optional(),
});
const argsSchema = z.looseObject({
  properties: z.record(z.string(), fieldSchema).default({}),
  required: z.array(z.string()).default([]),
});
type Field = z.infer<typeof fieldSchema>;

/** Discord wants required options first. Arguments that only buttons carry are left out. */
function optionsOf(command: Command): readonly Option[] {
  const { properties, required } = argsSchema.parse(
    z.toJSONSchema(command.args, { io: 'input', unrepresentable: 'any' }),
  );
  const unlisted = new Set<string>(command.unlisted ?? []);
  const options = Object.entries(properties)
    .filter(([name]) => !unlisted.has(name))
    .map(([name, field]) => optionOf(command, name, field, required.includes(name)))
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  if (options.length > COMMAND_OPTIONS)
    throw new Error(`${command.name} has more options than Discord takes`);
  return options;
}

function optionOf(command: Command, name: string, field: Field, required: boolean): Option {
  const kind = field.kind ?? (name === 'channel' ? 'channel' : 'string');
  const choices = field.enum === undefined || field.enum.length > CHOICES ? null : field.enum.map(choiceOf);
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
  return shorten(text, COMMAND_DESCRIPTION);
}
