import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHANNEL, GUILD } from '../../../fakes/discord/people.ts';
import { openRig, type Rig } from '../rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const LOOK = /^GET \/channels\/\d+$/;
const LIST = /^GET \/guilds\/\d+\/channels$/;
const OTHER = '720000000000000077';
const holds = (address = CHANNEL, workspace = `discord:${GUILD}`) =>
  rig.platform.holds?.(workspace, { platform: 'discord', address, options: {} });

test('a channel of the server is held, one of another server is not', async () => {
  rig.fake.world.guild({ id: '710000000000000077' });
  rig.fake.world.channel({ id: OTHER, guild: '710000000000000077' });
  expect([await holds(), await holds(OTHER)]).toEqual(['yes', 'no']);
});

test('a channel that is closed to the bot is known by the list of its server', async () => {
  rig.fake.world.channel({ id: OTHER, guild: GUILD, deny: 1n << 10n });
  expect(await holds(OTHER)).toBe('yes');
});

test('what is nowhere, a person, and what is no server hold nothing', async () => {
  expect(await holds(OTHER)).toBe('no');
  expect(await holds(`user/${OTHER}`)).toBe('no');
  expect(await holds(CHANNEL, 'slack:T0SIM1')).toBe('no');
});

test('a direct channel is in no server', async () => {
  expect(await holds(rig.fake.world.direct('710000000000000021').id)).toBe('no');
});

test.each([[LOOK], [LIST]])('while Discord does not answer, it can’t be told: %s', async (call) => {
  rig.fake.world.channel({ id: OTHER, guild: GUILD, deny: 1n << 10n });
  rig.fake.faults.next(call, '502-before', 5);
  expect(await holds(OTHER)).toBe('unknown');
});
