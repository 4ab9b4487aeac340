import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { followConfigured } from '../../../src/core/sources/configured-sources.ts';
import { type Newsroom, openNewsroom } from '../ingest/newsroom.ts';

const HERALD = { outlet: 'The Herald', address: 'https://herald.example/feed' };

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.store.close());

const follow = (...wanted: Parameters<typeof followConfigured>[0]) =>
  followConfigured(wanted, room.store.sources, room.now);
const stored = () => room.store.sources.list(OPERATOR);

describe('the sources of the configuration', () => {
  it('are followed once, however often the bot starts', async () => {
    await follow(HERALD);
    await follow(HERALD);
    expect(await stored()).toMatchObject([{ id: 'the-herald', state: 'new', workspace: null }]);
  });

  it('keep how they fared when their entry changes', async () => {
    await follow(HERALD);
    const [source] = await stored();
    if (source === undefined) throw new Error('nothing was stored');
    await room.store.sources.save({ ...source, state: 'ok', memory: { etag: '"1"', baseline: true } });
    await follow({ ...HERALD, outlet: 'Herald', group: 'Europe', keep: 'excerpt' });
    expect(await stored()).toMatchObject([
      {
        id: 'the-herald',
        outlet: 'Herald',
        group: 'Europe',
        keep: 'excerpt',
        state: 'ok',
        memory: { etag: '"1"', baseline: true },
      },
    ]);
  });

  it('have the settings of their entry, also when it loses them', async () => {
    const settings = { filter: { exclude: ['sport'] }, fullText: false, latest: 3, retentionDays: 30 };
    await follow({ ...HERALD, keep: 'summary', settings });
    expect(await stored()).toMatchObject([{ keep: 'summary', settings }]);
    await follow({ ...HERALD, settings: {} });
    expect((await stored()).map(({ keep, settings: now }) => ({ keep, now }))).toEqual([
      { keep: 'full', now: {} },
    ]);
  });

  it('stay when the file no longer names them, and two feeds of an outlet are two', async () => {
    await follow(HERALD, { ...HERALD, address: 'https://herald.example/world' });
    await follow();
    expect((await stored()).map(({ id }) => id).sort()).toEqual(['the-herald', 'the-herald-2']);
  });
});
