import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  LOOK_MS,
  type SilenceWatch,
  watchSilence,
} from '../../../../src/platforms/discord/connection/silent-lines.ts';

/** A connection whose other end answers as the test says. */
class FakeLine extends EventEmitter {
  readyState = 1;
  answers = true;
  pings = 0;
  ended = 0;
  ping(): void {
    this.pings += 1;
    if (this.answers) this.emit('pong');
  }
  terminate(): void {
    this.ended += 1;
    this.readyState = 3;
  }
}

let line: FakeLine;
let cuts: number;
let watch: SilenceWatch;
beforeEach(() => {
  vi.useFakeTimers();
  line = new FakeLine();
  cuts = 0;
  watch = watchSilence(
    () => [line],
    () => {
      cuts += 1;
    },
  );
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const look = (times: number) => vi.advanceTimersByTime(times * LOOK_MS);

describe('a gateway connection', () => {
  test('that answers is kept', () => {
    look(1_000);
    expect(line).toMatchObject({ ended: 0, pings: 1_000 });
  });

  test('that falls silent is cut off within nine seconds', () => {
    look(10);
    line.answers = false;
    vi.advanceTimersByTime(9_000);
    expect([line.ended, cuts]).toEqual([1, 1]);
  });

  test('that never answered a ping is left to the heartbeats', () => {
    line.answers = false;
    look(100);
    expect([line.ended, cuts]).toEqual([0, 0]);
  });

  test('whose events arrive is alive, whatever becomes of the pings', () => {
    look(1);
    line.answers = false;
    for (let n = 0; n < 50; n += 1) {
      look(1);
      line.emit('message');
    }
    expect(line.ended).toBe(0);
  });

  test('that does not end its close is cut off at the second look', () => {
    line.readyState = 2;
    look(1);
    expect(line.ended).toBe(0);
    look(1);
    expect([line.ended, cuts]).toEqual([1, 0]);
  });

  test('that does not open is given up after twelve seconds', () => {
    line.readyState = 0;
    look(5);
    expect(line.ended).toBe(0);
    look(1);
    expect(line.ended).toBe(1);
  });
});
