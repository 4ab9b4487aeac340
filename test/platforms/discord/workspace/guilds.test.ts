import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mount } from '../../../../src/core/ports/ports.ts';
import { GUILD } from '../../../fakes/discord/people.ts';
import { eventually, openRig, type Rig, shown } from '../rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig({ gateway: false });
});
afterEach(async () => {
  expect(rig.fake.world.violations).toEqual([]);
  await rig.close();
});

const NEW = '710000000000000002';
const start = () => rig.platform.start(rig.commands, rig.dispatch);
const workspace = (id: string) => rig.store.workspaces.get(`discord:${id}`);
const mount = (path: string): Mount => {
  const found = rig.platform.mounts?.find((each) => each.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};
/** A server that the bot joins now, with a channel that it may write in and one that it may not. */
function joins(more: { readonly joinedAt?: string } = {}) {
  const joinedAt = new Date(rig.fake.desk.now()).toISOString();
  rig.fake.world.guild({ id: NEW, name: 'New', joinedAt, ...more });
  rig.fake.world.channel({ id: '710000000000000021', guild: NEW, deny: 1n << 11n });
  return rig.fake.world.channel({ id: '710000000000000022', guild: NEW });
}
const authorized = (data: object) => ({
  version: 1,
  application_id: rig.fake.applicationId,
  type: 1,
  event: { type: 'APPLICATION_AUTHORIZED', timestamp: '2026-11-23T09:00:00.000000', data },
});

describe('without the gateway', () => {
  test('the servers are known from the start, on as many pages as it takes, and left ones as left', async () => {
    for (let n = 0; n < 250; n++) rig.fake.world.guild({ id: String(720_000_000_000_000_000n + BigInt(n)) });
    const gone = { id: 'discord:710000000000000003', platform: 'discord', name: 'Gone', settings: {} };
    await rig.store.workspaces.save({ ...gone, joinedAt: '2026-01-01T00:00:00.000Z', leftAt: null });
    await start();
    await eventually(async () => expect((await workspace('710000000000000003'))?.leftAt).toBeTruthy());
    const known = await rig.store.workspaces.list('discord');
    expect(known.filter(({ leftAt }) => leftAt === null)).toHaveLength(251);
  });

  test('a server that could not be listed is not taken for left', async () => {
    const kept = { id: `discord:${NEW}`, platform: 'discord', name: 'Kept', settings: {} };
    await rig.store.workspaces.save({ ...kept, joinedAt: '2026-01-01T00:00:00.000Z', leftAt: null });
    rig.fake.faults.next(/^GET \/users\/@me\/guilds$/, '502-before');
    await start();
    await eventually(() => expect(rig.log.join()).toContain('checking the servers'));
    expect(await workspace(NEW)).toMatchObject({ leftAt: null });
  });

  test('a join that Discord tells of is greeted once, where it may write', async () => {
    await start();
    const channel = joins();
    const { status } = await rig.fake.notify(
      mount('/discord/events'),
      authorized({ integration_type: 0, guild: { id: NEW }, user: { id: '1' }, scopes: ['bot'] }),
    );
    expect(status).toBe(204);
    await eventually(() => expect(channel.messages).toHaveLength(1));
    expect(shown(channel.messages[0])).toContain('/pullquote setup');
    await rig.fake.deliverTo(
      mount('/discord/interactions'),
      rig.fake.people.types('quotes', { speaker: 'Ann' }, { guild: NEW }),
    );
    await eventually(() => expect(rig.runs.get('quotes')).toBe(1));
    expect(channel.messages).toHaveLength(1);
    expect(await workspace(NEW)).toMatchObject({ name: 'New', leftAt: null });
  });

  test('the first use in a server that nobody told of does what a join does', async () => {
    await start();
    const channel = joins();
    await rig.fake.deliverTo(
      mount('/discord/interactions'),
      rig.fake.people.types('quotes', { speaker: 'Ann' }, { guild: NEW }),
    );
    await eventually(() => expect(channel.messages).toHaveLength(1));
    expect(await workspace(NEW)).toMatchObject({ leftAt: null });
  });

  test('a server joined long ago is not greeted', async () => {
    const channel = joins({ joinedAt: '2026-01-01T00:00:00.000Z' });
    await start();
    await eventually(async () => expect(await workspace(NEW)).toMatchObject({ leftAt: null }));
    expect(channel.messages).toHaveLength(0);
  });

  test('a server that can’t be seen is asked about once, and the person is answered', async () => {
    await start();
    const from = { guild: '710000000000000077' };
    for (let n = 0; n < 2; n++) {
      const use = rig.fake.people.types('quotes', { speaker: 'Ann' }, from);
      await rig.fake.deliverTo(mount('/discord/interactions'), use);
      await eventually(() => expect(use.open.original).not.toBeNull());
    }
    await rig.platform.stop();
    expect(rig.fake.calls.filter((call) => call === 'GET /guilds/710000000000000077')).toHaveLength(1);
  });
});

describe('events over HTTP', () => {
  test('a ping is taken, and so is what means nothing here', async () => {
    const events = mount('/discord/events');
    expect((await rig.fake.notify(events, { version: 1, application_id: '1', type: 0 })).status).toBe(204);
    const other = { ...authorized({}), event: { type: 'ENTITLEMENT_CREATE', data: {} } };
    expect((await rig.fake.notify(events, other)).status).toBe(204);
    expect(
      (await rig.fake.notify(events, authorized({ integration_type: 1, user: { id: '1' } }))).status,
    ).toBe(204);
    expect(await workspace(GUILD)).toBeNull();
  });

  test('what is not signed, out of time or no event is refused', async () => {
    const events = mount('/discord/events');
    const ping = { version: 1, type: 0 };
    expect((await rig.fake.notify(events, ping, { signature: '00'.repeat(64) })).status).toBe(401);
    const late = Math.floor(rig.fake.desk.now() / 1000) - 301;
    expect((await rig.fake.notify(events, ping, { timestamp: late })).status).toBe(401);
    expect((await rig.fake.notify(events, { hello: 1 })).status).toBe(400);
  });
});
