/** An outlet's own article comes in and finds another source's under its address: the true one is shown, the other taken back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/articles/article.ts';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Correction } from '../../../src/core/ingest/withdrawn-quotes.ts';
import { newSource } from '../../../src/core/sources/manage-sources.ts';
import { manualSource, type Source } from '../../../src/core/sources/source.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const ADDRESS = 'https://courier.example/bridge';
const SAID =
  '“The bridge opens in May, and the toll stays where it is,” said Ines Haldor, who runs the port.';
const FAKED =
  '“The bridge opens in May, and the toll will be doubled at once,” said Ines Haldor, who runs the port.';
const around = (quote: string) =>
  `The bridge across the northern arm is nearly ready.\n\n${quote}\n\nThe works took four years and cost less than planned.`;

const SQUATTER: Draft = {
  source: 'gossip',
  outlet: 'The Gossip',
  url: ADDRESS,
  guid: 'x-1',
  title: 'Bridge toll to double',
  text: around(FAKED),
};
const COURIER: Draft = {
  source: 'courier',
  outlet: 'The Courier',
  url: ADDRESS,
  guid: 'c-1',
  title: 'Bridge opens in May',
  text: around(SAID),
  speaksForAddress: true,
};

let room: Newsroom;
let corrections: Correction[];

beforeEach(async () => {
  corrections = [];
  room = await openNewsroom({
    corrected: async (correction) => {
      corrections.push(correction);
    },
  });
});
afterEach(() => room.store.close());

async function feed(id: string, address: string, more: Partial<Source> = {}): Promise<void> {
  const source = newSource({ id, outlet: id, address, workspace: null }, '2026-02-01T00:00:00.000Z');
  await room.store.sources.save({ ...source, ...more });
}

const current = () => room.store.articles.list(SHARED, {}, { limit: 9, offset: 0 });
const quoted = async () => {
  const found = await room.store.quotes.list(SHARED, {}, { limit: 9, offset: 0 });
  return JSON.stringify(found);
};

describe('other words under an outlet’s address', () => {
  it('give way to the outlet’s own, are taken back, and lose the link', async () => {
    await feed('gossip', 'https://gossip.example/rss');
    const squatted = await room.ingest(SQUATTER, null);
    const own = await room.ingest(COURIER, null);
    expect(own).toMatchObject({
      kind: 'added',
      article: { outlet: 'The Courier', url: ADDRESS, revision: 1 },
    });
    expect(await current()).toMatchObject([{ id: own.article.id, outlet: 'The Courier', url: ADDRESS }]);
    expect(await room.store.articles.get(OPERATOR, squatted.article.id)).toMatchObject({
      outlet: 'The Gossip',
      status: 'withdrawn',
      url: null,
    });
    expect(corrections).toMatchObject([
      { after: { outlet: 'The Gossip', status: 'withdrawn', url: null }, quotes: [{ change: 'dropped' }] },
    ]);
    expect(await quoted()).toContain('the toll stays where it is');
    expect(await quoted()).not.toContain('doubled at once');
    // Both go on as they are: nothing is taken back twice.
    expect((await room.ingest(COURIER, null)).kind).toBe('known');
    expect((await room.ingest(SQUATTER, null)).kind).toBe('known');
    expect(corrections).toHaveLength(1);
  });

  it('give way also when their source is gone', async () => {
    await room.ingest(SQUATTER, null);
    expect((await room.ingest(COURIER, null)).kind).toBe('added');
    expect(await current()).toMatchObject([{ outlet: 'The Courier' }]);
  });

  it('are left alone by a feed that may not speak for the address either', async () => {
    await feed('gossip', 'https://gossip.example/rss');
    const { article } = await room.ingest(SQUATTER, null);
    const { speaksForAddress: _, ...other } = COURIER;
    expect(await room.ingest(other, null)).toMatchObject({ kind: 'known', article: { id: article.id } });
    expect(corrections).toEqual([]);
  });

  it('stay for all when only a workspace follows the outlet, whose members read the true ones', async () => {
    await feed('gossip', 'https://gossip.example/rss');
    await room.ingest(SQUATTER, null);
    expect((await room.ingest(COURIER, 'chat:1')).kind).toBe('added');
    expect(await current()).toMatchObject([{ outlet: 'The Gossip', status: 'current' }]);
    const theirs = await room.store.articles.list(scopeOf('chat:1'), {}, { limit: 9, offset: 0 });
    expect(theirs.map(({ outlet }) => outlet).sort()).toEqual(['The Courier', 'The Gossip']);
    expect((await room.ingest(COURIER, 'chat:1')).kind).toBe('known');
  });
});

describe('the outlet’s own words, told by another source', () => {
  it('become the outlet’s, with nothing to take back but the headline', async () => {
    await feed('gossip', 'https://gossip.example/rss');
    const first = await room.ingest({ ...SQUATTER, text: `${around(SAID)} Read more.` }, null);
    const own = await room.ingest(COURIER, null);
    expect(own).toMatchObject({
      kind: 'revised',
      article: { id: first.article.id, outlet: 'The Courier', source: 'courier', revision: 2 },
    });
    expect(corrections).toMatchObject([{ quotes: [], headline: true }]);
  });
});

describe('an article that stays', () => {
  const stays = async () => {
    const { article } = await room.ingest(SQUATTER, null);
    expect(await room.ingest(COURIER, null)).toMatchObject({ kind: 'known', article: { id: article.id } });
  };

  it('is one of another feed of the same site', async () => {
    await feed('gossip', 'https://feeds.courier.example/local');
    await stays();
  });

  it('is one of a feed elsewhere that told its site, or whose sites the operator listed', async () => {
    await feed('gossip', 'https://feeds.example.org/courier', { memory: { site: 'courier.example' } });
    await stays();
    await feed('gossip', 'https://feeds.example.org/courier', { settings: { sites: ['courier.example'] } });
    await stays();
  });

  it('is one that the operator added by hand', async () => {
    await room.store.sources.save({
      ...manualSource('The Gossip', null, '2026-02-01T00:00:00.000Z'),
      id: 'gossip',
    });
    await stays();
  });

  it('is one that the operator took back', async () => {
    await feed('gossip', 'https://gossip.example/rss');
    const { article } = await room.ingest(SQUATTER, null);
    await room.store.articles.withdraw(OPERATOR, article.id, '2026-03-01T12:00:00.000Z');
    expect((await room.ingest(COURIER, null)).kind).toBe('known');
  });
});
