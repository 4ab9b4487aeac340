/**
 * Another workspace's ids in every field of every command, on both platforms: nothing of it is shown, changed or posted to. The commands and
 * their fields come from the registry, so a new command is covered when it is declared.
 */

import { afterEach, describe, expect, it } from 'vitest';
import { adapterTo } from '../../soak/adapters.ts';
import type { Access } from '../../soak/worker-orders.ts';
import { scopeOf } from '../../src/core/base/scope.ts';
import type { Caller, Command } from '../../src/core/commands/command.ts';
import { createNotifyPeople } from '../../src/core/delivery/notify-people.ts';
import { createPostNow } from '../../src/core/delivery/post-now.ts';
import type { Platform } from '../../src/core/ports/ports.ts';
import { createManualActions } from '../../src/core/publishing/manual-actions.ts';
import { createPublishEdition } from '../../src/core/publishing/publish-edition.ts';
import type { Destination } from '../../src/core/subscriptions/destination.ts';
import { heldBy, seedForeign, type Tenant } from '../contracts/foreign-rows.ts';
import { day } from '../contracts/store-records.ts';
import { contentOfSamples, type Newsroom, NOW, openNewsroom } from '../core/commands/newsroom.ts';
import { openFakeDiscord } from '../fakes/discord/server.ts';
import { SILENT } from '../fakes/log.ts';
import { startFakeSlack } from '../fakes/slack/server.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../fakes/slack/world.ts';
import { openMemoryStore } from '../store/memory-store.ts';

const SECRET = 'Quillon';

const SIDES = ['discord', 'slack'] as const;
type SideName = (typeof SIDES)[number];

const TENANTS: Readonly<Record<SideName, readonly [own: Tenant, other: Tenant]>> = {
  discord: [
    tenantOfDiscord('710000000000000001', '21', '31'),
    tenantOfDiscord('710000000000000002', '22', '32'),
  ],
  slack: [tenantOfSlack('T0SIM1', 'U0ADMIN1', 'C0CH11'), tenantOfSlack('T0OTHER', 'U0STRANGE', 'C0OTHER1')],
};

function tenantOfDiscord(guild: string, person: string, place: string): Tenant {
  const [user, channel] = [`7100000000000000${person}`, `7100000000000000${place}`];
  return { workspace: `discord:${guild}`, user, channel, here: channel, inbox: `user/${user}` };
}

function tenantOfSlack(team: string, user: string, channel: string): Tenant {
  return { workspace: `slack:${team}`, user, channel, here: `${team}/${channel}`, inbox: `${team}/${user}` };
}

/** A platform with both tenants in it, the bot in each. */
interface Fake {
  readonly access: Access;
  /** How many posts stand in a tenant's channel and direct messages. */
  posts(tenant: Tenant): number;
  close(): Promise<void>;
}

const FAKES: Readonly<Record<SideName, (tenants: readonly Tenant[]) => Promise<Fake>>> = {
  async discord(tenants) {
    const fake = await openFakeDiscord();
    const { world, apiBase: base, token, applicationId: application, publicKey } = fake;
    for (const { workspace, channel } of tenants) {
      const { id: guild } = world.guild({ id: workspace.replace('discord:', '') });
      world.channel({ id: channel, guild });
    }
    return {
      access: { name: 'discord', base, token, application, publicKey },
      posts: ({ channel, user }) =>
        (world.channels.get(channel)?.messages.length ?? 0) + world.direct(user).messages.length,
      close: () => fake.close(),
    };
  },
  async slack(tenants) {
    const fake = await startFakeSlack();
    const { world } = fake;
    for (const { workspace, channel } of tenants) {
      const place = { id: channel, team: workspace.replace('slack:', ''), name: 'news', private: false };
      world.channels.set(channel, { ...place, archived: false, member: true, user: null });
    }
    return {
      access: { name: 'slack', base: fake.apiUrl, token: BOT_TOKEN, secret: SIGNING_SECRET },
      posts: ({ channel, user }) =>
        world.messages.filter((message) => [channel, user, `D${user.slice(1)}`].includes(message.channel))
          .length,
      close: () => fake.stop(),
    };
  },
};

interface Room {
  readonly newsroom: Newsroom;
  readonly caller: Caller;
  readonly foreign: readonly string[];
  /** Everything that stands in the other workspace's channel and direct messages. */
  posts(): number;
  /** What the store holds for the other workspace. */
  held(): Promise<string>;
  /** What the platform says of a place. */
  readonly platform: Platform;
  readonly other: Tenant;
  close(): Promise<void>;
}

const open: Room[] = [];
afterEach(async () => {
  for (const room of open.splice(0)) await room.close();
});

async function openRoom(name: SideName): Promise<Room> {
  const [own, other] = TENANTS[name];
  const now = () => NOW;
  const store = await openMemoryStore({ now }, await contentOfSamples());
  const side = await FAKES[name]([own, other]);
  const platform = adapterTo(side.access, store);
  const platforms = new Map([[name, platform]]);
  const publish = createPublishEdition({ store, platforms, now, log: SILENT });
  const places = createPostNow(platforms);
  // What a place lacks is asked once: the fake, like Discord, paces such questions.
  const inspected = new Map<string, ReturnType<typeof places.inspect>>();
  const asked: typeof places = {
    ...places,
    inspect: (to) => {
      const known = inspected.get(to.address) ?? places.inspect(to);
      inspected.set(to.address, known);
      return known;
    },
  };
  const newsroom = await openNewsroom({
    store,
    people: createNotifyPeople(store, platforms, now),
    places: asked,
    manualActions: createManualActions({ store, publish, now }),
    reading: {
      web: {
        get: async () => ({ kind: 'failed', state: 'gone', detail: 'it answers 404', retryAfterMs: null }),
      },
      parser: { feed: nothing, opml: nothing },
      analyst: { extract: nothing },
    },
  });
  for (const { workspace } of [own, other])
    await store.workspaces.save({
      id: workspace,
      platform: name,
      name: null,
      joinedAt: day(1),
      leftAt: null,
      settings: {},
    });
  const foreign = await seedForeign(store, name, other, SECRET);
  const caller: Caller = {
    ...own,
    platform: name,
    direct: false,
    manager: true,
    locale: 'en',
    timezone: 'UTC',
    scope: scopeOf(own.workspace),
  };
  const room = {
    newsroom,
    caller,
    foreign,
    platform,
    other,
    posts: () => side.posts(other),
    held: () => heldBy(store, other.workspace, SECRET),
    close: async () => {
      await side.close();
      await newsroom.close();
    },
  };
  open.push(room);
  return room;
}

const nothing = () => Promise.reject(new Error('there is nothing to read'));

/** Each field of a command in turn with a foreign id; what else it needs, so that it runs, and its confirmation. */
function attempts({ args }: Command, id: string): readonly Readonly<Record<string, string>>[] {
  const fields = Object.keys(args.shape);
  const needed = fields.filter((field) => !args.safeParse({}).success && isNeeded(args, field));
  const filled = Object.fromEntries(needed.map((field) => [field, id]));
  const sure = fields.includes('confirm') ? { confirm: 'yes' } : {};
  return fields
    .filter((field) => field !== 'confirm')
    .flatMap((field) => [
      { ...filled, ...sure, [field]: id },
      // With the digest that everybody has, the rest of the command is reached.
      ...(fields.includes('digest') && field !== 'digest'
        ? [{ ...sure, digest: 'morning', [field]: id }]
        : []),
    ]);
}

function isNeeded({ shape }: Command['args'], field: string): boolean {
  return shape[field]?.safeParse(undefined).success === false;
}

describe.each(SIDES)('on %s, the ids of another workspace', (name) => {
  it('show, change and reach nothing, in any field of any command', async () => {
    const { newsroom, caller, foreign, posts, held } = await openRoom(name);
    const before = await held();
    let ran = 0;
    for (const command of newsroom.commands) {
      for (const options of foreign.flatMap((id) => attempts(command, id))) {
        const input = { kind: 'options', command: command.name, options } as const;
        const reply = await newsroom.dispatch.run({ id: null, caller, input });
        const said = JSON.stringify(reply?.message);
        const what = `${command.name} ${JSON.stringify(options)}`;
        expect(said, what).not.toContain(SECRET);
        expect(said, what).not.toContain('Something broke');
        ran += 1;
      }
    }
    expect(ran).toBeGreaterThan(newsroom.commands.length * 5);
    expect(posts()).toBe(0);
    expect(await held()).toBe(before);
    // Nothing of one's own was set up there either, to be posted later.
    const all = await newsroom.store.subscriptions.list(scopeOf(caller.workspace), {});
    expect(all.filter(({ to }) => to.address !== caller.here && to.address !== caller.inbox)).toEqual([]);
  });

  it('are no channels here', async () => {
    const { platform, caller, other } = await openRoom(name);
    const at = (address: string): Destination => ({ platform: name, address, options: {} });
    const holds = (address: string) => platform.holds?.(caller.workspace ?? '', at(address));
    expect(await holds(caller.here ?? '')).toBe('yes');
    for (const address of [other.here, other.inbox, caller.inbox ?? '', 'nonsense', ''])
      expect(await holds(address), address).toBe('no');
  });
});
