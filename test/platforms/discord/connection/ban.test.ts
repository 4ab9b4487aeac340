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

test('while Cloudflare blocks the host, no call is made, and afterwards the next one is', async () => {
  const rig = await openRig();
  try {
    rig.fake.faults.next(/^POST \/channels\//, { status: 403, html: true });
    const to = { platform: 'discord', address: CHANNEL, options: {} };
    const payload = rig.platform.render({ notice: 'Morning', items: [], data: null }, {})[0] ?? null;
    const send = (key: string) => rig.platform.send({ to, payload, key, part: 0 });
    expect(await send('0123456789abcdefABCDE0')).toMatchObject({ kind: 'retry', scope: 'platform' });
    const calls = rig.fake.calls.length;
    rig.advance(599_000);
    expect(await send('0123456789abcdefABCDE1')).toMatchObject({ kind: 'retry', scope: 'platform' });
    expect(await rig.platform.belongs?.(`discord:${GUILD}`, USER)).toBe('unknown');
    expect(rig.fake.calls).toHaveLength(calls);
    rig.advance(2_000);
    expect(await send('0123456789abcdefABCDE2')).toMatchObject({ kind: 'sent' });
  } finally {
    await rig.close();
  }
});
