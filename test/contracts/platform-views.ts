/** What every platform promises of every command's view, whatever the stored articles say: a suite that each of them calls. */

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import { analyseArticle } from '../../src/core/ingest/analyse-article.ts';
import { createIngest } from '../../src/core/ingest/ingest-article.ts';
import type { Message } from '../../src/core/messages/message.ts';
import { type Newsroom, NOW, openNewsroom } from '../core/commands/newsroom.ts';
import { SILENT } from '../fakes/log.ts';
import { hostileDrafts } from '../fixtures/drafts.ts';
import type { RenderSubject } from './platform-render.ts';

/** A long run sets it to 10,000. */
const ARTICLES = Number(process.env['ARTICLES'] ?? '60');
/** All hostile articles are much alike; a store of more would hold a single, ever growing story. */
const BATCH = 200;
const SEEDS = Array.from({ length: Math.ceil(ARTICLES / BATCH) }, (_, i) => 42 + i);

const VIEWS = [
  'quotes',
  'quotes about:talks',
  'quotes speaker:Minister',
  'context talks',
  'ask what did the minister say about the talks?',
  'check “We will not sign it” speaker:Minister',
  'story talks',
  'speakers',
  'digest show morning',
  'digest list',
  'sources list',
  'help',
  '@everyone <!channel> **x** <@710000000000000001> <@U0000001>',
];

export function viewsContract(platform: string, { render, read }: RenderSubject): void {
  describe.each(SEEDS)(`${platform} shows hostile articles (seed %i) so that`, (seed) => {
    let newsroom: Newsroom;
    let texts: readonly string[];

    beforeAll(async () => {
      newsroom = await openNewsroom();
      texts = await fill(newsroom, seed);
    }, 300_000);
    afterAll(() => newsroom.close());

    function check(message: Message): void {
      for (const payload of render(message, { locale: 'en-GB' })) {
        const { text, pings, violations, links } = read(payload);
        expect(violations).toEqual([]);
        expect(pings).toEqual([]);
        expect(links.filter((link) => new URL(link).host === 'evil.example')).toEqual([]);
        expect(strangeIn(text, texts)).toEqual([]);
      }
    }

    test.each(VIEWS)(
      '/%s breaks no limit, pings nobody, links nowhere else and quotes word for word',
      async (line) => {
        const { message } = await newsroom.type(line, { manager: true });
        check(message);
      },
    );

    test('so does every page that a button turns to', async () => {
      const seen = new Set<string>();
      let { message } = await newsroom.type('quotes about:talks');
      for (let page = 0; page < 12; page++) {
        check(message);
        const label = labelsOf(message).find((each) => !seen.has(`${page} ${each}`) && TURNS.test(each));
        const reply = label === undefined ? null : await newsroom.press(message, label);
        if (reply === null) break;
        seen.add(`${page} ${label}`);
        message = reply.message;
      }
    });
  });
}

const TURNS = /next|context|more|older/i;

function labelsOf(message: Message): readonly string[] {
  const blocks = message.items.flatMap((item) => item.blocks);
  const labels = blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : [],
  );
  return [...new Set(labels)];
}

/** Takes a batch in as real articles are; all stored texts and titles. */
async function fill({ store, directory }: Newsroom, seed: number): Promise<readonly string[]> {
  const analyst = {
    analyse: async (article: Parameters<typeof analyseArticle>[0]) => analyseArticle(article),
  };
  const ingest = createIngest({ store, analyst, now: () => NOW, log: SILENT });
  const numRuns = Math.min(ARTICLES, BATCH);
  for (const draft of fc.sample(hostileDrafts, { numRuns, seed })) await ingest(draft, null);
  directory.changed();
  const all = await store.articles.list(OPERATOR, {}, { limit: 10_000, offset: 0 });
  return all.flatMap((article) => [article.text, article.title]);
}

/** Quotations on the page that are no stretch of anything stored. */
function strangeIn(page: string, texts: readonly string[]): readonly string[] {
  return [...page.matchAll(/“([^“”]+)”/g)]
    .map(([, inside = '']) => inside)
    .filter((inside) => !texts.some((text) => text.includes(inside)));
}
