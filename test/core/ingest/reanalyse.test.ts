import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleAnalysis, Draft } from '../../../src/core/articles/article.ts';
import { OPERATOR, SHARED } from '../../../src/core/base/scope.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import { ANALYSIS_VERSION } from '../../../src/core/ingest/analysis-version.ts';
import { createBackgroundReanalysis } from '../../../src/core/ingest/background-reanalysis.ts';
import { createReanalysis, NOTHING_REANALYSED } from '../../../src/core/ingest/reanalyse.ts';
import type { Analyst, Log } from '../../../src/core/ports/ports.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const TEXT = `Mayor Ada Lindqvist of Westport defended the harbour plan on Tuesday. “We will build it before winter,” Lindqvist said.
The plan costs 40 million crowns. “Nobody asked the fishermen,” said Omar Desta, who leads their union.`;

const DRAFT: Draft = {
  source: 'herald',
  outlet: 'The Herald',
  url: 'https://herald.example/harbour',
  title: 'Mayor defends harbour plan',
  text: TEXT,
  publishedAt: '2026-02-24T10:00:00+01:00',
};

/** What an earlier version might have found: one quote is not seen, the other is somebody else's. */
const worse = (found: ArticleAnalysis): ArticleAnalysis => ({
  ...found,
  quotes: found.quotes.flatMap((quote) => {
    if (quote.text.startsWith('Nobody')) return [];
    if (!quote.text.startsWith('We') || quote.speaker === null) return [quote];
    return [{ ...quote, speaker: { ...quote.speaker, name: 'Omar Desta' } }];
  }),
});

let room: Newsroom;
let told: string[];

const again = (more: Partial<Parameters<typeof createReanalysis>[0]> = {}) =>
  createReanalysis({
    store: room.store,
    analyst: room.analyst,
    log: SILENT,
    now: room.now,
    window: createStoryWindow(room.store.stories),
    known: async (_, fresh) => {
      told.push(...fresh.map(({ text }) => text));
    },
    version: ANALYSIS_VERSION + 1,
    ...more,
  });

const quotesOf = async (id: string) => (await room.store.articles.record(OPERATOR, id))?.quotes ?? [];

beforeEach(async () => {
  told = [];
  room = await openNewsroom();
});

afterEach(() => room.store.close());

describe('stored articles that are read again', () => {
  it('get the quotes and speakers of this version, under the ids that they had', async () => {
    await room.store.close();
    room = await openNewsroom({ analyst: { analyse: async (text) => worse(analyseArticle(text)) } });
    const { article } = await room.ingest(DRAFT, null);
    const build = async () => (await quotesOf(article.id)).find(({ text }) => text.startsWith('We'));
    const before = await build();
    expect(before?.speaker?.name).toBe('Omar Desta');
    const reanalysis = again();
    expect(await reanalysis.waiting()).toBe(1);
    expect(await reanalysis.next(10)).toEqual({
      ...NOTHING_REANALYSED,
      articles: 1,
      changed: 1,
      speakers: 1,
      added: 1,
    });
    const after = await build();
    expect(after?.speaker?.name).toBe('Ada Lindqvist');
    expect(after?.id).toBe(before?.id);
    expect(await room.store.articles.get(SHARED, article.id)).toEqual(article);
    expect(told).toEqual(['We will build it before winter,', 'Nobody asked the fishermen,']);
    expect(await reanalysis.waiting()).toBe(0);
    expect(await reanalysis.next(10)).toEqual(NOTHING_REANALYSED);
  });

  it('with nothing new in them stay as they are, and nobody hears of them', async () => {
    const { article } = await room.ingest(DRAFT, null);
    const before = await room.store.articles.record(OPERATOR, article.id);
    expect(await again().next(10)).toEqual({ ...NOTHING_REANALYSED, articles: 1 });
    expect(await room.store.articles.record(OPERATOR, article.id)).toEqual({
      ...before,
      analysedBy: ANALYSIS_VERSION + 1,
    });
    expect(told).toEqual([]);
  });

  it('of this version are not read at all', async () => {
    await room.ingest(DRAFT, null);
    expect(await again({ version: ANALYSIS_VERSION }).next(10)).toEqual(NOTHING_REANALYSED);
  });

  it('go on where they ended, some at a time', async () => {
    for (let n = 0; n < 5; n += 1) {
      await room.ingest({ ...DRAFT, url: `https://herald.example/${n}`, text: `${TEXT} Part ${n}.` }, null);
    }
    expect((await again().next(2)).articles).toBe(2);
    // As after a restart.
    const later = again();
    expect(await later.waiting()).toBe(3);
    expect((await later.next(10)).articles).toBe(3);
  });

  it('of which an excerpt alone is stored keep what was found in the whole text', async () => {
    const { article } = await room.ingest({ ...DRAFT, keep: 'summary' }, null);
    const before = await quotesOf(article.id);
    expect(await again().next(10)).toEqual({ ...NOTHING_REANALYSED, articles: 1, excerpts: 1 });
    expect(await quotesOf(article.id)).toEqual(before);
    expect(await again().waiting()).toBe(0);
  });

  it('that cut text which is stored whole is read again', async () => {
    await room.ingest({ ...DRAFT, cut: 'paywall' }, null);
    expect(await again().next(10)).toMatchObject({ articles: 1, excerpts: 0 });
  });

  it('that cannot be read stay as they were and wait for the next start; the others are read', async () => {
    await room.ingest(DRAFT, null);
    await room.ingest({ ...DRAFT, url: 'https://herald.example/2', text: `${TEXT} More.` }, null);
    const analyst: Pick<Analyst, 'analyse'> = {
      analyse: (text) =>
        text.text.endsWith('More.') ? Promise.reject(new Error('too long')) : room.analyst.analyse(text),
    };
    const reanalysis = again({ analyst });
    expect(await reanalysis.next(1)).toEqual({ ...NOTHING_REANALYSED, articles: 1, failed: 1 });
    expect(await reanalysis.next(1)).toEqual({ ...NOTHING_REANALYSED, articles: 1 });
    expect(await reanalysis.next(1)).toEqual(NOTHING_REANALYSED);
    expect(await again().waiting()).toBe(1);
  });

  it('are given up when all fail: then it is not the articles', async () => {
    for (let n = 0; n < 205; n += 1) {
      await room.ingest({ ...DRAFT, url: `https://herald.example/${n}`, text: `Part ${n}.` }, null);
    }
    const reanalysis = again({ analyst: { analyse: () => Promise.reject(new Error('no weights')) } });
    let read = 0;
    for (let round = 0; round < 10; round += 1) read += (await reanalysis.next(40)).articles;
    expect(read).toBe(200);
  });

  it('without a date of their own resolve no weekday, those with one do', async () => {
    const said = 'On Monday, Mayor Ada Lindqvist said: “We will build it before winter.”';
    const { publishedAt: _, ...undated } = DRAFT;
    room.pass({ milliseconds: 123 });
    const one = await room.ingest({ ...DRAFT, text: said }, null);
    const other = await room.ingest(
      { ...undated, url: 'https://herald.example/2', text: `${said} So.` },
      null,
    );
    const days = async () => [
      (await quotesOf(one.article.id))[0]?.saidOn,
      (await quotesOf(other.article.id))[0]?.saidOn,
    ];
    const before = await days();
    await again().next(10);
    expect(await days()).toEqual(before);
    expect(before).toEqual(['2026-02-23', null]);
  });
});

describe('reading again in the background', () => {
  it('reads a few at each call, says how far it is, and ends', async () => {
    const said: string[] = [];
    const log: Log = { ...SILENT, info: (message) => said.push(message) };
    for (let n = 0; n < 12; n += 1) {
      await room.ingest({ ...DRAFT, url: `https://herald.example/${n}`, text: `${TEXT} Part ${n}.` }, null);
    }
    const reanalysis = again();
    const step = createBackgroundReanalysis(reanalysis, log);
    await step();
    expect(await reanalysis.waiting()).toBe(2);
    for (let n = 0; n < 4; n += 1) await step();
    expect(await reanalysis.waiting()).toBe(0);
    expect(said).toEqual([
      'reading 12 stored articles again with the new analysis',
      'stored articles are read again',
    ]);
  });

  it('says nothing where nothing waits', async () => {
    const said: string[] = [];
    await createBackgroundReanalysis(again(), { ...SILENT, info: (message) => said.push(message) })();
    expect(said).toEqual([]);
  });
});
