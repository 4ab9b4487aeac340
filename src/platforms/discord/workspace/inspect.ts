/** Checks which permissions are missing at a destination, and how to grant them. */

import type { Finding } from '../../../core/ports/ports.ts';
import type { Destination } from '../../../core/subscriptions/destination.ts';
import { callFailureOf, rejectionFor } from '../connection/errors.ts';
import { CHANNEL, type Channels, readAddress } from './channel.ts';
import {
  type ChannelAccess,
  channelAccess,
  PERMISSION,
  PERMISSION_NAME,
  type Permission,
  type PermissionDeps,
} from './permissions.ts';

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
      return [{ level: 'ok', subject: 'direct message', remedy: null }];
    }
    const access = await channelAccess(address.id, deps);
    return access === null
      ? [{ level: 'ok', subject: 'direct message', remedy: null }]
      : findingsOf(access, to);
  } catch (error) {
    return [{ level: 'error', subject: `channel ${address.id}`, remedy: remedyFor(error) }];
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
      return `Discord asked to wait ${Math.ceil(failure.afterMs / 1000)} seconds. Try again then.`;
    case 'blocked':
    case 'unreached':
    case 'doubtful':
      return 'Discord did not answer. Check the network and https://discordstatus.com, then try again.';
    default:
      return failure satisfies never;
  }
}

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
    const remedy = 'Choose a text, announcement or forum channel, or a thread.';
    return [{ level: 'error', subject: `${where} takes no posts`, remedy }];
  }
  const findings = neededIn(access.type, to).map(([permission, level]) => {
    const has = (access.permissions & PERMISSION[permission]) !== 0n;
    return {
      level: has ? ('ok' as const) : level,
      subject: `${PERMISSION_NAME[permission]} in ${where}`,
      remedy: has ? null : howToGrant(permission, where),
    };
  });
  return [...findings, ...roleFinding(access, to), ...publishFinding(access, to)];
}

function neededIn(type: number, to: Destination): readonly (readonly [Permission, 'warning' | 'error'])[] {
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

function howToGrant(permission: Permission, where: string): string {
  const why =
    permission === 'readMessageHistory' ? ' Without it a post whose answer was lost can’t be looked up.' : '';
  return `In Discord open ${where}, Edit Channel, Permissions, add the role Pullquote and allow ${PERMISSION_NAME[permission]}.${why}`;
}

function roleFinding({ guild, permissions }: ChannelAccess, { options }: Destination): readonly Finding[] {
  if (options.role === undefined) return [];
  const role = guild.roles.find(({ id }) => id === options.role);
  if (role === undefined) {
    return [
      { level: 'warning', subject: 'the role to notify', remedy: 'It does not exist here. Choose another.' },
    ];
  }
  const subject = `notifying the role ${role.name ?? role.id}`;
  if (role.mentionable === true || (permissions & PERMISSION.mentionEveryone) !== 0n) {
    return [{ level: 'ok', subject, remedy: null }];
  }
  const remedy =
    'In Server Settings, Roles, open the role and switch on: Allow anyone to @mention this role.';
  return [{ level: 'warning', subject, remedy }];
}

function publishFinding({ type, name }: ChannelAccess, { options }: Destination): readonly Finding[] {
  if (options.publish !== true || type === CHANNEL.announcement) return [];
  const remedy = 'Only announcement channels have followers. Change the channel’s type or leave publish out.';
  return [{ level: 'warning', subject: `publishing from #${name}`, remedy }];
}
