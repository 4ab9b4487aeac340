/** Articles full of every platform's markup, taken in as real ones are, and looked at through every command as Slack would show it. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/articles/article.ts';
import { createIngest } from '../../../src/core/articles/ingest.ts';
import { understand } from '../../../src/core/articles/understand.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { Log } from '../../../src/core/ports.ts';
import { OPERATOR } from '../../../src/core/scope.ts';
import { render } from '../../../src/platforms/slack/render.ts';
import { type Newsroom, NOW, openNewsroom } from '../../core/commands/newsroom.ts';
import { names, sentences } from '../../fixtures/messages.ts';
import { read } from './reading.ts';

/** A long run sets it to 10,000. */
const ARTICLES = Number(process.env['ARTICLES'] ?? '60');
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
  '<!channel> *x* <@U0000001>',
];

let newsroom: Newsroom;
let texts: readonly string[];

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    title: names,
    outlet: names,
    byline: names,
    opening: sentences,
    words: fc.array(sentences, { minLength: 1, maxLength: 3 }),
    rest: fc.array(sentences, { maxLength: 4 }),
    number: fc.nat(1e9),
    speaker: fc.constantFrom('Anna Example', 'Boris Placeholder', 'Carla Specimen'),
  })
  .map(({ title, outlet, byline, opening, words, rest, number, speaker }) => ({
    source: 'hostile',
    outlet: outlet.slice(0, 60),
    title: `${title} ${number}`,
    byline,
    url: `https://news.example/${number}`,
    publishedAt: '2025-11-23T08:00:00Z',
    text: `${opening}\n\n“${words.join(' ')}” said Minister ${speaker} on Sunday about the talks.\n\n${rest.join(' ')}`,
  }));

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { store } = newsroom;
  const silent = () => undefined;
  const log: Log = { debug: silent, info: silent, warn: silent, error: silent, child: () => log };
  const ingest = createIngest({
    store,
    analyst: { analyse: async (article) => understand(article) },
    now: () => NOW,
    log,
  });
  for (const draft of fc.sample(drafts, { numRuns: ARTICLES, seed: 42 })) await ingest(draft, null);
  newsroom.directory.changed();
  const all = await store.articles.list(OPERATOR, {}, { limit: 100_000, offset: 0 });
  texts = all.flatMap((article) => [article.text, article.title]);
});
afterAll(() => newsroom.close());

/** Every quotation on the page is a stretch of something stored. */
function strangeIn(page: string): readonly string[] {
  return [...page.matchAll(/“([^“”]+)”/g)]
    .map(([, inside = '']) => inside)
    .filter((inside) => !texts.some((text) => text.includes(inside)));
}

function check(message: Message): void {
  for (const payload of render(message, { locale: 'en-GB' })) {
    const { text, pings, violations, links } = read(payload);
    expect(violations).toEqual([]);
    expect(pings).toEqual([]);
    expect(links.filter((link) => new URL(link).host === 'evil.example')).toEqual([]);
    expect(strangeIn(text)).toEqual([]);
  }
}

test.each(VIEWS)(
  'hostile articles in /%s break no limit, ping nobody, link nowhere else and are quoted word for word',
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
    const labels = message.items
      .flatMap((item) => item.blocks)
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons.map((button) => button.label) : []));
    const label = [...new Set(labels)].find(
      (each) => !seen.has(`${page} ${each}`) && /next|context|more|older/i.test(each),
    );
    if (label === undefined) break;
    const reply = await newsroom.press(message, label);
    if (reply === null) break;
    seen.add(`${page} ${label}`);
    message = reply.message;
  }
});
