import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mount } from '../../../../src/core/ports/ports.ts';
import { createDiscord } from '../../../../src/platforms/discord/index.ts';
import { openRig, type Rig } from '../rig.ts';

let rig: Rig;
let mount: Mount;
beforeAll(async () => {
  rig = await openRig();
  await rig.platform.start(rig.commands, rig.dispatch);
  const [first] = rig.platform.mounts ?? [];
  if (first === undefined) throw new Error('no mount');
  mount = first;
});
afterAll(() => rig.close());

const ping = () => {
  const use = rig.fake.people.types('quotes', { speaker: 'Ann' });
  return { ...use, payload: { ...use.payload, type: 1, data: undefined } };
};
const nowS = () => Math.floor(rig.fake.desk.now() / 1000);
const post = (body: string | null, headers: Record<string, string> = {}) =>
  mount.handle(
    new Request('http://127.0.0.1/discord/interactions', { method: 'POST', body, headers }),
    '203.0.113.7',
  );

describe('the HTTP endpoint', () => {
  test('answers a ping', async () => {
    const response = await rig.fake.deliverTo(mount, ping());
    expect(await response.json()).toEqual({ type: 1 });
  });

  test.each([
    ['a forged signature', { signature: '00'.repeat(64) }],
    ['a short signature', { signature: 'abc' }],
    ['a changed body', { body: '{"type":1}' }],
  ])('refuses %s', async (_, tamper) => {
    expect((await rig.fake.deliverTo(mount, ping(), tamper)).status).toBe(401);
  });

  test.each([-301, 301, -86_400, 3_600])('refuses a timestamp %i seconds away', async (seconds) => {
    expect((await rig.fake.deliverTo(mount, ping(), { timestamp: nowS() + seconds })).status).toBe(401);
  });

  test('takes a timestamp within the window', async () => {
    expect((await rig.fake.deliverTo(mount, ping(), { timestamp: nowS() - 200 })).status).toBe(200);
  });

  test('refuses a request without a signature and one that never ends', async () => {
    expect((await post('{}')).status).toBe(401);
    expect((await post('x'.repeat(1_100_000))).status).toBe(413);
    expect((await post(null)).status).toBe(401);
  });

  test('answers what is signed but no interaction with an error', async () => {
    const use = ping();
    expect((await rig.fake.deliverTo(mount, { ...use, payload: { hello: 'world' } })).status).toBe(400);
  });

  test('is there only with a public key, and something must be there', () => {
    const settings = {
      token: 't',
      applicationId: '1',
      apiBase: 'http://127.0.0.1:9/api',
      developmentGuilds: [],
    };
    const deps = { store: rig.store, now: () => Temporal.Now.instant(), log: console as never, version: '0' };
    expect(() => createDiscord({ ...settings, publicKey: null, gateway: false }, deps)).toThrow(
      /no command can arrive/,
    );
  });
});
