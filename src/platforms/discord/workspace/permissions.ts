/**
 * The bot's permissions in a channel, computed as Discord computes them. docs/topics/permissions.mdx, "Permission
 * Overwrites".
 */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import * as z from 'zod';
import { english } from '../../../core/wording/index.ts';
import type { Rest } from '../connection/rest.ts';
import { type Channel, channelSchema } from './channel.ts';

const { report } = english;

export const PERMISSION = {
  administrator: PermissionFlagsBits.Administrator,
  manageGuild: PermissionFlagsBits.ManageGuild,
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  embedLinks: PermissionFlagsBits.EmbedLinks,
  attachFiles: PermissionFlagsBits.AttachFiles,
  readMessageHistory: PermissionFlagsBits.ReadMessageHistory,
  mentionEveryone: PermissionFlagsBits.MentionEveryone,
  createPublicThreads: PermissionFlagsBits.CreatePublicThreads,
  sendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
} as const;
export type Permission = keyof typeof PERMISSION;

/** The names in Discord's English settings. */
export const PERMISSION_NAME: Readonly<Record<Permission, string>> = {
  administrator: 'Administrator',
  manageGuild: 'Manage Server',
  viewChannel: report.permission.viewChannel,
  sendMessages: report.permission.sendMessages,
  embedLinks: 'Embed Links',
  attachFiles: 'Attach Files',
  readMessageHistory: report.permission.readMessageHistory,
  mentionEveryone: 'Mention @everyone, @here, and All Roles',
  createPublicThreads: report.permission.createPublicThreads,
  sendMessagesInThreads: report.permission.sendMessagesInThreads,
};

const ALL = (1n << 62n) - 1n;

export const guildSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  owner_id: z.string(),
  system_channel_id: z.string().nullish(),
  preferred_locale: z.string().nullish(),
  roles: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string().nullish(),
      permissions: z.string(),
      mentionable: z.boolean().nullish(),
    }),
  ),
});
export type Guild = z.infer<typeof guildSchema>;
export const memberSchema = z.looseObject({ roles: z.array(z.string()), joined_at: z.string().nullish() });

export interface PermissionDeps {
  readonly rest: Rest;
  self(): Promise<string>;
}

/** The channel, and the bot's permissions in it. */
export interface ChannelAccess {
  readonly name: string;
  readonly type: number;
  readonly guild: Guild;
  readonly permissions: bigint;
}

/** @throws what the library throws, when the channel or the server cannot be read */
export async function channelAccess(
  id: string,
  { rest, self }: PermissionDeps,
): Promise<ChannelAccess | null> {
  const channel = channelSchema.parse(await rest({ method: 'GET', path: `/channels/${id}` }));
  if (channel.guild_id == null) return null;
  const me = await self();
  const [guild, member] = await Promise.all([
    rest({ method: 'GET', path: `/guilds/${channel.guild_id}` }).then((answer) => guildSchema.parse(answer)),
    rest({ method: 'GET', path: `/guilds/${channel.guild_id}/members/${me}` }).then((answer) =>
      memberSchema.parse(answer),
    ),
  ]);
  // A thread has the permissions of its parent channel. docs/topics/threads.mdx, "Permissions".
  const isThread = channel.type >= 10 && channel.type <= 12 && channel.parent_id != null;
  const place = isThread
    ? channelSchema.parse(await rest({ method: 'GET', path: `/channels/${channel.parent_id}` }))
    : channel;
  const permissions = compute(me, member.roles, guild, place.permission_overwrites ?? []);
  return { name: channel.name ?? channel.id, type: channel.type, guild, permissions };
}

type Overwrite = { readonly id: string; readonly allow: string; readonly deny: string };

export function compute(
  me: string,
  roles: readonly string[],
  guild: Guild,
  overwrites: readonly Overwrite[],
): bigint {
  if (guild.owner_id === me) return ALL;
  const mine = new Set([guild.id, ...roles]);
  const base = guild.roles.reduce(
    (sum, role) => (mine.has(role.id) ? sum | BigInt(role.permissions) : sum),
    0n,
  );
  if ((base & PERMISSION.administrator) !== 0n) return ALL;
  const everyone = overwrites.filter(({ id }) => id === guild.id);
  const own = overwrites.filter(({ id }) => id !== guild.id && mine.has(id));
  const member = overwrites.filter(({ id }) => id === me);
  return [everyone, own, member].reduce(apply, base);
}

/** In each layer, all denials count before all allowances. */
function apply(permissions: bigint, layer: readonly Overwrite[]): bigint {
  const deny = layer.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
  const allow = layer.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
  return (permissions & ~deny) | allow;
}

/** Without Read Message History Discord answers with an empty list, which proves nothing. */
export async function canReadHistory(channel: Channel, deps: PermissionDeps): Promise<boolean> {
  if (channel.guild === null) return true;
  const access = await channelAccess(channel.id, deps);
  const needed = PERMISSION.viewChannel | PERMISSION.readMessageHistory;
  return access !== null && (access.permissions & needed) === needed;
}
