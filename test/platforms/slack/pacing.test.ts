import { expect, test } from 'vitest';
import { createPacing } from '../../../src/platforms/slack/pacing.ts';

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

test('a day of many channels is not remembered', () => {
  let clock = 0;
  const pacing = createPacing(() => at(clock));
  for (let n = 0; n < 20_000; n++) {
    clock += 10;
    expect(pacing.take('T1', `C${n}`)).toEqual({ waitMs: 0 });
  }
});
