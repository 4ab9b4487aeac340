/** Checks which permissions are missing at a destination, and how to grant them. */

import type { Finding } from '../../../core/ports/ports.ts';
import type { Destination } from '../../../core/subscriptions/destination.ts';
import { english } from '../../../core/wording/index.ts';
import { fill } from '../../../core/wording/reports.ts';
import { callFailureOf, rejectionFor } from '../connection/errors.ts';
import { readAddress } from './address.ts';
import { CHANNEL, type Channels } from './channel.ts';
import { type ChannelAccess, channelAccess, PERMISSION, type PermissionDeps } from './permissions.ts';

const { report } = english;

export async function inspect(
  to: Destination,
  deps: PermissionDeps & { readonly channels: Channels },
): Promise<readonly Finding[]> {
  const address = readAddress(to);
  if (address === null) {
    return [
      { level: 'error', subject: to.address, remedy: 'Write discord:<channel id> or discord:user/<id>.' },
    ];
  }
  try {
    if (address.kind === 'user') {
      await deps.channels.direct(address.id);
      return [{ level: 'ok', subject: report.discord.direct, remedy: null }];
    }
    const access = await channelAccess(address.id, deps);
    return access === null
      ? [{ level: 'ok', subject: report.discord.direct, remedy: null }]
      : findingsOf(access, to);
  } catch (error) {
    return [{ level: 'error', subject: fill(report.discord.channel, address.id), remedy: remedyFor(error) }];
  }
}

/** What a person can do about a failed call. */
export function remedyFor(error: unknown): string {
  const failure = callFailureOf(error);
  switch (failure.kind) {
    case 'refused':
      return rejectionFor(failure).detail;
    case 'unauthorized':
      return 'Discord refused the token. Copy a fresh one from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.';
    case 'limited':
      return fill(report.discord.wait, Math.ceil(failure.afterMs / 1000));
    case 'blocked':
    case 'unreached':
    case 'doubtful':
      return report.discord.silent;
    default:
      return failure satisfies never;
  }
}

/** The permissions that a post can need. */
type Needed = keyof typeof report.permission;

const TAKES_POSTS: ReadonlySet<number> = new Set([
  CHANNEL.text,
  CHANNEL.announcement,
  CHANNEL.announcementThread,
  CHANNEL.publicThread,
  CHANNEL.privateThread,
  CHANNEL.forum,
  CHANNEL.media,
]);

function findingsOf(access: ChannelAccess, to: Destination): readonly Finding[] {
  const where = `#${access.name}`;
  if (!TAKES_POSTS.has(access.type)) {
    const remedy = report.discord.otherChannel;
    return [{ level: 'error', subject: fill(report.discord.takesNoPosts, where), remedy }];
  }
  const findings = neededIn(access.type, to).map(([permission, level]) => {
    const has = (access.permissions & PERMISSION[permission]) !== 0n;
    return {
      level: has ? ('ok' as const) : level,
      subject: fill(report.permissionIn[permission], where),
      remedy: has ? null : howToGrant(permission, where),
    };
  });
  return [...findings, ...roleFinding(access, to), ...publishFinding(access, to)];
}

function neededIn(type: number, to: Destination): readonly (readonly [Needed, 'warning' | 'error'])[] {
  const isThread = type >= CHANNEL.announcementThread && type <= CHANNEL.privateThread;
  const isForum = type === CHANNEL.forum || type === CHANNEL.media;
  return [
    ['viewChannel', 'error'],
    [isThread ? 'sendMessagesInThreads' : 'sendMessages', 'error'],
    ['readMessageHistory', 'warning'],
    ...(isForum ? [['sendMessagesInThreads', 'error'] as const] : []),
    ...(to.options.thread === true && !isThread && !isForum
      ? [['createPublicThreads', 'warning'] as const, ['sendMessagesInThreads', 'error'] as const]
      : []),
  ];
}

function howToGrant(permission: Needed, where: string): string {
  return permission === 'readMessageHistory'
    ? fill(report.discord.history, where)
    : fill(report.discord.grant, where, report.permission[permission]);
}

function roleFinding({ guild, permissions }: ChannelAccess, { options }: Destination): readonly Finding[] {
  if (options.role === undefined) return [];
  const role = guild.roles.find(({ id }) => id === options.role);
  if (role === undefined) {
    return [{ level: 'warning', subject: report.discord.role, remedy: report.discord.noRole }];
  }
  const subject = fill(report.discord.notifies, role.name ?? role.id);
  if (role.mentionable === true || (permissions & PERMISSION.mentionEveryone) !== 0n) {
    return [{ level: 'ok', subject, remedy: null }];
  }
  const remedy = report.discord.mentionable;
  return [{ level: 'warning', subject, remedy }];
}

function publishFinding({ type, name }: ChannelAccess, { options }: Destination): readonly Finding[] {
  if (options.publish !== true || type === CHANNEL.announcement) return [];
  const remedy = report.discord.followers;
  return [{ level: 'warning', subject: fill(report.discord.publishes, `#${name}`), remedy }];
}
