import { afterEach, beforeEach, expect, test } from 'vitest';
import { GUILD, USER } from '../../../fakes/discord/people.ts';
import { openRig, type Rig } from '../rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const MEMBERS = /^GET \/guilds\/\d+\/members\//;
const belongs = (workspace = `discord:${GUILD}`) => rig.platform.belongs?.(workspace, USER);

test('a member belongs', async () => {
  expect(await belongs()).toBe('yes');
});

test.each([
  [404, 10007],
  [404, 10004],
  [404, 10013],
  [403, 50001],
])('who is not on the server, or where the bot is not, does not (%i, %i)', async (status, code) => {
  rig.fake.faults.next(MEMBERS, { status, code });
  expect(await belongs()).toBe('no');
});

test('what is no server has no members', async () => {
  expect(await belongs('slack:T0SIM1')).toBe('no');
});

test.each(['reset-before', '502-before', 'half'] as const)(
  'a lost answer (%s) says nothing',
  async (fault) => {
    rig.fake.faults.next(MEMBERS, fault);
    expect(await belongs()).toBe('unknown');
  },
);

test('a refused token says nothing', async () => {
  rig.fake.revoke();
  expect(await belongs()).toBe('unknown');
});
