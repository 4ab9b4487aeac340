import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchFolder } from '../../src/sources/watch-folder.ts';

/** A folder whose events and whose time are made by hand. */
function manualActions() {
  const emitter = new EventEmitter();
  const waiting = new Set<() => void>();
  const told = { changed: 0, lost: 0, closed: 0 };
  let event: () => void = () => undefined;
  const stop = watchFolder('/articles', {
    changed: () => {
      told.changed += 1;
    },
    lost: () => {
      told.lost += 1;
    },
    open: (_, on) => {
      event = on;
      return Object.assign(emitter, {
        close: () => {
          told.closed += 1;
        },
      });
    },
    later: (work) => {
      waiting.add(work);
      return { cancel: () => waiting.delete(work) };
    },
  });
  const pass = () => {
    for (const work of [...waiting]) {
      waiting.delete(work);
      work();
    }
  };
  return { stop, told, pass, event: () => event(), fail: () => emitter.emit('error', new Error('gone')) };
}

describe('a watched folder', () => {
  it('tells of many events once, when it is quiet', () => {
    const { told, event, pass } = manualActions();
    event();
    event();
    expect(told.changed).toBe(0);
    pass();
    expect(told.changed).toBe(1);
    pass();
    expect(told.changed).toBe(1);
    event();
    pass();
    expect(told.changed).toBe(2);
  });

  it('that is never quiet is told of all the same', () => {
    const { told, event, pass } = manualActions();
    for (let i = 0; i < 10; i++) event();
    // The wait has reached its limit, so further events do not restart it.
    event();
    pass();
    expect(told.changed).toBe(1);
  });

  it('tells no more once it is left or lost', () => {
    const left = manualActions();
    left.event();
    if (left.stop !== false) left.stop();
    left.pass();
    expect(left.told).toEqual({ changed: 0, lost: 0, closed: 1 });
    const lost = manualActions();
    lost.event();
    lost.fail();
    lost.pass();
    expect(lost.told).toEqual({ changed: 0, lost: 1, closed: 1 });
  });
});

describe('a folder of this machine', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-watch-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tells of a file that was written into it', async () => {
    const events = new EventEmitter();
    const stop = watchFolder(folder, { changed: () => events.emit('changed'), lost: () => undefined });
    if (stop === false) throw new Error('it can’t be watched');
    const changed = once(events, 'changed');
    await writeFile(join(folder, 'a.txt'), 'The council met.');
    await changed;
    stop();
  });

  it('that is not there can’t be watched', () => {
    const told = { changed: () => undefined, lost: () => undefined };
    expect(watchFolder(join(folder, 'none'), told)).toBe(false);
  });
});
