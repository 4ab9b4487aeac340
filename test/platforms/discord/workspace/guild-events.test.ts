import { describe, expect, test } from 'vitest';
import { StoreFailureError } from '../../../../src/core/base/errors.ts';
import { createGuildEvents } from '../../../../src/platforms/discord/workspace/guild-events.ts';
import { SILENT } from '../../../fakes/log.ts';

const full = () => new StoreFailureError('full', 'The disk is full.', 'Free some space.');

describe('what happened to servers', () => {
  test('is stored in its order once the store takes it again', async () => {
    const stored: string[] = [];
    const waits: number[] = [];
    const events = createGuildEvents({ log: SILENT, wait: async (ms) => void waits.push(ms) });
    const save = (what: string) => async () => {
      if (waits.length < 7) throw full();
      stored.push(what);
    };
    events.add('joining', save('joined'));
    await events.add('leaving', save('left'));
    expect(stored).toEqual(['joined', 'left']);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  test('is tried once when the fault is another', async () => {
    let tries = 0;
    const events = createGuildEvents({ log: SILENT, wait: async () => undefined });
    await events.add('joining', async () => {
      tries += 1;
      throw new Error('no such field');
    });
    const damaged = new StoreFailureError('damaged', 'The store is damaged.', 'Restore a backup.');
    await events.add('joining', async () => {
      tries += 1;
      throw damaged;
    });
    expect(tries).toBe(2);
  });

  test('does not hold up a stop', async () => {
    const events = createGuildEvents({ log: SILENT, wait: () => new Promise(() => undefined) });
    const waiting = events.add('joining', async () => {
      throw full();
    });
    events.stop();
    await waiting;
    let after = false;
    await events.add('leaving', async () => {
      after = true;
    });
    expect(after).toBe(false);
  });
});
