/** The fake's gateway: hello, identify, resume, heartbeats, and events with sequence numbers, which can be lost or repeated. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod';
import { BOT, channelJson, EVERYONE_MAY, type FakeGuild, guildJson, type World } from './world.ts';

export interface FakeGateway {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** `lost`: it gets a number but does not arrive, and a resume sends it again. `twice`: it arrives twice. */
  emit(event: string, data: unknown, how?: 'lost' | 'twice'): void;
  join(guild: FakeGuild): void;
  leave(guild: string): void;
  /** Breaks every connection, as a network does. */
  drop(): void;
  /** Discord closes with a code, e.g. 4004. */
  closeWith(code: number): void;
  /** Discord asks every connection to reconnect (opcode 7), as it does when it moves hosts. */
  askToReconnect(): void;
  /** The next identify or resume is refused. */
  refuseSessions(times: number): void;
  /** Heartbeats are no longer answered. */
  fallSilent(): void;
  /** The present connections stay open, but nothing on them is read or answered any more, the close included. */
  goDark(): void;
  readonly identifies: number;
  /** The shards that have a session now, as `id/count`, sorted. */
  shards(): readonly string[];
  readonly resumes: number;
  /** WebSocket pings that arrived. */
  readonly pings: number;
  close(): void;
}

interface GatewaySettings {
  readonly token: string;
  readonly applicationId: string;
  readonly heartbeatMs: number;
  readonly url: () => string;
}

const packetSchema = z.object({ op: z.number(), d: z.unknown() });
const identifySchema = z.looseObject({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]),
});
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() });
const GUILDS_ONLY = 1;

export function createGateway(world: World, settings: GatewaySettings): FakeGateway {
  const server = new WebSocketServer({ noServer: true });
  const log: { readonly t: string; readonly d: unknown; readonly s: number }[] = [];
  const shardOf = new Map<WebSocket, readonly [id: number, count: number]>();
  const sessionOf = new Map<WebSocket, string>();
  const sessions = new Map<string, readonly [id: number, count: number]>();
  let [identifies, resumes, refusals, sequence, pings] = [0, 0, 0, 0, 0];
  let silent = false;

  const send = (socket: WebSocket, packet: unknown) => socket.send(JSON.stringify(packet));
  const dispatch = (socket: WebSocket, t: string, d: unknown, s: number) => send(socket, { op: 0, t, s, d });

  function emit(t: string, d: unknown, how?: 'lost' | 'twice'): void {
    sequence += 1;
    log.push({ t, d, s: sequence });
    if (how === 'lost') return;
    for (const socket of server.clients) {
      if (!isFor(shardOf.get(socket), d)) continue;
      dispatch(socket, t, d, sequence);
      if (how === 'twice') dispatch(socket, t, d, sequence);
    }
  }

  server.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: settings.heartbeatMs } });
    socket.on('close', (code) => {
      // docs/events/gateway.mdx, "Initiating a Disconnect": these end the session.
      if (code === 1000 || code === 1001) sessions.delete(sessionOf.get(socket) ?? '');
      shardOf.delete(socket);
      sessionOf.delete(socket);
    });
    socket.on('ping', () => {
      pings += 1;
    });
    socket.on('message', (raw) => {
      const packet = packetSchema.parse(JSON.parse(String(raw)));
      if (packet.op === 1 && !silent) send(socket, { op: 11 });
      if (packet.op === 2) identify(socket, packet.d);
      if (packet.op === 6) resume(socket, packet.d);
    });
  });

  function refused(socket: WebSocket): boolean {
    if (refusals === 0) return false;
    refusals -= 1;
    send(socket, { op: 9, d: false });
    return true;
  }

  function mark(socket: WebSocket, shard: readonly [id: number, count: number], session: string): void {
    const isTaken = [...shardOf.values()].some(([id, count]) => id === shard[0] && count === shard[1]);
    if (isTaken) world.violations.push(`two sessions of shard ${shard.join('/')}`);
    shardOf.set(socket, shard);
    sessionOf.set(socket, session);
  }

  function identify(socket: WebSocket, data: unknown): void {
    identifies += 1;
    const { token, intents, shard } = identifySchema.parse(data);
    if (token !== settings.token) {
      socket.close(4004);
      return;
    }
    if (intents !== GUILDS_ONLY) world.violations.push(`intents ${intents}`);
    if (refused(socket)) return;
    silent = false;
    const session = `s${identifies}`;
    sessions.set(session, shard);
    mark(socket, shard, session);
    const here = [...world.guilds.values()].filter((guild) => guild.here && isFor(shard, guild));
    sequence += 1;
    dispatch(
      socket,
      'READY',
      {
        v: 10,
        user: { id: BOT, username: 'pullquote', discriminator: '0', bot: true, avatar: null },
        guilds: here.map(({ id }) => ({ id, unavailable: true })),
        session_id: session,
        resume_gateway_url: settings.url(),
        shard,
        application: { id: settings.applicationId, flags: 0 },
      },
      sequence,
    );
    for (const guild of here) {
      sequence += 1;
      dispatch(socket, 'GUILD_CREATE', wholeGuild(world, guild), sequence);
    }
  }

  function resume(socket: WebSocket, data: unknown): void {
    resumes += 1;
    const { seq, session_id } = resumeSchema.parse(data);
    if (refused(socket)) return;
    silent = false;
    const shard = sessions.get(session_id);
    if (shard === undefined) {
      send(socket, { op: 9, d: false });
      return;
    }
    for (const [former, session] of sessionOf) if (session === session_id) shardOf.delete(former);
    mark(socket, shard, session_id);
    for (const { t, d, s } of log) if (s > seq && isFor(shard, d)) dispatch(socket, t, d, s);
    send(socket, { op: 0, t: 'RESUMED', s: sequence, d: {} });
  }

  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
    emit,
    join: (guild) => emit('GUILD_CREATE', wholeGuild(world, guild)),
    leave: (id) => emit('GUILD_DELETE', { id }),
    drop: () => {
      for (const socket of server.clients) socket.terminate();
    },
    closeWith: (code) => {
      for (const socket of server.clients) socket.close(code);
    },
    askToReconnect: () => {
      for (const socket of server.clients) send(socket, { op: 7, d: null });
    },
    refuseSessions: (times) => {
      refusals = times;
    },
    fallSilent: () => {
      silent = true;
    },
    goDark: () => {
      for (const socket of server.clients) socket.pause();
    },
    get identifies() {
      return identifies;
    },
    shards: () => [...shardOf.values()].map((shard) => shard.join('/')).toSorted(),
    get resumes() {
      return resumes;
    },
    get pings() {
      return pings;
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

const ofGuild = z
  .looseObject({ guild_id: z.string() })
  .or(z.looseObject({ id: z.string(), name: z.string() }))
  .or(z.strictObject({ id: z.string() }));

/** An event of a server goes to its shard alone, everything else to the first one. */
function isFor(shard: readonly [id: number, count: number] | undefined, event: unknown): boolean {
  const [id, count] = shard ?? [0, 1];
  if (count === 1) return true;
  const read = ofGuild.safeParse(event);
  const guild = read.success && ('guild_id' in read.data ? read.data.guild_id : read.data.id);
  return typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(count)) === id : id === 0;
}

function wholeGuild(world: World, guild: FakeGuild): unknown {
  const own = [...world.channels.values()].filter((channel) => channel.guild === guild.id);
  return {
    ...(guildJson(guild) as object),
    unavailable: false,
    large: false,
    member_count: 2,
    joined_at: guild.joinedAt,
    channels: own.filter((channel) => channel.parent === null).map(channelJson),
    threads: own.filter((channel) => channel.parent !== null).map(channelJson),
    members: [
      {
        user: { id: BOT, username: 'pullquote', discriminator: '0', bot: true, avatar: null },
        roles: [],
        joined_at: '2026-11-23T09:00:00.000Z',
        permissions: String(EVERYONE_MAY),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    afk_timeout: 60,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    preferred_locale: 'en-US',
    system_channel_flags: 0,
  };
}
