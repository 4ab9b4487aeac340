import { describe, expect, test } from 'vitest';
import { createPacing } from '../../../../src/platforms/slack/connection/pacing.ts';
import { startFakeSlack } from '../../../fakes/slack/server.ts';
import { HTTP_ONLY, newsroom, said } from '../newsroom.ts';

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

test('one post a second into a channel, and any number of channels at once', () => {
  const pacing = createPacing(() => at(1_000));
  expect(pacing.take('T1', 'C1')).toEqual({ waitMs: 0 });
  expect(pacing.take('T1', 'C1')).toEqual({ waitMs: 1_000 });
  expect(pacing.take('T1', 'C1')).toEqual({ waitMs: 2_000 });
  expect(pacing.take('T1', 'C2')).toEqual({ waitMs: 0 });
  expect(pacing.take('T2', 'C1')).toEqual({ waitMs: 0 });
});

test('the distance is kept from the answer, however slow it was', () => {
  let clock = 1_000;
  const pacing = createPacing(() => at(clock));
  pacing.take('T1', 'C1');
  clock = 4_000;
  pacing.done('T1', 'C1');
  expect(pacing.take('T1', 'C1')).toEqual({ waitMs: 1_000 });
});

test('a long line goes back to the outbox instead of waiting here', () => {
  const pacing = createPacing(() => at(1_000));
  const turns = Array.from({ length: 8 }, () => pacing.take('T1', 'C1'));
  expect(turns.slice(6)).toEqual([{ afterMs: 6_000 }, { afterMs: 6_000 }]);
});

test('where Slack asked for silence the whole workspace is silent that long, and no other', () => {
  let clock = 1_000;
  const pacing = createPacing(() => at(clock));
  pacing.hold('T1', 30_000);
  expect(pacing.take('T1', 'C1')).toEqual({ afterMs: 30_000 });
  expect(pacing.take('T2', 'C1')).toEqual({ waitMs: 0 });
  clock = 31_000;
  expect(pacing.take('T1', 'C1')).toEqual({ waitMs: 0 });
});

test('a workspace gets a burst, then twenty-five a second, whatever the channels', () => {
  let clock = 1_000;
  const pacing = createPacing(() => at(clock));
  const waits = Array.from({ length: 55 }, (_, n) => pacing.take('T1', `C${n}`));
  expect(waits.slice(0, 51).every((turn) => 'waitMs' in turn && turn.waitMs === 0)).toBe(true);
  expect(waits.slice(51)).toEqual([40, 80, 120, 160].map((waitMs) => ({ waitMs })));
  expect(pacing.take('T2', 'C1')).toEqual({ waitMs: 0 });
  clock += 60_000;
  expect(pacing.take('T1', 'C99')).toEqual({ waitMs: 0 });
});

test('once Slack has asked to wait, four a second for ten minutes', () => {
  let clock = 1_000;
  const pacing = createPacing(() => at(clock));
  pacing.hold('T1', 2_000);
  expect(pacing.silence('T1')).toBe(2_000);
  expect(pacing.silence('T2')).toBe(0);
  clock += 2_000;
  expect(pacing.silence('T1')).toBe(0);
  const waits = Array.from({ length: 24 }, (_, n) => pacing.take('T1', `C${n}`));
  expect(waits.slice(21)).toEqual([250, 500, 750].map((waitMs) => ({ waitMs })));
  clock += 11 * 60_000;
  const later = Array.from({ length: 51 }, (_, n) => pacing.take('T1', `C${n}`));
  expect(later.every((turn) => 'waitMs' in turn && turn.waitMs === 0)).toBe(true);
});

describe('hundreds of posts into one workspace', () => {
  const CHANNELS = 120;
  const POSTS = 500;

  /** The outbox in small: each post is tried until it is sent, after as long as it was asked to wait. */
  async function run(processes: number) {
    let clock = Date.parse('2026-11-23T09:00:00Z');
    const slack = await startFakeSlack(() => clock);
    slack.rules.pace = true;
    const wait = async (ms: number): Promise<void> => {
      clock += ms;
    };
    // Only the clock of the test may bring a time-out: on a busy machine, a real one would count as a post in doubt.
    const rooms = await Promise.all(
      Array.from({ length: processes }, () => newsroom(slack, HTTP_ONLY, wait, undefined, 60_000)),
    );
    for (let n = 0; n < CHANNELS; n++) {
      const channel = {
        team: 'T0SIM1',
        name: 'x',
        private: false,
        archived: false,
        member: true,
        user: null,
      };
      slack.world.channels.set(`C0P${n}`, { id: `C0P${n}`, ...channel });
    }
    const payload = rooms[0]?.platform.render(said('one'), {})[0] ?? null;
    const started = clock;
    for (let n = 0; n < POSTS; n++) {
      const to = { platform: 'slack', address: `T0SIM1/C0P${n % CHANNELS}`, options: {} };
      const post = { to, payload, key: String(n).padStart(22, '0'), part: 0 };
      for (;;) {
        const outcome = await rooms[n % processes]?.platform.send(post);
        if (outcome?.kind === 'sent') break;
        if (outcome?.kind !== 'retry') throw new Error(JSON.stringify(outcome));
        clock += outcome.afterMs ?? 1_000;
      }
      // An answer takes its time.
      clock += 20;
    }
    const keys = new Set(slack.world.messages.map(({ metadata }) => JSON.stringify(metadata)));
    for (const room of rooms) await room.stop();
    await slack.stop();
    return {
      sent: slack.world.messages.length,
      keys: keys.size,
      limits: slack.limits.length,
      ms: clock - started,
    };
  }

  test('find the limit once, and keep to it, when one process sends them', async () => {
    const { sent, keys, limits, ms } = await run(1);
    expect([sent, keys]).toEqual([POSTS, POSTS]);
    expect(limits).toBeLessThanOrEqual(POSTS / 100);
    expect(ms).toBeLessThan(5 * 60_000);
  });

  test('arrive once each when two processes that know nothing of each other send them', async () => {
    const { sent, keys, limits } = await run(2);
    expect([sent, keys]).toEqual([POSTS, POSTS]);
    expect(limits).toBeLessThan(POSTS / 20);
  });
});

test('a day of many channels is not remembered', () => {
  let clock = 0;
  const pacing = createPacing(() => at(clock));
  for (let n = 0; n < 20_000; n++) {
    clock += 250;
    expect(pacing.take('T1', `C${n}`)).toEqual({ waitMs: 0 });
  }
});
