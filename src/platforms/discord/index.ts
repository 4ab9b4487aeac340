/** Discord as a platform: the port, created with a token, and the pure functions that previews use. */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { reasonOf, UserError } from '../../core/base/errors.ts';
import type { Now } from '../../core/base/time.ts';
import type { Command, Dispatch } from '../../core/commands/command.ts';
import type { TakeTurn } from '../../core/delivery/shared-budget.ts';
import { type Artist, NO_ARTIST } from '../../core/pictures/artist.ts';
import { type FileFetch, NO_FILE_FETCH } from '../../core/ports/file-fetch.ts';
import type { Log, Mount, Platform, Preview, ReceiveWays, Store } from '../../core/ports/ports.ts';
import type { Destination } from '../../core/subscriptions/destination.ts';
import { applicationCommands } from './commands.ts';
import { diagnose } from './connection/diagnose.ts';
import { createDividedGateway } from './connection/divided-gateway.ts';
import { discordMounts } from './connection/endpoint.ts';
import { callFailureOf } from './connection/errors.ts';
import { createGateway, type Gateway, type GuildSeen } from './connection/gateway.ts';
import { holdWhileBlocked, inTurn, openRest, restOf } from './connection/rest.ts';
import type { Shard } from './connection/shards.ts';
import { withPictures } from './connection/with-pictures.ts';
import { syncCommands } from './interactions/command-sync.ts';
import { guildOf, type Interaction } from './interactions/interaction.ts';
import { createMentions } from './interactions/mentions.ts';
import { createReplyParts } from './interactions/reply-parts.ts';
import { html, usage } from './preview.ts';
import { type Acknowledge, acknowledgeBy, type ReceiveDeps, receive } from './receive.ts';
import { render } from './render.ts';
import { css } from './rendering/style.ts';
import { edit, send } from './send.ts';
import { readAddress } from './workspace/address.ts';
import { type Channels, createChannels, isThreadType } from './workspace/channel.ts';
import { find } from './workspace/find-post.ts';
import { createGuildEvents } from './workspace/guild-events.ts';
import { createGuildSync } from './workspace/guild-sync.ts';
import { createGuilds } from './workspace/guilds.ts';
import { holds, locate } from './workspace/holds.ts';
import { inspect } from './workspace/inspect.ts';
import { belongs } from './workspace/membership.ts';
import { notifyOwner, postDirectly } from './workspace/notify-owner.ts';
import { publish } from './workspace/publish.ts';

const isDirect = (to: Destination): boolean => readAddress(to)?.kind === 'user';

/** Everybody who follows a thread is told of each post in it. */
function isThread(to: Destination, channels: Pick<Channels, 'known'>): boolean {
  const place = readAddress(to);
  return place?.kind === 'channel' && isThreadType(channels.known(place.id)?.type);
}

export const discordPreview: Preview = {
  name: 'discord',
  label: 'Discord',
  render,
  html,
  usage,
  css,
  isDirect,
};

export interface DiscordSettings {
  readonly token: string;
  readonly applicationId: string;
  /** Null: interactions do not come over HTTP. */
  readonly publicKey: string | null;
  /** Ends in `/api`, without a version. */
  readonly apiBase: string;
  /** False: interactions come over HTTP only. */
  readonly gateway: boolean;
  /** Register commands in these guilds only. */
  readonly developmentGuilds: readonly string[];
}

export interface DiscordDeps {
  readonly store: Pick<Store, 'workspaces' | 'inbox' | 'transaction' | 'leases'>;
  readonly now: Now;
  readonly log: Log;
  /** Absent: posts go without pictures. */
  readonly artist?: Artist;
  /** Absent: files that people give cannot be read. */
  readonly fetchFile?: FileFetch;
  /** Pullquote's version, for the user agent. */
  readonly version: string;
  /** Absent or null: no other process uses the token. */
  readonly turn?: TakeTurn | null;
  /** How long Discord may take to answer, in milliseconds; 10,000 by default. */
  readonly timeoutMs?: number;
  /** Milliseconds between two looks for silent gateway connections; two seconds by default. */
  readonly lookMs?: number;
  /** Milliseconds between two rounds in which processes divide the gateway; five seconds by default. */
  readonly roundMs?: number;
  /** Waits; tests pass one that does not. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** How long a stop waits for running answers. */
const LAST_WORDS_MS = 5_000;
/** First and longest pause; each is twice the one before. */
const [FIRST_PAUSE_MS, LAST_PAUSE_MS] = [5_000, 600_000];
/** How often servers are listed without a gateway: joins and leaves without an event are noticed this late. */
const ROLL_MS = 6 * 3_600_000;
/** One session in five seconds for each place of `max_concurrency`, with a little to spare. docs/events/gateway.mdx, "Rate Limiting". */
const IDENTIFY = { intervalMs: 5_250, burst: 1 } as const;
const selfSchema = z.looseObject({ id: z.string() });

/** @throws {UserError} when neither way of receiving interactions is configured. */
export function createDiscord(settings: DiscordSettings, deps: DiscordDeps): Platform {
  if (!settings.gateway && settings.publicKey === null) {
    throw new UserError(
      'Discord: the gateway is off and there is no public key, so no command can arrive.',
      'Set DISCORD_PUBLIC_KEY, or remove gateway: false from the configuration.',
    );
  }
  const log = deps.log.child({ platform: 'discord' });
  const wait = deps.wait ?? ((ms: number) => pause(ms, undefined, { ref: false }));
  const opened = once(() => openRest({ ...settings, ...deps }));
  const openReplies = once(() => openRest({ ...settings, ...deps }));
  const calls = restOf(settings.token, opened, openReplies, deps.timeoutMs);
  const paced = deps.turn == null ? calls : inTurn(calls, deps.turn, settings.applicationId);
  const rest = withPictures(holdWhileBlocked(paced, deps.now), deps.artist ?? NO_ARTIST, log);
  const channels = createChannels(rest);
  const self = once(async () => selfSchema.parse(await rest({ method: 'GET', path: '/users/@me' })).id);
  const mentions = createMentions();
  const replyParts = createReplyParts(deps.now);
  const io = { rest, channels, log, now: deps.now, self, wait, replyParts, mentions };
  const guilds = createGuilds({ ...deps, log, greet });
  const guildSync = createGuildSync({ ...io, store: deps.store, guilds });
  const guildEvents = createGuildEvents({ log, wait });
  let rolls: NodeJS.Timeout | null = null;
  const busy = new Set<Promise<void>>();
  let gateway: Gateway | null = null;
  /** Whether this process has the gateway. */
  let connects = settings.gateway;
  let answering: Omit<ReceiveDeps, 'acknowledge'> | null = null;

  async function greet(guild: GuildSeen, message: Parameters<typeof postDirectly>[1]): Promise<void> {
    const outcome = await postDirectly(guild.writable ?? `user/${guild.owner}`, message, io, guild.locale);
    if (outcome.kind !== 'sent') log.warn('a server could not be greeted', { guild: guild.id, outcome });
  }

  /** Runs the work of an event in the background; a stop waits for it. */
  function behind(what: string, work: Promise<void>): Promise<void> {
    const done = work
      .catch((error: unknown) => log.error(`discord: ${what} broke`, { reason: reasonOf(error) }))
      .finally(() => busy.delete(done));
    busy.add(done);
    return done;
  }

  async function take(raw: unknown, acknowledge: Acknowledge): Promise<void> {
    if (answering !== null) await behind('an interaction', receive(raw, { ...answering, acknowledge }));
  }

  /** Over HTTP, a new server becomes known when somebody first uses the bot there. */
  async function takeByHttp(interaction: Interaction, acknowledge: Acknowledge): Promise<void> {
    await take(interaction, acknowledge);
    const guild = guildOf(interaction);
    if (!settings.gateway && guild !== null) void behind('adding a server', guildSync.addGuild(guild));
  }

  function happened(what: string, work: () => Promise<void>): void {
    void behind(what, guildEvents.add(what, work));
  }

  function callRoll(): void {
    happened('checking the servers', () => guildSync.syncAll());
  }

  /** Retries while Discord is down. After a refusal a person has to act. */
  async function tellCommands(commands: readonly Command[], pauseMs = FIRST_PAUSE_MS): Promise<void> {
    const { applicationId, developmentGuilds } = settings;
    const declared = applicationCommands(commands);
    try {
      const sync = { rest, log, applicationId, guilds: developmentGuilds };
      mentions.learn(commands, await syncCommands(declared, sync));
    } catch (error) {
      const failure = callFailureOf(error);
      log.error('commands could not be registered with discord', { failure });
      if (failure.kind === 'refused' || failure.kind === 'unauthorized') return;
      await wait(pauseMs);
      if (answering !== null) await tellCommands(commands, Math.min(pauseMs * 2, LAST_PAUSE_MS));
    }
  }

  const mounts: readonly Mount[] =
    settings.publicKey === null
      ? []
      : discordMounts({
          publicKey: settings.publicKey,
          now: deps.now,
          receive: takeByHttp,
          joined: (guild) => void behind('adding a server', guildSync.addGuild(guild)),
        });

  return {
    name: 'discord',
    render,
    mounts,
    isDirect: (to) => isDirect(to) || isThread(to, channels),
    send: (outgoing) => send(outgoing, io),
    find: (outgoing, tries) => find(outgoing, tries, io),
    edit: (ref, payload) => edit(ref, payload, io),
    publish: (ref) => publish(ref, io),
    locate: (to) => locate(to, io),
    holds: (workspace, to) => holds(workspace, to, io),
    belongs: (workspace, user) => belongs(workspace, user, io),
    inspect: (to) => inspect(to, io),
    diagnose: () => diagnose({ ...settings, rest }),
    notifyOwner: (workspace, message, locale) => notifyOwner(workspace, message, locale, io),
    ready: () => !connects || (gateway?.ready() ?? false),

    async start(commands: readonly Command[], dispatch: Dispatch, ways?: ReceiveWays) {
      connects = settings.gateway && (ways?.socket ?? true);
      await self().catch((error: unknown) => {
        const failure = callFailureOf(error);
        if (failure.kind !== 'unauthorized') return log.warn('discord does not answer yet', { failure });
        throw new UserError(
          'Discord refused the token.',
          'Copy a new token from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.',
        );
      });
      const { fetchFile = NO_FILE_FETCH } = deps;
      answering = { ...io, commands, dispatch, fetchFile, apiBase: settings.apiBase };
      mentions.learn(commands, new Map());
      tellCommands(commands).catch((error: unknown) =>
        log.error('the commands are none that Discord takes', { reason: reasonOf(error) }),
      );
      if (!settings.gateway) {
        callRoll();
        rolls = setInterval(callRoll, ROLL_MS).unref();
      }
      if (!connects) return;
      const acknowledge = acknowledgeBy(io);
      const { turn } = deps;
      const { applicationId } = settings;
      const line = {
        ...io,
        token: settings.token,
        open: opened,
        lookMs: deps.lookMs,
        onInteraction: (raw: unknown) => void take(raw, acknowledge),
        onPresent: (list: readonly GuildSeen[], shard: Shard | null, stored: () => void) =>
          happened('taking in the servers', async () => {
            await guilds.present(list, shard);
            stored();
          }),
        onJoined: (guild: GuildSeen) => happened('joining a server', () => guilds.joined(guild)),
        onLeft: (guild: string) => happened('leaving a server', () => guilds.left(guild)),
      };
      gateway =
        turn == null
          ? createGateway(line)
          : createDividedGateway({
              ...line,
              leases: deps.store.leases,
              applicationId,
              roundMs: deps.roundMs,
              known: (shard) => guilds.known(shard),
              identifyTurn: (place) => turn(`discord ${applicationId} identify ${place}`, IDENTIFY),
            });
      gateway
        .connect()
        .catch((error: unknown) => log.error('the gateway broke', { reason: reasonOf(error) }));
    },

    async stop() {
      guildEvents.stop();
      if (rolls !== null) clearInterval(rolls);
      rolls = null;
      // What arrives until then is answered: whoever goes on with the session does not get it.
      await gateway?.close();
      gateway = null;
      answering = null;
      await Promise.race([Promise.all(busy), pause(LAST_WORDS_MS, undefined, { ref: false })]);
    },
  };
}

/** Every caller gets the same promise. A failure is not kept, so the next caller tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= work().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
