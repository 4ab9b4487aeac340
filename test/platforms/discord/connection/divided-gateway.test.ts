/** Several processes with one bot token divide the gateway's shards: each shard is held once, whoever comes or goes. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { timestamp } from '../../../../src/core/base/time.ts';
import type { Pace } from '../../../../src/core/delivery/shared-budget.ts';
import type { Platform, Store } from '../../../../src/core/ports/ports.ts';
import { belongsTo, nextMove } from '../../../../src/platforms/discord/connection/shards.ts';
import { createDiscord } from '../../../../src/platforms/discord/index.ts';
import { handClock } from '../../../core/delivery/outbox.ts';
import { type FakeDiscord, openFakeDiscord } from '../../../fakes/discord/server.ts';
import { SILENT } from '../../../fakes/log.ts';
import { openMemoryStore } from '../../../store/memory-store.ts';
import { eventually, openRig, type Rig } from '../rig.ts';

const SHARDS = 4;
/** A server of each shard: the number of a server's shard stands above its 22 lowest bits. */
const GUILDS = Array.from({ length: SHARDS }, (_, id) =>
  String((BigInt(SHARDS * 1_000_000 + id) << 22n) + 7n),
);
const ALL = GUILDS.map((_, id) => `${id}/${SHARDS}`);

let fake: FakeDiscord;
let store: Store;
let clock: ReturnType<typeof handClock>;
let rig: Rig;
let turns: { readonly name: string; readonly pace: Pace }[];
const started: Platform[] = [];

beforeEach(async () => {
  rig = await openRig();
  clock = handClock();
  fake = await openFakeDiscord({ shards: SHARDS });
  for (const id of GUILDS) fake.world.guild({ id });
  store = await openMemoryStore({ now: clock.now });
  turns = [];
});
afterEach(async () => {
  for (const platform of started.splice(0)) await platform.stop();
  expect(fake.world.violations).toEqual([]);
  await fake.close();
  await store.close();
  await rig.close();
});

/** @param leases those of a process that dies leave their leases behind */
async function processWith(leases = store.leases): Promise<Platform> {
  const { token, applicationId, publicKey, apiBase } = fake;
  const platform = createDiscord(
    { token, applicationId, publicKey, apiBase, gateway: true, developmentGuilds: [] },
    {
      store: { ...store, leases },
      now: clock.now,
      log: SILENT,
      version: '0.0.0',
      turn: async (name, pace) => void turns.push({ name, pace }),
      roundMs: 10,
      wait: async () => undefined,
    },
  );
  started.push(platform);
  await platform.start(rig.commands, rig.dispatch);
  return platform;
}

const allHeld = () => eventually(() => expect(fake.gateway.shards()).toEqual(ALL));
const heldBy = async (): Promise<readonly number[]> => {
  const leases = await store.leases.held(`discord ${fake.applicationId} shard `, timestamp(clock.now()));
  return [...Map.groupBy(leases, ({ holder }) => holder).values()].map((list) => list.length).toSorted();
};
/** Every session is written down for others. */
const kept = () =>
  eventually(async () =>
    expect(
      await store.leases.held(`discord ${fake.applicationId} session `, timestamp(clock.now())),
    ).toHaveLength(SHARDS),
  );
const spread = (wanted: readonly number[]) =>
  eventually(async () => {
    expect(await heldBy()).toEqual(wanted);
    expect(fake.gateway.shards()).toEqual(ALL);
  });

describe('the gateway of several processes', () => {
  test('is held whole by the first, then shared evenly with a second and a third', async () => {
    const first = await processWith();
    await spread([SHARDS]);
    await processWith();
    await spread([2, 2]);
    await processWith();
    await spread([1, 1, 2]);
    await eventually(() => expect(started.every((platform) => platform.ready())).toBe(true));
    await first.stop();
    await spread([2, 2]);
  });

  test('goes to the others when a process dies, as soon as its leases have run out', async () => {
    await processWith();
    const dying = await processWith({ ...store.leases, drop: async () => undefined });
    await spread([2, 2]);
    await dying.stop();
    await eventually(() => expect(fake.gateway.shards()).toHaveLength(2));
    clock.forward(60_000);
    await spread([SHARDS]);
  });

  test('goes on with the sessions of a process that stopped, and answers what was asked in between', async () => {
    const first = await processWith();
    await spread([SHARDS]);
    await kept();
    await first.stop();
    expect(fake.gateway.shards()).toEqual([]);
    for (const guild of GUILDS) fake.deliver(fake.people.types('quotes', { speaker: 'Ann' }, { guild }));
    const second = await processWith();
    await eventually(() => expect(rig.runs.get('quotes')).toBe(SHARDS));
    await eventually(() => expect(second.ready()).toBe(true));
    expect([fake.gateway.identifies, fake.gateway.resumes]).toEqual([SHARDS, SHARDS]);
    const [gone = '', ...others] = GUILDS;
    const present = async () =>
      (await store.workspaces.list('discord')).flatMap(({ id, leftAt }) => (leftAt === null ? [id] : []));
    expect((await present()).toSorted()).toEqual(GUILDS.map((id) => `discord:${id}`).toSorted());
    fake.gateway.leave(gone);
    const joined = fake.world.guild({ id: String((BigInt(SHARDS * 2_000_000) << 22n) + 7n) });
    fake.gateway.join(joined);
    await eventually(async () =>
      expect((await present()).toSorted()).toEqual(
        [...others, joined.id].map((id) => `discord:${id}`).toSorted(),
      ),
    );
    // It can be passed on again.
    await second.stop();
    const third = await processWith();
    await eventually(() => expect(third.ready()).toBe(true));
    expect(fake.gateway.identifies).toBe(SHARDS);
  });

  test('begins sessions anew where Discord no longer knows them', async () => {
    const first = await processWith();
    await kept();
    await first.stop();
    fake.gateway.refuseSessions(SHARDS);
    const second = await processWith();
    await eventually(() => expect(second.ready()).toBe(true));
    expect(fake.gateway.identifies).toBe(2 * SHARDS);
  });

  test('answers each interaction once, in the process that holds its shard', async () => {
    await processWith();
    await processWith();
    await spread([2, 2]);
    for (const guild of GUILDS) fake.deliver(fake.people.types('quotes', { speaker: 'Ann' }, { guild }));
    await eventually(() => expect(rig.runs.get('quotes')).toBe(SHARDS));
  });

  test('takes no server for left because another process has it', async () => {
    await processWith();
    await processWith();
    await processWith();
    await spread([1, 1, 2]);
    await eventually(() => expect(started.every((platform) => platform.ready())).toBe(true));
    const present = async () =>
      (await store.workspaces.list('discord')).filter(({ leftAt }) => leftAt === null).length;
    await eventually(async () => expect(await present()).toBe(SHARDS));
    const [, gone = ''] = GUILDS;
    fake.gateway.leave(gone);
    await eventually(async () => expect(await present()).toBe(SHARDS - 1));
  });

  test('begins sessions in turn: one in five seconds for each place that Discord grants', async () => {
    await processWith();
    await allHeld();
    const begun = turns.filter(({ name }) => name.includes(' identify '));
    expect(begun.map(({ name }) => name.split(' ').at(-1)).toSorted()).toEqual(['0', '1', '2', '3']);
    for (const { pace } of begun) expect(pace).toEqual({ intervalMs: 5_250, burst: 1 });
  });

  test('has as many shards in every process as the first was told', async () => {
    await processWith();
    await allHeld();
    fake.desk.shards = SHARDS * 2;
    await processWith();
    await spread([2, 2]);
  });
});

describe('shards', () => {
  test('are shared evenly after some rounds, whoever held them before, and then nothing moves', () => {
    const counts = fc.array(fc.nat(20), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, fc.nat(30), (before, free) => {
        const held = new Map(before.map((one, place) => [`m${place}`, one]));
        const count = before.reduce((sum, one) => sum + one, free);
        const round = (): number =>
          [...held.keys()].filter((member) => {
            const move = nextMove(member, held, count);
            held.set(member, (held.get(member) ?? 0) + { take: 1, leave: -1, stay: 0 }[move]);
            return move !== 'stay';
          }).length;
        for (let rounds = 0; rounds < 300 && round() > 0; rounds++);
        expect(round()).toBe(0);
        const shares = [...held.values()];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('have each server once', () => {
    fc.assert(
      fc.property(fc.bigInt(1n << 22n, 1n << 63n), fc.integer({ min: 1, max: 40 }), (guild, count) => {
        const at = Array.from({ length: count }, (_, id) => belongsTo({ id, count }, String(guild)));
        expect(at.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
