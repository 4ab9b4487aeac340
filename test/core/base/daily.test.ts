import { expect, it } from 'vitest';
import { createDaily } from '../../../src/core/base/daily.ts';

function openDay(start: string) {
  let at = Temporal.Instant.from(start);
  let fails = false;
  const done: string[] = [];
  const daily = createDaily(
    () => at,
    async () => {
      done.push(at.toString().slice(0, 16));
      if (fails) throw new Error('the store is busy');
    },
  );
  return {
    done,
    daily,
    forward: (minutes: number) => {
      at = at.add({ minutes });
    },
    failing: (does: boolean) => {
      fails = does;
    },
  };
}

it('works at the first call of a day and not again before the next', async () => {
  const day = openDay('2026-11-23T22:30:00Z');
  for (let call = 0; call < 5; call += 1) {
    await day.daily();
    day.forward(30);
  }
  expect(day.done).toEqual(['2026-11-23T22:30', '2026-11-24T00:00']);
});

it('tries again an hour after a failure, not at each call', async () => {
  const day = openDay('2026-11-23T09:00:00Z');
  day.failing(true);
  await expect(day.daily()).rejects.toThrow('the store is busy');
  day.forward(59);
  await day.daily();
  day.forward(1);
  await expect(day.daily()).rejects.toThrow('the store is busy');
  day.failing(false);
  day.forward(60);
  await day.daily();
  day.forward(60);
  await day.daily();
  expect(day.done).toEqual(['2026-11-23T09:00', '2026-11-23T10:00', '2026-11-23T11:00']);
});
