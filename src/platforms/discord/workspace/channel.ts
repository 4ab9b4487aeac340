/** The channel that an address leads to: a channel, a thread, a forum, or a direct message with a person. */

import { ChannelType } from 'discord-api-types/v10';
import * as z from 'zod';
import { createCache } from '../../../core/base/cache.ts';
import type { Rest } from '../connection/rest.ts';

export const CHANNEL = {
  text: ChannelType.GuildText,
  direct: ChannelType.DM,
  announcement: ChannelType.GuildAnnouncement,
  announcementThread: ChannelType.AnnouncementThread,
  publicThread: ChannelType.PublicThread,
  privateThread: ChannelType.PrivateThread,
  forum: ChannelType.GuildForum,
  media: ChannelType.GuildMedia,
} as const;

export function isThreadType(type: number | undefined): boolean {
  return (
    type === CHANNEL.publicThread || type === CHANNEL.privateThread || type === CHANNEL.announcementThread
  );
}

/** Types of channels that can be chosen for a digest. */
export const POSTABLE: readonly number[] = [
  CHANNEL.text,
  CHANNEL.announcement,
  CHANNEL.publicThread,
  CHANNEL.forum,
];

export interface Channel {
  readonly id: string;
  readonly type: number;
  /** Null for a direct channel. */
  readonly guild: string | null;
}

export const channelSchema = z.looseObject({
  id: z.string(),
  type: z.number(),
  guild_id: z.string().nullish(),
  name: z.string().nullish(),
  parent_id: z.string().nullish(),
  owner_id: z.string().nullish(),
  permission_overwrites: z
    .array(z.looseObject({ id: z.string(), type: z.number(), allow: z.string(), deny: z.string() }))
    .nullish(),
});

export interface Channels {
  /** The channel if it is in memory; asks nothing of Discord. */
  known(id: string): Channel | null;
  /** The channel from memory or from Discord. @throws what the library throws */
  look(id: string): Promise<Channel>;
  /** The direct message channel with a person; always the same one. @throws what the library throws */
  direct(user: string): Promise<string>;
  remember(channel: Channel): void;
  forget(id: string): void;
}

/** Time-out of a look-up: a send follows, which has to end in time. */
const LOOK_MS = 5_000;
/** Most channels in memory; the oldest are dropped. */
const REMEMBERED = 20_000;

export function createChannels(rest: Rest): Channels {
  const channels = createCache<string, Channel>(REMEMBERED);
  const directs = createCache<string, string>(REMEMBERED);

  function remember(channel: Channel): void {
    channels.set(channel.id, channel);
  }

  return {
    known: (id) => channels.get(id) ?? null,
    remember,
    forget: (id) => {
      channels.delete(id);
    },
    async look(id) {
      const known = channels.get(id);
      if (known !== undefined) return known;
      const found = channelSchema.parse(
        await rest({ method: 'GET', path: `/channels/${id}`, withinMs: LOOK_MS }),
      );
      const channel = { id: found.id, type: found.type, guild: found.guild_id ?? null };
      remember(channel);
      return channel;
    },
    async direct(user) {
      const known = directs.get(user);
      if (known !== undefined) return known;
      const body = { recipient_id: user };
      const opened = channelSchema.parse(
        await rest({ method: 'POST', path: '/users/@me/channels', body, withinMs: LOOK_MS }),
      );
      remember({ id: opened.id, type: CHANNEL.direct, guild: null });
      directs.set(user, opened.id);
      return opened.id;
    },
  };
}

/** docs/reference.mdx, "Snowflake ID Format". */
const EPOCH = 1_420_070_400_000;

/** The time at which an id was made, in epoch milliseconds. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}

/** The smallest id that a message of this time could have. */
export function snowflakeAt(ms: number): string {
  return String(BigInt(Math.max(0, Math.trunc(ms) - EPOCH)) << 22n);
}
