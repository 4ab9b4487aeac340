/** Joined and left servers: stores the workspace, welcomes it once, and marks it as left. */

import { Locale } from 'discord-api-types/v10';
import { reasonOf } from '../../../core/base/errors.ts';
import { type Now, timestamp } from '../../../core/base/time.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { Workspace } from '../../../core/ports/delivery-store.ts';
import type { Log, Store } from '../../../core/ports/ports.ts';
import { LOCALE_SETTING } from '../../../core/subscriptions/workspace-locale.ts';
import type { GuildSeen } from '../connection/gateway.ts';
import { belongsTo, type Shard } from '../connection/shards.ts';
import { welcome } from './welcome.ts';

export interface GuildDeps {
  readonly store: Pick<Store, 'workspaces' | 'inbox' | 'transaction'>;
  readonly now: Now;
  readonly log: Log;
  greet(guild: GuildSeen, message: Message): Promise<void>;
}

export interface Guilds {
  joined(guild: GuildSeen): Promise<void>;
  /** A server that the bot is in, whether joined now or earlier. */
  met(guild: GuildSeen): Promise<void>;
  left(guild: string): Promise<void>;
  /** All servers of a shard, as the gateway lists them at the start; null: all servers of the bot. */
  present(guilds: readonly GuildSeen[], shard: Shard | null): Promise<void>;
  /** The stored servers of a shard that the bot is in. */
  known(shard: Shard): Promise<readonly string[]>;
  /** The complete list of servers: all others were left. */
  only(guilds: readonly string[]): Promise<void>;
}

/** How long after the invitation a server still gets the welcome, for bots that were off at that time. */
const NEWLY_MS = 24 * 3_600_000;

const idOfGuild = (workspace: string): string => workspace.slice('discord:'.length);

export function createGuilds({ store, now, log, greet }: GuildDeps): Guilds {
  async function enter(guild: GuildSeen, isNew: boolean): Promise<void> {
    const id = `discord:${guild.id}`;
    const before = await store.workspaces.get(id);
    const at = timestamp(now());
    // Discord says en-US of each server whose owner has chosen nothing, so that tells nothing.
    const locale = guild.locale === Locale.EnglishUS ? null : guild.locale;
    const workspace: Workspace = {
      id,
      platform: 'discord',
      name: guild.name,
      joinedAt: before === null || before.leftAt !== null ? at : before.joinedAt,
      leftAt: null,
      settings: { ...before?.settings, ...(locale === null ? {} : { [LOCALE_SETTING]: locale }) },
    };
    const changed =
      before === null ||
      before.leftAt !== null ||
      before.name !== guild.name ||
      (locale !== null && before.settings[LOCALE_SETTING] !== locale);
    const welcomed = !isNew || (before !== null && before.leftAt === null);
    // Both or neither: where a full disk took the first alone, the next attempt would hold the server for welcomed.
    const first = await store.transaction(async (tx) => {
      if (changed) await tx.workspaces.save(workspace);
      // Events are repeated after a reconnect; there is one welcome for each stay.
      return !welcomed && (await tx.inbox.first(`discord:joined:${guild.id}:${guild.joinedAt}`, at));
    });
    if (first) await greet(guild, welcome(locale));
  }

  const met = (guild: GuildSeen): Promise<void> =>
    enter(guild, now().epochMilliseconds - guild.joinedAt < NEWLY_MS);

  /** Those that the bot is in, of a shard or of all. */
  async function stored(shard: Shard | null): Promise<readonly Workspace[]> {
    const all = await store.workspaces.list('discord');
    return all.filter(
      ({ id, leftAt }) => leftAt === null && (shard === null || belongsTo(shard, idOfGuild(id))),
    );
  }

  async function only(guilds: readonly string[], shard: Shard | null = null): Promise<void> {
    const here = new Set(guilds.map((id) => `discord:${id}`));
    for (const gone of (await stored(shard)).filter(({ id }) => !here.has(id))) {
      await store.workspaces.save({ ...gone, leftAt: timestamp(now()) });
    }
  }

  return {
    joined: (guild) => enter(guild, true),
    met,
    known: async (shard) => (await stored(shard)).map(({ id }) => idOfGuild(id)),
    only: (guilds) => only(guilds),
    async left(guild) {
      const workspace = await store.workspaces.get(`discord:${guild}`);
      if (workspace === null || workspace.leftAt !== null) return;
      await store.workspaces.save({ ...workspace, leftAt: timestamp(now()) });
      log.info('left a discord server; its data goes in 30 days', { workspace: workspace.id });
    },
    async present(guilds, shard) {
      for (const guild of guilds) {
        await met(guild).catch((error: unknown) =>
          log.error('a server could not be added', { guild: guild.id, reason: reasonOf(error) }),
        );
      }
      await only(
        guilds.map(({ id }) => id),
        shard,
      );
    },
  };
}
