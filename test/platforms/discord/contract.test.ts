import { expect, test } from 'vitest';
import { type SendBench, sendContract } from '../../contracts/platform-send.ts';
import { limited } from '../../fakes/discord/faults.ts';
import { CHANNEL, GUILD, USER } from '../../fakes/discord/people.ts';
import { newKey, openRig, outgoing, SHORT_MS } from './rig.ts';

const POST = /^POST \/channels\/\d+\/messages$/;

sendContract('discord', async (): Promise<SendBench> => {
  const rig = await openRig({ timeoutMs: SHORT_MS });
  const { fake } = rig;
  const where = { channel: CHANNEL, direct: `user/${USER}` } as const;
  return {
    platform: rig.platform,
    workspace: `discord:${GUILD}`,
    toOwner: () => fake.world.direct('710000000000000901').messages,
    now: fake.desk.now,
    row: (place) => outgoing(newKey(), { address: where[place] }),
    count: (place) =>
      (place === 'channel' ? fake.world.channels.get(CHANNEL) : fake.world.direct(USER))?.messages.length ??
      0,
    lose: (what, how) => fake.faults.next(what === 'post' ? POST : /^PATCH/, how),
    limit: (seconds) => fake.faults.next(POST, limited(seconds)),
    happen(what) {
      switch (what) {
        case 'channel gone':
          fake.world.visible(CHANNEL).gone = true;
          break;
        case 'not allowed':
          fake.world.visible(CHANNEL).deny = 1n << 11n;
          break;
        case 'direct closed':
          fake.world.closed.add(USER);
          break;
        case 'token revoked':
          fake.revoke();
          break;
        default:
          what satisfies never;
      }
    },
    async close() {
      expect(fake.world.violations).toEqual([]);
      expect(fake.world.pings).toEqual([]);
      await rig.close();
    },
  };
});

test('a busy channel is paced by its headers, without one refusal', async () => {
  const rig = await openRig({ limit: { posts: 5, windowMs: 300 } });
  const outcomes = await Promise.all(Array.from({ length: 16 }, () => rig.platform.send(outgoing(newKey()))));
  expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true);
  expect(rig.fake.calls.filter((call) => POST.test(call))).toHaveLength(16);
  await rig.close();
});
