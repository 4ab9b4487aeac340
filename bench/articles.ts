/** Articles on their way in: how many a second are analysed and stored, how long feeds take. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../src/core/articles/article.ts';
import { type AddedArticle, addArticles, type FoundArticle } from '../src/core/ingest/add-articles.ts';
import { createIngest } from '../src/core/ingest/ingest-article.ts';
import { itemHash, itemKey } from '../src/core/sources/seen-items.ts';
import { createFiles } from '../src/sources/index.ts';
import { openStore } from '../src/store/index.ts';
import { readFeed } from '../src/workers/feeds/feed.ts';
import { createAnalyst } from '../src/workers/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { corpus } from './corpus.ts';
import type { Row } from './row.ts';

const ARTICLES = 2000;
const FEED_ITEMS = 1000;
const SAMPLES = new URL('../config/samples', import.meta.url).pathname;

const now = () => Temporal.Now.instant();

export async function* measure(): AsyncIterable<Row> {
  yield* await addSamples();
  yield* feed();
}

async function addSamples(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const store = await openStore({ file: join(folder, 'bench.db') }, { now });
  const analyst = createAnalyst();
  try {
    const samples: Draft[] = [];
    for await (const found of createFiles({ analyst }).read(SAMPLES))
      if ('draft' in found) samples.push(found.draft);
    async function* retold(): AsyncGenerator<FoundArticle> {
      for (const draft of corpus(samples, ARTICLES)) yield { name: 'generated', draft };
    }
    const ingest = createIngest({ store, analyst, now, log: SILENT });
    const pauses: number[] = [];
    let last = performance.now();
    const clock = setInterval(() => {
      const at = performance.now();
      pauses.push(at - last - 5);
      last = at;
    }, 5);
    const start = performance.now();
    const added: AddedArticle[] = [];
    for await (const item of addArticles(retold(), null, { ingest, sources: store.sources, now }))
      added.push(item);
    const seconds = (performance.now() - start) / 1000;
    clearInterval(clock);
    if (added.some((item) => 'error' in item)) throw new Error('a generated article was refused');
    return [
      { name: 'add into the store', value: ARTICLES / seconds, unit: 'articles/s', aim: '≥ 150' },
      {
        name: 'longest pause of the event loop meanwhile',
        value: Math.max(...pauses),
        unit: 'ms',
        aim: '≤ 50',
      },
    ];
  } finally {
    await analyst.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

function* feed(): Iterable<Row> {
  const item = (
    i: number,
  ) => `<item><title>Item ${i}</title><link>https://example.com/${i}</link><guid>g${i}</guid>
<pubDate>Thu, 01 Jan 2026 10:${String(i % 60).padStart(2, '0')}:00 +0100</pubDate><category>World</category>
<description><![CDATA[<p>Paragraph ${i}.</p><p>${'Words and words again. '.repeat(20)}</p>]]></description></item>`;
  const items = Array.from({ length: FEED_ITEMS }, (_, i) => item(i)).join('');
  const bytes = new TextEncoder().encode(
    `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`,
  );
  for (const name of ['the first time', 'again']) {
    const start = performance.now();
    const seen = new Map(
      readFeed({ bytes, type: null, url: null }).items.map((one) => [itemKey(one), itemHash(one)]),
    );
    const value = performance.now() - start;
    yield { name: `read and compare a feed of ${seen.size} items, ${name}`, value, unit: 'ms', aim: '≤ 150' };
  }
}
