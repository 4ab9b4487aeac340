import { expect, test } from 'vitest';
import { limited } from '../../../fakes/discord/faults.ts';
import { CHANNEL, GUILD, USER } from '../../../fakes/discord/people.ts';
import { openRig } from '../rig.ts';

test('people are answered while a limit on the whole bot holds its posts back', async () => {
  const rig = await openRig();
  try {
    await rig.platform.start(rig.commands, rig.dispatch);
    await expect.poll(() => rig.fake.desk.written).toBe(1);
    rig.fake.faults.next(/^POST \/channels\//, limited(3_600, 'global'));
    const to = { platform: 'discord', address: CHANNEL, options: {} };
    const payload = rig.platform.render({ notice: 'Morning', items: [], data: null }, {})[0] ?? null;
    const outcome = await rig.platform.send({ to, payload, key: '0123456789abcdefABCDEF', part: 0 });
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'platform' });
    const [mount] = rig.platform.mounts ?? [];
    if (mount === undefined) throw new Error('nothing listens for interactions');
    const use = rig.fake.people.types('quotes', { speaker: 'Ada' });
    await rig.fake.deliverTo(mount, use);
    await expect.poll(() => use.open.original).not.toBeNull();
  } finally {
    await rig.close();
  }
});

test.each([
  ['a page that forbids', { status: 403, html: true }, 600],
  ['a page without headers', { status: 429, html: true }, 600],
  ['a page that names an hour', { status: 429, html: true, headers: { 'retry-after': '3600' } }, 3_600],
  ['a page that names a second', { status: 429, html: true, headers: { 'retry-after': '1' } }, 600],
  ['a limit on the whole bot', limited(3_600, 'global'), null],
  ['a limit on the whole bot, named in the body', { status: 429, retryAfter: 3_600, global: true }, null],
] as const)('after %s no call is made until its time is over', async (_, fault, seconds) => {
  const rig = await openRig();
  try {
    const payload = rig.platform.render({ notice: 'Morning', items: [], data: null }, {})[0] ?? null;
    const ref = { channel: CHANNEL, message: '720000000000000001' };
    const send = (n: number, address: string = CHANNEL) =>
      rig.platform.send({
        to: { platform: 'discord', address, options: {} },
        payload,
        key: `0123456789abcdefABCD${n}`,
        part: 0,
      });
    const shut = { kind: 'retry', scope: 'platform' };
    rig.fake.faults.next(/^POST \/channels\//, fault);
    expect(await send(10)).toMatchObject(shut);
    const calls = rig.fake.calls.length;
    const everything = async (): Promise<void> => {
      const places = ['710000000000000012', '710000000000000013', `user/${USER}`];
      for (const [n, place] of places.entries()) expect(await send(20 + n, place)).toMatchObject(shut);
      await Promise.all(Array.from({ length: 40 }, (__, n) => send(30 + n)));
      expect(await rig.platform.edit(ref, payload)).toMatchObject(shut);
      expect(await rig.platform.belongs?.(`discord:${GUILD}`, USER)).toBe('unknown');
      await rig.platform.inspect({ platform: 'discord', address: CHANNEL, options: {} });
    };
    await everything();
    if (seconds !== null) {
      rig.advance(seconds * 1_000 - 1_000);
      await everything();
    }
    expect(rig.fake.calls).toHaveLength(calls);
    if (seconds === null) return;
    rig.advance(2_000);
    expect(await send(90)).toMatchObject({ kind: 'sent' });
  } finally {
    await rig.close();
  }
});

test('an answer that the network blocks is not tried again, and holds back the rest', async () => {
  const rig = await openRig();
  try {
    await rig.platform.start(rig.commands, rig.dispatch);
    await expect.poll(() => rig.fake.desk.written).toBe(1);
    rig.fake.faults.next(/^(?:PATCH|POST) \/webhooks\//, { status: 429, html: true }, 10);
    const [mount] = rig.platform.mounts ?? [];
    if (mount === undefined) throw new Error('nothing listens for interactions');
    await rig.fake.deliverTo(mount, rig.fake.people.types('quotes', { speaker: 'Ada' }));
    const answers = () => rig.fake.calls.filter((call) => / \/webhooks\//.test(call)).length;
    await expect.poll(() => rig.log.join()).toContain('blocked');
    expect(answers()).toBe(1);
    expect(await rig.platform.belongs?.(`discord:${GUILD}`, USER)).toBe('unknown');
    expect(answers()).toBe(1);
  } finally {
    await rig.close();
  }
});
