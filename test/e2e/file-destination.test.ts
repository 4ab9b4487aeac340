/** Channels that a digest's file names, on Discord: what their own managers see of them, and can do, when one is refused. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { scopeOf } from '../../src/core/base/scope.ts';
import type { Caller } from '../../src/core/commands/command.ts';
import { digestSchema } from '../../src/core/digests/digest.ts';
import { createDigestViews } from '../../src/core/publishing/digest-views.ts';
import { createManualActions } from '../../src/core/publishing/manual-actions.ts';
import { createSubscribe } from '../../src/core/publishing/subscribe.ts';
import { createTick, type Tick } from '../../src/core/publishing/tick.ts';
import { contentOfSamples, type Newsroom, openNewsroom, textOf } from '../core/commands/newsroom.ts';
import { CHANNEL, GUILD } from '../fakes/discord/people.ts';
import { SILENT } from '../fakes/log.ts';
import { openRig, type Rig, shown } from '../platforms/discord/rig.ts';
import { openMemoryStore } from '../store/memory-store.ts';

const [OTHER_GUILD, OTHER_CHANNEL] = ['710000000000000002', '710000000000000021'];
const SEND = 1n << 11n;
const DIGEST = {
  name: 'morning',
  workspace: null,
  definition: digestSchema.parse({
    title: 'Morning briefing',
    window: 'latest:3',
    empty: 'note',
    sections: [{ title: 'News', limit: 3 }],
    destinations: [`discord:${CHANNEL}`, `discord:${OTHER_CHANNEL}`],
  }),
};

let rig: Rig;
let room: Newsroom;
let tick: Tick;
let hour: number;
const now = () => Temporal.Instant.from('2025-11-24T09:00:00Z').add({ hours: hour });

beforeEach(async () => {
  hour = 0;
  rig = await openRig();
  rig.fake.world.guild({ id: OTHER_GUILD });
  rig.fake.world.channel({ id: OTHER_CHANNEL, guild: OTHER_GUILD });
  const store = await openMemoryStore({ now }, await contentOfSamples());
  const digests = () => [DIGEST];
  const platforms = new Map([['discord', rig.platform]]);
  tick = createTick({ store, platforms, digests, now, log: SILENT, random: () => 0.5, owner: 'one' });
  room = await openNewsroom({
    store,
    now,
    show: createDigestViews({ store, digests, now }),
    subscribe: createSubscribe({ store, digests, now }),
    manualActions: createManualActions({ store, publish: tick.publish, now }),
    people: { tellManagers: async () => true, servedAlone: async () => false },
  });
  await tick.run();
});
afterEach(async () => {
  await tick.stop(AbortSignal.abort());
  expect(rig.fake.world.violations).toEqual([]);
  await room.close();
  await rig.close();
});

const manager = (guild: string, channel: string): Partial<Caller> => ({
  platform: 'discord',
  workspace: `discord:${guild}`,
  user: '710000000000000802',
  channel,
  here: channel,
  inbox: 'user/710000000000000802',
  manager: true,
  scope: scopeOf(`discord:${guild}`),
});
const HERE = manager(GUILD, CHANNEL);
const say = async (line: string, caller = HERE) => textOf((await room.type(line, caller)).message);
const posts = (channel: string) => rig.fake.world.channels.get(channel)?.messages ?? [];

/** An edition as the schedule would make it. */
async function edition(): Promise<void> {
  hour += 1;
  const at = now().toString({ smallestUnit: 'millisecond' });
  const slot = { key: `${at}[UTC]`, at };
  await tick.publish({ digest: DIGEST, subscription: null, slot, manual: false });
  await tick.drain.settle();
}

test('are listed where they lie, and nowhere else', async () => {
  expect(await say('pullquote status')).toContain('1 digest for this channel');
  const elsewhere = await say('pullquote status', manager(GUILD, '710000000000000014'));
  expect(elsewhere).toMatch(/In other channels.*1 subscription/);
  expect(await say('pullquote status', manager('710000000000000003', '710000000000000031'))).not.toMatch(
    /1 /,
  );
});

test('that refuse a post are paused with the reason, told to the owner, and go on after “resume”', async () => {
  rig.fake.world.visible(CHANNEL).deny = SEND;
  await edition();
  expect([posts(CHANNEL).length, posts(OTHER_CHANNEL).length > 0]).toEqual([0, true]);
  const status = await say('pullquote status');
  expect(status).toMatch(/paused: .*Send Messages/);
  const [mail] = [...rig.fake.world.channels.values()].filter(
    ({ guild, messages }) => guild === null && messages.length > 0,
  );
  expect(shown(mail?.messages[0])).toMatch(/paused|stopped/i);
  expect(await say('pullquote status', manager(OTHER_GUILD, OTHER_CHANNEL))).not.toContain('paused:');

  rig.fake.world.visible(CHANNEL).deny = 0n;
  expect(await say('pullquote resume')).toContain('1 subscription resumed');
  await edition();
  expect(posts(CHANNEL).length).toBeGreaterThan(0);
});

test('stand in the history as what was sent, to their own managers', async () => {
  await edition();
  const history = await say('digest history');
  expect(history).toMatch(/\d+ (post|posts)?.*sent/);
  expect(history).not.toContain('nobody');
  expect(history).not.toContain(OTHER_CHANNEL);
});

test('publish with a true reason where another server gets the digest too', async () => {
  expect(await say('digest publish morning')).toContain('also goes to other servers');
});

test('are told their missing permissions where managers ask', async () => {
  rig.fake.world.visible(CHANNEL).deny = SEND;
  const findings = await rig.platform.inspect({ platform: 'discord', address: CHANNEL, options: {} });
  expect(findings.filter(({ level }) => level === 'error').map(({ subject }) => subject)).toEqual([
    expect.stringContaining('Send Messages'),
  ]);
});

test('that are all paused keep their stories for the day they go on', async () => {
  await say('pullquote pause');
  await say('pullquote pause', manager(OTHER_GUILD, OTHER_CHANNEL));
  const before = await room.store.editions.list({ kind: 'operator' }, {}, { limit: 9, offset: 0 });
  const schedule = '0 * * * *';
  const scheduled = { ...DIGEST, definition: { ...DIGEST.definition, schedule } };
  const platforms = new Map([['discord', rig.platform]]);
  const own = createTick({
    store: room.store,
    platforms,
    digests: () => [scheduled],
    now,
    log: SILENT,
    random: () => 0.5,
    owner: 'two',
  });
  await own.run();
  hour += 2;
  await own.run();
  const editions = () => room.store.editions.list({ kind: 'operator' }, {}, { limit: 9, offset: 0 });
  expect((await editions()).length).toBe(before.length);
  await say('pullquote resume');
  hour += 1;
  await own.run();
  await own.drain.settle();
  expect((await editions()).length).toBe(before.length + 1);
  expect(posts(CHANNEL).length).toBeGreaterThan(0);
  await own.stop(AbortSignal.abort());
});
