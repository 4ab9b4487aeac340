import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GUILD, type Use } from '../../../fakes/discord/people.ts';
import {
  eventually,
  newKey,
  openRig,
  outgoing,
  type Rig,
  type RigSettings,
  SHORT_MS,
  shown,
} from '../rig.ts';

let rig: Rig;

async function open(settings: RigSettings = {}): Promise<void> {
  rig = await openRig({ gateway: true, timeoutMs: SHORT_MS, ...settings });
}
async function start(): Promise<void> {
  await rig.platform.start(rig.commands, rig.dispatch);
  await eventually(() => expect(rig.platform.ready()).toBe(true));
}
afterEach(async () => {
  expect(rig.fake.world.violations).toEqual([]);
  await rig.close();
});

const ask = () => rig.fake.people.types('quotes', { speaker: 'Ann' });
const answered = (use: Use) => eventually(() => expect(use.open.original).not.toBeNull());
async function answersAgain(): Promise<void> {
  await eventually(() => expect(rig.platform.ready()).toBe(true));
  const use = ask();
  rig.fake.deliver(use);
  await answered(use);
}

describe('the gateway', () => {
  beforeEach(() => open());

  test('comes back after a broken line and answers what was lost on it, once', async () => {
    await start();
    const lost = ask();
    rig.fake.deliver(lost, 'lost');
    rig.fake.gateway.drop();
    await answered(lost);
    expect(rig.fake.gateway.resumes).toBe(1);
    expect(rig.runs.get('quotes')).toBe(1);
  });

  test('comes again when Discord asks it to, and misses nothing', async () => {
    await start();
    rig.fake.gateway.askToReconnect();
    await eventually(() => expect(rig.fake.gateway.resumes).toBe(1));
    await answersAgain();
  });

  test('outlives a token that is revoked while it runs, and says what to do', async () => {
    await start();
    rig.fake.revoke();
    rig.fake.gateway.closeWith(4004);
    await eventually(() => expect(rig.platform.ready()).toBe(false));
    expect(rig.log.join()).toContain('DISCORD_TOKEN');
    for (let n = 0; n < 2; n++)
      expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ reason: 'unauthorized' });
  });

  test('answers an event that arrives twice once', async () => {
    await start();
    const use = ask();
    rig.fake.deliver(use, 'twice');
    await answered(use);
    expect(rig.runs.get('quotes')).toBe(1);
    expect(use.open.place.messages).toHaveLength(1);
  });

  test('is not ready any more when Discord closes it for good, says why, and posts go on', async () => {
    await start();
    rig.fake.gateway.closeWith(4014);
    await eventually(() => expect(rig.platform.ready()).toBe(false));
    expect(rig.log.join()).toContain('intent');
    expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ kind: 'sent' });
  });

  test('of a wrong token is a plain error at the start', async () => {
    rig.fake.revoke();
    await expect(rig.platform.start(rig.commands, rig.dispatch)).rejects.toThrow('refused the token');
  });

  test('is tried again while Discord is down', async () => {
    rig.fake.faults.next(/^GET \/gateway\/bot$/, '502-before', 3);
    await start();
    expect(rig.fake.calls.filter((call) => call === 'GET /gateway/bot')).toHaveLength(4);
  });

  test('leaves the token in place after it was closed, for sends still under way', async () => {
    await start();
    await rig.platform.stop();
    expect(await rig.platform.send(outgoing(newKey()))).toMatchObject({ kind: 'sent' });
  });
});

test('a connection that went dead without a word is noticed and replaced', async () => {
  await open({ heartbeatMs: 150 });
  await start();
  rig.fake.gateway.fallSilent();
  await eventually(() => expect(rig.fake.gateway.resumes).toBeGreaterThan(0));
  await answersAgain();
});

test('a connection on which nothing is answered any more is replaced before a heartbeat is due', async () => {
  await open({ heartbeatMs: 3_600_000, lookMs: 20 });
  await start();
  // The other end has to have answered a ping before its silence means anything.
  await eventually(() => expect(rig.fake.gateway.pings).toBeGreaterThan(1));
  rig.fake.gateway.goDark();
  await eventually(() => expect(rig.fake.gateway.resumes).toBe(1));
  await answersAgain();
  expect(rig.log.join()).toContain('fell silent');
});

// The library itself waits for 30 s.
test('a close that is never answered is not waited for', async () => {
  await open({ heartbeatMs: 3_600_000, lookMs: 20 });
  await start();
  rig.fake.gateway.goDark();
  await rig.platform.stop();
  expect(rig.platform.ready()).toBe(false);
}, 15_000);

test('a session that Discord refuses is opened anew', async () => {
  await open();
  await start();
  rig.fake.gateway.refuseSessions(1);
  rig.fake.gateway.drop();
  await eventually(() => expect(rig.fake.gateway.identifies).toBe(2));
  await eventually(() => expect(rig.platform.ready()).toBe(true));
});

test('as many connections are opened as Discord wants', async () => {
  await open({ shards: 2 });
  await start();
  expect(rig.fake.gateway.identifies).toBe(2);
});

describe('an interaction by the gateway', () => {
  beforeEach(async () => {
    await open();
    await start();
  });

  test.each(['reset-before', 'reset-after', '502-after', 'half', 'empty', 'hang-after'] as const)(
    'whose acknowledgement gets lost (%s) is acknowledged again in time',
    async (fault) => {
      rig.fake.faults.next(/callback$/, fault);
      const use = ask();
      rig.fake.deliver(use);
      await answered(use);
      expect(use.open.place.messages).toHaveLength(1);
    },
  );

  test('that comes too late is not run', async () => {
    const use = ask();
    rig.advance(3_001);
    rig.fake.deliver(use);
    await eventually(() => expect(rig.log.join()).toContain('could not be acknowledged'));
    expect(rig.runs.get('quotes')).toBeUndefined();
  });
});

describe('servers', () => {
  beforeEach(() => open());
  const workspace = (id = GUILD) => rig.store.workspaces.get(`discord:${id}`);

  test('that the bot is on are known once it is ready', async () => {
    await start();
    await eventually(async () => expect(await workspace()).toMatchObject({ name: 'Fixture', leftAt: null }));
  });

  test('that it joins are greeted once, where it may write', async () => {
    await start();
    const guild = rig.fake.world.guild({ id: '710000000000000002', name: 'New' });
    const closed = rig.fake.world.channel({ id: '710000000000000021', guild: guild.id, deny: 1n << 11n });
    const channel = rig.fake.world.channel({ id: '710000000000000022', guild: guild.id });
    rig.fake.gateway.join(guild);
    await eventually(() => expect(channel.messages).toHaveLength(1));
    rig.fake.gateway.join(guild);
    await eventually(async () => expect(await workspace(guild.id)).not.toBeNull());
    expect(shown(channel.messages[0])).toContain('/pullquote setup');
    expect(channel.messages).toHaveLength(1);
    expect(closed.messages).toHaveLength(0);
  });

  test('where it may write nowhere are greeted through their owner', async () => {
    await start();
    const guild = rig.fake.world.guild({ id: '710000000000000002', owner: '710000000000000903' });
    rig.fake.world.channel({ id: '710000000000000021', guild: guild.id, deny: 1n << 11n });
    rig.fake.gateway.join(guild);
    await eventually(() => expect(rig.fake.world.direct('710000000000000903').messages).toHaveLength(1));
  });

  test('that it leaves are remembered as left, and as back when it returns', async () => {
    await start();
    await eventually(async () => expect(await workspace()).not.toBeNull());
    rig.fake.gateway.leave(GUILD);
    await eventually(async () => expect((await workspace())?.leftAt).not.toBeNull());
    const guild = rig.fake.world.guild({ id: GUILD });
    rig.fake.gateway.join(guild);
    await eventually(async () => expect((await workspace())?.leftAt).toBeNull());
  });

  test('that it was thrown out of while it was off are remembered as left', async () => {
    const gone = { id: 'discord:710000000000000003', platform: 'discord', name: 'Gone', settings: {} };
    await rig.store.workspaces.save({ ...gone, joinedAt: '2026-01-01T00:00:00.000Z', leftAt: null });
    await start();
    await eventually(async () => expect((await workspace('710000000000000003'))?.leftAt).not.toBeNull());
  });
});

describe('commands', () => {
  beforeEach(() => open({ gateway: false }));
  const told = () =>
    eventually(() => expect(rig.fake.calls.filter((call) => call.includes('/commands'))).not.toEqual([]));

  test('are registered once, and again only when they change', async () => {
    await start();
    await eventually(() => expect(rig.fake.desk.written).toBe(1));
    await rig.platform.start(rig.commands, rig.dispatch);
    await told();
    await rig.platform.stop();
    expect(rig.fake.desk.written).toBe(1);
    await rig.platform.start(rig.commands.slice(1), rig.dispatch);
    await eventually(() => expect(rig.fake.desk.written).toBe(2));
  });
});

test('commands are registered once Discord is back', async () => {
  await open({ gateway: false });
  rig.fake.faults.next(/^GET .*commands$/, '502-before', 2);
  await start();
  await eventually(() => expect(rig.fake.desk.written).toBe(1));
});

test('commands are registered in the servers of development alone', async () => {
  await open({ gateway: false, developmentGuilds: [GUILD] });
  await start();
  await eventually(() => expect(rig.fake.desk.written).toBe(1));
  expect(rig.fake.calls.filter((call) => call.startsWith('PUT'))).toEqual([
    `PUT /applications/${rig.fake.applicationId}/guilds/${GUILD}/commands`,
  ]);
});
