import { expect } from 'vitest';
import { type Lost, type SendBench, sendContract } from '../../contracts/platform-send.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { startFakeSlack } from '../../fakes/slack/server.ts';
import { BOT_TOKEN } from '../../fakes/slack/world.ts';
import { HTTP_ONLY, newsroom, said } from './newsroom.ts';

const FAULTS: Readonly<Record<Lost, Fault>> = {
  'reset-before': { kind: 'reset before' },
  'reset-after': { kind: 'done, then reset' },
  '502-before': { kind: '502 before' },
  '502-after': { kind: 'done, then 502' },
  'hang-before': { kind: 'silence' },
  'hang-after': { kind: 'done, then silence' },
  half: { kind: 'done, then half an answer' },
};

sendContract('slack', async (): Promise<SendBench> => {
  const slack = await startFakeSlack();
  const room = await newsroom(slack, HTTP_ONLY);
  const { world, faults } = slack;
  const where = { channel: 'C0CH11', direct: 'U0USER11' } as const;
  let rows = 0;
  return {
    platform: room.platform,
    workspace: 'slack:T0SIM1',
    toOwner: () => world.messages.filter(({ channel }) => channel === 'D0OWNER1'),
    now: world.now,
    row: (place) => ({
      to: { platform: 'slack', address: `T0SIM1/${where[place]}`, options: {} },
      payload: room.platform.render(said('one'), {})[0] ?? null,
      key: String(rows++).padStart(22, '0'),
      part: 0,
    }),
    count: (place) => {
      const channel = place === 'channel' ? 'C0CH11' : 'D0USER11';
      return world.messages.filter((message) => message.channel === channel).length;
    },
    lose: (what, how) => faults.next(what === 'post' ? 'chat.postMessage' : 'chat.update', FAULTS[how]),
    limit: (seconds) => faults.next('chat.postMessage', { kind: 'limited', seconds }),
    happen: (what) => {
      switch (what) {
        case 'channel gone':
          world.channels.delete('C0CH11');
          break;
        case 'not allowed':
          faults.next('chat.postMessage', { kind: 'error', code: 'restricted_action' });
          break;
        case 'direct closed':
          faults.next('chat.postMessage', { kind: 'error', code: 'no_permission' });
          break;
        case 'token revoked': {
          const token = world.tokens.get(BOT_TOKEN);
          if (token !== undefined) token.revoked = true;
          break;
        }
        default:
          what satisfies never;
      }
    },
    close: async () => {
      expect(world.violations).toEqual([]);
      expect(world.pings).toEqual([]);
      await room.stop();
      await slack.stop();
    },
  };
});
