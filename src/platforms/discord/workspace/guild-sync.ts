/** Lists the bot's servers over HTTP: without the gateway there are no events for joins and leaves. */
import * as z from 'zod';
import { StoreFailureError } from '../../../core/base/errors.ts';
import type { Now } from '../../../core/base/time.ts';
import type { Log, Store } from '../../../core/ports/ports.ts';
import { callFailureOf } from '../connection/errors.ts';
import type { GuildSeen } from '../connection/gateway.ts';
import { CHANNEL, channelSchema } from './channel.ts';
import type { Guilds } from './guilds.ts';
import { compute, guildSchema, memberSchema, PERMISSION, type PermissionDeps } from './permissions.ts';

export interface GuildSyncDeps extends PermissionDeps {
  readonly store: Pick<Store, 'workspaces'>;
  readonly guilds: Guilds;
  readonly now: Now;
  readonly log: Log;
}

export interface GuildSync {
  /** Reads all servers: adds new ones and marks missing ones as left. @throws what the library throws */
  syncAll(): Promise<void>;
  /** Adds a server that is not known yet. Never throws: a server that cannot be read is tried again later. */
  addGuild(guild: string): Promise<void>;
}

/** docs/resources/user.mdx, "Get Current User Guilds". */
const PAGE = 200;
/** How long a server that could not be read is left alone. */
const LATER_MS = 3_600_000;
const UNSEEN = 1_000;

/** More servers than this that are new to the store at once were joined long ago. Their names are enough: they are not read one by one. */
const LOOKED_AT = 20;

const listed = z.array(z.looseObject({ id: z.string(), name: z.string().nullish() }));
const WRITING = PERMISSION.viewChannel | PERMISSION.sendMessages;

export function createGuildSync(deps: GuildSyncDeps): GuildSync {
  const { rest, self, store, guilds, now, log } = deps;
  const unseen = new Map<string, number>();

  async function isKnown(guild: string): Promise<boolean> {
    const workspace = await store.workspaces.get(`discord:${guild}`);
    return workspace !== null && workspace.leftAt === null;
  }

  async function addGuild(id: string): Promise<void> {
    const at = now().epochMilliseconds;
    if ((unseen.get(id) ?? 0) > at || (await isKnown(id))) return;
    if (unseen.size >= UNSEEN) unseen.clear();
    unseen.set(id, at + LATER_MS);
    try {
      await guilds.met(await look(id));
      unseen.delete(id);
    } catch (error) {
      // The server can be read; the next one who uses the bot there adds it.
      if (error instanceof StoreFailureError) unseen.delete(id);
      log.info('a server could not be read', { guild: id, failure: callFailureOf(error) });
    }
  }

  async function look(id: string): Promise<GuildSeen> {
    const me = await self();
    const [guild, member, channels] = await Promise.all([
      rest({ method: 'GET', path: `/guilds/${id}` }).then((answer) => guildSchema.parse(answer)),
      rest({ method: 'GET', path: `/guilds/${id}/members/${me}` }).then((answer) =>
        memberSchema.parse(answer),
      ),
      rest({ method: 'GET', path: `/guilds/${id}/channels` }).then((answer) =>
        z.array(channelSchema).parse(answer),
      ),
    ]);
    const open = channels
      .filter(({ type }) => type === CHANNEL.text || type === CHANNEL.announcement)
      .filter((channel) => {
        const may = compute(me, member.roles, guild, channel.permission_overwrites ?? []);
        return (may & WRITING) === WRITING;
      })
      .map((channel) => channel.id);
    const system = guild.system_channel_id ?? null;
    return {
      id,
      name: guild.name ?? id,
      owner: guild.owner_id,
      locale: guild.preferred_locale ?? null,
      joinedAt: Date.parse(member.joined_at ?? '') || 0,
      writable: system !== null && open.includes(system) ? system : (open[0] ?? null),
    };
  }

  return {
    addGuild,
    async syncAll() {
      const here: z.infer<typeof listed> = [];
      for (let after = '0'; ; ) {
        const query = { limit: String(PAGE), after };
        const page = listed.parse(await rest({ method: 'GET', path: '/users/@me/guilds', query }));
        here.push(...page);
        const last = page.at(-1)?.id;
        if (page.length < PAGE || last === undefined) break;
        after = last;
      }
      const known = await store.workspaces.list('discord');
      const present = new Set(known.flatMap(({ id, leftAt }) => (leftAt === null ? [id] : [])));
      const fresh = here.filter(({ id }) => !present.has(`discord:${id}`));
      for (const { id, name } of fresh) {
        if (fresh.length <= LOOKED_AT) await addGuild(id);
        else await guilds.met({ id, name: name ?? id, owner: '', locale: null, joinedAt: 0, writable: null });
      }
      await guilds.only(here.map(({ id }) => id));
    },
  };
}
