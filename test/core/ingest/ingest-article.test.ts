import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/articles/article.ts';
import { isDated } from '../../../src/core/articles/publication-date.ts';
import { UserError } from '../../../src/core/base/errors.ts';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import { createIngest } from '../../../src/core/ingest/ingest-article.ts';
import type { Correction } from '../../../src/core/ingest/withdrawn-quotes.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const TEXT = `Mayor Ada Lindqvist of Westport defended the harbour plan on Tuesday. “We will build it before winter,” Lindqvist said.
The plan costs 40 million crowns. “Nobody asked the fishermen,” said Omar Desta, who leads their union.`;

const DRAFT: Draft = {
  source: 'herald',
  outlet: 'The Herald',
  url: 'https://herald.example/harbour?utm_source=rss',
  title: 'Mayor defends harbour plan',
  text: TEXT,
  publishedAt: '2026-02-24T10:00:00+01:00',
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

describe("a feed's description", () => {
  const summary =
    'Westport will have a new harbour before winter. Fishermen were not asked. Continue reading';

  const summaryOf = async (more: Partial<Draft>) => {
    const { article } = await room.ingest({ ...DRAFT, ...more }, null);
    const record = await room.store.articles.record(SHARED, article.id);
    return record?.summary.map(({ text }) => text);
  };

  it('is the summary where the source wants it', async () => {
    expect(await summaryOf({ summary, showsSummary: true })).toEqual([
      'Westport will have a new harbour before winter.',
      'Fishermen were not asked.',
    ]);
  });

  it('gives way to sentences of the text elsewhere, and where it has no whole sentence', async () => {
    const extract = await summaryOf({ summary });
    expect(extract?.every((sentence) => TEXT.includes(sentence))).toBe(true);
    const other = {
      guid: 'b',
      url: 'https://herald.example/b',
      text: `${TEXT} It was the third plan of the year.`,
    };
    const cut = await summaryOf({ ...other, summary: 'Westport will have a new …', showsSummary: true });
    expect(cut).not.toEqual([]);
    expect(cut?.every((sentence) => TEXT.includes(sentence))).toBe(true);
  });
});

describe('an article that comes in', () => {
  it('is stored with its quotes, each a span of the stored text', async () => {
    const { kind, article } = await room.ingest(DRAFT, null);
    expect(kind).toBe('added');
    expect(article).toMatchObject({
      url: 'https://herald.example/harbour',
      publishedOn: '2026-02-24',
      revision: 1,
    });
    const record = await room.store.articles.record(OPERATOR, article.id);
    for (const quote of record?.quotes ?? [])
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('is known the second time, by address, by guid and by its words', async () => {
    const { article, quotes } = await room.ingest({ ...DRAFT, guid: 'g1' }, null);
    const { url: _, ...bare } = DRAFT;
    const again = [
      { ...DRAFT, url: 'https://herald.example/harbour#top' },
      { ...bare, guid: 'g1' },
      { ...bare, text: TEXT.replaceAll('\n', '\r\n\r\n') },
    ];
    for (const draft of again) {
      expect(await room.ingest(draft, null)).toMatchObject({
        kind: 'known',
        article: { id: article.id },
        quotes,
      });
    }
    expect((await room.store.articles.count(SHARED, {})).articles).toBe(1);
  });

  it('is stored once when it comes many times at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => room.ingest(DRAFT, null)));
    expect(all.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'known')).toHaveLength(7);
  });

  it('goes by its first sentence when it has no title, and has no date when its source gives none', async () => {
    const { article } = await room.ingest({ source: 's', outlet: 'S', text: TEXT }, null);
    expect(article.title).toBe('Mayor Ada Lindqvist of Westport defended the harbour plan on Tuesday.');
    expect(isDated(article)).toBe(false);
    expect(article.storedAt).toBe('2026-03-01T12:00:00.000Z');
  });

  it('takes the date that a later revision brings, and keeps it from then on', async () => {
    const draft = { source: 's', outlet: 'S', url: 'https://s.example/1' };
    const ingest = (text: string, publishedAt?: string) =>
      room.ingest({ ...draft, text, ...(publishedAt === undefined ? {} : { publishedAt }) }, null);
    expect(isDated((await ingest(`${TEXT} One.`)).article)).toBe(false);
    expect((await ingest(`${TEXT} Two.`, '2026-02-27')).article.publishedOn).toBe('2026-02-27');
    expect((await ingest(`${TEXT} Three.`)).article.publishedOn).toBe('2026-02-27');
  });

  it.each(['', ' \n ', '\u0000\u0007', '— … —'])('without words is refused', async (text) => {
    await expect(room.ingest({ ...DRAFT, text }, null)).rejects.toThrow(UserError);
  });

  it('that is too long is refused', async () => {
    await expect(room.ingest({ ...DRAFT, text: 'word '.repeat(120_000) }, null)).rejects.toThrow(/too long/);
  });

  it('loses control characters, which no reader sees', async () => {
    const { article } = await room.ingest(
      { ...DRAFT, title: 'A\u001b[31m title', text: `${TEXT}\u0000\u009b` },
      null,
    );
    expect(article.title).toBe('A[31m title');
    expect(article.text).toBe(TEXT);
  });
});

describe('a revision', () => {
  it('comes from the same source with other words, and tells what it takes back', async () => {
    const first = await room.ingest(DRAFT, null);
    room.pass({ hours: 1 });
    const text = TEXT.replace('before winter', 'before the winter comes').replace(
      '“Nobody asked the fishermen,” said',
      'Nothing came from',
    );
    const second = await room.ingest({ ...DRAFT, text, publishedAt: '2026-02-25' }, null);
    expect(second).toMatchObject({
      kind: 'revised',
      article: { id: first.article.id, revision: 2, story: first.article.story },
    });
    expect(second.article.publishedOn).toBe('2026-02-24');
    const [correction] = corrections;
    expect(
      correction?.quotes.map(({ before, after, change }) => [before.text, after?.text ?? null, change]),
    ).toEqual([
      ['We will build it before winter,', 'We will build it before the winter comes,', 'words'],
      ['Nobody asked the fishermen,', null, 'dropped'],
    ]);
    expect(await room.store.articles.revisions(OPERATOR, first.article.id)).toHaveLength(1);
  });

  it('that leaves the quotes alone takes nothing back and keeps a manager’s correction', async () => {
    const { article } = await room.ingest(DRAFT, null);
    const before = await room.store.articles.record(OPERATOR, article.id);
    const id = before?.quotes[0]?.id ?? '';
    await room.store.quotes.fixSpeaker(
      OPERATOR,
      id,
      'Ada Maria Lindqvist',
      'manager',
      '2026-03-01T12:00:00.000Z',
    );
    await room.ingest({ ...DRAFT, text: `${TEXT}\nThe council votes in May.` }, null);
    const after = await room.store.articles.record(OPERATOR, article.id);
    expect(after?.quotes.find((quote) => quote.id === id)?.fixedSpeaker).toBe('Ada Maria Lindqvist');
    expect(corrections).toEqual([]);
  });

  it('of the headline is a correction', async () => {
    await room.ingest(DRAFT, null);
    await room.ingest({ ...DRAFT, title: 'Mayor attacks harbour plan' }, null);
    expect(corrections[0]).toMatchObject({ headline: true, quotes: [] });
  });

  it('is never made by another source that claims the same address', async () => {
    const { article } = await room.ingest(DRAFT, null);
    const forged = {
      ...DRAFT,
      source: 'forger',
      outlet: 'Forger',
      text: TEXT.replace('before winter', 'never'),
    };
    expect((await room.ingest(forged, null)).kind).toBe('known');
    expect((await room.store.articles.get(OPERATOR, article.id))?.text).toBe(TEXT);
  });

  it('is never made by a workspace of what all read', async () => {
    const { article } = await room.ingest(DRAFT, null);
    expect((await room.ingest({ ...DRAFT, text: TEXT.replace('winter', 'summer') }, 'chat:1')).kind).toBe(
      'known',
    );
    expect((await room.store.articles.get(OPERATOR, article.id))?.revision).toBe(1);
  });
});

describe('a story', () => {
  const COPY: Draft = {
    source: 'post',
    outlet: 'The Post',
    url: 'https://post.example/1',
    title: 'Harbour: mayor stands firm',
    text: `WESTPORT (Wire) ${TEXT}`,
    publishedAt: '2026-02-24',
  };

  it('counts outlets, and knows wire copy by its one origin', async () => {
    const first = await room.ingest(DRAFT, null);
    const copy = await room.ingest(COPY, null);
    const third = await room.ingest(
      { ...COPY, source: 'sun', outlet: 'The Sun', url: 'https://sun.example/1' },
      null,
    );
    expect([first, copy, third].map(({ article }) => article.story)).toEqual(
      Array(3).fill(first.article.story),
    );
    expect([copy, third].map(({ article }) => article.origin)).toEqual([first.article.id, first.article.id]);
    expect(await room.store.stories.get(SHARED, first.article.story)).toMatchObject({
      articles: 3,
      outlets: 3,
    });
  });

  it('is found again after a restart', async () => {
    const first = await room.ingest(DRAFT, null);
    const { createIngest } = await import('../../../src/core/ingest/ingest-article.ts');
    const restarted = createIngest({ store: room.store, analyst: room.analyst, now: room.now, log: SILENT });
    expect((await restarted(COPY, null)).article.story).toBe(first.article.story);
  });

  it('that all read shows nothing of a workspace’s article in it', async () => {
    const { article } = await room.ingest(DRAFT, null);
    const own = await room.ingest(COPY, 'chat:1');
    expect(own.article.story).toBe(article.story);
    expect(await room.store.stories.get(SHARED, article.story)).toMatchObject({ articles: 1, outlets: 1 });
    expect(await room.store.articles.get(SHARED, own.article.id)).toBeNull();
    expect(await room.store.articles.get(scopeOf('chat:2'), own.article.id)).toBeNull();
  });
});

describe('what is kept of an article', () => {
  it('as an excerpt holds every quote with the sentences around it, with offsets of its own', async () => {
    const long = `${TEXT}\n${'A paragraph without any statement at all follows here. '.repeat(30)}`;
    const { article, quotes } = await room.ingest({ ...DRAFT, text: long, keep: 'excerpt' }, null);
    expect(quotes).toBeGreaterThanOrEqual(2);
    expect(article.text.length).toBeLessThan(long.length);
    const record = await room.store.articles.record(OPERATOR, article.id);
    for (const quote of record?.quotes ?? []) {
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(long).toContain(article.text.slice(quote.context.start, quote.context.end));
      for (const piece of quote.pieces) expect(article.text.slice(piece.start, piece.end)).toBe(piece.text);
    }
  });
});

describe('two processes', () => {
  it('put an article into the story that the other one began a moment ago', async () => {
    const { store, analyst, now, pass } = room;
    const other = createIngest({ store, analyst, now, log: SILENT });
    const about = { publishedAt: '2026-02-24T10:00:00+01:00' };
    const told = (guid: string, outlet: string, text: string): Draft => ({
      ...{ source: outlet, outlet, guid, title: 'Mayor defends harbour plan', text, ...about },
    });
    // Both have the stories of these days in memory.
    const bakery =
      'Baker Signe Holm opened a shop in Eastvale. “Bread is cheap here,” Holm said to visitors.';
    await other({ ...told('x', 'Gazette', bakery), title: 'A bakery opens' }, null);
    await room.ingest(
      { ...told('y', 'Courier', `${bakery} It is open all day.`), title: 'A bakery opens' },
      null,
    );
    pass({ seconds: 5 });
    const first = await room.ingest(told('a', 'The Herald', TEXT), null);
    const second = await other(told('b', 'The Post', `${TEXT} The vote is on Friday.`), null);
    expect(second.article.story).toBe(first.article.story);
    const story = await store.stories.get(SHARED, first.article.story);
    expect(story).toMatchObject({ articles: 2, outlets: 2 });
  });
});
