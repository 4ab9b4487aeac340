/** The state of the fake Discord: servers, channels, messages, people, and the ids it gives. */

import { pingsOf } from './pings.ts';
import { type Kind, violationsOf } from './rules.ts';

export interface FakeChannel {
  readonly id: string;
  readonly type: number;
  readonly guild: string | null;
  readonly name: string;
  readonly parent: string | null;
  /** Permission bits that are denied to everyone here. */
  deny: bigint;
  gone: boolean;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Whether the forum refuses posts without a tag. */
  readonly tagged: boolean;
  readonly messages: FakeMessage[];
}

export interface FakeMessage {
  readonly id: string;
  readonly channel: string;
  body: Readonly<Record<string, unknown>>;
  readonly nonce: string | null;
  readonly private: boolean;
  crossposted: boolean;
  readonly files: readonly string[];
  /** Whether a moderator deleted it. */
  deleted: boolean;
}

export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly system: string | null;
  readonly joinedAt: string;
  here: boolean;
}

export const BOT = '710000000000000900';
export const EVERYONE_MAY = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n);

/** A refusal by Discord: status, error code and message. */
export class Refused extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface World {
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  /** People whose direct messages are closed. */
  readonly closed: Set<string>;
  /** Everything sent against Discord's rules. */
  readonly violations: string[];
  /** Everyone who was notified. */
  readonly pings: string[];
  id(): string;
  guild(fields: Partial<FakeGuild> & { readonly id: string }): FakeGuild;
  channel(fields: Partial<FakeChannel> & { readonly id: string }): FakeChannel;
  direct(user: string): FakeChannel;
  visible(id: string): FakeChannel;
  post(channel: FakeChannel, body: unknown, kind: Kind, files?: readonly string[]): FakeMessage;
  check(body: unknown, kind: Kind): Readonly<Record<string, unknown>>;
  message(channel: FakeChannel, id: string): FakeMessage;
}

/** A nonce is known for some minutes. docs/resources/message.mdx, "Create Message". */
const NONCE_MS = 180_000;
const EPOCH = 1_420_070_400_000n;

export function createWorld(now: () => number): World {
  let count = 0n;
  const directs = new Map<string, string>();
  const world: World = {
    guilds: new Map(),
    channels: new Map(),
    closed: new Set(),
    violations: [],
    pings: [],

    id() {
      count += 1n;
      return String(((BigInt(now()) - EPOCH) << 22n) + (count & 0x3f_ffffn));
    },
    guild(fields) {
      const joinedAt = '2026-11-23T09:00:00.000Z';
      const guild = {
        name: 'Fixture',
        owner: '710000000000000901',
        system: null,
        here: true,
        joinedAt,
        ...fields,
      };
      world.guilds.set(guild.id, guild);
      return guild;
    },
    channel(fields) {
      const channel: FakeChannel = {
        type: 0,
        guild: null,
        name: 'news',
        parent: null,
        deny: 0n,
        gone: false,
        tags: [],
        tagged: false,
        messages: [],
        ...fields,
      };
      world.channels.set(channel.id, channel);
      return channel;
    },
    direct(user) {
      const known = directs.get(user);
      if (known !== undefined) return world.visible(known);
      const channel = world.channel({ id: world.id(), type: 1, name: user });
      directs.set(user, channel.id);
      return channel;
    },
    visible(id) {
      const channel = world.channels.get(id);
      if (channel === undefined || channel.gone) throw new Refused(404, 10003, 'Unknown Channel');
      const place = channel.parent === null ? channel : (world.channels.get(channel.parent) ?? channel);
      const here = channel.guild === null || world.guilds.get(channel.guild)?.here === true;
      if (!here || (place.deny & (1n << 10n)) !== 0n) throw new Refused(403, 50001, 'Missing Access');
      return channel;
    },
    check(body, kind) {
      const broken = violationsOf(body, kind);
      if (broken.length > 0) {
        world.violations.push(...broken.map((rule) => `${kind} ${rule}`));
        throw new Refused(400, 50035, `Invalid Form Body ${broken[0]}`);
      }
      return body as Readonly<Record<string, unknown>>;
    },
    post(channel, raw, kind, files = []) {
      const body = world.check(raw, kind);
      const nonce = typeof body['nonce'] === 'string' ? body['nonce'] : null;
      const twin = nonce === null ? undefined : channel.messages.find((each) => each.nonce === nonce);
      const fresh = twin !== undefined && now() - Number((BigInt(twin.id) >> 22n) + EPOCH) < NONCE_MS;
      if (twin !== undefined && fresh && body['enforce_nonce'] === true) {
        if (twin.deleted) throw new Refused(404, 10008, 'Unknown Message');
        return twin;
      }
      world.pings.push(...pingsOf(body));
      const message: FakeMessage = {
        id: world.id(),
        channel: channel.id,
        body,
        nonce,
        private: (Number(body['flags'] ?? 0) & 64) !== 0,
        crossposted: false,
        files,
        deleted: false,
      };
      channel.messages.push(message);
      return message;
    },
    message(channel, id) {
      const message = channel.messages.find((each) => each.id === id && !each.deleted);
      if (message === undefined) throw new Refused(404, 10008, 'Unknown Message');
      return message;
    },
  };
  return world;
}

export function messageJson({ id, channel, body }: FakeMessage): unknown {
  const { components, flags, content = '' } = body;
  return { id, channel_id: channel, type: 0, content, author: { id: BOT, bot: true }, components, flags };
}

export function channelJson(channel: FakeChannel): unknown {
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    ...(channel.guild === null ? {} : { guild_id: channel.guild }),
    parent_id: channel.parent,
    permission_overwrites:
      channel.guild === null ? [] : [{ id: channel.guild, type: 0, allow: '0', deny: String(channel.deny) }],
    available_tags: channel.tags,
  };
}

export function guildJson(guild: FakeGuild): unknown {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner,
    system_channel_id: guild.system,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: String(EVERYONE_MAY),
        mentionable: false,
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
      },
    ],
  };
}
