/** The gateway connection through discord.js: receives interactions and servers. No error there ends the process. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Guild, REST } from 'discord.js';
import { reasonOf } from '../../../core/base/errors.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type Channels, channelSchema } from '../workspace/channel.ts';
import { callFailureOf } from './errors.ts';
import { type LeftSession, resumeLeft, type Session, sessionOf } from './gateway-session.ts';
import type { Shard } from './shards.ts';
import { type Line, type SilenceWatch, watchSilence } from './silent-lines.ts';

/** A server as the gateway describes it. */
export interface GuildSeen {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Its preferred language, a locale of Discord's; null: unknown. */
  readonly locale: string | null;
  /** When the bot joined, in milliseconds. */
  readonly joinedAt: number;
  /** A channel in which the bot may write, preferably the system channel; null: none. */
  readonly writable: string | null;
}

export interface GatewayDeps {
  readonly token: string;
  open(): Promise<REST>;
  readonly channels: Channels;
  readonly log: Log;
  wait(ms: number): Promise<void>;
  /** Milliseconds between two looks for silent connections; two seconds by default. */
  readonly lookMs?: number | undefined;
  /** Absent: all shards. */
  readonly shard?: Shard;
  /** The session to go on with; absent or null: one is begun. */
  readonly left?: LeftSession | null;
  /** Waits until a session with this number may be begun; absent: no other process begins any. */
  readonly identifyTurn?: ((place: number) => Promise<void>) | undefined;
  onInteraction(raw: unknown): void;
  /**
   * @param shard the one whose servers these are; null: these are all servers.
   * @param stored to be called when they are
   */
  onPresent(guilds: readonly GuildSeen[], shard: Shard | null, stored: () => void): void;
  onJoined(guild: GuildSeen): void;
  onLeft(guild: string): void;
}

export interface Gateway {
  /** Connects, and keeps trying while the network or Discord is down. */
  connect(): Promise<void>;
  ready(): boolean;
  /** The session of its one shard, which another process may go on with; null: it has none. */
  session(): Session | null;
  /** The session of a shard stays open at Discord for a while. */
  close(): Promise<void>;
}

/**
 * Pauses double from the first to the last, because 1,000 logins a day reset the token. docs/events/gateway.mdx,
 * "Session Start Limit".
 */
const FIRST_PAUSE_MS = 5_000;
const LAST_PAUSE_MS = 600_000;

/**
 * Close codes after which connecting again is useless. docs/topics/opcodes-and-status-codes.mdx, "Gateway Close Event
 * Codes".
 */
const FINAL: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token. Copy a fresh one from the Developer Portal into DISCORD_TOKEN.',
  4010: 'A shard was numbered wrongly. Restart the bot.',
  4011: 'The bot is on too many servers for its shards. Stop every process that holds the gateway, then start them again.',
  4012: 'The gateway version is no longer served. Update Pullquote.',
  4013: 'The intents are not valid. Update Pullquote.',
  4014: 'An intent is not granted. Pullquote needs only Guilds; check the Developer Portal.',
};

/** After 1000 and 1001 a session can't be resumed. docs/events/gateway.mdx, "Initiating a Disconnect". */
const LEFT_TO_ANOTHER = { code: 4200, reason: 'left to another process' } as const;

/** How long a stop waits for a login that is under way, in milliseconds. */
const LOGIN_MS = 2_000;

/** discord.js, `Status.Ready`. */
const CONNECTED = 0;

export function createGateway(deps: GatewayDeps): Gateway {
  const { log, shard, identifyTurn, left = null } = deps;
  let client: Client | null = null;
  let hangUp: (() => Promise<void>) | null = null;
  let silence: SilenceWatch | null = null;
  let closed = false;
  /** Whoever goes on with a session is not told the servers again, so they must be stored before. */
  let knowsServers = false;
  let loggingIn: Promise<void> = Promise.resolve();

  /** An event listener that throws would end the process, so errors are logged here. */
  function guarded<Args extends readonly unknown[]>(
    what: string,
    work: (...args: Args) => void,
  ): (...args: Args) => void {
    return (...args) => {
      try {
        work(...args);
      } catch (error) {
        log.error('a gateway event broke', { event: what, reason: reasonOf(error) });
      }
    };
  }

  async function build(): Promise<Client> {
    const { Client, Events, GatewayIntentBits, SimpleShardingStrategy } = await import('discord.js');
    silence?.stop();
    /** The servers are known then, but not as they are now. */
    let isResumed = false;
    const next = new Client({
      intents: [GatewayIntentBits.Guilds],
      allowedMentions: { parse: [] },
      ...(shard === undefined
        ? { shards: 'auto' as const }
        : { shards: [shard.id], shardCount: shard.count }),
      ws: {
        buildStrategy: (manager) => {
          const strategy = new SimpleShardingStrategy(manager);
          hangUp = async () => strategy.destroy({ ...LEFT_TO_ANOTHER });
          if (shard !== undefined && left !== null) {
            const connect = strategy.connect.bind(strategy);
            strategy.connect = async () => {
              const receive = (packet: unknown, of: unknown) => rawEvents(next).handlePacket(packet, of);
              resumeLeft(next, shard, left, receive, () => {
                isResumed = true;
              });
              await connect();
            };
          }
          silence = watchSilence(
            () => linesOf(strategy),
            () => log.warn('the gateway fell silent; it is opened again'),
            deps.lookMs,
          );
          return strategy;
        },
        ...(identifyTurn === undefined
          ? {}
          : {
              buildIdentifyThrottler: async (manager) => {
                const { session_start_limit: limit } = await manager.fetchGatewayInformation();
                return { waitForIdentify: (id) => identifyTurn(id % limit.max_concurrency) };
              },
            }),
      },
    });
    // One set of rate limits for the token: the client uses the connection that sends posts.
    next.rest.clearHashSweeper();
    next.rest.clearHandlerSweeper();
    next.rest = (await deps.open()).setToken(deps.token);

    next.on(Events.Error, (error) => log.error('discord client error', { reason: reasonOf(error) }));
    next.on(Events.ShardError, (error, id) =>
      log.warn('gateway error', { shard: id, reason: reasonOf(error) }),
    );
    next.on(Events.ShardReconnecting, (id) => {
      if (!closed) log.info('gateway reconnecting', { shard: id });
    });
    next.on(Events.ShardResume, (id) => log.info('gateway resumed', { shard: id }));
    next.on(Events.ShardDisconnect, ({ code }, id) =>
      log.error('gateway closed for good', { shard: id, code, remedy: FINAL[code] ?? 'Restart the bot.' }),
    );
    next.on(
      Events.ClientReady,
      guarded('ready', () => {
        const known = () => {
          knowsServers = true;
        };
        if (!isResumed) return deps.onPresent(next.guilds.cache.map(seen), shard ?? null, known);
        known();
        log.info('gateway session taken over', { shard: shard?.id });
      }),
    );
    next.on(
      Events.GuildCreate,
      guarded('guildCreate', (guild) => deps.onJoined(seen(guild))),
    );
    next.on(
      Events.GuildDelete,
      guarded('guildDelete', (guild) => deps.onLeft(guild.id)),
    );
    const raw = rawEvents(next);
    const handlePacket = raw.handlePacket.bind(raw);
    raw.handlePacket = (packet, of) => {
      try {
        return handlePacket(packet, of);
      } catch (error) {
        log.warn('discord.js could not read an event', { reason: reasonOf(error) });
        return false;
      }
    };
    raw.on('INTERACTION_CREATE', guarded('interaction', deps.onInteraction));
    for (const event of ['CHANNEL_CREATE', 'CHANNEL_UPDATE', 'THREAD_CREATE'] as const) {
      raw.on(
        event,
        guarded(event, (data) => rememberChannel(data, null)),
      );
    }
    raw.on(
      'CHANNEL_DELETE',
      guarded('CHANNEL_DELETE', (data) => deps.channels.forget(idOf(data))),
    );
    raw.on('GUILD_CREATE', guarded('GUILD_CREATE', rememberGuild));
    return next;
  }

  function rememberGuild(data: unknown): void {
    for (const key of ['channels', 'threads']) {
      const list: unknown = field(data, key);
      if (Array.isArray(list)) for (const each of list) rememberChannel(each, idOf(data));
    }
  }

  function rememberChannel(data: unknown, guild: string | null): void {
    const read = channelSchema.safeParse(data);
    if (!read.success) return;
    const { id, type, guild_id } = read.data;
    deps.channels.remember({ id, type, guild: guild_id ?? guild });
  }

  async function login(pauseMs: number): Promise<void> {
    const next = await build();
    if (closed) return;
    client = next;
    try {
      await next.login(deps.token);
    } catch (error) {
      if (closed) return;
      const failure = callFailureOf(error);
      log.error('discord gateway: no connection', { failure, againInMs: pauseMs });
      await deps.wait(pauseMs);
      if (!closed) await login(Math.min(pauseMs * 2, LAST_PAUSE_MS));
    }
  }

  return {
    connect: () => {
      loggingIn = login(FIRST_PAUSE_MS);
      return loggingIn;
    },
    // The client counts as ready even when a shard has lost its connection.
    ready: () => client?.isReady() === true && client.ws.shards.every((shard) => shard.status === CONNECTED),
    session: () =>
      client === null || shard === undefined || !knowsServers ? null : sessionOf(client, shard),
    async close() {
      closed = true;
      // The library goes on with a login that is under way, and what it opens afterwards would never be closed.
      await Promise.race([loggingIn, pause(LOGIN_MS, undefined, { ref: false })]);
      if (client === null) return;
      if (shard !== undefined) await hangUp?.();
      await client.destroy();
      silence?.stop();
      client = null;
      // The library forgets the token when it logs out, but running sends still need it.
      (await deps.open()).setToken(deps.token);
    },
  };
}

/**
 * discord.js emits each event's raw payload under the event's name before it builds objects from it; its types have
 * neither. An event that it cannot read would end the process as an unhandled rejection.
 */
interface RawEvents {
  handlePacket(packet: unknown, shard: unknown): boolean;
  on(event: string, listener: (data: unknown) => void): void;
}

const rawEvents = (client: Client): RawEvents => client.ws as unknown as RawEvents;

/** The connections of all shards. discord.js keeps them to itself; without them, silence is found by the heartbeats alone. */
function linesOf(strategy: unknown): readonly Line[] {
  const shards = field(strategy, 'shards');
  if (!(shards instanceof Map)) return [];
  return [...shards.values()].map((shard: unknown) => field(shard, 'connection')).filter(isLine);
}

function isLine(value: unknown): value is Line {
  return ['ping', 'terminate', 'on'].every((method) => typeof field(value, method) === 'function');
}

function seen(guild: Guild): GuildSeen {
  return {
    id: guild.id,
    name: guild.name,
    owner: guild.ownerId,
    locale: guild.preferredLocale,
    joinedAt: guild.joinedTimestamp,
    writable: writableIn(guild),
  };
}

function writableIn(guild: Guild): string | null {
  const { me } = guild.members;
  if (me === null) return guild.systemChannelId;
  const texts = guild.channels.cache.filter((channel) => channel.isTextBased() && !channel.isThread());
  const open = texts.filter(
    (channel) => channel.permissionsFor(me)?.has(['ViewChannel', 'SendMessages']) === true,
  );
  const system = guild.systemChannelId;
  return system !== null && open.has(system) ? system : (open.first()?.id ?? null);
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
}

function idOf(value: unknown): string {
  const id = field(value, 'id');
  return typeof id === 'string' ? id : '';
}
