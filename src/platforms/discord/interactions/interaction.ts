/** An interaction from the gateway or HTTP: validates it and turns it into an invocation. */
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';
import { scopeOf } from '../../../core/base/scope.ts';
import type { Caller, Command, Invocation } from '../../../core/commands/command.ts';
import { inlineToken, readToken } from '../../../core/delivery/button-token.ts';
import { tokenOf } from '../render.ts';
import { PERMISSION } from '../workspace/permissions.ts';
import { ATTACHMENT, type Attached, attachmentSchema } from './given-files.ts';
import { commandAt } from './placement.ts';

export const INTERACTION = {
  ping: InteractionType.Ping,
  command: InteractionType.ApplicationCommand,
  component: InteractionType.MessageComponent,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  modal: InteractionType.ModalSubmit,
} as const;

/** Longer texts were not typed by a person; a message holds 4,000 characters. */
const LONGEST_TEXT = 6000;
const text = z.string().transform((value) => value.slice(0, LONGEST_TEXT));
const id = z.string().regex(/^\d{1,22}$/);

interface Option {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly Option[] | undefined;
}
const optionSchema: z.ZodType<Option> = z.object({
  name: z.string().max(32),
  type: z.number(),
  value: z.union([text, z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(optionSchema).max(25).optional();
  },
});

/** The text of a message is in `content`, in nested text displays, in embeds of links, or in a forwarded message. */
interface Shown {
  readonly content?: string | null | undefined;
  readonly components?: readonly Shown[] | null | undefined;
  readonly embeds?: readonly Embed[] | null | undefined;
  /** Of a link button. */
  readonly url?: string | null | undefined;
  readonly attachments?: readonly Attached[] | null | undefined;
  readonly message_snapshots?: readonly { readonly message: Shown }[] | null | undefined;
}
interface Embed {
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
}
const shownSchema: z.ZodType<Shown> = z.object({
  content: text.nullish(),
  url: text.nullish(),
  get components() {
    return z.array(shownSchema).max(40).nullish();
  },
  embeds: z
    .array(z.object({ description: text.nullish(), url: text.nullish() }))
    .max(10)
    .nullish(),
  attachments: z.array(attachmentSchema).max(20).nullish(),
  get message_snapshots() {
    return z
      .array(z.object({ message: shownSchema }))
      .max(10)
      .nullish();
  },
});

const fieldSchema = z.object({
  custom_id: z.string().max(100),
  value: text.nullish(),
  values: z.array(text).max(25).nullish(),
});
const rowSchema = z.object({
  component: fieldSchema.optional(),
  components: z.array(fieldSchema).max(5).optional(),
});

const dataSchema = z.object({
  name: z.string().max(32).optional(),
  type: z.number().optional(),
  options: z.array(optionSchema).max(25).optional(),
  custom_id: z.string().max(100).optional(),
  /** What was chosen in a menu. */
  values: z.array(z.string().max(100)).max(25).optional(),
  components: z.array(rowSchema).max(40).optional(),
  target_id: id.optional(),
  resolved: z
    .object({
      messages: z.record(id, shownSchema).optional(),
      attachments: z.record(id, attachmentSchema).optional(),
    })
    .optional(),
});

const person = z.object({ id });
export const interactionSchema = z.object({
  id,
  application_id: id,
  type: z.number(),
  token: z.string().min(1).max(1000),
  guild_id: id.nullish(),
  channel_id: id.nullish(),
  channel: z.object({ id }).nullish(),
  member: z.object({ user: person, permissions: z.string().regex(/^\d{1,25}$/) }).nullish(),
  user: person.nullish(),
  locale: z.string().max(20).optional(),
  /** 0: a server, 1: direct messages with the bot, 2: direct messages between people. */
  context: z.number().nullish(),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish(),
  data: dataSchema.optional(),
  /** The message with the pressed button. */
  message: z.object({ id }).nullish(),
});
export type Interaction = z.infer<typeof interactionSchema>;

/** Direct messages in which the bot is not: a person brought it along. */
const BETWEEN_PEOPLE = 2;

/** The caller, from the payload alone; null if it names nobody. */
export function callerOf(interaction: Interaction): Caller | null {
  const user = interaction.member?.user.id ?? interaction.user?.id;
  if (user === undefined) return null;
  const workspace = isInstalledIn(interaction) ? `discord:${interaction.guild_id}` : null;
  const channel = interaction.channel_id ?? interaction.channel?.id ?? null;
  const inbox = `user/${user}`;
  const elsewhere = interaction.context === BETWEEN_PEOPLE;
  const permissions = BigInt(interaction.member?.permissions ?? '0');
  const manages = (permissions & (PERMISSION.manageGuild | PERMISSION.administrator)) !== 0n;
  return {
    platform: 'discord',
    workspace,
    user,
    channel,
    here: elsewhere ? null : interaction.guild_id == null ? inbox : workspace === null ? null : channel,
    inbox,
    direct: interaction.guild_id == null && !elsewhere,
    manager: workspace !== null && manages,
    locale: interaction.locale ?? 'en-US',
    timezone: null,
    scope: scopeOf(workspace),
  };
}

/** The server in which it was used, if the bot is installed there. */
export function guildOf(interaction: Interaction): string | null {
  return isInstalledIn(interaction) ? (interaction.guild_id ?? null) : null;
}

/** Whether the bot itself can post where it was used; otherwise Discord limits what an answer may be. */
export function isAtHome(interaction: Interaction): boolean {
  return interaction.guild_id == null ? interaction.context !== BETWEEN_PEOPLE : isInstalledIn(interaction);
}

/** False on a server where a person only brought their own installation: that server is no workspace. */
function isInstalledIn({ guild_id, authorizing_integration_owners: owners }: Interaction): boolean {
  return guild_id != null && (owners == null || owners['0'] !== undefined);
}

/** What the person did; null if this version does not know it. */
export function inputOf(interaction: Interaction, commands: readonly Command[]): Invocation['input'] | null {
  const { data } = interaction;
  switch (interaction.type) {
    case INTERACTION.component:
      return data?.custom_id === undefined
        ? null
        : { kind: 'button', token: data.values?.[0] ?? tokenOf(data.custom_id) };
    case INTERACTION.modal:
      return submitted(data);
    case INTERACTION.command:
      return data?.type === ApplicationCommandType.Message ? messageAction(data, commands) : typed(data);
    default:
      return null;
  }
}

type Data = Interaction['data'];

function typed(data: Data): Invocation['input'] | null {
  const { name, options } = leafOf(data);
  if (name === null) return null;
  const given = options.flatMap((option) =>
    option.value === undefined || option.type === ATTACHMENT
      ? []
      : [[option.name, String(option.value)] as const],
  );
  return { kind: 'options', command: name, options: Object.fromEntries(given) };
}

/** Subcommands and groups of them. docs/interactions/application-commands.mdx, "Application Command Option Type". */
const INNER = new Set([1, 2]);

/** The command and its options, wherever Discord lists it. */
function leafOf(data: Data): { readonly name: string | null; readonly options: readonly Option[] } {
  if (data?.name === undefined) return { name: null, options: [] };
  const path = [data.name];
  let options: readonly Option[] = data.options ?? [];
  for (let [inner] = options; inner !== undefined && INNER.has(inner.type); [inner] = options) {
    path.push(inner.name);
    options = inner.options ?? [];
  }
  return { name: commandAt(path), options };
}

/** The files of the options, or of the picked message. */
export function attachedTo({ data }: Interaction): readonly Attached[] {
  const picked = data?.resolved?.messages?.[data.target_id ?? ''];
  if (picked !== undefined) return filesOf(picked);
  const { attachments } = data?.resolved ?? {};
  return leafOf(data).options.flatMap(({ type, value }) =>
    type === ATTACHMENT ? (attachments?.[String(value)] ?? []) : [],
  );
}

function filesOf({ attachments, message_snapshots: passedOn }: Shown): readonly Attached[] {
  return [...(attachments ?? []), ...(passedOn ?? []).flatMap(({ message }) => filesOf(message))];
}

/** The option that is being typed. */
export function typingOf(
  interaction: Interaction,
): { readonly command: string; readonly field: string; readonly typed: string } | null {
  const { name, options } = leafOf(interaction.data);
  const focused = options.find((option) => option.focused === true);
  if (name === null || focused === undefined) return null;
  return { command: name, field: focused.name, typed: String(focused.value ?? '') };
}

/** The text of the message fills the command's main argument; where the command asks for them, the addresses behind its words too. */
function messageAction(data: NonNullable<Data>, commands: readonly Command[]): Invocation['input'] | null {
  const command = commands.find((each) => each.onMessage?.label === data.name);
  const message = data.resolved?.messages?.[data.target_id ?? ''];
  if (command?.bare === undefined) return null;
  const shown = message === undefined ? [] : [textOf(message)];
  const behind = message === undefined || command.onMessage?.links !== true ? [] : linksOf(message);
  const words = [...shown, ...behind].join('\n').slice(0, LONGEST_TEXT);
  return { kind: 'options', command: command.name, options: { [command.bare]: words } };
}

function textOf({ content, components, embeds, message_snapshots: passedOn }: Shown): string {
  return [
    content ?? '',
    ...(components ?? []).map(textOf),
    ...(embeds ?? []).map(({ description }) => description ?? ''),
    ...(passedOn ?? []).map(({ message }) => textOf(message)),
  ]
    .filter((each) => each !== '')
    .join('\n');
}

/** Where previews and buttons of a message lead. */
function linksOf({ url, components, embeds, message_snapshots: passedOn }: Shown): readonly string[] {
  return [
    ...(url == null ? [] : [url]),
    ...(embeds ?? []).flatMap((embed) => embed.url ?? []),
    ...(components ?? []).flatMap(linksOf),
    ...(passedOn ?? []).flatMap(({ message }) => linksOf(message)),
  ];
}

/** The id of a modal contains what it was opened for. */
const MODAL_ID = /^([cb])=(.{1,98})$/;

export function modalId(input: Invocation['input']): string | null {
  switch (input.kind) {
    case 'options': {
      const { command, options } = input;
      if (Object.keys(options).length === 0) return `c=${command}`;
      const token = inlineToken(command, false, options);
      return readToken(token) === null ? null : `b=${token}`;
    }
    case 'button':
      return `b=${input.token}`;
    case 'text':
      return null;
    default:
      return input satisfies never;
  }
}

function submitted(data: Data): Invocation['input'] | null {
  const [, kind, opened] = MODAL_ID.exec(data?.custom_id ?? '') ?? [];
  if (opened === undefined) return null;
  const fields = (data?.components ?? []).flatMap((row) => [
    ...(row.component === undefined ? [] : [row.component]),
    ...(row.components ?? []),
  ]);
  const answers = Object.fromEntries(
    fields.map((field) => [field.custom_id, field.value ?? field.values?.[0] ?? ''] as const),
  );
  return kind === 'b'
    ? { kind: 'button', token: opened, answers }
    : { kind: 'options', command: opened, options: answers };
}
