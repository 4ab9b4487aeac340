import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import { createSourcesAdd, createSourcesTest } from '../../../src/core/commands/sources-add.ts';
import {
  createSourcesPause,
  createSourcesRemove,
  createSourcesResume,
} from '../../../src/core/commands/sources-change.ts';
import { createSourcesSet } from '../../../src/core/commands/sources-set.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import { createIngest } from '../../../src/core/ingest/ingest-article.ts';
import type { Fetched, Store } from '../../../src/core/ports/ports.ts';
import type { FetchSourceDeps } from '../../../src/core/sources/fetch-source.ts';
import { createPoll } from '../../../src/core/sources/poll-sources.ts';
import { readFeed } from '../../../src/workers/feeds/feed.ts';
import { readPage } from '../../../src/workers/pages/read-page.ts';
import { SILENT } from '../../fakes/log.ts';
import { openMemoryStore } from '../../store/memory-store.ts';
import { CALLER, NOW } from './newsroom.ts';

const words = 'The council of Westport met about the harbour, and nobody left early. '.repeat(20);
const FEED = `<rss version="2.0"><channel><title>The Herald</title><item><title>One</title><guid>1</guid><description>${words}</description></item></channel></rss>`;
const MANAGER: Caller = { ...CALLER, manager: true, scope: { kind: 'workspace', workspace: 'test:w1' } };

const reading: FetchSourceDeps = {
  web: {
    get: async (url): Promise<Fetched> =>
      url === 'https://herald.example/feed'
        ? {
            kind: 'document',
            bytes: new TextEncoder().encode(FEED),
            type: null,
            url,
            movedTo: null,
            etag: null,
            lastModified: null,
            freshMs: null,
            noarchive: false,
          }
        : { kind: 'failed', state: 'gone', detail: 'it answers 404', retryAfterMs: null },
  },
  parser: { feed: async (document) => readFeed(document), opml: async () => [] },
  analyst: { extract: async (page) => readPage(page) },
};

const files = { list: async () => [], read: () => Readable.from([]) };
const now = () => NOW;
let store: Store;
let changed: number;

beforeEach(async () => {
  store = await openMemoryStore({ now });
  changed = 0;
});

afterEach(() => store.close());

function commands() {
  const analyst = {
    analyse: async (article: Parameters<typeof analyseArticle>[0]) => analyseArticle(article),
  };
  const ingest = createIngest({ store, analyst, now, log: SILENT });
  const poll = createPoll({ ...reading, files, store, ingest, now, log: SILENT });
  const directory = {
    changed: () => {
      changed += 1;
    },
  };
  const deps = { store, now, reading, poll, directory };
  return {
    add: createSourcesAdd(deps),
    test: createSourcesTest(deps),
    set: createSourcesSet(deps),
    pause: createSourcesPause(deps),
    resume: createSourcesResume(deps),
    remove: createSourcesRemove(deps),
  };
}

describe('/sources add', () => {
  it('follows a feed for one workspace alone, and brings its articles at once', async () => {
    const { add, pause } = commands();
    const message = await add.run({ url: 'https://herald.example/feed' }, MANAGER);
    expect(message).toMatchObject({ notice: 'The Herald is followed', data: { added: 1 } });
    expect(changed).toBe(1);
    expect(await store.sources.list({ kind: 'shared' })).toEqual([]);
    expect(await store.sources.list({ kind: 'workspace', workspace: 'test:w2' })).toEqual([]);
    expect(await pause.suggest?.('source', 'her', MANAGER)).toMatchObject([{ label: 'The Herald' }]);
  });

  it('is not for direct messages, and says what is wrong with an address', async () => {
    const { add } = commands();
    const alone: Caller = { ...MANAGER, workspace: null, scope: { kind: 'shared' } };
    await expect(add.run({ url: 'https://herald.example/feed' }, alone)).rejects.toThrow(/direct message/);
    await expect(add.run({ url: 'https://herald.example/none' }, MANAGER)).rejects.toMatchObject({
      message: expect.stringContaining('404'),
      remedy: expect.any(String),
    });
  });

  it('only tries, and stores nothing, as /sources test', async () => {
    const message = await commands().test.run({ url: 'https://herald.example/feed' }, MANAGER);
    expect(message.notice).toBe('A feed with 1 item');
    expect(await store.sources.list(OPERATOR)).toEqual([]);
  });
});

describe('/sources set', () => {
  it('sets what is kept and let in of a source of one’s own; none takes it away', async () => {
    const { add, set } = commands();
    await add.run({ url: 'https://herald.example/feed', keep: 'excerpt', exclude: ['sport'] }, MANAGER);
    const stored = async () => {
      const [source] = await store.sources.list(OPERATOR);
      return source === undefined ? null : { keep: source.keep, settings: source.settings };
    };
    expect(await stored()).toEqual({ keep: 'excerpt', settings: { filter: { exclude: ['sport'] } } });
    const given = {
      exclude: 'none',
      people: 'Ada Lindqvist, Omar Desta',
      retention: '30',
      fulltext: 'no',
      model: 'yes',
    };
    const message = await set.run(set.args.parse({ source: 'The Herald', ...given }), MANAGER);
    const settings = {
      filter: { people: ['Ada Lindqvist', 'Omar Desta'] },
      fullText: false,
      retentionDays: 30,
      model: true,
    };
    expect(await stored()).toEqual({ keep: 'excerpt', settings });
    expect(message.data).toMatchObject({ source: { keep: 'excerpt', settings } });
    expect(set.args.safeParse({ source: 'x', retention: '99999' }).success).toBe(false);
    const other: Caller = {
      ...MANAGER,
      workspace: 'test:w2',
      scope: { kind: 'workspace', workspace: 'test:w2' },
    };
    await expect(set.run({ source: 'The Herald', keep: 'full' }, other)).rejects.toThrow(/no source/);
  });

  it('holds for what comes in: an item that is kept out is not stored, and a test says so', async () => {
    const { add, test } = commands();
    const exclude = ['harbour'];
    const message = await test.run({ url: 'https://herald.example/feed', exclude }, MANAGER);
    expect(message.data).toMatchObject({ items: [{ title: 'One', left: 'an unwanted word' }] });
    expect(await add.run({ url: 'https://herald.example/feed', exclude }, MANAGER)).toMatchObject({
      data: { added: 0 },
    });
  });
});

describe('/sources pause, resume and remove', () => {
  it('change a source of one’s own, and of nobody else', async () => {
    const { add, pause, resume, remove } = commands();
    await add.run({ url: 'https://herald.example/feed' }, MANAGER);
    const paused = async () => (await store.sources.list(OPERATOR)).map((source) => source.paused);
    await pause.run({ source: 'The Herald' }, MANAGER);
    expect(await paused()).toEqual([true]);
    await resume.run({ source: 'the herald' }, MANAGER);
    expect(await paused()).toEqual([false]);
    const other: Caller = {
      ...MANAGER,
      workspace: 'test:w2',
      scope: { kind: 'workspace', workspace: 'test:w2' },
    };
    await expect(remove.run({ source: 'The Herald' }, other)).rejects.toThrow(/no source/);
    await remove.run({ source: 'The Herald' }, MANAGER);
    expect(await store.sources.list(OPERATOR)).toEqual([]);
    expect((await store.articles.count(OPERATOR, {})).articles).toBe(1);
  });
});
