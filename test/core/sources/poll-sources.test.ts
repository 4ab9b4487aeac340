import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRetention } from '../../../src/core/articles/retention.ts';
import {
  BudgetSpentError,
  StoreFailureError,
  StoreUnansweredError,
  TooHeavyError,
  UserError,
} from '../../../src/core/base/errors.ts';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { SpanAttributes, Tracing } from '../../../src/core/base/tracing.ts';
import type { FoundArticle } from '../../../src/core/ingest/add-articles.ts';
import type { Fetched } from '../../../src/core/ports/ports.ts';
import { discoverFeed } from '../../../src/core/sources/discover-feed.ts';
import type { FetchSourceDeps } from '../../../src/core/sources/fetch-source.ts';
import { followSource, newSource, ownSource, pauseSource } from '../../../src/core/sources/manage-sources.ts';
import { createPoll, type Poll } from '../../../src/core/sources/poll-sources.ts';
import type { Folder } from '../../../src/core/sources/read-folder.ts';
import type { Source } from '../../../src/core/sources/source.ts';
import type { SourceHealth } from '../../../src/core/sources/source-health.ts';
import { createFolderWatches } from '../../../src/core/sources/watch-folders.ts';
import { readFeed } from '../../../src/workers/feeds/feed.ts';
import { readOpml } from '../../../src/workers/feeds/opml.ts';
import { readPage } from '../../../src/workers/pages/read-page.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Newsroom, openNewsroom } from '../ingest/newsroom.ts';

const FEED = 'https://herald.example/feed';

/** What answers at each address; a function is asked each time. */
type Pages = Record<string, Fetched | (() => Fetched)>;

const document = (text: string, more: Partial<Extract<Fetched, { kind: 'document' }>> = {}): Fetched => ({
  kind: 'document',
  bytes: new TextEncoder().encode(text),
  type: null,
  url: FEED,
  movedTo: null,
  etag: null,
  lastModified: null,
  freshMs: null,
  noarchive: false,
  ...more,
});

const gone: Fetched = { kind: 'failed', state: 'gone', detail: 'it answers 404', retryAfterMs: null };

const words = (n: number) =>
  `Report number ${n} tells of harbour ${n * 31} and of the people there. `.repeat(20);
const item = (n: number, text = words(n)) =>
  `<item><guid>g${n}</guid><title>Report ${n}</title><link>https://herald.example/${n}</link><description>${text}</description><category>World</category></item>`;
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>The Herald</title>${items.join('')}</channel></rss>`;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => to - 1 - i);

let room: Newsroom;
let pages: Pages;
let asked: { url: string; etag: string | undefined }[];
/** For whom the operator vouched, by address asked. */
let vouchedFor: Record<string, string | undefined>;
let reading: FetchSourceDeps;
let poll: Poll;
let found: FoundArticle[];
let stamps: Record<string, string>;
let files: Folder;
let told: string[];
const tell = async (news: readonly SourceHealth[]) => {
  told.push(...news.flatMap(({ notice }) => notice?.text ?? []));
};

beforeEach(async () => {
  room = await openNewsroom();
  pages = {};
  asked = [];
  vouchedFor = {};
  found = [];
  stamps = {};
  told = [];
  reading = {
    web: {
      get: async (url, remembered = {}, vouched = undefined) => {
        vouchedFor[url] = vouched;
        asked.push({ url, etag: remembered.etag });
        const page = pages[url] ?? gone;
        const got = typeof page === 'function' ? page() : page;
        return got.kind === 'document' ? { ...got, url } : got;
      },
    },
    parser: { feed: async (one) => readFeed(one), opml: async (one) => readOpml(one) },
    analyst: { extract: async (page) => readPage(page) },
  };
  files = {
    list: async () => found.map(({ name }) => ({ path: name, stamp: stamps[name] ?? '1' })),
    async *read(path) {
      yield* found.filter(({ name }) => name === path);
    },
  };
  poll = pollWith({ tell });
});

afterEach(() => room.store.close());

/** A poll of the room's store, with whatever is otherwise. */
const pollWith = (more: Partial<Parameters<typeof createPoll>[0]>): Poll =>
  createPoll({
    ...reading,
    files,
    store: room.store,
    ingest: room.ingest,
    now: room.now,
    log: SILENT,
    ...more,
  });

async function follow(more: Partial<Source> = {}): Promise<Source> {
  const source = {
    ...newSource(
      { id: 'herald', workspace: null, outlet: 'The Herald', address: FEED },
      '2026-03-01T12:00:00.000Z',
    ),
    ...more,
  };
  await room.store.sources.save(source);
  return source;
}

const stored = async () => (await room.store.articles.count(SHARED, {})).articles;
const current = async () => {
  const source = await room.store.sources.get(OPERATOR, 'herald');
  if (source === null) throw new Error('the source is gone');
  return source;
};
const again = async () => {
  room.pass({ hours: 1 });
  return poll.one(await current());
};

describe('a source that is followed', () => {
  it('begins with its newest articles and floods nobody', async () => {
    pages[FEED] = document(rss(...range(0, 40).map((n) => item(n))));
    expect(await poll.one(await follow())).toMatchObject({ added: 10, source: { state: 'ok' } });
    expect(await again()).toMatchObject({ added: 0, known: 0 });
    expect(await stored()).toBe(10);
  });

  it('brings what is new and what has changed, and nothing else', async () => {
    pages[FEED] = document(rss(item(1), item(2)));
    await poll.one(await follow());
    pages[FEED] = document(rss(item(3), item(2, `${words(2)} Corrected.`), item(1)));
    expect(await again()).toMatchObject({ added: 1, revised: 1, known: 0 });
  });

  it('is not flooded by a publisher that changes identities or dates', async () => {
    pages[FEED] = document(rss(item(1), item(2)));
    await poll.one(await follow());
    pages[FEED] = document(
      rss(item(1), item(2)).replaceAll(
        '<guid>g',
        '<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><guid>new-',
      ),
    );
    expect(await again()).toMatchObject({ added: 0, revised: 0, known: 2 });
  });

  it('takes a long backlog in parts and loses nothing of it', async () => {
    pages[FEED] = document(rss(item(0)), { etag: '"1"' });
    await poll.one(await follow());
    pages[FEED] = document(rss(...range(0, 121).map((n) => item(n))), { etag: '"2"' });
    const counts = [
      (await again()).added,
      (await again()).added,
      (await again()).added,
      (await again()).added,
    ];
    expect(counts).toEqual([50, 50, 20, 0]);
  });

  it('is read beside the sources of a workspace whose sites all hold the connection', async () => {
    pages[FEED] = document(rss(item(1)));
    for (let n = 0; n < 40; n++) {
      await room.store.sources.save(
        newSource(
          { id: `slow${n}`, workspace: 'chat:w', outlet: `Slow ${n}`, address: `https://slow${n}.example/` },
          '2026-02-01T12:00:00.000Z',
        ),
      );
    }
    await follow();
    const held = Promise.withResolvers<Fetched>();
    let holding = 0;
    const web: FetchSourceDeps['web'] = {
      get: (url, remembered) => {
        if (!url.includes('slow')) return reading.web.get(url, remembered);
        holding += 1;
        return held.promise;
      },
    };
    const read = Promise.withResolvers<void>();
    const ingest: typeof room.ingest = async (...given) => {
      const ingested = await room.ingest(...given);
      read.resolve();
      return ingested;
    };
    const round = pollWith({ web, ingest }).due();
    await read.promise;
    expect(holding).toBe(8);
    held.resolve(gone);
    await round;
    expect(holding).toBe(40);
  });

  it('keeps what a person changes while it is read, and is read again where it has another address', async () => {
    const source = await follow();
    const change = (to: Partial<Source>) => async () => {
      await room.store.sources.save({ ...(await current()), ...to });
      return reading.web.get(FEED);
    };
    pages[FEED] = document(rss(item(1)));
    const settings = { filter: { include: ['harbour'] } };
    const changing = pollWith({ web: { get: change({ outlet: 'Herald', settings }) } });
    await changing.one(source);
    expect(await current()).toMatchObject({ outlet: 'Herald', settings, state: 'ok' });
    room.pass({ hours: 1 });
    const elsewhere = { address: 'https://herald.example/other', nextAt: null };
    await pollWith({ web: { get: change(elsewhere) } }).one(await current());
    expect(await current()).toMatchObject(elsewhere);
  });

  it('is not read when it has waited so long that another process may have read it', async () => {
    const ids = Array.from({ length: 9 }, (_, n) => `own${n}`);
    for (const id of ids) {
      const about = { id, workspace: 'chat:w', outlet: id, address: `https://${id}.example/` };
      await room.store.sources.save(newSource(about, '2026-02-01T12:00:00.000Z'));
    }
    const held = Promise.withResolvers<Fetched>();
    const began = Promise.withResolvers<void>();
    const read: string[] = [];
    const get: FetchSourceDeps['web']['get'] = (url) => {
      read.push(url);
      if (read.length === 8) began.resolve();
      return held.promise;
    };
    const { sources } = room.store;
    let elsewhere = false;
    const claim: typeof sources.claim = async (...asked) => (elsewhere ? [] : sources.claim(...asked));
    const many = pollWith({ web: { get }, store: { ...room.store, sources: { ...sources, claim } } });
    const round = many.due();
    await began.promise;
    room.pass({ minutes: 5 });
    elsewhere = true;
    held.resolve(gone);
    await round;
    expect(read).toHaveLength(8);
    elsewhere = false;
    await many.due();
    expect(read).toHaveLength(9);
  });

  it('is kept from other processes for as long as its process lives, however long it waits', async () => {
    const { sources } = room.store;
    const renewed: (readonly string[])[] = [];
    const renew: typeof sources.renew = async (ids) => {
      renewed.push(ids);
      return ids;
    };
    for (const id of Array.from({ length: 9 }, (_, n) => `own${n}`))
      await sources.save(
        newSource(
          { id, workspace: 'chat:w', outlet: id, address: `https://${id}.example/` },
          '2026-02-01T12:00:00.000Z',
        ),
      );
    const held = Promise.withResolvers<Fetched>();
    const began = Promise.withResolvers<void>();
    let read = 0;
    const get: FetchSourceDeps['web']['get'] = () => {
      read += 1;
      if (read === 8) began.resolve();
      return held.promise;
    };
    let claimed = false;
    const claim: typeof sources.claim = async (...asked) => {
      if (claimed) return [];
      claimed = true;
      return sources.claim(...asked);
    };
    const many = pollWith({ web: { get }, store: { ...room.store, sources: { ...sources, claim, renew } } });
    const round = many.due();
    await began.promise;
    for (let minute = 0; minute < 10; minute += 1) {
      room.pass({ seconds: 30 });
      await many.keep();
      await many.keep();
    }
    expect(renewed).toHaveLength(10);
    expect(renewed.at(-1)).toHaveLength(9);
    held.resolve(gone);
    await round;
    expect(read).toBe(9);
    room.pass({ minutes: 1 });
    renewed.length = 0;
    await many.keep();
    expect(renewed).toEqual([]);
  });

  it('goes on with an item later when its source has used its computing time', async () => {
    pages[FEED] = document(rss(item(1), item(2), item(3)), { etag: '"1"' });
    let left = 1;
    const ingest: typeof room.ingest = async (...given) => {
      left -= 1;
      if (left < 0) throw new BudgetSpentError('Its source has used its computing time for now.');
      return room.ingest(...given);
    };
    const poor = pollWith({ ingest });
    expect(await poor.one(await follow())).toMatchObject({ added: 1, source: { state: 'ok' } });
    left = 10;
    room.pass({ hours: 1 });
    expect(await poor.one(await current())).toMatchObject({ added: 2 });
  });

  it('ends a look after two items that were too heavy', async () => {
    pages[FEED] = document(rss(...range(0, 6).map((n) => item(n))));
    let asks = 0;
    const ingest: typeof room.ingest = async () => {
      asks += 1;
      throw new TooHeavyError('It takes too long to read.');
    };
    expect(await pollWith({ ingest }).one(await follow())).toMatchObject({ source: { state: 'too_big' } });
    expect(asks).toBe(2);
  });

  it.each([
    new StoreFailureError('full', 'The disk is full.', 'Free some space.'),
    new StoreUnansweredError('Query read timeout'),
  ])('is not blamed for a store that fails, and loses no item over it: %s', async (fault) => {
    pages[FEED] = document(rss(item(1), item(2)));
    await follow();
    let hasRoom = false;
    const ingest: typeof room.ingest = async (...given) => {
      if (!hasRoom) throw fault;
      return room.ingest(...given);
    };
    const crowded = pollWith({ tell, ingest });
    await expect(crowded.due()).rejects.toBe(fault);
    expect(await current()).toMatchObject({ state: 'new', memory: {} });
    hasRoom = true;
    expect(await crowded.due()).toMatchObject([{ added: 2 }]);
    expect(told).toEqual([]);
  });

  it('is told of although the store failed for another one in the same round', async () => {
    pages[FEED] = document(rss(item(1)));
    await follow();
    const lost = { id: 'lost', workspace: null, outlet: 'The Lost Mail', address: 'https://lost.example/' };
    await room.store.sources.save(newSource(lost, '2026-02-01T12:00:00.000Z'));
    const fault = new StoreUnansweredError('Query read timeout');
    const ingest = () => Promise.reject(fault);
    await expect(pollWith({ tell, ingest }).due()).rejects.toBe(fault);
    expect(told.join()).toContain('The Lost Mail');
  });

  it('is looked at again after the list of what is due could not be read', async () => {
    pages[FEED] = document(rss(item(1)));
    await follow();
    const { sources } = room.store;
    let asks = 0;
    const claim: typeof sources.claim = async (...given) => {
      asks += 1;
      if (asks === 1) throw new Error('the connection was cut');
      return sources.claim(...given);
    };
    const shaky = pollWith({ store: { ...room.store, sources: { ...sources, claim } } });
    await expect(shaky.due()).rejects.toThrow('cut');
    expect(await shaky.due()).toMatchObject([{ added: 1 }]);
  });

  it('is asked conditionally, and said to be unchanged', async () => {
    pages[FEED] = document(rss(item(1)), { etag: '"1"' });
    await poll.one(await follow());
    pages[FEED] = { kind: 'unchanged', freshMs: null };
    expect((await again()).source.state).toBe('unchanged');
    expect(asked.at(-1)).toEqual({ url: FEED, etag: '"1"' });
  });

  it('is followed to its new address', async () => {
    const moved = 'https://new.example/feed';
    pages[FEED] = document(rss(item(1)), { movedTo: moved });
    pages[moved] = document(rss(item(1)));
    expect((await poll.one(await follow())).source.state).toBe('moved');
    expect((await again()).source.state).toBe('ok');
    expect(asked.at(-1)?.url).toBe(moved);
  });

  it('has each item’s page read when the feed carries a teaser', async () => {
    const body = `<article><h1>Report 1</h1>${'<p>The whole report, with “every word”, she said, of it here.</p>'.repeat(20)}</article>`;
    pages[FEED] = document(rss(item(1, 'A teaser.')));
    pages['https://herald.example/1'] = document(`<html lang="en"><body>${body}</body></html>`, {
      noarchive: true,
    });
    await poll.one(await follow());
    const [article] = await room.store.articles.list(SHARED, {}, { limit: 1, offset: 0 });
    expect(article).toMatchObject({ language: 'en', keep: 'excerpt' });
    expect(article?.text).toContain('every word');
  });

  it('waits a day when one of its items is too heavy to be read, and stores the others', async () => {
    poll = pollWith({
      analyst: {
        extract: async (page) => {
          if ('bytes' in page && new TextDecoder().decode(page.bytes).includes('bomb'))
            throw new TooHeavyError('It takes too much memory to read.');
          return readPage(page);
        },
      },
    });
    pages[FEED] = document(rss(item(2, 'Short.'), item(1)));
    pages['https://herald.example/2'] = document('<p>bomb</p>', { type: 'text/html' });
    const polled = await poll.one(await follow());
    expect(polled).toMatchObject({ added: 1, source: { state: 'too_big' } });
    room.pass({ hours: 23 });
    expect(await poll.due()).toHaveLength(0);
    room.pass({ hours: 4 });
    expect(await poll.due()).toMatchObject([{ added: 0, source: { state: 'ok' } }]);
  });

  it('cannot put its own words under another outlet’s address', async () => {
    const rival = 'https://rival.example/story';
    const squatted = `<item><guid>x</guid><title>Mayor resigns</title><link>${rival}</link><description>${words(9)}</description></item>`;
    pages[FEED] = document(rss(squatted));
    await poll.one(await follow());
    const list = () => room.store.articles.list(SHARED, {}, { limit: 5, offset: 0 });
    expect((await list()).map(({ url }) => url)).toEqual([null]);
    // The true article is not taken for the one that pointed at it.
    const honest = { source: 'rival', outlet: 'The Rival', url: rival, text: words(3), title: 'Mayor stays' };
    expect(await room.ingest(honest, null)).toMatchObject({ kind: 'added', article: { url: rival } });
  });

  it('speaks for addresses of its own site, whose former squatter gives way', async () => {
    const squatter = {
      source: 'gossip',
      outlet: 'The Gossip',
      url: 'https://herald.example/1',
      text: 'The mayor has left the town, and nobody knows why.',
    };
    await room.ingest(squatter, null);
    pages[FEED] = document(rss(item(1)));
    expect(await poll.one(await follow())).toMatchObject({ added: 1 });
    const list = await room.store.articles.list(SHARED, {}, { limit: 5, offset: 0 });
    expect(list).toMatchObject([{ outlet: 'The Herald', url: 'https://herald.example/1' }]);
  });

  it('is vouched for by the operator with its own address alone, a workspace’s by nobody', async () => {
    const link = 'http://10.0.0.7/admin';
    pages[FEED] = document(
      rss(item(1).replace('https://herald.example/1', link).replace(words(1), 'Short.')),
    );
    await poll.one(await follow());
    expect(vouchedFor).toEqual({ [FEED]: FEED, [link]: FEED });
    vouchedFor = {};
    const deps = { ...reading, sources: room.store.sources, now: room.now };
    pages[`${FEED}/2`] = pages[FEED] ?? gone;
    await poll.one(await followSource({ address: `${FEED}/2` }, 'chat:1', deps));
    expect(vouchedFor).toEqual({ [`${FEED}/2`]: undefined, [link]: undefined });
  });

  it('keeps in mind which site it belongs to', async () => {
    const told = rss(item(1)).replace('</title>', '</title><link>https://www.herald.example/news</link>');
    pages[FEED] = document(told);
    await poll.one(await follow());
    expect((await room.store.sources.list(OPERATOR))[0]?.memory.site).toBe('herald.example');
  });

  it('keeps out what its filter does not want', async () => {
    pages[FEED] = document(rss(item(1), item(2, 'Sport only. '.repeat(100))));
    const settings = { filter: { exclude: ['sport'] } };
    expect(await poll.one(await follow({ settings }))).toMatchObject({ added: 1, left: 1 });
  });
});

describe('a poll', () => {
  it('is one span, which says what came of it', async () => {
    const spans: unknown[] = [];
    const tracing: Tracing = {
      span: async (name, attributes, work) => {
        const noted: SpanAttributes[] = [attributes];
        const done = await work((more) => noted.push(more));
        spans.push([name, Object.assign({}, ...noted)]);
        return done;
      },
    };
    pages[FEED] = document(rss(item(1), item(2)));
    const source = await follow();
    await pollWith({ tracing }).due();
    const counts = {
      'pullquote.added': 2,
      'pullquote.revised': 0,
      'pullquote.known': 0,
      'pullquote.left': 0,
    };
    expect(spans).toEqual([
      [
        'poll source',
        { 'pullquote.source': source.id, 'pullquote.kind': 'feed', 'pullquote.state': 'ok', ...counts },
      ],
    ]);
  });
});

describe('a source that fails', () => {
  it('is told of once for each kind of failure, and when it works again', async () => {
    const states = ['gone', 'gone', 'not_a_feed', 'gone', 'not_a_feed'] as const;
    await follow();
    const notices: (string | null)[] = [];
    for (const state of states) {
      pages[FEED] = { kind: 'failed', state, detail: 'it fails', retryAfterMs: null };
      notices.push((await again()).notice?.state ?? null);
    }
    pages[FEED] = document(rss(item(1)));
    notices.push((await again()).notice?.state ?? null, (await again()).notice?.state ?? null);
    expect(notices).toEqual(['gone', null, 'not_a_feed', null, null, 'ok', null]);
  });

  it('of a kind that passes by itself is told of only when it lasts', async () => {
    await follow();
    const notices: (string | null)[] = [];
    for (let look = 0; look < 5; look++) {
      pages[FEED] = { kind: 'failed', state: 'too_slow', detail: 'it takes longer', retryAfterMs: null };
      notices.push((await again()).notice?.state ?? null);
    }
    expect(notices).toEqual([null, null, 'too_slow', null, null]);
  });

  it('is told of together with the others of its round', async () => {
    await follow();
    await follow({ id: 'post', outlet: 'The Post', address: 'https://post.example/feed' });
    await poll.due();
    expect(told.toSorted()).toEqual([
      'The Herald can’t be read: it answers 404.',
      'The Post can’t be read: it answers 404.',
    ]);
  });

  it('by a move that led nowhere is looked for at its own address again', async () => {
    const moved = 'https://new.example/feed';
    pages[FEED] = document(rss(item(1)), { movedTo: moved });
    await poll.one(await follow());
    expect((await again()).source.state).toBe('gone');
    expect((await again()).source.state).toBe('moved');
    expect(asked.map(({ url }) => url)).toEqual([FEED, moved, FEED]);
  });

  it('is left alone for longer each time, and as long as the server asks', async () => {
    await follow();
    pages[FEED] = { kind: 'failed', state: 'unreachable', detail: 'no connection', retryAfterMs: null };
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      const { source } = await again();
      const wait = Temporal.Instant.from(source.nextAt ?? '')
        .since(room.now())
        .total('minutes');
      waits.push(Math.round(wait / 15));
    }
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBeLessThanOrEqual(110);
    pages[FEED] = {
      kind: 'failed',
      state: 'limited',
      detail: 'it answers 429',
      retryAfterMs: 2 * 24 * 3_600_000,
    };
    const { source } = await again();
    expect(
      Temporal.Instant.from(source.nextAt ?? '')
        .since(room.now())
        .total('hours'),
    ).toBeGreaterThanOrEqual(48);
  });

  it('is paused, not deleted, when it was gone for a week', async () => {
    await follow();
    pages[FEED] = gone;
    await again();
    room.pass({ hours: 24 * 7 });
    const { source, notice } = await again();
    expect(source.paused).toBe(true);
    expect(notice?.text).toMatch(/paused/);
    expect((await poll.due()).length).toBe(0);
  });

  it('by holding no feed says so', async () => {
    pages[FEED] = document('<html><body>Hello</body></html>');
    expect((await poll.one(await follow())).source.state).toBe('not_a_feed');
  });

  it('does not stop the others', async () => {
    await follow();
    await follow({ id: 'post', outlet: 'The Post', address: 'https://post.example/feed' });
    pages[FEED] = () => {
      throw new Error('the reader broke');
    };
    pages['https://post.example/feed'] = document(rss(item(5)));
    const polled = await poll.due();
    expect(polled.map(({ source }) => source.state).sort()).toEqual(['broken', 'ok']);
  });
});

describe('what is due', () => {
  it('is what was never looked at or whose time has come, and not what is paused', async () => {
    await follow();
    await follow({ id: 'later', address: 'https://later.example/feed', nextAt: '2026-03-02T12:00:00.000Z' });
    await follow({ id: 'paused', address: 'https://paused.example/feed', paused: true });
    await follow({ id: 'hand', kind: 'manual', address: null });
    expect((await poll.due()).map(({ source }) => source.id)).toEqual(['herald']);
    room.pass({ hours: 48 });
    expect((await poll.due()).map(({ source }) => source.id).sort()).toEqual(['herald', 'later']);
  });

  it('does not come back once it was removed', async () => {
    const source = await follow();
    await room.store.sources.remove(OPERATOR, 'herald', 'keep');
    await poll.one(source);
    expect(await room.store.sources.get(OPERATOR, 'herald')).toBeNull();
  });
});

describe('a page and a folder', () => {
  it('are sources too', async () => {
    pages['https://herald.example/page'] = document(
      `<html><body><article>${'<p>One page with words, again and again.</p>'.repeat(20)}</article></body></html>`,
    );
    pages['https://herald.example/page2'] = document(
      `<html><body><article>${'<p>Another page that must not be copied whole, it says.</p>'.repeat(20)}</article></body></html>`,
      { noarchive: true },
    );
    expect(
      await poll.one(
        await follow({ id: 'page2', kind: 'page', keep: 'summary', address: 'https://herald.example/page2' }),
      ),
    ).toMatchObject({ added: 1 });
    const kept = await room.store.articles.list(SHARED, { source: 'page2' }, { limit: 1, offset: 0 });
    expect(kept.map(({ keep }) => keep)).toEqual(['summary']);
    found = [
      { name: 'a.txt', draft: { source: 'x', outlet: 'X', text: words(7) } },
      { name: 'b.txt', error: new UserError('It is empty.') },
    ];
    expect(
      await poll.one(await follow({ kind: 'page', address: 'https://herald.example/page' })),
    ).toMatchObject({ added: 1 });
    expect(
      await poll.one(await follow({ id: 'folder', kind: 'folder', address: '/articles' })),
    ).toMatchObject({ added: 1 });
  });

  it.each([
    ['https://m.herald.example/page?ref=top', 'https://herald.example/page'],
    ['https://rival.example/page', 'https://rival.example/page'],
  ])('a page read from %s is not another site’s, whatever it says', async (address, url) => {
    pages[address] = document(
      `<html><head><link rel="canonical" href="https://herald.example/page"></head><body><article>${'<p>A page of one site with words enough.</p>'.repeat(20)}</article></body></html>`,
    );
    expect(await poll.one(await follow({ kind: 'page', address }))).toMatchObject({ added: 1 });
    const [stored] = await room.store.articles.list(SHARED, {}, { limit: 1, offset: 0 });
    expect(stored?.url).toBe(url);
  });
});

describe('a folder', () => {
  const draft = (n: number) => ({ source: 'x', outlet: 'X', text: words(n) });
  const folder = () => follow({ kind: 'folder', address: '/articles' });

  it('has only those files read that are new or were written since', async () => {
    found = [
      { name: 'a.txt', draft: draft(1) },
      { name: 'b.txt', draft: draft(2) },
    ];
    expect(await poll.one(await folder())).toMatchObject({ added: 2, known: 0 });
    expect(await again()).toMatchObject({ added: 0, known: 0 });
    found.push({ name: 'c.txt', draft: draft(3) });
    stamps = { 'a.txt': '2' };
    expect(await again()).toMatchObject({ added: 1, known: 1, source: { state: 'ok' } });
  });

  it('that can’t be read says so, and goes on when it is back', async () => {
    const missing: Folder = {
      ...files,
      list: () => Promise.reject(new UserError('There is no such file.', 'Check the path.')),
    };
    const failing = pollWith({ files: missing });
    const { source } = await failing.one(await folder());
    expect(source).toMatchObject({ state: 'unreachable', stateDetail: 'There is no such file.' });
    found = [{ name: 'a.txt', draft: draft(1) }];
    expect(await again()).toMatchObject({ added: 1, source: { state: 'ok' } });
  });

  it('is looked into as soon as it changes, until it is paused or removed', async () => {
    const changes = new Map<string, () => void>();
    const looked: string[] = [];
    let onLooked: () => void = () => undefined;
    const watches = createFolderWatches({
      store: room.store,
      log: SILENT,
      tell,
      poll: {
        one: async (source) => {
          const polled = await poll.one(source);
          looked.push(source.id);
          onLooked();
          return polled;
        },
      },
      watch: (path, { changed }) => {
        changes.set(path, changed);
        return () => {
          changes.delete(path);
          onLooked();
        };
      },
    });
    const source = await folder();
    watches.over([source, { ...source, id: 'feed', kind: 'feed' }]);
    watches.over([source]);
    const settled = () =>
      new Promise<void>((done) => {
        onLooked = done;
        changes.get('/articles')?.();
      });
    found = [{ name: 'a.txt', draft: draft(1) }];
    await settled();
    expect([looked, await stored()]).toEqual([['herald'], 1]);
    await pauseSource(await current(), true, room.store.sources);
    await settled();
    expect(looked).toEqual(['herald']);
    expect([...changes.keys()]).toEqual([]);
  });

  it('is read to its end before a stop is done', async () => {
    const slow = Promise.withResolvers<void>();
    const done: string[] = [];
    let change = (): void => undefined;
    const watches = createFolderWatches({
      store: room.store,
      log: SILENT,
      tell: async () => undefined,
      poll: {
        one: async (source) => {
          await slow.promise;
          const polled = await poll.one(source);
          done.push('read');
          return polled;
        },
      },
      watch: (_, { changed }) => {
        change = changed;
        return () => undefined;
      },
    });
    watches.over([await folder()]);
    change();
    const stopping = watches.stop().then(() => done.push('stopped'));
    slow.resolve();
    await stopping;
    expect(done).toEqual(['read', 'stopped']);
  });
});

describe('a round', () => {
  it('is not held up by a slow source of an earlier round, nor looks at it twice', async () => {
    const { promise: slow, resolve: answer } = Promise.withResolvers<Fetched>();
    const web: FetchSourceDeps['web'] = {
      get: async (url) => (url === FEED ? slow : document(rss(item(5)))),
    };
    const both = pollWith({ web });
    await follow();
    const first = both.due();
    await follow({ id: 'post', outlet: 'The Post', address: 'https://post.example/feed' });
    expect((await both.due()).map(({ source }) => source.id)).toEqual(['post']);
    answer(document(rss(item(1))));
    expect((await first).map(({ source }) => source.id)).toEqual(['herald']);
  });

  it('that is stopped keeps nothing of what fails because everything is closed', async () => {
    const { promise: slow, resolve: answer } = Promise.withResolvers<Fetched>();
    const both = pollWith({ web: { get: async () => slow } });
    await follow();
    const round = both.due();
    both.stop();
    answer({ kind: 'failed', state: 'broken', detail: 'closed', retryAfterMs: null });
    await round;
    expect(await current()).toMatchObject({ state: 'new' });
    expect(await both.due()).toEqual([]);
  });

  it('that is stopped waits for no site', async () => {
    const never = new Promise<never>(() => undefined);
    const asking = Promise.withResolvers<void>();
    const get = async () => {
      asking.resolve();
      return never;
    };
    const both = pollWith({ web: { get } });
    await follow();
    const round = both.due();
    await asking.promise;
    both.stop();
    await round;
    expect(await current()).toMatchObject({ state: 'new' });
  });

  it('that is stopped between two items stores the first and forgets neither', async () => {
    const teasers = range(0, 3).map((n) => item(n, `Teaser of report ${n}.`));
    const never = new Promise<never>(() => undefined);
    const second = Promise.withResolvers<void>();
    const get: FetchSourceDeps['web']['get'] = async (url) => {
      if (url === FEED) return document(rss(...teasers));
      if (url.endsWith('/0'))
        return document(`<article><p>${words(0)}</p></article>`, { type: 'text/html', url });
      second.resolve();
      return never;
    };
    const both = pollWith({ web: { get } });
    await follow();
    const round = both.due();
    await second.promise;
    both.stop();
    await round;
    expect(await stored()).toBe(1);
    expect(await current()).toMatchObject({ state: 'new', memory: {} });
  });

  it('looks once at a source that two ask for at the same time', async () => {
    pages[FEED] = document(rss(item(1)));
    const source = await follow();
    const [one, other] = await Promise.all([poll.one(source), poll.one(source)]);
    expect(one).toBe(other);
    expect(asked.length).toBe(1);
  });

  it('leaves the rest for later when a site gives its pages slowly', async () => {
    pages[FEED] = document(rss(...range(0, 4).map((n) => item(n, `Teaser of report ${n}.`))));
    for (const n of range(0, 4))
      pages[`https://herald.example/${n}`] = () => {
        room.pass({ seconds: 40 });
        return gone;
      };
    expect(await poll.one(await follow())).toMatchObject({ added: 2 });
    expect(await again()).toMatchObject({ added: 2 });
    expect(await again()).toMatchObject({ added: 0, known: 0 });
  });
});

describe('adding a source', () => {
  const deps = () => ({ ...reading, sources: room.store.sources, now: room.now });

  it('finds the feed that a site links to, or that lies where feeds lie', async () => {
    pages['https://herald.example'] = document(
      '<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
    );
    pages[FEED] = document(rss(item(1)));
    const { found: feed, steps } = await discoverFeed('herald.example', reading, null);
    expect(feed).toMatchObject({ address: FEED, feed: { title: 'The Herald' } });
    expect(steps.map(({ ok }) => ok)).toEqual([false, true, true]);
    pages['https://herald.example'] = document('<html><body>No links</body></html>');
    expect((await discoverFeed('https://herald.example', reading, null)).found?.address).toBe(FEED);
  });

  it('says what to do when there is none', async () => {
    pages['https://herald.example'] = document('<html><body>No feed here</body></html>');
    await expect(followSource({ address: 'https://herald.example' }, null, deps())).rejects.toThrow(
      UserError,
    );
    await expect(followSource({ address: 'https://nowhere.example' }, null, deps())).rejects.toMatchObject({
      remedy: expect.any(String),
    });
  });

  it('takes the feed’s name, refuses the same feed twice, and tells two feeds of an outlet apart', async () => {
    pages[FEED] = document(rss(item(1)));
    pages[`${FEED}/world`] = document(rss(item(2)));
    expect(await followSource({ address: FEED }, null, deps())).toMatchObject({
      id: 'the-herald',
      outlet: 'The Herald',
    });
    await expect(followSource({ address: FEED }, null, deps())).rejects.toThrow(/already followed/);
    expect(await followSource({ address: `${FEED}/world` }, null, deps())).toMatchObject({
      id: 'the-herald-2',
    });
  });

  it('in a workspace stays there, and is limited', async () => {
    pages[FEED] = document(rss(item(1)));
    const squatter = 'https://squatter.example/rss';
    pages[squatter] = document(rss(item(1)));
    expect(await followSource({ address: squatter }, 'chat:1', deps())).toMatchObject({
      outlet: 'The Herald (squatter.example)',
    });
    const own = await followSource({ address: FEED }, 'chat:1', deps());
    await poll.one(own);
    expect(await stored()).toBe(0);
    expect((await room.store.articles.count(scopeOf('chat:1'), {})).articles).toBe(1);
    await expect(ownSource(own.id, 'chat:2', room.store.sources)).rejects.toThrow(UserError);
    for (let n = 1; n < 50; n++)
      await follow({ id: `s${n}`, workspace: 'chat:1', address: `https://x.example/${n}` });
    await expect(followSource({ address: `${FEED}/world` }, 'chat:1', deps())).rejects.toThrow(/already/);
  });

  it('of everybody can’t be changed from a workspace, and a paused one goes on at once', async () => {
    const source = await follow({ nextAt: '2027-01-01T00:00:00.000Z' });
    await expect(ownSource('herald', 'chat:1', room.store.sources)).rejects.toThrow(/shared/);
    await pauseSource(source, true, room.store.sources);
    expect(await poll.due()).toEqual([]);
    await pauseSource(await ownSource('the herald', null, room.store.sources), false, room.store.sources);
    expect(await poll.due()).toHaveLength(1);
  });
});

describe('retention', () => {
  it('removes what was stored long ago, by each source’s own measure, however old the news was', async () => {
    pages[FEED] = document(rss(item(1)));
    await poll.one(await follow({ settings: { retentionDays: 10 } }));
    await room.ingest({ source: 'hand', outlet: 'Hand', text: words(9), publishedAt: '2001-01-01' }, null);
    const retain = createRetention({ store: room.store, now: room.now, log: SILENT });
    expect(await retain(365)).toBe(0);
    room.pass({ hours: 24 * 11 });
    expect(await retain(365, 'count')).toBe(1);
    expect(await stored()).toBe(2);
    expect(await retain(365)).toBe(1);
    room.pass({ hours: 24 * 365 });
    expect(await retain(365)).toBe(1);
    expect(await stored()).toBe(0);
  });
});
