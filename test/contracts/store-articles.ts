/** What every backend promises about articles, stories and sources. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/core/articles/publication-date.ts';
import { OPERATOR, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { Story } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { Source } from '../../src/core/sources/source.ts';
import { A, B, closeCounted, day, type Open, recordOf } from './store-records.ts';

const ALL = { limit: 100, offset: 0 } as const;

export function articlesContract(open: Open): void {
  describe('articles', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));

    it('come back with everything that was found in them', async () => {
      const said = [{ words: 'The gates stay shut.' }, { words: 'We shall see.', by: null }];
      const people = [
        { name: 'Ada Brook', aliases: ['Brook'], role: 'Mayor', mentions: [{ start: 3, end: 9 }] },
      ];
      const record = recordOf(
        'a',
        { summary: 'Gates shut.', byline: 'By us', guid: 'g', origin: 'b' },
        said,
        people,
      );
      await store.articles.save(record);
      expect(await store.articles.record(SHARED, 'a')).toEqual(record);
      expect(await store.articles.get(SHARED, 'a')).toEqual(record.article);
    });

    it('come back in the order asked for, once each, unknown ones left out', async () => {
      for (const id of ['a', 'b', 'c']) await store.articles.save(recordOf(id));
      const records = await store.articles.records(SHARED, ['c', 'nowhere', 'a', 'c']);
      expect(records.map(({ article }) => article.id)).toEqual(['c', 'a']);
      expect(await store.articles.records(SHARED, [])).toEqual([]);
    });

    it('are known again by guid within their source, by address, and by words within their source', async () => {
      await store.articles.save(recordOf('a', { guid: 'g1', url: 'https://x.example/1', fingerprint: 'f1' }));
      const none = { guid: null, url: null, fingerprint: 'none', source: 'source-1', workspace: null };
      const known = async (identity: object) =>
        (await store.articles.identify(SHARED, { ...none, ...identity }))?.id ?? null;
      expect(await known({ guid: 'g1' })).toBe('a');
      expect(await known({ guid: 'g1', source: 'other' })).toBeNull();
      expect(await known({ url: 'https://x.example/1', source: 'other' })).toBe('a');
      expect(await known({ fingerprint: 'f1' })).toBe('a');
      expect(await known({ fingerprint: 'f1', source: 'other' })).toBeNull();
      expect(await known({ fingerprint: 'f1', source: 'other', anySource: true })).toBe('a');
    });

    it('are known by address in their own source first', async () => {
      const url = 'https://x.example/same';
      await store.articles.save(recordOf('a', { url, source: 's1' }));
      await store.articles.save(recordOf('b', { url, source: 's2' }));
      const identity = { guid: null, url, fingerprint: 'none', source: 's2', workspace: null };
      expect((await store.articles.identify(SHARED, identity))?.id).toBe('b');
    });

    it('refuse a quote that is not what stands at its span', async () => {
      const record = recordOf('a', {}, [{ words: 'The gates stay shut.' }]);
      const [quote] = record.quotes;
      if (quote === undefined) throw new Error('no quote');
      const words = { text: 'The gates stay open.' };
      for (const forged of [
        words,
        { pieces: [{ ...quote, ...words }] },
        { end: quote.end + 500 },
        { start: -3 },
      ]) {
        const saving = store.articles.save({ ...record, quotes: [{ ...quote, ...forged }] });
        await expect(saving).rejects.toThrow('is not what stands at');
      }
      expect(await store.articles.get(SHARED, 'a')).toBeNull();
    });

    it('keep the former text of a revision, and the quotes of the new one alone', async () => {
      await store.articles.save(recordOf('a', {}, [{ words: 'The gates stay shut.' }]));
      await store.articles.save(
        recordOf('a', { revision: 2, revisedAt: day(2) }, [{ words: 'The gates may open.' }]),
      );
      expect(await store.articles.revisions(SHARED, 'a')).toEqual([
        { revision: 1, title: 'Report a', text: '“The gates stay shut.” said somebody.', storedAt: day(1) },
      ]);
      const hits = await store.quotes.list(SHARED, {}, ALL);
      expect(hits.map(({ quote }) => quote.text)).toEqual(['The gates may open.']);
      expect(await store.search.passages(SHARED, ['shut'], {}, 5)).toEqual([]);
      expect(await store.search.passages(SHARED, ['open'], {}, 5)).toHaveLength(1);
    });

    it('saved again as the same revision leave no former text', async () => {
      await store.articles.save(recordOf('a'));
      await store.articles.save(recordOf('a', { story: 'another' }));
      expect(await store.articles.revisions(SHARED, 'a')).toEqual([]);
      expect((await store.articles.get(SHARED, 'a'))?.story).toBe('another');
    });

    it('are listed newest first by outlet without case, source, story, time and revision', async () => {
      await store.articles.save(recordOf('a', { publishedAt: day(1), outlet: 'One' }));
      await store.articles.save(
        recordOf('b', { publishedAt: day(2), outlet: 'Two', source: 's2', revisedAt: day(9) }),
      );
      await store.articles.save(recordOf('c', { publishedAt: day(3), outlet: 'one', story: 'x' }));
      const ids = async (filter: object) =>
        (await store.articles.list(SHARED, filter, ALL)).map((article) => article.id);
      expect(await ids({})).toEqual(['c', 'b', 'a']);
      expect(await ids({ outlets: ['ONE'] })).toEqual(['c', 'a']);
      expect(await ids({ source: 's2' })).toEqual(['b']);
      expect(await ids({ story: 'x' })).toEqual(['c']);
      expect(await ids({ since: day(2) })).toEqual(['c', 'b']);
      expect(await ids({ until: day(2) })).toEqual(['a']);
      expect(await ids({ revisedAfter: day(8) })).toEqual(['b']);
      expect(await ids({ ids: ['a', 'c'] })).toEqual(['c', 'a']);
      expect(await ids({ ids: [] })).toEqual([]);
      expect((await store.articles.list(SHARED, {}, { limit: 1, offset: 1 })).map(({ id }) => id)).toEqual([
        'b',
      ]);
    });

    it('are counted, with their outlets and the oldest', async () => {
      await store.articles.save(recordOf('a', { publishedAt: day(3), outlet: 'One' }, [{ words: 'Yes.' }]));
      await store.articles.save(recordOf('b', { publishedAt: day(2), outlet: 'Two' }));
      await store.articles.save(recordOf('c', { publishedAt: day(4), outlet: 'One' }));
      expect(await store.articles.count(SHARED, {})).toEqual({ articles: 3, outlets: 2, since: day(2) });
      expect(await store.articles.count(SHARED, { since: day(3) })).toEqual({
        articles: 2,
        outlets: 1,
        since: day(3),
      });
      const noon = '2026-05-03T12:00:00.000Z';
      expect(await store.articles.count(SHARED, { until: noon })).toEqual({
        articles: 2,
        outlets: 2,
        since: day(2),
      });
      expect(await store.articles.count(SHARED, { since: noon, outlets: ['one'] })).toEqual({
        articles: 1,
        outlets: 1,
        since: day(4),
      });
      expect(await store.articles.count(SHARED, { since: day(3), until: noon })).toMatchObject({
        articles: 1,
      });
      expect(await store.articles.count(SHARED, { story: 'none' })).toEqual({
        articles: 0,
        outlets: 0,
        since: null,
      });
      expect(await store.articles.outlets(SHARED)).toEqual([
        { outlet: 'One', articles: 2, lastAt: day(4) },
        { outlet: 'Two', articles: 1, lastAt: day(2) },
      ]);
    });

    it('without a date are in no period, come last, and are counted by the time of their storage', async () => {
      const undated = { publishedAt: UNDATED.at, publishedOn: UNDATED.on, storedAt: day(8) };
      await store.articles.save(recordOf('a', { publishedAt: day(3), outlet: 'One' }, [{ words: 'Yes.' }]));
      await store.articles.save(recordOf('b', { ...undated, outlet: 'Two' }, [{ words: 'No, never.' }]));
      const ids = async (filter: object) =>
        (await store.articles.list(SHARED, filter, ALL)).map((article) => article.id);
      expect(await ids({})).toEqual(['a', 'b']);
      expect(await ids({ until: day(9) })).toEqual(['a']);
      expect(await ids({ since: day(1) })).toEqual(['a']);
      expect(await ids({ undated: true })).toEqual(['b']);
      expect(await store.articles.count(SHARED, {})).toEqual({ articles: 2, outlets: 2, since: day(3) });
      expect(await store.articles.count(SHARED, { until: day(9) })).toMatchObject({ articles: 1 });
      expect(await store.articles.outlets(SHARED)).toMatchObject([{ lastAt: day(3) }, { lastAt: day(8) }]);
      const quotes = async (filter: object) =>
        (await store.quotes.list(SHARED, filter, ALL)).map(({ article }) => article.id);
      expect(await quotes({})).toEqual(['a', 'b']);
      expect(await quotes({ until: day(9) })).toEqual(['a']);
      await store.articles.remove(SHARED, 'b');
      expect(await store.articles.count(SHARED, {})).toEqual({ articles: 1, outlets: 1, since: day(3) });
      expect(await store.articles.outlets(SHARED)).toMatchObject([{ outlet: 'One' }]);
    });

    it('counted go with their day, and leave the other days and the first and last times right', async () => {
      for (const n of [1, 2, 3]) await store.articles.save(recordOf(`a${n}`, { publishedAt: day(n) }));
      await store.articles.remove(SHARED, 'a1');
      await store.articles.withdraw(SHARED, 'a3', day(5));
      expect(await store.articles.count(SHARED, {})).toEqual({ articles: 1, outlets: 1, since: day(2) });
      expect(await store.articles.outlets(SHARED)).toMatchObject([{ articles: 1, lastAt: day(2) }]);
      await store.articles.save(recordOf('a2', { publishedAt: day(6), revision: 2 }));
      expect(await store.articles.count(SHARED, { since: day(5) })).toEqual({
        articles: 1,
        outlets: 1,
        since: day(6),
      });
      expect(await store.articles.count(SHARED, { until: day(5) })).toEqual({
        articles: 0,
        outlets: 0,
        since: null,
      });
    });

    it('withdrawn are out of lists, search and counts, and can still be looked up', async () => {
      await store.articles.save(recordOf('a', {}, [{ words: 'The gates stay shut.' }]));
      expect(await store.articles.withdraw(SHARED, 'a', day(5))).toBe(true);
      expect(await store.articles.withdraw(SHARED, 'a', day(6))).toBe(false);
      expect((await store.articles.get(SHARED, 'a'))?.status).toBe('withdrawn');
      expect(await store.articles.list(SHARED, {}, ALL)).toEqual([]);
      expect((await store.articles.list(SHARED, { withdrawn: true }, ALL)).map(({ id }) => id)).toEqual([
        'a',
      ]);
      expect(await store.quotes.list(SHARED, {}, ALL)).toEqual([]);
      expect((await store.quotes.get(SHARED, 'a-q0'))?.quote.status).toBe('withdrawn');
      expect(await store.search.passages(SHARED, ['gates'], {}, 5)).toEqual([]);
      expect(await store.quotes.list(SHARED, { about: 'gates' }, ALL)).toEqual([]);
      expect(await store.speakers.directory(SHARED)).toEqual([]);
      expect(await store.articles.outlets(SHARED)).toEqual([]);
    });

    it('removed leave nothing behind but the memory that there were some', async () => {
      expect(await store.articles.everHeld()).toBe(false);
      await store.articles.save(recordOf('a', {}, [{ words: 'The gates stay shut.' }]));
      expect(await store.articles.everHeld()).toBe(true);
      expect(await store.articles.remove(SHARED, 'a')).toBe(true);
      expect(await store.articles.remove(SHARED, 'a')).toBe(false);
      expect(await store.articles.record(SHARED, 'a')).toBeNull();
      expect(await store.articles.everHeld()).toBe(true);
      expect(await store.quotes.get(SHARED, 'a-q0')).toBeNull();
      expect(await store.search.passages(SHARED, ['gates'], {}, 5)).toEqual([]);
      expect(await store.quotes.like(SHARED, 'the gates stay shut', 5)).toEqual([]);
      expect(await store.speakers.directory(SHARED)).toEqual([]);
      expect(await store.speakers.rank(SHARED, {}, 5)).toEqual({ speakers: [], quotes: 0, named: 0 });
    });

    it('take any text, lengths kept: NUL, lone surrogates, marks of query languages', async () => {
      const words = 'A \0 and \ud800 and "x" AND \'y\'\\ OR %_ NEAR(z) :*|&!()';
      const record = recordOf('a', { title: words }, [{ words }]);
      await store.articles.save(record);
      const stored = await store.articles.record(SHARED, 'a');
      expect(stored?.article.text).toHaveLength(record.article.text.length);
      expect(stored?.quotes[0]?.text).toBe(words.replace('\0', '\uFFFD').replace('\ud800', '\uFFFD'));
      expect(await store.search.passages(SHARED, [words], {}, 5)).toHaveLength(1);
      expect(await store.quotes.list(SHARED, { about: words }, ALL)).toHaveLength(1);
    });
  });

  describe('transactions', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));

    it('do all or nothing', async () => {
      const failing = store.transaction(async (inside) => {
        await inside.articles.save(recordOf('a'));
        expect(await inside.articles.get(SHARED, 'a')).not.toBeNull();
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await store.articles.get(SHARED, 'a')).toBeNull();
    });

    it('give back what the work gave, and do not nest', async () => {
      expect(await store.transaction(async () => 7)).toBe(7);
      const nested = store.transaction((inside) => inside.transaction(async () => 1));
      await expect(nested).rejects.toThrow('do not nest');
    });

    it('side by side fail or succeed alone', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 40 }, (_, i) =>
          store.transaction(async (inside) => {
            await inside.articles.save(recordOf(`a${i}`, {}, [{ words: `Number ${i}.` }]));
            if (i % 4 === 0) throw new Error(`refused ${i}`);
          }),
        ),
      );
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
      expect(await store.articles.list(SHARED, {}, ALL)).toHaveLength(30);
      expect(await store.speakers.rank(SHARED, {}, 1)).toMatchObject({ quotes: 30, named: 30 });
    });
  });

  describe('stories', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));
    const story = (id: string, first: number, last: number, about: Partial<Story> = {}): Story => ({
      id,
      workspace: null,
      title: id,
      firstAt: day(first),
      lastAt: day(last),
      articles: 1,
      outlets: 1,
      features: { gate: 0.5 },
      ...about,
    });

    it('are found by the time of their articles, newest first', async () => {
      for (const one of [story('a', 1, 2), story('b', 3, 5), story('c', 4, 9)]) await store.stories.save(one);
      const ids = async (since: string, until: string, limit = 9) =>
        (await store.stories.within(SHARED, since, until, limit)).map(({ id }) => id);
      expect(await ids(day(1), day(10))).toEqual(['c', 'b', 'a']);
      expect(await ids(day(3), day(4))).toEqual(['b']);
      expect(await ids(day(1), day(10), 1)).toEqual(['c']);
    });

    it('are saved over', async () => {
      await store.stories.save(story('a', 1, 2));
      await store.stories.save(story('a', 1, 4, { articles: 2, features: { gate: 1, harbour: 2 } }));
      expect(await store.stories.get(SHARED, 'a')).toEqual(
        story('a', 1, 4, { articles: 2, features: { gate: 1, harbour: 2 } }),
      );
      expect(await store.stories.get(SHARED, 'none')).toBeNull();
    });
  });

  describe('sources', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));
    const source = (id: string, about: Partial<Source> = {}): Source => ({
      id,
      workspace: null,
      outlet: 'The Harbour Post',
      kind: 'feed',
      address: 'https://harbour.example/feed',
      group: null,
      keep: 'full',
      paused: false,
      state: 'new',
      stateDetail: null,
      checkedAt: null,
      nextAt: null,
      memory: {},
      createdAt: day(1),
      ...about,
    });

    it('are due when they were never looked at or their time has come, unless paused or by hand', async () => {
      await store.sources.save(source('later', { nextAt: day(5) }));
      await store.sources.save(source('now', { nextAt: day(3), workspace: A }));
      await store.sources.save(source('before', { nextAt: day(2) }));
      await store.sources.save(source('never'));
      await store.sources.save(source('paused', { paused: true }));
      expect(await store.sources.workspaces()).toEqual([A]);
      await store.sources.save(source('hand', { kind: 'manual', address: null }));
      const due = async (limit: number) => {
        const claimed = await store.sources.claim(OPERATOR, day(3), limit, day(4));
        await store.sources.release(claimed);
        return claimed.map(({ id }) => id);
      };
      expect(await due(10)).toEqual(['never', 'before', 'now']);
      expect(await due(2)).toEqual(['never', 'before']);
      await store.sources.save(source('lost', { state: 'gone', workspace: A }));
      expect(await store.sources.states()).toEqual(
        new Map([
          ['new', 4],
          ['paused', 1],
          ['gone', 1],
        ]),
      );
    });

    it('come back as they were saved last', async () => {
      await store.sources.save(source('s'));
      const changed = source('s', {
        paused: true,
        state: 'limited',
        memory: { etag: 'x', failures: 2, baseline: true, told: ['limited'] },
        settings: { filter: { include: ['gate'] }, retentionDays: 30 },
      });
      await store.sources.save(changed);
      expect(await store.sources.get(SHARED, 's')).toEqual(changed);
      expect(await store.sources.list(SHARED)).toEqual([changed]);
    });

    it('of the configuration keep how they fare, and settings that it does not give', async () => {
      await store.sources.configure(source('s'));
      const polled = { state: 'ok', nextAt: day(4), memory: { etag: 'x' } } as const;
      const settings = { retentionDays: 30 };
      await store.sources.save(source('s', { ...polled, settings }));
      await store.sources.configure(source('s', { outlet: 'Harbour Post', keep: 'excerpt' }));
      const told = source('s', { ...polled, settings, outlet: 'Harbour Post', keep: 'excerpt' });
      expect(await store.sources.get(SHARED, 's')).toEqual(told);
      await store.sources.configure(source('s', { settings: {} }));
      expect(await store.sources.get(SHARED, 's')).toEqual(source('s', { ...polled, settings: {} }));
    });

    it('go with their articles, or without', async () => {
      await store.sources.save(source('s'));
      await store.articles.save(recordOf('a', { source: 's' }));
      expect(await store.sources.remove(SHARED, 's', 'keep')).toBe(true);
      expect(await store.articles.get(SHARED, 'a')).not.toBeNull();
      await store.sources.save(source('s'));
      for (let i = 0; i < 60; i += 1) await store.articles.save(recordOf(`b${i}`, { source: 's' }));
      expect(await store.sources.remove(SHARED, 's', 'remove')).toBe(true);
      expect(await store.articles.list(SHARED, {}, ALL)).toEqual([]);
      expect(await store.sources.remove(SHARED, 's', 'remove')).toBe(false);
    });

    it('of all are not a workspace’s to remove', async () => {
      await store.sources.save(source('s'));
      await store.sources.save(source('own', { workspace: A }));
      expect(await store.sources.remove(scopeOf(A), 's', 'remove')).toBe(false);
      expect(await store.sources.remove(scopeOf(B), 'own', 'remove')).toBe(false);
      expect(await store.sources.remove(scopeOf(A), 'own', 'remove')).toBe(true);
      expect((await store.sources.list(OPERATOR)).map(({ id }) => id)).toEqual(['s']);
    });
  });
}
